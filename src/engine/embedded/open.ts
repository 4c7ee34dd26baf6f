import { availableParallelism } from 'node:os';
import type { GrafeoDB, Transaction } from '@grafeo-db/js';
import type { Statement } from '../../cypher/statement.ts';
import { checkParams } from '../check-params.ts';
import { checkRows } from '../check-rows.ts';
import type { GraphEngine, Row } from '../port.ts';
import { openCalls } from './calls.ts';
import { embeddedDialect } from './dialect.ts';
import { failureOf } from './failure.ts';
import { openLane } from './lane.ts';
import { loadGrafeo } from './load-grafeo.ts';
import { prepareStatements } from './prepare.ts';
import { findShortestPaths } from './shortest-paths.ts';
import { shuffleRows } from './shuffle-rows.ts';
import { openTextSearch } from './text-search.ts';
import { writeIn } from './transaction.ts';

/** How an embedded graph behaves. */
interface EmbeddedOptions {
  /** Gives everything whose order is not promised in random order, for tests. Default `false`. */
  readonly shuffle?: boolean;
}

/**
 * Opens an empty graph in this process's memory; it ends with `close`.
 *
 * Two reads a core run at a time and one write, because the engine has neither fairness nor a time limit.
 *
 * @throws NutgraphError `ENGINE_UNAVAILABLE` where the engine has no native code.
 */
export async function openEmbedded(options: EmbeddedOptions = {}): Promise<GraphEngine> {
  const shuffle = options.shuffle ?? false;
  const { GrafeoDB } = await loadGrafeo();
  const db = GrafeoDB.create(undefined, { shuffleUnordered: shuffle });
  const readLane = openLane(2 * availableParallelism());
  const writeLane = openLane(1);
  const calls = openCalls();
  const read = (statement: Statement) => runOn(db, statement);
  const texts = openTextSearch(db, read);

  const engine: GraphEngine = {
    name: 'embedded',
    dialect: embeddedDialect,
    read: (statement) => calls.run(readLane, () => read(statement)),
    findWords: (search) => calls.run(readLane, () => texts.find(search)),
    shortestPaths: (search) => calls.run(readLane, () => findShortestPaths(db, read, search)),
    explain: (statement) => calls.run(readLane, () => explain(read, statement)),
    write: (work) =>
      calls.run(writeLane, () =>
        writeIn(db, (transaction, statement) => runOn(transaction, statement, shuffle), work).finally(
          texts.forget,
        ),
      ),
    prepare: (schema) =>
      calls.run(writeLane, async () => {
        for (const cypher of prepareStatements(schema)) await read({ cypher, params: {} });
        texts.know(schema.fullText);
      }),
    async check() {
      await engine.read({ cypher: 'RETURN 1 AS one', params: {} });
    },
    async close() {
      await calls.end();
      db.close();
    },
  };
  return engine;
}

/** The engine's plan is one text in one row; it has values of parameters in it, and no numbers of rows. */
async function explain(
  read: (statement: Statement) => Promise<readonly Row[]>,
  { cypher, params }: Statement,
): Promise<string> {
  const [row] = await read({ cypher: `EXPLAIN ${cypher}`, params });
  return typeof row?.plan === 'string' ? row.plan.trimEnd() : 'The embedded engine gave no plan.';
}

async function runOn(
  target: GrafeoDB | Transaction,
  { cypher, params }: Statement,
  shuffle = false,
): Promise<readonly Row[]> {
  const values = checkParams(params, (integer) => integer);
  try {
    const result = await target.executeCypher(cypher, shuffle ? shuffleRows(values) : values);
    return checkRows(result.toArray());
  } catch (error) {
    throw failureOf(error);
  }
}
