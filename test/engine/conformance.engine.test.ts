import { beforeAll, describe, expect, it } from 'vitest';
import type { GraphEngine } from '../../src/engine/port.ts';
import { describeOnEngines } from '../support/engines.ts';
import { promises } from './conformance.ts';

describe('conformance', () => {
  it('keeps its ids: each once, in order, none gone', () => {
    const ids = Array.from({ length: 64 }, (_, i) => `E${String(i + 1).padStart(2, '0')}`);
    expect(promises.map(({ id }) => id)).toEqual(ids);
  });
});

describeOnEngines('conformance', (open) => {
  let engine: GraphEngine;
  beforeAll(async () => {
    engine = await open();
  });

  it.each(promises.map(({ id, says, hold }) => [id, says, hold] as const))('%s: %s', (_id, _says, hold) =>
    hold(engine, open),
  );
});
