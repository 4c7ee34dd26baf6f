import type { Statement } from '../../cypher/statement.ts';
import type { GraphSchema } from '../port.ts';
import { quoteName, schemaName, textIndexName } from '../schema-name.ts';

/** Gives the names of the constraints and indexes that nutgraph has made; a constraint has an index of its name. */
export const listIndexes: Statement = {
  cypher: "SHOW INDEXES YIELD name WHERE name STARTS WITH 'nutgraph_' RETURN name",
  params: {},
};

/** Waits until every index answers. */
export const awaitIndexes: Statement = { cypher: 'CALL db.awaitIndexes(600)', params: {} };

// The words are folded already; this analyzer changes none and leaves none out.
const SPLIT_AT_BLANKS = "OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}";

/** Gives the statements that create what is missing of a schema. */
export function prepareStatements(schema: GraphSchema, present: ReadonlySet<string>): readonly Statement[] {
  const wanted = [
    ...schema.unique.map((label) => ({
      name: schemaName('unique', label, 'id'),
      make: 'CONSTRAINT',
      on: `(x:${quoteName(label)}) REQUIRE x.id IS UNIQUE`,
    })),
    ...schema.nodeIndexes.map(({ label, property }) => ({
      name: schemaName('index', label, property),
      make: 'INDEX',
      on: `(x:${quoteName(label)}) ON (x.${quoteName(property)})`,
    })),
    ...schema.relationshipIndexes.map(({ type, property }) => ({
      name: schemaName('edge', type, property),
      make: 'INDEX',
      on: `()-[x:${quoteName(type)}]-() ON (x.${quoteName(property)})`,
    })),
    ...schema.fullText.map(({ name, labels, property }) => ({
      name: textIndexName(name),
      make: 'FULLTEXT INDEX',
      on: `(x:${labels.map(quoteName).join('|')}) ON EACH [x.${quoteName(property)}] ${SPLIT_AT_BLANKS}`,
    })),
  ];
  return wanted
    .filter(({ name }) => !present.has(name))
    .map(({ name, make, on }) => ({
      cypher: `CREATE ${make} ${quoteName(name)} IF NOT EXISTS FOR ${on}`,
      params: {},
    }));
}
