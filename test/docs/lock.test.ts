import { expect, it } from 'vitest';
import { readPage } from './documented-example.ts';

interface Locked {
  readonly version: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly resolved?: string;
}

const { packages } = JSON.parse(readPage('package-lock.json')) as {
  packages: Readonly<Record<string, Locked>>;
};
const engine = packages['node_modules/@grafeo-db/js'];

it('package-lock.json knows the embedded engine for every platform that it has native code for', () => {
  const platforms = Object.entries(engine?.optionalDependencies ?? {});
  expect(platforms.map(([name]) => name.slice('@grafeo-db/js-'.length))).toEqual([
    'darwin-arm64',
    'darwin-x64',
    'linux-arm64-gnu',
    'linux-arm64-musl',
    'linux-x64-gnu',
    'win32-x64-msvc',
  ]);
  // Without a row `npm ci` on that platform leaves the engine out. After a change of dependencies put the rows back:
  // version, optional, os, cpu and, on Linux, libc are enough.
  const absent = platforms.filter(([name, version]) => {
    const row = packages[`node_modules/${name}`];
    return row?.version !== version || !row.optional || !row.os || !row.cpu;
  });
  expect(absent).toEqual([]);
});

it('package-lock.json names no registry', () => {
  expect(Object.entries(packages).filter(([, { resolved }]) => resolved?.startsWith('http'))).toEqual([]);
});
