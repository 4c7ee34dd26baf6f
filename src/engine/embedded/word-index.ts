import MiniSearch from 'minisearch';
import { countEdits } from '../../search/count-edits.ts';
import type { SoughtWord } from '../port.ts';
import { spellings } from './spellings.ts';

/** How many texts are indexed before other calls have their turn: a few milliseconds' worth. */
const CHUNK = 500;

const ASTRAL = /[\u{10000}-\u{10ffff}]/u;

/** A node and the words that it keeps. */
export interface WordedNode {
  /** The engine's own number of the node. */
  readonly node: number;
  /** Folded words with blanks between them. */
  readonly words: string;
}

/** The nodes that keep words, by word. */
export interface WordIndex {
  /** Gives the nodes that a search finds, the likeliest first. */
  find(words: readonly SoughtWord[]): readonly number[];
}

/** Indexes the words of nodes; words are taken as they are. */
export async function indexWords(nodes: readonly WordedNode[]): Promise<WordIndex> {
  const index = new MiniSearch<WordedNode>({
    idField: 'node',
    fields: ['words'],
    tokenize: (text) => text.split(' '),
    processTerm: (word) => word,
  });
  const hasPairs = nodes.some(({ words }) => ASTRAL.test(words));
  await index.addAllAsync(nodes, { chunkSize: CHUNK });
  return {
    find(words) {
      const weightsOf = weigher(words);
      const sought = new Set(words.map(({ text }) => text));
      const errors = spellings(words);
      // The library counts both halves of a letter beyond U+FFFF.
      const units = hasPairs || words.some(({ text }) => ASTRAL.test(text)) ? 2 : 1;
      const found = index.search('', {
        tokenize: () => [...errors.keys()],
        prefix: (word) => sought.has(word),
        fuzzy: (word) => units * (errors.get(word) ?? 0),
        boostDocument: (_node, word) => (weightsOf(word).some((weight) => weight > 0) ? 1 : 0),
      });
      // Its score alone would put a rare word with an error before a common one without.
      return found
        .map(({ id, terms }) => ({ node: id as number, weight: bestWeights(terms.map(weightsOf)) }))
        .sort((a, b) => b.weight - a.weight)
        .map(({ node }) => node);
    },
  };
}

const SAME = 8;
const BEGINS = 2;
const ERRS = 1;

/** Weighs a stored word against each of those sought: is it that, does it begin so, has it few enough errors. */
function weigher(words: readonly SoughtWord[]): (stored: string) => readonly number[] {
  const sought = words.map(({ text, edits }) => ({ text, edits, letters: [...text] }));
  const known = new Map<string, readonly number[]>();
  return (stored) => {
    const before = known.get(stored);
    if (before) return before;
    const letters = [...stored];
    const weights = sought.map((word) => {
      if (stored.startsWith(word.text)) return stored === word.text ? SAME : BEGINS;
      return countEdits(word.letters, letters, word.edits) <= word.edits ? ERRS : 0;
    });
    known.set(stored, weights);
    return weights;
  };
}

/** Adds up what the best of a node's words weighs for each word that is sought. */
function bestWeights([first = [], ...others]: readonly (readonly number[])[]): number {
  return first.reduce(
    (sum, weight, at) => sum + Math.max(weight, ...others.map((other) => other[at] ?? 0)),
    0,
  );
}
