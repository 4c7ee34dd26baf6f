import { readFileSync } from 'node:fs';
import { getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { answerText, readQuestions } from './asked-questions.ts';
import { openTestOracle, STORY_FOLDERS } from './open-test-oracle.ts';
import { questionFacts } from './question-facts.ts';

const questions = readQuestions();
const oracle = await openTestOracle(STORY_FOLDERS.seed);

describe('queries/', () => {
  it('asks questions 1 to 23, each once', () => {
    expect(questions.map(({ number }) => number)).toEqual(Array.from({ length: 23 }, (_, at) => at + 1));
    expect(Object.keys(questionFacts).sort()).toEqual(questions.map(({ name }) => name).sort());
  });

  it('are listed in their order in the README', () => {
    const readme = readFileSync(new URL('../../queries/README.md', import.meta.url), 'utf8');
    const rows = readme.split('\n').filter((line) => /^\| \d/.test(line));
    expect(rows).toEqual(
      questions.map(
        ({ number, question, name }) => `| ${number} | ${question} | [\`${name}\`](${name}.graphql) |`,
      ),
    );
  });

  it.each(questions)('$name names its operation after its file', ({ name, query }) => {
    const pascal = name.replace(/(^|-)([a-z])/g, (_, _dash, letter: string) => letter.toUpperCase());
    expect(getOperationAST(parse(query))?.name?.value).toBe(pascal);
  });

  it.each(questions)('$name is answered as its file says: $question', async ({ name, query, answerFile }) => {
    const { data, errors } = oracle.answer(query);
    expect(errors).toBeUndefined();
    // Known from the article, written by hand.
    expect(JSON.parse(JSON.stringify(data))).toMatchObject(questionFacts[name] ?? { missing: name });
    await expect(answerText(data)).toMatchFileSnapshot(answerFile);
  });
});
