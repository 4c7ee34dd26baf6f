import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxOf, glyphRadius } from '../../src/picture/box-of.ts';
import { nameWidth } from '../../src/picture/name-width.ts';
import { wrapName } from '../../src/picture/wrap-name.ts';

describe('wrapName()', () => {
  it.each([
    ['Amazon', ['Amazon']],
    ['Postal Service officials', ['Postal Service officials']],
    ['Department of Health and Human Services', ['Department of Health', 'and Human Services']],
    ['U.S. House of Representatives', ['U.S. House of', 'Representatives']],
    [
      'some staff of the Domestic Policy Council and the office of somebody',
      ['some staff of the', 'Domestic Policy Council…'],
    ],
    ['  spaces \n everywhere ', ['spaces everywhere']],
    ['Donaudampfschifffahrtsgesellschaft', ['Donaudampfschifffahrtsge', 'sellschaft']],
    ['名'.repeat(60), ['名'.repeat(24), `${'名'.repeat(23)}…`]],
    [' ', []],
    ['', []],
  ])('breaks %j', (name, lines) => {
    expect(wrapName(name)).toEqual(lines);
  });

  it('counts a character with its marks, and never parts them', () => {
    const name = 'e\u0301'.repeat(30);
    expect(wrapName(name)).toEqual(['e\u0301'.repeat(24), 'e\u0301'.repeat(6)]);
  });

  it('gives at most two lines of at most 24 characters, none empty, of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (name) => {
        const lines = wrapName(name);
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) {
          expect(line.trim()).not.toBe('');
          expect([...line.replace(/[\p{M}\p{Cf}]/gu, '')].length).toBeLessThanOrEqual(24);
        }
        const cut = lines.join('').replace(/…$/u, '').replace(/\s/gu, '');
        expect(name.replace(/\s/gu, '').startsWith(cut)).toBe(true);
      }),
    );
  });
});

describe('nameWidth()', () => {
  it.each([
    ['', 0],
    ['Amazon', 49.86],
    ['Æ', 12.66],
    ['…', 11.95],
    ['Ж', 8.2],
    ['名', 12.5],
    ['e\u0301', 7.39],
  ])('gives the width of %j in px', (line, width) => {
    expect(nameWidth(line)).toBeCloseTo(width, 1);
  });
});

describe('boxOf()', () => {
  it('stands the glyph on the place and the name centred below it', () => {
    const { glyph, name } = boxOf('Department of Health and Human Services', { x: 0.5, y: 0.25 }, 4);
    expect(glyph).toEqual({ x: 582.5, y: 182.5, width: 35, height: 35 });
    expect(name.x + name.width / 2).toBeCloseTo(600);
    expect(name.y).toBe(221.5);
    expect(name.height).toBe(31);
  });

  it('grows the glyph with the neighbours, to a limit', () => {
    expect([0, 1, 4, 16, 400].map(glyphRadius)).toEqual([12.5, 15, 17.5, 22.5, 22.5]);
  });
});
