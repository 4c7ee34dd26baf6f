import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { buildStory } from '../../src/story/build-story.ts';
import { checkStory } from '../../src/story/check-story.ts';
import { readVocabulary } from '../../src/story/read-stories.ts';
import { FILE_NAMES, type FileName, storyShapes } from '../../src/story/shape/story-shapes.ts';
import { type StoryFiles, slugIn } from '../../src/story/story-files.ts';
import { parseYaml } from '../../src/story/yaml-file.ts';
import { readFerryFiles } from './ferry-files.ts';

const RUNS = Number(process.env.NUTGRAPH_FUZZ_RUNS ?? 100);

type Json = Record<string, unknown> | unknown[];

/** Gives every place inside some data: what holds it, and under which key. */
function placesIn(value: unknown): readonly (readonly [holder: Json, key: string])[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Json;
  return Object.keys(holder).flatMap((key) => [
    [holder, key] as const,
    ...placesIn((holder as Record<string, unknown>)[key]),
  ]);
}

function put(holder: Json, key: string, junk: unknown): void {
  if (junk === undefined && Array.isArray(holder)) holder.splice(Number(key), 1);
  else if (junk === undefined) delete (holder as Record<string, unknown>)[key];
  else (holder as Record<string, unknown>)[key] = junk;
}

function storyOf(texts: Readonly<Record<string, string>>): StoryFiles {
  const parsed = FILE_NAMES.map(
    (name) => [name, parseYaml(texts[name] ?? '', `${name}.yaml`, name).yaml] as const,
  );
  const files = Object.fromEntries(parsed) as StoryFiles['files'];
  return { folder: 'ferry', slug: slugIn(files.story, 'ferry'), files };
}

describe('checkStory()', async () => {
  const vocabulary = await readVocabulary();
  const context = { vocabulary, shapes: storyShapes(vocabulary), otherClaims: new Set<string>() };
  const texts = await readFerryFiles();

  const words = [
    ...[
      '',
      ' ',
      'f01',
      'c01',
      'p1.s1',
      'main',
      'article',
      'EVENT',
      'RELATED_TO',
      'event:ferry-stopped',
      'gov:town-council',
    ],
    ...[
      '2021-02-29',
      '2021/..',
      '0',
      '-1',
      '1e5',
      'constructor',
      '__proto__',
      'toString',
      'percent',
      'claim:x/y',
      'sentence:',
    ],
  ];
  const junk = fc.oneof(
    fc.constantFrom<unknown>(
      undefined,
      null,
      true,
      0,
      -1,
      1.5,
      [],
      {},
      [[]],
      [null],
      { edtf: null },
      { constructor: 1 },
    ),
    fc.constantFrom(...words),
    fc.array(fc.constantFrom(...words), { maxLength: 3 }),
  );

  it(
    'reports, and never throws, whatever stands anywhere in the files; what it lets pass can be built',
    () =>
      fc.assert(
        fc.property(
          fc.array(fc.tuple(fc.constantFrom<FileName>(...FILE_NAMES), fc.nat(), junk), {
            minLength: 1,
            maxLength: 3,
          }),
          (changes) => {
            const data = Object.fromEntries(
              FILE_NAMES.map((name) => [name, parse(texts[name] ?? '') as Json]),
            );
            for (const [name, at, value] of changes) {
              const places = placesIn(data[name]);
              const [holder, key] = places[at % places.length] ?? [];
              if (holder && key !== undefined) put(holder, key, structuredClone(value));
            }
            const story = storyOf(
              Object.fromEntries(FILE_NAMES.map((name) => [name, stringify(data[name])])),
            );
            const issues = checkStory(story, context);
            for (const issue of issues) {
              expect(issue.message).toMatch(/^\S.*[.?]$/s);
              expect(issue.line).toBeGreaterThan(0);
              expect(issue.path).toMatch(/^(entities|story|articles|claims|events|figures)\b/);
            }
            if (issues.length === 0) expect(buildStory(story, vocabulary).version).toMatch(/^[0-9a-f]{64}$/);
          },
        ),
        { numRuns: RUNS },
      ),
    RUNS * 400,
  );
});
