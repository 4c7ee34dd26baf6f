import { afterEach, describe, expect, it } from 'vitest';
import type { GraphEngine } from '../../src/engine/port.ts';
import { NutgraphError } from '../../src/errors.ts';
import { schemaVersion } from '../../src/graph/schema.ts';
import { unloadStory } from '../../src/graph/unload.ts';
import { readVocabulary } from '../../src/story/read-stories.ts';
import { type ServedSeed, serveSeed } from './serve-seed.ts';

const graphqlJson = 'application/graphql-response+json';
let served: ServedSeed | null = null;
afterEach(async () => {
  await served?.close();
  served = null;
});

/** An engine whose next reads fail as `failure` says; the others reach the real one. */
function failing(failure: { next: Error | null }) {
  return (engine: GraphEngine): GraphEngine => ({
    ...engine,
    read: (statement) => (failure.next ? Promise.reject(failure.next) : engine.read(statement)),
  });
}

const unavailable = new NutgraphError(
  'ENGINE_UNAVAILABLE',
  'Neo4j at neo4j://db.internal:7687 does not answer.',
  {
    engine: 'neo4j',
  },
);

describe('an engine that is lost', () => {
  it('is 503 with its code, and 200 when it is back, without a restart', async () => {
    const failure: { next: Error | null } = { next: null };
    served = await serveSeed({}, failing(failure));
    failure.next = unavailable;
    const { status, body } = await served.ask('{ a: stories { id } b: stories { name } }');
    expect({ status, body }).toEqual({
      status: 503,
      body: {
        errors: [
          { message: expect.stringContaining('/health/ready'), extensions: { code: 'ENGINE_UNAVAILABLE' } },
        ],
      },
    });
    const ready = await fetch(`${served.url}/health/ready`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({ ready: false, code: 'ENGINE_UNAVAILABLE' });
    expect((await fetch(`${served.url}/health/live`)).status).toBe(200);
    expect((await served.ask('{ __typename }')).status).toBe(200);
    failure.next = null;
    expect((await served.ask('{ stories { id } }')).status).toBe(200);
    expect((await fetch(`${served.url}/health/ready`)).status).toBe(200);
  });

  it('is named in the log and not to the world', async () => {
    const failure: { next: Error | null } = { next: null };
    served = await serveSeed({}, failing(failure));
    failure.next = unavailable;
    const { body } = await served.ask('{ stories { id } }');
    expect(JSON.stringify(body)).not.toContain('db.internal');
    expect(served.log.join('')).toContain('db.internal');
  });

  it('is unavailable for good once it is closed', async () => {
    served = await serveSeed();
    await served.app.engine.close();
    const { status, body } = await served.ask('{ stories { id } }', { accept: graphqlJson });
    expect([status, body.errors[0].extensions.code]).toEqual([503, 'ENGINE_UNAVAILABLE']);
  });
});

describe('an error that nobody foresaw', () => {
  it.each([
    ['INTERNAL', 500, new TypeError('cannot read /srv/secret.key')],
    ['ENGINE_REFUSED', 500, new NutgraphError('ENGINE_REFUSED', 'Neo4j refused: MATCH (n) /srv/secret.key')],
  ])('is masked as %s with an id that the log repeats', async (code, expected, error) => {
    const failure: { next: Error | null } = { next: null };
    served = await serveSeed({}, failing(failure));
    failure.next = error;
    const { status, body } = await served.ask('{ stories { id } }', { accept: graphqlJson });
    const [{ message, extensions }] = body.errors;
    expect([status, extensions.code, body.errors.length]).toEqual([expected, code, 1]);
    expect(JSON.stringify(body)).not.toMatch(/secret|MATCH|stack|TypeError/);
    expect(message).toContain(extensions.id);
    const line = served.log.find((one) => one.includes(extensions.id));
    expect(line).toContain('secret.key');
  });

  it('is masked where an answer lacks a value, too', async () => {
    let empty = false;
    served = await serveSeed({}, (engine) => ({
      ...engine,
      read: async (statement) => {
        const rows = await engine.read(statement);
        return empty
          ? rows.map((row) => Object.fromEntries(Object.keys(row).map((name) => [name, null])))
          : rows;
      },
    }));
    empty = true;
    const { body } = await served.ask('{ stories { id } }');
    expect(body.errors[0].extensions.code).toBe('INTERNAL');
  });

  it('is a timeout where an engine does not end by itself', async () => {
    let stuck = false;
    served = await serveSeed({ NUTGRAPH_LIMIT_TIME: '100ms' }, (engine) => ({
      ...engine,
      read: (statement) => (stuck ? new Promise(() => undefined) : engine.read(statement)),
    }));
    expect((await served.ask('{ stories { id } }')).status).toBe(200);
    stuck = true;
    const { status, body } = await served.ask('{ stories { id } }');
    expect([status, body.errors[0].extensions]).toEqual([504, { code: 'TIMEOUT', limitMs: 100 }]);
  });

  it('is a timeout where a statement ran too long', async () => {
    const failure: { next: Error | null } = { next: null };
    served = await serveSeed({}, failing(failure));
    failure.next = new NutgraphError('TIMEOUT', 'It ran longer than 10 s.');
    const { status, body } = await served.ask('{ stories { id } }');
    expect([status, body.errors[0].extensions.code]).toEqual([504, 'TIMEOUT']);
  });
});

describe('a graph that another process changes', () => {
  it('is 503 with the line to type once it is empty', async () => {
    served = await serveSeed();
    await unloadStory(served.app.engine, 'story:usps-2020', { vocabulary: await readVocabulary() });
    const response = await fetch(`${served.url}/health/ready`);
    expect([response.status, await response.json()]).toEqual([
      503,
      {
        ready: false,
        engine: 'embedded',
        code: 'BAD_USAGE',
        message: expect.stringContaining('npm run seed'),
      },
    ]);
    expect((await served.ask('{ stories { id } }')).body).toEqual({ data: { stories: [] } });
  });

  it('is noticed by the version that answers come with', async () => {
    served = await serveSeed();
    await setVersion(served.app.engine, { dataVersion: 'f'.repeat(64) });
    await served.ask('{ stories { id } }');
    expect(served.log.join('')).toContain('The graph changed.');
    const response = await fetch(`${served.url}/health/ready`);
    expect(await response.json()).toMatchObject({ dataVersion: 'f'.repeat(64) });
  });

  it('is refused as soon as it has another schema version, until it fits again', async () => {
    served = await serveSeed();
    await setVersion(served.app.engine, { schemaVersion: 99 });
    const response = await fetch(`${served.url}/health/ready`);
    expect([response.status, await response.json()]).toEqual([
      503,
      { ready: false, engine: 'embedded', code: 'SCHEMA_MISMATCH', message: expect.stringContaining('99') },
    ]);
    const { status, body } = await served.ask('{ stories { id } }');
    expect([status, body.errors[0].extensions.code]).toEqual([503, 'SCHEMA_MISMATCH']);
    await setVersion(served.app.engine, { schemaVersion });
    expect((await served.ask('{ stories { id } }')).status).toBe(200);
  });
});

async function setVersion(engine: GraphEngine, values: Record<string, string | number>): Promise<void> {
  const sets = Object.keys(values).map((name) => `v.${name} = $${name}`);
  await engine.write(async (run) => {
    await run({ cypher: `MATCH (v:Nutgraph) SET ${sets.join(', ')}`, params: values });
  });
}
