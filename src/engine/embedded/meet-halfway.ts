/** A relationship as seen from one of its ends: the node at the other end, and the relationship. */
export type Step = readonly [node: number, edge: number];

/** Gives the relationships of a node, in either direction, in any order; a loop may be among them. */
export type StepsOf = (node: number) => readonly Step[];

/** Which nodes follow on the shortest paths from a node, by which relationships; parallel ones each count. */
export type Onward = ReadonlyMap<number, ReadonlyMap<number, readonly number[]>>;

/** Nodes found so far from one end, with the steps that lead back to it along shortest ways. */
interface Side {
  readonly back: Map<number, Step[]>;
  edge: readonly number[];
  hops: number;
}

/**
 * Finds every shortest way between two different nodes, by breadth-first search from both ends at once: the
 * end that has fewer nodes to look at goes on, else the one that lags, so that the many neighbours of a hub
 * are mostly left alone.
 *
 * @returns what follows on each node that lies on a shortest path; null when no path has so few hops
 */
export function meetHalfway(from: number, to: number, maxHops: number, stepsOf: StepsOf): Onward | null {
  const ahead = openSide(from);
  const behind = openSide(to);
  for (let hops = 1; hops <= maxHops; hops += 1) {
    const fewer = ahead.edge.length - behind.edge.length || ahead.hops - behind.hops;
    const [moving, waiting] = fewer <= 0 ? [ahead, behind] : [behind, ahead];
    moveOn(moving, stepsOf);
    if (moving.edge.length === 0) return null;
    const meeting = moving.edge.filter((node) => waiting.back.has(node));
    if (meeting.length > 0) return joinSides(ahead, behind, meeting);
  }
  return null;
}

function openSide(node: number): Side {
  return { back: new Map([[node, []]]), edge: [node], hops: 0 };
}

/** Goes one hop further: new nodes, with every step by which they were reached in this hop. */
function moveOn(side: Side, stepsOf: StepsOf): void {
  const reached = new Map<number, Step[]>();
  for (const near of side.edge) {
    for (const [far, edge] of stepsOf(near)) {
      if (side.back.has(far)) continue;
      const steps = reached.get(far);
      if (steps) steps.push([near, edge]);
      else reached.set(far, [[near, edge]]);
    }
  }
  for (const [node, steps] of reached) side.back.set(node, steps);
  side.edge = [...reached.keys()];
  side.hops += 1;
}

function joinSides(ahead: Side, behind: Side, meeting: readonly number[]): Onward {
  const onward = new Map<number, Map<number, number[]>>();
  const add = (near: number, far: number, edge: number) => {
    const following = onward.get(near) ?? new Map<number, number[]>();
    onward.set(near, following);
    const parallel = following.get(far);
    if (parallel) parallel.push(edge);
    else following.set(far, [edge]);
  };
  walkBack(ahead, meeting, (node, [before, edge]) => add(before, node, edge));
  walkBack(behind, meeting, (node, [after, edge]) => add(node, after, edge));
  return onward;
}

/** Visits the steps that lead from some nodes back to the end where a side began, each once. */
function walkBack(side: Side, nodes: readonly number[], visit: (node: number, step: Step) => void): void {
  const seen = new Set(nodes);
  for (const node of seen) {
    for (const step of side.back.get(node) ?? []) {
      visit(node, step);
      seen.add(step[0]);
    }
  }
}
