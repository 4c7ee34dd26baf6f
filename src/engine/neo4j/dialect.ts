import type { Dialect } from '../../cypher/dialect.ts';

/** Cypher as Neo4j runs it best: values in one map keep one plan for texts of every length. */
export const neo4jDialect: Dialect = { paramsInMap: true, edgeKeys: true };
