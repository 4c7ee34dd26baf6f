import type { Statement } from '../../cypher/statement.ts';
import type { Row, WordSearch } from '../port.ts';
import { textIndexName } from '../schema-name.ts';
import { luceneQuery } from './lucene-query.ts';

/** Gives the statement that asks a full-text index: each row is `id` and the values of `given`, in order. */
export function findWordsStatement(search: WordSearch): Statement {
  const { index, words, labels, except, give, limit } = search;
  const tests = [
    ...(labels ? ['any(label IN labels(node) WHERE label IN $labels)'] : []),
    ...(except ? ['none(label IN labels(node) WHERE label IN $except)'] : []),
  ];
  const lines = [
    'CALL db.index.fulltext.queryNodes($index, $query) YIELD node, score',
    ...(tests.length > 0 ? [`WHERE ${tests.join(' AND ')}`] : []),
    'WITH node, score ORDER BY score DESC, node.id LIMIT $limit',
    'RETURN node.id AS id, [key IN $give | node[key]] AS given',
    'ORDER BY score DESC, id',
  ];
  return {
    cypher: lines.join('\n'),
    params: {
      index: textIndexName(index),
      query: luceneQuery(words),
      give,
      limit,
      ...(labels && { labels }),
      ...(except && { except }),
    },
  };
}

/** Gives the rows of `findWordsStatement` with a column for each property. */
export function foundRows(rows: readonly Row[], { give }: WordSearch): readonly Row[] {
  return rows.map(({ id, given }) => {
    const values = given as readonly unknown[];
    return { ...Object.fromEntries(give.map((key, at) => [key, values[at]])), id };
  });
}
