/** Runs tasks, at most so many at a time, the others waiting in the order they came. */
export type Lane = <Result>(task: () => Promise<Result>) => Promise<Result>;

/** Opens a lane in which `width` tasks run at a time; a task that fails makes room like any other. */
export function openLane(width: number): Lane {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (task) => {
    if (running < width) running += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
