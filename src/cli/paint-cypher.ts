import { paint, type Terminal } from './terminal.ts';

const PARTS =
  /(?<parameter>\$[a-z]\w*(?:\.\w+)?)|(?<type>(?<=[:|])[A-Za-z_]\w*)|(?<text>"[^"]*"|'[^']*')|(?<word>\b[A-Z]{2,}\b(?! *:))/g;

const STYLES = { parameter: 'yellow', type: 'green', text: 'yellow', word: 'cyan' } as const;

/** Colours a statement where the terminal shows colours: keywords, labels and types, values. */
export function paintCypher(cypher: string, terminal: Pick<Terminal, 'color'>): string {
  return cypher.replace(PARTS, (part, ...rest) => {
    const groups = rest.at(-1) as Readonly<Record<keyof typeof STYLES, string | undefined>>;
    const kind = (Object.keys(STYLES) as (keyof typeof STYLES)[]).find((name) => groups[name] !== undefined);
    return kind ? paint(terminal, STYLES[kind], part) : part;
  });
}
