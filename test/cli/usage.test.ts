import { describe, expect, it } from 'vitest';
import { runCaptured } from './run-captured.ts';

const COMMANDS = ['serve', 'load', 'unload', 'check', 'verify', 'query', 'stats', 'schema'];

describe('help', () => {
  it('names every command, where the graph lives and the exit codes', async () => {
    const { exitCode, out } = await runCaptured(['--help']);
    expect(exitCode).toBe(0);
    for (const word of [...COMMANDS, 'NEO4J_URI', 'Exit codes']) expect(out).toContain(word);
  });

  it.each(COMMANDS)('of %s teaches by examples', async (command) => {
    const { exitCode, out } = await runCaptured([command, '--help']);
    expect(exitCode).toBe(0);
    expect(out).toMatch(/Examples:\n\s+\S/);
    expect(out).toContain('--json');
  });

  it('offers nothing that is not there yet', async () => {
    const { out } = await runCaptured(['--help']);
    expect(out).not.toMatch(/\b(export|mcp|new)\b \[/);
  });

  it('tells the version', async () => {
    expect((await runCaptured(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('bad usage', () => {
  it.each<[string[], Record<string, string>, RegExp]>([
    [[], {}, /Name a command/],
    [['sreve'], {}, /unknown command 'sreve'.*Did you mean serve/],
    [['serve', '--prot', '1'], {}, /unknown option '--prot'.*Did you mean --port/],
    [['serve', '--port'], {}, /argument missing/],
    [['serve', '--port', 'http'], {}, /--port="http"/],
    [['serve'], { PORT: '70000' }, /PORT="70000"/],
    [['serve', '--host', 'not a host'], {}, /--host="not a host"/],
    [['serve', '--neo4j', 'http://localhost'], {}, /--neo4j="http:\/\/localhost"/],
    [['serve'], { CORS_ORIGIN: '*' }, /CORS_ORIGIN/],
    [['check'], {}, /missing required argument 'folder'/],
    [['schema', 'too', 'many'], {}, /too many arguments/],
    [['query', 'no-such-operation'], {}, /no file and no operation/],
    [['query', '-', '--variables', '[]'], {}, /--variables/],
    [['query', '-', '--variables', '{'], {}, /--variables/],
    [['verify', 'package.json', '--story', 'nothing'], {}, /--story="nothing".*usps-2020/],
    [['load', 'seed'], {}, /NEO4J_URI/],
    [['unload', 'usps-2020'], {}, /NEO4J_URI/],
  ])('%j with %j ends with 2 and says what is allowed', async (args, environment, said) => {
    const { exitCode, err } = await runCaptured(args, { environment });
    expect(err).toMatch(said);
    expect(err.split('\n').at(-2)).toMatch(/^BAD_USAGE: /);
    expect(exitCode).toBe(2);
  });

  it('is JSON for programs', async () => {
    const { exitCode, out, err } = await runCaptured(['serve', '--port', 'http', '--json']);
    expect([exitCode, out]).toEqual([2, '']);
    expect(JSON.parse(err)).toMatchObject({
      code: 'BAD_USAGE',
      details: { setting: '--port', value: 'http' },
    });
  });

  it('repeats no password', async () => {
    const environment = { NEO4J_URI: 'neo4j://neo4j:correct-horse@localhost' };
    const { exitCode, out, err } = await runCaptured(['serve'], { environment });
    expect(exitCode).toBe(2);
    expect(out + err).not.toContain('correct-horse');
  });
});

describe('an engine that cannot be reached', () => {
  const environment = { NEO4J_URI: 'neo4j://127.0.0.1:9', NEO4J_PASSWORD: 'correct-horse' };

  it.each([
    [['serve', '--port', '0']],
    [['stats']],
    [['query', '-']],
    [['load', 'seed']],
    [['unload', 'usps-2020']],
  ])('%j ends with 3 and never falls back to the embedded one', async (args) => {
    const { exitCode, out, err } = await runCaptured(args, { environment, input: '{ stories { id } }' });
    expect(err).toMatch(/^ENGINE_UNAVAILABLE: .*127\.0\.0\.1:9/m);
    expect(out + err).not.toContain('correct-horse');
    expect([exitCode, out]).toEqual([3, '']);
  });
});
