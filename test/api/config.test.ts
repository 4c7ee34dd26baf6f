import { mkdtempSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Environment, readConfig } from '../../src/config.ts';

const secret = 'correct-horse';
const passwordFile = join(mkdtempSync(join(tmpdir(), 'nutgraph-')), 'password');
writeFileSync(passwordFile, `${secret}\n`);

describe('readConfig()', () => {
  it('has defaults for everything', () => {
    expect(readConfig({}, {})).toEqual({
      host: '127.0.0.1',
      port: 4000,
      neo4j: null,
      corsOrigins: [],
      logLevel: 'info',
      limits: {
        bodyBytes: 1_000_000,
        pageSize: 100,
        timeMs: 10_000,
        depth: 12,
        cost: 50_000,
        tokens: 5000,
        aliases: 100,
        directives: 50,
        concurrency: 2 * availableParallelism(),
        errors: 5,
      },
      explain: true,
      trusted: null,
      introspection: true,
    });
  });

  it('takes an empty text as absent, as compose files write it', () => {
    const empty = { PORT: '', HOST: '', NEO4J_URI: '', CORS_ORIGIN: '', NUTGRAPH_LIMIT_BODY: '' };
    expect(readConfig({}, empty)).toEqual(readConfig({}, {}));
  });

  it('lets a flag win over its variable', () => {
    const environment = { PORT: '1', HOST: 'a.example', NEO4J_URI: 'neo4j://a' };
    const config = readConfig({ port: '2', host: '::1', neo4j: 'bolt://b:7687' }, environment);
    expect([config.port, config.host, config.neo4j?.uri]).toEqual([2, '::1', 'bolt://b:7687']);
  });

  it.each<[Environment, object, string]>([
    [{ PORT: '0' }, { port: 0 }, 'any free port'],
    [{ LOG_LEVEL: 'silent' }, { logLevel: 'silent' }, 'no log'],
    [
      { CORS_ORIGIN: 'https://a.example, http://localhost:3000' },
      { corsOrigins: ['https://a.example', 'http://localhost:3000'] },
      'two origins',
    ],
    [
      { NEO4J_URI: 'neo4j://a', NEO4J_PASSWORD: secret, NEO4J_DATABASE: 'news' },
      { neo4j: { uri: 'neo4j://a', username: 'neo4j', password: secret, database: 'news' } },
      'a Neo4j with the usual user',
    ],
    [
      { NEO4J_URI: 'neo4j://a', NEO4J_USERNAME: 'reader', NEO4J_PASSWORD_FILE: passwordFile },
      { neo4j: { uri: 'neo4j://a', username: 'reader', password: secret, database: null } },
      'a password from a file, without its line end',
    ],
    [
      { NEO4J_URI: 'bolt://a:1' },
      { neo4j: { uri: 'bolt://a:1', username: 'neo4j', password: null, database: null } },
      'a Neo4j that asks for no password',
    ],
    [
      { NUTGRAPH_LIMIT_BODY: '2 MB', NUTGRAPH_LIMIT_PAGE_SIZE: '500', NUTGRAPH_LIMIT_TIME: '500ms' },
      { limits: { bodyBytes: 2_000_000, pageSize: 500, timeMs: 500 } },
      'limits with units',
    ],
    [
      { NUTGRAPH_LIMIT_BODY: '20000', NUTGRAPH_LIMIT_TIME: '30' },
      { limits: { bodyBytes: 20_000, pageSize: 100, timeMs: 30_000 } },
      'bytes and seconds',
    ],
    [
      {
        NUTGRAPH_LIMIT_DEPTH: '4',
        NUTGRAPH_LIMIT_COST: '1000',
        NUTGRAPH_LIMIT_TOKENS: '100',
        NUTGRAPH_LIMIT_ALIASES: '0',
        NUTGRAPH_LIMIT_DIRECTIVES: '0',
        NUTGRAPH_LIMIT_CONCURRENCY: '1',
        NUTGRAPH_LIMIT_ERRORS: '1',
      },
      { limits: { depth: 4, cost: 1000, tokens: 100, aliases: 0, directives: 0, concurrency: 1, errors: 1 } },
      'the least of every limit',
    ],
    [{ NODE_ENV: 'production' }, { explain: false, introspection: true }, 'nothing explained in production'],
    [{ NODE_ENV: 'production', NUTGRAPH_EXPLAIN: 'on' }, { explain: true }, 'unless it is allowed'],
    [{ NUTGRAPH_EXPLAIN: 'off' }, { explain: false }, 'nothing explained'],
    [{ NUTGRAPH_EXPLAIN: '0' }, { explain: false }, 'nothing explained, as programs write it'],
    [{ NODE_ENV: 'production', NUTGRAPH_EXPLAIN: 'true' }, { explain: true }, 'unless it is true'],
    [{ NUTGRAPH_TRUSTED: 'documents' }, { trusted: 'documents', introspection: false }, 'a lock'],
    [
      { NUTGRAPH_TRUSTED: 'documents', NUTGRAPH_INTROSPECTION: 'on' },
      { trusted: 'documents', introspection: true },
      'a lock on a schema that is published',
    ],
    [{ NUTGRAPH_INTROSPECTION: 'off' }, { trusted: null, introspection: false }, 'a schema that is not'],
  ])('reads %j as %j: %s', (environment, expected) => {
    expect(readConfig({}, environment)).toMatchObject(expected);
  });

  it.each<[Environment, string, string]>([
    [{ PORT: 'http' }, 'PORT="http"', 'no number'],
    [{ PORT: '65536' }, 'PORT="65536"', 'beyond the last port'],
    [{ PORT: '-1' }, 'PORT="-1"', 'below the first port'],
    [{ PORT: '4000.5' }, 'PORT="4000.5"', 'no whole number'],
    [{ HOST: 'http://localhost' }, 'HOST="http://localhost"', 'an address, not a URL'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL="loud"', 'no level'],
    [{ CORS_ORIGIN: '*' }, 'CORS_ORIGIN="*"', 'exact origins only'],
    [{ CORS_ORIGIN: 'https://a.example/' }, 'CORS_ORIGIN="https://a.example/"', 'an origin has no path'],
    [{ CORS_ORIGIN: 'https://a.example,null' }, 'CORS_ORIGIN="null"', 'null is everybody'],
    [{ NEO4J_URI: 'http://localhost:7474' }, 'NEO4J_URI="http://localhost:7474"', 'another protocol'],
    [{ NEO4J_URI: 'localhost' }, 'NEO4J_URI="localhost"', 'no scheme'],
    [{ NEO4J_URI: 'neo4j://a', NEO4J_USERNAME: 'neo4j' }, 'NEO4J_PASSWORD', 'a user without a password'],
    [
      { NEO4J_URI: 'neo4j://a', NEO4J_PASSWORD_FILE: '/no/such/file' },
      'NEO4J_PASSWORD_FILE="/no/such/file"',
      'no such file',
    ],
    [{ NUTGRAPH_LIMIT_BODY: '1 GB' }, 'NUTGRAPH_LIMIT_BODY="1 GB"', 'an unknown unit'],
    [{ NUTGRAPH_LIMIT_BODY: '10' }, 'NUTGRAPH_LIMIT_BODY="10"', 'too small for any question'],
    [{ NUTGRAPH_LIMIT_TIME: '0' }, 'NUTGRAPH_LIMIT_TIME="0"', 'no time at all'],
    [{ NUTGRAPH_LIMIT_PAGE_SIZE: '10' }, 'NUTGRAPH_LIMIT_PAGE_SIZE="10"', 'below what `first` defaults to'],
    [{ NUTGRAPH_LIMIT_BDOY: '1MB' }, 'NUTGRAPH_LIMIT_BDOY', 'a misspelt limit'],
    [{ NUTGRAPH_LIMIT_DEPTH: '3' }, 'NUTGRAPH_LIMIT_DEPTH="3"', 'too shallow for any page'],
    [{ NUTGRAPH_LIMIT_COST: '50k' }, 'NUTGRAPH_LIMIT_COST="50k"', 'no unit'],
    [{ NUTGRAPH_LIMIT_TOKENS: '50001' }, 'NUTGRAPH_LIMIT_TOKENS="50001"', 'more than can be bounded'],
    [{ NUTGRAPH_LIMIT_ALIASES: '-1' }, 'NUTGRAPH_LIMIT_ALIASES="-1"', 'less than none'],
    [{ NUTGRAPH_LIMIT_DIRECTIVES: '10001' }, 'NUTGRAPH_LIMIT_DIRECTIVES="10001"', 'more than any document'],
    [{ NUTGRAPH_LIMIT_CONCURRENCY: '0' }, 'NUTGRAPH_LIMIT_CONCURRENCY="0"', 'nobody'],
    [{ NUTGRAPH_LIMIT_ERRORS: '0' }, 'NUTGRAPH_LIMIT_ERRORS="0"', 'errors without a word'],
    [{ NUTGRAPH_EXPLAIN: 'yes' }, 'NUTGRAPH_EXPLAIN="yes"', 'neither on nor off'],
    [{ NUTGRAPH_INTROSPECTION: 'of' }, 'NUTGRAPH_INTROSPECTION="of"', 'neither on nor off'],
    [{ NUTGRAPH_TRUSTED_DOCUMENTS: 'x' }, 'NUTGRAPH_TRUSTED_DOCUMENTS', 'a lock with another name'],
    [{ NUTGRAPH_INTROSPECT: 'off' }, 'NUTGRAPH_INTROSPECT ', 'a misspelt lock'],
  ])('refuses %j naming %s: %s', (environment, named) => {
    expect(() => readConfig({}, environment)).toThrow(
      expect.objectContaining({ code: 'BAD_USAGE', message: expect.stringContaining(named) }),
    );
  });

  it('names the flag where the flag is wrong', () => {
    expect(() => readConfig({ port: 'x' }, { PORT: '1' })).toThrow('--port="x"');
  });

  it.each([
    { NEO4J_URI: `neo4j://neo4j:${secret}@a` },
    { NEO4J_URI: `http://neo4j:${secret}@a` },
    { NEO4J_URI: `neo4j:/neo4j:${secret}@a` },
    { NEO4J_URI: 'neo4j://a', NEO4J_PASSWORD: secret, NEO4J_PASSWORD_FILE: passwordFile },
  ])('repeats no password of %#', (environment) => {
    try {
      readConfig({}, environment);
      expect.unreachable('It is refused.');
    } catch (error) {
      expect(error).toMatchObject({ code: 'BAD_USAGE' });
      expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain(secret);
    }
  });
});
