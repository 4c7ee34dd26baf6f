import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareText } from '../../src/story/compare-text.ts';
import { completeId, completePlace, relationId, slugOf } from '../../src/story/identify.ts';
import { joinCaveats } from '../../src/story/join-caveats.ts';
import { nearestName } from '../../src/story/nearest-name.ts';
import { canonicalJson } from '../../src/story/version.ts';

const anyText = fc
  .array(
    fc.constantFrom(
      '',
      'a',
      'b',
      '\u007f',
      '\u0080',
      '\ud7ff',
      '\ue000',
      '\uffff',
      '\u{10000}',
      '\u{10ffff}',
    ),
  )
  .map((points) => points.join(''));

describe('compareText()', () => {
  it('orders by code point where JavaScript does not', () => {
    expect(compareText('\u{1F6A2}', '\uFF21')).toBeGreaterThan(0);
    expect('\u{1F6A2}' < '\uFF21').toBe(true);
  });

  it('orders as UTF-8 bytes do', () =>
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        expect(Math.sign(compareText(one, other))).toBe(
          Math.sign(Buffer.compare(Buffer.from(one), Buffer.from(other))),
        );
      }),
    ));
});

describe('slugOf()', () => {
  it.each([
    ['would switch to', 'would-switch-to'],
    ['Überfährt  — an Öl!', 'uberfahrt-an-ol'],
    ['  ', ''],
    ['渡船', ''],
  ])('makes "%s" "%s"', (text, slug) => expect(slugOf(text)).toBe(slug));
});

describe('completeId(), completePlace(), relationId()', () => {
  it('complete the short forms and leave the full ones', () => {
    const pair = { from: 'org:a', type: 'RUNS', to: 'org:b' };
    expect(completeId('claim', 's', 'c1')).toBe('claim:s/c1');
    expect(completeId('claim', 's', 'claim:t/c1')).toBe('claim:t/c1');
    expect(completePlace('s', 'a', 'p1.s1')).toBe('sentence:s/a/p1.s1');
    expect(completePlace('s', 'a', 'b/p1.s1')).toBe('sentence:s/b/p1.s1');
    expect(completePlace('s', 'a', 'sentence:t/b/p1.s1')).toBe('sentence:t/b/p1.s1');
    expect(relationId({ ...pair, key: null })).toBe('relation:org:a/RUNS/org:b');
    expect(relationId({ ...pair, key: 'k' })).toBe('relation:org:a/RUNS/org:b/k');
  });
});

describe('nearestName()', () => {
  it('finds a name that is close, and none that is not', () => {
    expect(nearestName('subjets', ['objects', 'subjects'])).toBe('subjects');
    expect(nearestName('publisher', ['id', 'name'])).toBeNull();
    expect(nearestName('x', [])).toBeNull();
  });
});

describe('joinCaveats()', () => {
  it('joins each once, in order', () => {
    expect(joinCaveats(['B.', null, 'A.', 'B.'])).toBe('B. A.');
    expect(joinCaveats([null])).toBeNull();
  });
});

describe('canonicalJson()', () => {
  it('does not depend on the order of keys', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'x' }], a: 'é' })).toBe(
      '{"a":"é","b":[1,{"c":"x","d":null}]}',
    );
    expect(canonicalJson({ a: 1, b: 2 })).toBe(canonicalJson({ b: 2, a: 1 }));
  });
});
