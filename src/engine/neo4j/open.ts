import type { Session } from 'neo4j-driver';
import type { Statement } from '../../cypher/statement.ts';
import { oneByOne } from '../one-by-one.ts';
import type { GraphEngine, Run } from '../port.ts';
import { retrying } from '../retry.ts';
import { neo4jDialect } from './dialect.ts';
import { isRetryable } from './failure.ts';
import type { Neo4jOptions } from './options.ts';
import { awaitIndexes, listIndexes, prepareStatements } from './prepare.ts';
import { runOn } from './run.ts';
import { openSessions } from './sessions.ts';

/**
 * Opens a Neo4j server, a cluster or Aura. Nothing is sent until the first call, and the engine outlives a
 * restart of the server: a call that falls into the gap fails, a later one succeeds.
 *
 * A read is one session and one round trip. What may succeed a moment later is tried again for `retryMs`;
 * `write` then runs its whole work anew.
 *
 * @throws NutgraphError `BAD_USAGE` for an address that is none or that holds a password.
 */
export function openNeo4j(options: Neo4jOptions): GraphEngine {
  const { onRemark, timeoutMs } = options;
  const sessions = openSessions(options);
  const config = timeoutMs === undefined ? {} : { timeout: timeoutMs };
  const use = <Result>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<Result>) =>
    retrying(
      () => sessions.use(mode, work),
      (error) => isRetryable(error) && !sessions.isClosed(),
      options.retryMs ?? 1000,
    );

  const read = (statement: Statement, limits = {}) =>
    use('READ', (session) => runOn(session, statement, onRemark, limits));

  const engine: GraphEngine = {
    name: 'neo4j',
    dialect: neo4jDialect,
    read: (statement) => read(statement, config),
    write: (work) => use('WRITE', (session) => inTransaction(session, work, onRemark, sessions.failure)),
    async prepare(schema) {
      const present = await read(listIndexes);
      const missing = prepareStatements(schema, new Set(present.map(({ name }) => String(name))));
      if (missing.length === 0) return;
      await engine.write(async (run) => {
        for (const statement of missing) await run(statement);
      });
      await read(awaitIndexes);
    },
    async check() {
      await engine.read({ cypher: 'RETURN 1 AS one', params: {} });
    },
    close: () => sessions.close(),
  };
  return engine;
}

async function inTransaction<Result>(
  session: Session,
  work: (run: Run) => Promise<Result>,
  onRemark: Neo4jOptions['onRemark'],
  failure: (error: unknown) => unknown,
): Promise<Result> {
  const transaction = await session.beginTransaction();
  const runs = oneByOne((statement) =>
    runOn(transaction, statement, onRemark).catch((error: unknown) => {
      throw failure(error);
    }),
  );
  try {
    const result = await work(runs.run);
    await runs.end();
    await transaction.commit();
    return result;
  } catch (error) {
    await runs.end().catch(() => undefined);
    if (transaction.isOpen()) await transaction.rollback().catch(() => undefined);
    throw error;
  }
}
