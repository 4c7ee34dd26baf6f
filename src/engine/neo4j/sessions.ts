import neo4j, { type Driver, type Session } from 'neo4j-driver';
import { makeDriver } from './driver.ts';
import { closedFailure, failureOf } from './failure.ts';
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
  const { database: named } = options;
  const databaseName = named === undefined ? homeDatabaseOf(driver) : async () => named;
  let bookmarks: string[] = [];
  let closed = false;
  const failure = (error: unknown): unknown =>
    closed && error instanceof neo4j.Neo4jError ? closedFailure() : failureOf(error, options);

  return {
    async use(mode, work) {
      if (closed) throw closedFailure();
      try {
        const database = await databaseName();
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

/**
 * Makes a question for the name of the user's home database, asked until it is answered once: a session
 * that names its database saves the round trip that asks for the route.
 */
function homeDatabaseOf(driver: Driver): () => Promise<string> {
  let name: Promise<string> | undefined;
  return () => {
    name ??= askHomeDatabase(driver).catch((error: unknown) => {
      name = undefined;
      throw error;
    });
    return name;
  };
}

async function askHomeDatabase(driver: Driver): Promise<string> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    const { summary } = await session.run('RETURN 1 AS one');
    return summary.database.name ?? 'neo4j';
  } finally {
    await session.close().catch(() => undefined);
  }
}
