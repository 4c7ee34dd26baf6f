import { beforeAll, expect, it } from 'vitest';
import type { GraphEngine } from '../../src/engine/port.ts';
import { describeOnEngines } from '../support/engines.ts';
describeOnEngines('smoke', (open) => {
  let engine: GraphEngine;
  beforeAll(async () => { engine = await open(); });
  it('answers', async () => { expect(await engine.read({ cypher: 'RETURN $p.a AS a', params: { p: { a: 1 } } })).toEqual([{ a: 1 }]); });
});
