import { countWords } from '../evidence/hash-sentence.ts';
import { normalizeText } from '../evidence/normalize-article.ts';
import { sha256 } from '../evidence/sha256.ts';
import { PLACE } from './identify.ts';
import type { Issue } from './issue.ts';
import { child, has, issueAt, itemsOf, type Part, rootOf, textAt } from './part.ts';
import { itemsIn, type StoryFiles } from './story-files.ts';

/** Checks that sentences lie in reading order without overlap and are stored only where that is allowed. */
export function checkSentences(story: StoryFiles): readonly Issue[] {
  const isStored =
    story.files.story !== null && textAt(child(rootOf(story.files.story), 'rights'), 'text') === 'stored';
  return itemsIn(story, 'articles').flatMap((article) => {
    const sentences = itemsOf(article, 'sentences');
    return sentences.flatMap((sentence, index) => [
      ...checkPlace(sentence, sentences[index - 1]),
      ...(isStored ? checkText(sentence) : refuseText(sentence, story)),
    ]);
  });
}

function checkPlace(sentence: Part, before: Part | undefined): readonly Issue[] {
  const [start, end] = [numberAt(sentence, 'start'), numberAt(sentence, 'end')];
  if (start !== null && end !== null && end <= start) {
    return [
      issueAt(
        child(sentence, 'end'),
        'BAD_VALUE',
        `The sentence ends at ${end}, before it begins at ${start}.`,
      ),
    ];
  }
  const [place, last] = [placeOf(sentence), before ? placeOf(before) : null];
  if (place === null || before === undefined || last === null) return [];
  const isSame = place[0] === last[0];
  if (place[0] < last[0] || (isSame && place[1] < last[1])) {
    const message = `Sentences stand in reading order; this one comes after ${textAt(before, 'at')}. Move it.`;
    return [issueAt(child(sentence, 'at'), 'BAD_VALUE', message)];
  }
  const endBefore = numberAt(before, 'end');
  if (!isSame || place[1] === last[1] || start === null || endBefore === null || start >= endBefore)
    return [];
  const message = `It begins at ${start}, inside ${textAt(before, 'at')}, which ends at ${endBefore}.`;
  return [issueAt(child(sentence, 'start'), 'BAD_VALUE', message)];
}

function checkText(sentence: Part): readonly Issue[] {
  const [text, hash] = [textAt(sentence, 'text'), textAt(sentence, 'sha256')];
  if (text === null) return [];
  const normal = normalizeText(text);
  const words = numberAt(sentence, 'words');
  const issues: Issue[] = [];
  if (hash !== null && sha256(normal) !== hash) {
    const message = `Its hash is ${sha256(normal)}, not the stored one. Correct the text or the hash.`;
    issues.push(issueAt(child(sentence, 'text'), 'BAD_VALUE', message));
  }
  if (words !== null && countWords(normal) !== words) {
    issues.push(issueAt(child(sentence, 'words'), 'BAD_VALUE', `The text has ${countWords(normal)} words.`));
  }
  return issues;
}

function refuseText(sentence: Part, story: StoryFiles): readonly Issue[] {
  // Without story.yaml nobody knows what is allowed; that the file is broken is reported already.
  if (!has(sentence, 'text') || story.files.story === null) return [];
  const message = 'The rights of this story are "text: none". Take the text away, or declare "text: stored".';
  return [issueAt(child(sentence, 'text'), 'TEXT_NOT_ALLOWED', message)];
}

function placeOf(sentence: Part): readonly [number, number] | null {
  const match = PLACE.exec(textAt(sentence, 'at') ?? '');
  return match === null ? null : [Number(match[1]), Number(match[2])];
}

function numberAt(part: Part, key: string): number | null {
  const { value } = child(part, key);
  return typeof value === 'number' ? value : null;
}
