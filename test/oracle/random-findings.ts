import type { Choices } from './choices.ts';
import type { World } from './rows.ts';

/** Texts to search for: names, or a few words of claims and figures, often with a typing error. */
export function searchTexts(world: World, choices: Choices): () => string {
  const names = world.entities.flatMap(({ aliases }) => aliases.map(({ text }) => text));
  const lines = [...world.claims, ...world.figures].map(({ name }) => name);
  return () => {
    const text = choices.happens(70) ? choices.pick(names) : someWords(choices.pick(lines), choices);
    if (choices.happens(8)) return choices.pick(['', ' ', '?!', 'zzz qqq', 'the', 'e', 'a b']);
    if (choices.happens(20)) return someWords(text, choices);
    if (choices.happens(50)) return misspelt(text, choices);
    return choices.happens(15) ? text.toUpperCase() : text;
  };
}

function someWords(text: string, choices: Choices): string {
  const words = text.split(' ');
  const from = choices.below(words.length);
  return words.slice(from, from + 1 + choices.below(3)).join(' ');
}

/** A letter lost, doubled, changed or exchanged with the next. */
function misspelt(text: string, choices: Choices): string {
  const letters = [...text];
  const at = choices.below(letters.length);
  const [letter = '', next = ''] = letters.slice(at, at + 2);
  const wrong = choices.pick(['', letter + letter, 'x', null]);
  if (wrong === null) letters.splice(at, 2, next, letter);
  else letters.splice(at, 1, wrong);
  return letters.join('');
}

/** Lists of ids of figures, mostly of one unit and two of them; now and then one that is unknown. */
export function alikeFigures({ figures }: World, choices: Choices): () => string[] {
  return () => {
    const start = choices.pick(figures);
    const alike = choices.happens(55) ? figures.filter(({ unit }) => unit === start.unit) : figures;
    const length = choices.pick([2, 2, 1, 3, 2, 4, 0]);
    return Array.from({ length }, () =>
      choices.happens(3) ? 'figure:usps-2020/f99' : choices.pick(alike).id,
    );
  };
}
