import neo4j, { type Session } from 'neo4j-driver';
import { makeDriver } from './driver.ts';
import { type Asked, closedFailure, failureOf } from './failure.ts';
import type { Neo4jOptions } from './options.ts';

/** Sessions of one driver, each with its database named. */
export interface Sessions {
  /**
   * Runs `work` in a session of its own; the driver's errors leave it as coded ones.
   *
   * @throws NutgraphError `ENGINE_UNAVAILABLE`, `ENGINE_REFUSED` or `TIMEOUT`
   */
  use<Result>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<Result>): Promise<Result>;
  /** Gives the coded error for one of the driver. */
  failure(error: unknown): unknown;
  isClosed(): boolean;
  close(): Promise<void>;
}

/** Makes the driver and opens sessions on it; a read sees what was written here before it. */
export function openSessions(options: Neo4jOptions): Sessions {
  const driver = makeDriver(options);
  const asked: Asked = { uri: options.uri, username: options.username, database: options.database };
  let home: Promise<string> | undefined;
  let bookmarks: string[] = [];
  let closed = false;

  // A session that names its database saves the round trip that asks for the route.
  const databaseName = (): Promise<string> => {
    home ??= homeDatabase(driver.session({ defaultAccessMode: neo4j.session.READ })).catch((error) => {
      home = undefined;
      throw error;
    });
    return home;
  };
  const failure = (error: unknown): unknown =>
    closed && error instanceof neo4j.Neo4jError ? closedFailure() : failureOf(error, asked);

  return {
    async use(mode, work) {
      if (closed) throw closedFailure();
      try {
        const database = options.database ?? (await databaseName());
        const session = driver.session({ database, defaultAccessMode: neo4j.session[mode], bookmarks });
        try {
          return await work(session);
        } finally {
          if (mode === 'WRITE') bookmarks = session.lastBookmarks();
          await session.close().catch(() => undefined);
        }
      } catch (error) {
        throw failure(error);
      }
    },
    failure,
    isClosed: () => closed,
    async close() {
      closed = true;
      await driver.close();
    },
  };
}

async function homeDatabase(session: Session): Promise<string> {
  try {
    const { summary } = await session.run('RETURN 1 AS one');
    return summary.database.name ?? 'neo4j';
  } finally {
    await session.close().catch(() => undefined);
  }
}
