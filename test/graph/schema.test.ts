import { describe, expect, it } from 'vitest';
import { graphSchema } from '../../src/graph/schema.ts';
import { structuralTypes } from '../../src/graph/structural-types.ts';
import { vocabulary } from './test-vocabulary.ts';

describe('the graph model', () => {
  it('gives relations and structural relationships no type in common', () => {
    const structural = new Set<string>(structuralTypes);
    expect(vocabulary.relationTypes.size).toBeGreaterThan(20);
    expect([...vocabulary.relationTypes.keys()].filter((type) => structural.has(type))).toEqual([]);
  });

  it('gives no type of entities the name of a label that nutgraph owns', () => {
    const { unique } = graphSchema(vocabulary);
    const typenames = [...vocabulary.entityTypes.values()].map(({ typename }) => typename);
    expect(typenames.filter((typename) => unique.includes(typename))).toEqual([]);
  });
});

describe('graphSchema()', () => {
  const schema = graphSchema(vocabulary);

  it('keeps ids unique on the seven labels that nutgraph owns, and on no other', () => {
    expect(schema.unique.toSorted()).toEqual(
      ['Article', 'Claim', 'Entity', 'Figure', 'Nutgraph', 'Sentence', 'Story'].toSorted(),
    );
  });

  it('indexes the keys of both ends for every type of relations', () => {
    for (const type of vocabulary.relationTypes.keys()) {
      for (const property of ['outKey', 'inKey']) {
        expect(schema.relationshipIndexes).toContainEqual({ type, property });
      }
    }
  });

  it('indexes the words of entities, claims and figures together', () => {
    expect(schema.fullText).toEqual([
      { name: 'words', labels: ['Entity', 'Claim', 'Figure'], property: 'words' },
    ]);
  });

  it.each([
    ['Claim', 'byReading'],
    ['Claim', 'byHops'],
    ['Figure', 'byValueDesc'],
    ['Entity', 'byRelations'],
    ['Event', 'byTimeAsc'],
    ['Sentence', 'story'],
  ])('indexes %s.%s', (label, property) => {
    expect(schema.nodeIndexes).toContainEqual({ label, property });
  });
});
