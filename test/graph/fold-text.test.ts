import { expect, it } from 'vitest';
import { foldText } from '../../src/story/fold-text.ts';

it.each([
  ['U.S. Postal Service', 'u.s. postal service', 'lower case'],
  ['ＵＳＰＳ', 'usps', 'wide letters'],
  ['e\u0301cole', 'école', 'a composed accent'],
  ['ﬁeld', 'field', 'a ligature'],
  ['İstanbul', 'i̇stanbul', "JavaScript's lower case, whatever the locale"],
])('`foldText()` turns %s into %s: %s', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});
