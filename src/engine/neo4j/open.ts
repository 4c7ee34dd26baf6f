import type { Session } from 'neo4j-driver';
import type { Statement } from '../../cypher/statement.ts';
import { checkPathSearch } from '../check-path-search.ts';
import { oneByOne } from '../one-by-one.ts';
import type { GraphEngine, Run, ShortestPath } from '../port.ts';
import { retrying } from '../retry.ts';
import { neo4jDialect } from './dialect.ts';
import { isRetryable } from './failure.ts';
import { findWordsStatement, foundRows } from './find-words.ts';
import type { Neo4jOptions } from './options.ts';
import { awaitIndexes, listIndexes, prepareStatements } from './prepare.ts';
import { explainOn, runOn } from './run.ts';
import { openSessions } from './sessions.ts';
import { shortestPathsStatement } from './shortest-paths.ts';

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
    async findWords(search) {
      return foundRows(await read(findWordsStatement(search), config), search);
    },
    async shortestPaths(search) {
      checkPathSearch(search);
      return (await read(shortestPathsStatement(search), config)) as unknown as readonly ShortestPath[];
    },
    explain: (statement) => use('READ', (session) => explainOn(session, statement, onRemark, config)),
    write: (work) => use('WRITE', (session) => inTransaction(session, work, onRemark, sessions.failure)),
    async prepare(schema) {
      const present = new Set((await read(listIndexes)).map(({ name }) => String(name)));
      const missing = prepareStatements(schema, present);
      if (missing.length === 0) return;
      await engine.write((run) => runAll(run, missing));
      await read(awaitIndexes);
    },
    async check() {
      await engine.read({ cypher: 'RETURN 1 AS one', params: {} });
    },
    close: () => sessions.close(),
  };
  return engine;
}

async function runAll(run: Run, statements: readonly Statement[]): Promise<void> {
  for (const statement of statements) await run(statement);
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
