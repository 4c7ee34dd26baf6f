import type { Statement } from '../../cypher/statement.ts';
import type { Row, WordSearch } from '../port.ts';
import { textIndexName } from '../schema-name.ts';
import { luceneQuery } from './lucene-query.ts';

/** Gives the statement that asks a full-text index: each row is `id` and the values of `given`, in order. */
export function findWordsStatement({ index, words, give, limit }: WordSearch): Statement {
  return {
    cypher: `CALL db.index.fulltext.queryNodes($index, $query, {limit: $limit}) YIELD node, score
RETURN node.id AS id, [key IN $give | node[key]] AS given
ORDER BY score DESC, id`,
    params: { index: textIndexName(index), query: luceneQuery(words), give, limit },
  };
}

/** Gives the rows of `findWordsStatement` with a column for each property. */
export function foundRows(rows: readonly Row[], { give }: WordSearch): readonly Row[] {
  return rows.map(({ id, given }) => {
    const values = given as readonly unknown[];
    return { ...Object.fromEntries(give.map((key, at) => [key, values[at]])), id };
  });
}
