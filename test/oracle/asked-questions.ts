import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A question of `queries/`; its answer stands beside it. */
export interface AskedQuestion {
  /** File name without its ending. */
  readonly name: string;
  readonly number: number;
  /** The question in words. */
  readonly question: string;
  readonly query: string;
  /** Path of the file that holds the answer. */
  readonly answerFile: string;
}

const folder = new URL('../../queries/', import.meta.url);

/** Reads the questions of `queries/`, in their order. */
export function readQuestions(): readonly AskedQuestion[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => {
      const name = file.replace('.graphql', '');
      const query = readFileSync(new URL(file, folder), 'utf8');
      const [, number = '', question = ''] = /^# (\d+)\. (.*)\n/.exec(query) ?? [];
      const answerFile = fileURLToPath(new URL(`${name}.json`, folder));
      return { name, number: Number(number), question, query, answerFile };
    })
    .sort((one, other) => one.number - other.number);
}

/** An answer as its file holds it. */
export function answerText(data: unknown): string {
  return `${JSON.stringify({ data }, null, 2)}\n`;
}
