import { describe, expect, it } from 'vitest';
import { parseId, shapeOfId } from '../../src/compile/parse-id.ts';

const types = ['CANCELLED', 'RELATED_TO'];

describe('parseId()', () => {
  it.each([
    ['story:usps-2020', 'Story'],
    ['article:usps-2020/seed', 'Article'],
    ['sentence:usps-2020/seed/p9.s1', 'Sentence'],
    ['claim:usps-2020/c28', 'Claim'],
    ['figure:usps-2020/f01', 'Figure'],
    ['gov:white-house', 'Entity'],
    ['event:mask-plan-cancelled', 'Entity'],
    // Names that every object has.
    ['constructor:a', 'Entity'],
    ['__proto__:a', 'Entity'],
  ])('%s is a node of %s', (id, label) => expect(parseId(id, types)).toEqual({ kind: 'node', label }));

  it.each([
    ['relation:gov:a/CANCELLED/proposal:b', 'CANCELLED'],
    ['relation:gov:a/RELATED_TO/proposal:b/a-key', 'RELATED_TO'],
  ])('%s is a relation with its ends', (id, type) =>
    expect(parseId(id, types)).toEqual({ kind: 'relation', type, from: 'gov:a', to: 'proposal:b' }),
  );

  it.each([
    ['', 'nothing'],
    ['white-house', 'no prefix'],
    ['gov:', 'no slug'],
    ['relation:gov:a/NO_SUCH_TYPE/gov:b', 'no type of the vocabulary'],
    ['relation:gov:a/CANCELLED', 'one end'],
    ['relation:gov:a/CANCELLED`]-() DELETE r//gov:b', 'an attempt at more'],
  ])('%j names nothing: %s', (id) => {
    expect(parseId(id, types)).toBeNull();
    expect(shapeOfId(id, types)).toBe('-');
  });
});
