import { NutgraphError } from '../../errors.ts';

const SCHEMES = ['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'];

/**
 * Checks the address of a Neo4j server, such as `neo4j://localhost:7687`.
 *
 * An address with a name or a password in it is refused and never repeated, because addresses are shown to
 * people.
 *
 * @throws NutgraphError `BAD_USAGE`
 */
export function checkAddress(uri: string): string {
  const url = URL.canParse(uri) ? new URL(uri) : null;
  if (url === null || !SCHEMES.includes(url.protocol.slice(0, -1)) || url.hostname === '') {
    throw new NutgraphError(
      'BAD_USAGE',
      `The Neo4j address is not of the form neo4j://host:7687 (schemes: ${SCHEMES.join(', ')}).`,
    );
  }
  if (url.username !== '' || url.password !== '') {
    throw new NutgraphError(
      'BAD_USAGE',
      'The Neo4j address holds a name or a password; set NEO4J_USERNAME and NEO4J_PASSWORD, and leave them out of the address.',
    );
  }
  return uri;
}
