/** One row of a table: the text of its cells by the text of their column's head. */
export type TableRow = Readonly<Record<string, string>>;

/** Gives the rows of the first table under a heading. @throws Error where there is none */
export function tableUnder(markdown: string, heading: string): readonly TableRow[] {
  const rows = [...sectionUnder(markdown, heading).matchAll(/^\|(.*)\|$/gm)].map(([, cells = '']) =>
    cells.split('|').map((cell) => cell.trim()),
  );
  const [heads, rule, ...body] = rows;
  if (!heads || !rule || body.length === 0) throw new Error(`There is no table under "${heading}".`);
  return body.map((cells) => Object.fromEntries(heads.map((head, at) => [head, cells[at] ?? ''])));
}

/** Gives what stands between a heading and the next one of its level or above. @throws Error where there is none */
function sectionUnder(markdown: string, heading: string): string {
  const lines = markdown.split('\n');
  const start = lines.findIndex((line) => /^#+ /.test(line) && line.replace(/^#+ /, '') === heading);
  if (start === -1) throw new Error(`There is no heading "${heading}".`);
  const level = lines[start]?.indexOf(' ') ?? 0;
  const end = lines.findIndex((line, at) => at > start && /^#+ /.test(line) && line.indexOf(' ') <= level);
  return lines.slice(start + 1, end === -1 ? undefined : end).join('\n');
}

/** A fenced block: the word after its fence, and what it holds. */
export interface Fence {
  readonly language: string;
  readonly text: string;
}

/** Gives the fenced blocks of a page, in order. */
export function fencesOf(markdown: string): readonly Fence[] {
  return [...markdown.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = '', text = '']) => ({
    language,
    text,
  }));
}
