import { expect, it } from 'vitest';
import { type Environment, readConfig } from '../../src/config.ts';
import { readPage } from './documented-example.ts';

/** The lines `NAME=value` of .env.example. */
const example: Environment = Object.fromEntries(
  [...readPage('.env.example').matchAll(/^([A-Z][A-Z0-9_]*)=(.*)$/gm)].map(([, name = '', value]) => [
    name,
    value,
  ]),
);

/** Gives the names that settings are looked for under. */
function namesRead(): readonly string[] {
  const names = new Set<string>();
  const values: Environment = { NEO4J_URI: 'neo4j://localhost' };
  const watched = new Proxy(values, {
    get(target, name) {
      if (typeof name === 'string') names.add(name);
      return Reflect.get(target, name);
    },
  });
  readConfig({}, watched);
  return [...names];
}

it('.env.example names every setting that is read, and no other', () => {
  expect(Object.keys(example).sort()).toEqual([...namesRead()].sort());
});

it('.env.example holds the defaults', () => {
  expect(readConfig({}, example)).toEqual(readConfig({}, {}));
});

it.each(['README.md', 'docs/errors.md', 'docs/limits.md', 'docs/architecture.md', 'docker-compose.yml'])(
  '%s names no setting that is not read',
  (path) => {
    const known = [...namesRead(), 'NEO4J_AUTH', 'NEO4J_TEST_URI', 'NODE_VERSION'];
    const named = readPage(path).match(/\b(NEO4J|NUTGRAPH|NODE|CORS|LOG)_[A-Z_]+\b/g) ?? [];
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  },
);
