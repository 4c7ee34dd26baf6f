import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { packagePath } from '../../api/package-files.ts';
import { NutgraphError } from '../../errors.ts';
import { type Verdict, verifyArticle } from '../../evidence/verify-article.ts';
import type { Article, Story } from '../../story/model.ts';
import { readStories } from '../../story/read-stories.ts';
import { type CommandRun, type CommonOptions, newCommand, writeJson } from '../command-run.ts';
import { storyId } from '../story-id.ts';
import { paint, type Style } from '../terminal.ts';

interface VerifyOptions extends CommonOptions {
  readonly story: string;
}

const STYLES: Readonly<Record<Verdict['outcome'], Style>> = {
  EXACT: 'green',
  RELOCATED: 'yellow',
  ALTERED: 'red',
  UNAVAILABLE: 'red',
};

/** `nutgraph verify`: whether an article still says what a story rests on. */
export function verifyCommand(run: CommandRun): Command {
  return newCommand('verify', 'Check an article against the places and hashes that a story rests on.', [
    'nutgraph verify article.txt',
    'nutgraph verify article.txt --story usps-2020 --json',
  ])
    .argument('<article file>', 'the text of the article, in UTF-8')
    .option('--story <story>', 'the story in seed/', 'usps-2020')
    .addHelpText(
      'after',
      `
EXACT        the sentence stands in its place
RELOCATED    it stands elsewhere in the article
ALTERED      its place is there, its words are nowhere
UNAVAILABLE  the article has no such place
`,
    )
    .action((file: string, options: VerifyOptions) => verify(run, file, options));
}

async function verify(run: CommandRun, file: string, options: VerifyOptions): Promise<void> {
  const [story, text] = await Promise.all([findStory(options.story), readArticle(file)]);
  const { article, verdicts } = closestArticle(story, text);
  const sentences = verdicts.map((verdict) => ({
    place: placeOf(verdict.id),
    outcome: verdict.outcome,
    foundAt: verdict.foundAt,
    claims: claimsOn(story, verdict.id),
  }));
  if (sentences.some(({ outcome }) => outcome === 'ALTERED' || outcome === 'UNAVAILABLE')) run.exitCode = 1;
  if (options.json) return writeJson(run, { story: story.id, article: article.id, sentences });
  for (const { place, outcome, claims } of sentences) {
    const resting = outcome === 'EXACT' ? '' : ` ${claims.map(shortId).join(' ')}`;
    run.terminal.out(`${place} ${paint(run.terminal, STYLES[outcome], outcome)}${resting}\n`);
  }
}

async function findStory(written: string): Promise<Story> {
  const stories = await readStories([packagePath('seed')]);
  const story = stories.find(({ id }) => id === storyId(written));
  if (story) return story;
  const known = stories.map(({ slug }) => slug).join(', ');
  throw new NutgraphError('BAD_USAGE', `--story="${written}" is not in seed/. There are: ${known}.`, {
    story: written,
  });
}

async function readArticle(file: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
  } catch (cause) {
    const message = `"${file}" cannot be read as UTF-8 text. Name the file that holds the article.`;
    throw new NutgraphError('BAD_INPUT', message, { file }, { cause });
  }
}

/** The file may be any article of the story: the one that it agrees with most is meant. */
function closestArticle(story: Story, text: string): { article: Article; verdicts: readonly Verdict[] } {
  const compared = story.articles
    .filter(({ sentences }) => sentences.length > 0)
    .map((article) => ({ article, verdicts: verifyArticle(text, article.sentences) }));
  const agreement = (verdicts: readonly Verdict[]) =>
    verdicts.filter(({ foundAt }) => foundAt !== null).length;
  const [closest] = compared.sort((one, other) => agreement(other.verdicts) - agreement(one.verdicts));
  if (closest) return closest;
  throw new NutgraphError('BAD_INPUT', `${story.id} has no sentences to verify.`, { story: story.id });
}

function claimsOn(story: Story, sentence: string): readonly string[] {
  return story.claims
    .filter(({ evidence }) => evidence.some((one) => one.sentence === sentence))
    .map(({ id }) => id);
}

function placeOf(sentence: string): string {
  return sentence.slice(sentence.lastIndexOf('/') + 1);
}

function shortId(claim: string): string {
  return claim.slice(claim.indexOf('/') + 1);
}
