import Cypher from '@neo4j/cypher-builder';
import type { Dialect } from './dialect.ts';
import type { Expression } from './expression.ts';
import type { ParamValue, Statement } from './statement.ts';

/** A placeholder for a text or a list: `$p.k0` or `$k0`, as the dialect likes it. */
export function valueParameter(name: string, { paramsInMap }: Dialect): Expression {
  return paramsInMap ? new Cypher.NamedParam('p').property(name) : new Cypher.NamedParam(name);
}

/** A placeholder for a row count: `$k0`; integers need no map, and `LIMIT` takes no look into one. */
export const limitParameter = (name: string): Expression => new Cypher.NamedParam(name);

/** A statement with its values where its placeholders look for them. */
export function bindStatement(
  cypher: string,
  values: Readonly<Record<string, ParamValue>>,
  limits: Readonly<Record<string, number>>,
  { paramsInMap }: Dialect,
): Statement {
  const hasValues = Object.keys(values).length > 0;
  return {
    cypher,
    params: paramsInMap ? { ...(hasValues && { p: values }), ...limits } : { ...values, ...limits },
  };
}
