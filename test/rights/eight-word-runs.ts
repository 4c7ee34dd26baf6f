import { createHash } from 'node:crypto';

/** How many words in a row are somebody's text and no longer names, facts or figures. */
const RUN_LENGTH = 8;

/** The hashes of all runs of eight words in a text; case, punctuation and line breaks do not count. */
export function* hashRuns(text: string, salt: string): Generator<string> {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  for (let start = 0; start + RUN_LENGTH <= words.length; start++) {
    const run = words.slice(start, start + RUN_LENGTH).join(' ');
    yield createHash('sha256').update(`${salt} ${run}`).digest('hex').slice(0, 16);
  }
}
