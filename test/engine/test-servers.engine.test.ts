import { afterEach, describe, expect, it, vi } from 'vitest';
import { describeOnNeo4j } from '../support/engines.ts';
import { givenServer } from '../support/neo4j/given-server.ts';
import { startServers } from '../support/neo4j/start-servers.ts';
import { put } from './ask.ts';

afterEach(() => vi.unstubAllEnvs());

describe('startServers()', () => {
  it('gives none, and says why, where Neo4j is not wanted or not given', async () => {
    vi.stubEnv('NUTGRAPH_TEST_NEO4J_VIA', 'none');
    expect(await startServers()).toEqual({ servers: [], missing: ['NUTGRAPH_TEST_NEO4J_VIA is none'] });
    vi.stubEnv('NUTGRAPH_TEST_NEO4J_VIA', 'given');
    vi.stubEnv('NEO4J_TEST_URI', '');
    expect(await startServers()).toEqual({ servers: [], missing: ['given: NEO4J_TEST_URI is not set'] });
  });

  it('refuses a way that it does not know', async () => {
    vi.stubEnv('NUTGRAPH_TEST_NEO4J_VIA', 'magic');
    await expect(startServers()).rejects.toThrow(/not one of given, testcontainers, maven, none/);
  });
});

describeOnNeo4j('givenServer()', (open, _label, { version, uri, username, password }) => {
  it('takes an empty database, and a full one only when it may be wiped', async () => {
    const engine = await open();
    vi.stubEnv('NEO4J_TEST_URI', uri);
    vi.stubEnv('NEO4J_TEST_USERNAME', username);
    vi.stubEnv('NEO4J_TEST_PASSWORD', password);
    vi.stubEnv('NEO4J_TEST_WIPE', '');
    expect(await givenServer()).toMatchObject({ version, uri, username, password });
    await put(engine, 'CREATE (:Precious)');
    await expect(givenServer()).rejects.toThrow(/holds 1 nodes.*NEO4J_TEST_WIPE=1/);
    vi.stubEnv('NEO4J_TEST_WIPE', '1');
    expect(await givenServer()).toMatchObject({ uri });
  });
});
