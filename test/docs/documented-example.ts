import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Gives the text of a page of this repository. */
export function readPage(path: string): string {
  return readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');
}

/** A question in a page with the answer that the page shows. */
export interface DocumentedExample {
  /** Page and first line of the question. */
  readonly title: string;
  readonly question: string;
  /** The text of what comes next: the answer, if it is one. */
  readonly next: string;
}

/** Gives the fenced blocks of a language in a page, each with what stands below it. */
export function examplesOf(page: string, language: string): readonly DocumentedExample[] {
  const fence = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`\\n`, 'gm');
  const text = readPage(page);
  return [...text.matchAll(fence)].map((match) => {
    const [whole, question = ''] = match;
    return {
      title: `${page}: ${question.trim().split('\n').slice(0, 2).join(' ')}`,
      question,
      next: text.slice((match.index ?? 0) + whole.length).trimStart(),
    };
  });
}

/** Gives the rows of the table that a text begins with, cells as JSON where they are; null where there is none. */
export function leadingTable(text: string): readonly Readonly<Record<string, unknown>>[] | null {
  const [block = ''] = text.split(/\n(?!\|)/);
  const [heads, rule, ...rows] = block.split('\n').map((line) =>
    line
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((cell) => cell.trim()),
  );
  if (!heads || !rule?.every((cell) => /^-+$/.test(cell))) return null;
  return rows.map((cells) => Object.fromEntries(heads.map((head, at) => [head, cellValue(cells[at] ?? '')])));
}

/** A decimal such as 48.0 is text in the graph, and so stays what is written. */
function cellValue(cell: string): unknown {
  return /^(\[.*\]|\d+)$/.test(cell) ? JSON.parse(cell) : cell;
}
