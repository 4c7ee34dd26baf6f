import type { GraphSchema } from '../port.ts';
import { quoteName, schemaName } from '../schema-name.ts';

/**
 * Gives the statements that create what the embedded engine lacks of a schema; running them twice changes
 * nothing.
 *
 * A constraint of this engine comes without an index, so each has an index beside it. Relationships cannot
 * be indexed here.
 */
export function prepareStatements(schema: GraphSchema): readonly string[] {
  return [
    ...schema.unique.map(
      (label) =>
        `CREATE CONSTRAINT ${quoteName(schemaName('unique', label, 'id'))} IF NOT EXISTS FOR (n:${quoteName(label)}) REQUIRE n.id IS UNIQUE`,
    ),
    ...schema.unique.map((label) => createIndex(label, 'id')),
    ...schema.nodeIndexes.map(({ label, property }) => createIndex(label, property)),
  ];
}

function createIndex(label: string, property: string): string {
  const name = quoteName(schemaName('index', label, property));
  return `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${quoteName(label)}) ON (n.${quoteName(property)})`;
}
