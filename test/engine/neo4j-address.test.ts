import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { openNeo4j } from '../../src/engine/neo4j/open.ts';

const open = (uri: string) => openNeo4j({ uri, username: 'neo4j', password: 'pa55word-of-neo4j' });

describe('openNeo4j()', () => {
  it.each([
    'neo4j://localhost',
    'neo4j+s://x.databases.neo4j.io',
    'bolt://127.0.0.1:7687',
    'bolt+ssc://[::1]:7687',
  ])('takes %s', async (uri) => {
    await expect(open(uri).close()).resolves.toBeUndefined();
  });

  it.each([
    ['', 'nothing'],
    ['localhost:7687', 'no scheme'],
    ['http://localhost:7474', 'the scheme of a browser'],
    ['neo4j://', 'no host'],
    ['neo4j://local host', 'a space'],
    ['neo4j://localhost:port', 'a port that is no number'],
  ])('refuses "%s": %s', (uri) => {
    expect(() => open(uri)).toThrow(
      expect.objectContaining({ code: 'BAD_USAGE', message: expect.stringMatching(/neo4j:\/\/host:7687/) }),
    );
  });

  it.each(['neo4j://neo4j:hunter2-secret@localhost', 'bolt://hunter2-secret@localhost:7687'])(
    'refuses a secret in the address and does not repeat it',
    (uri) => {
      try {
        open(uri);
        expect.fail('it was taken');
      } catch (error) {
        expect(error).toMatchObject({ code: 'BAD_USAGE', message: expect.stringMatching(/NEO4J_PASSWORD/) });
        expect(inspect(error, { depth: 9 })).not.toMatch(/hunter2|pa55word/);
      }
    },
  );
});
