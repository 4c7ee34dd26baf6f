import type { ParamValue } from '../../src/cypher/statement.ts';
import type { GraphEngine, Row } from '../../src/engine/port.ts';

type Params = Readonly<Record<string, ParamValue>>;

/** Reads the rows of one statement. */
export function ask(engine: GraphEngine, cypher: string, params: Params = {}): Promise<readonly Row[]> {
  return engine.read({ cypher, params });
}

/** Reads the only column of the only row. */
export async function askOne(engine: GraphEngine, cypher: string, params: Params = {}): Promise<unknown> {
  const [row, ...more] = await ask(engine, cypher, params);
  if (row === undefined || more.length > 0) throw new Error(`not one row: ${cypher}`);
  return Object.values(row)[0];
}

/** Reads the values of the only column, in order. */
export async function askColumn(
  engine: GraphEngine,
  cypher: string,
  params: Params = {},
): Promise<readonly unknown[]> {
  return (await ask(engine, cypher, params)).map((row) => Object.values(row)[0]);
}

/** Writes by one statement. */
export async function put(engine: GraphEngine, cypher: string, params: Params = {}): Promise<void> {
  await engine.write((run) => run({ cypher, params }));
}
