import { describe, expect, it } from 'vitest';
import { changed, issuesOf, readFerryFiles, writeStory } from './ferry-files.ts';
import { MUTATIONS_OF_NAMES } from './mutations-of-names.ts';
import { MUTATIONS_OF_SENSE } from './mutations-of-sense.ts';

describe('checkFolders()', async () => {
  const files = await readFerryFiles();

  it('finds nothing wrong with the story as it is', async () =>
    expect(await issuesOf(await writeStory(files))).toEqual([]));

  it.each([...MUTATIONS_OF_NAMES, ...MUTATIONS_OF_SENSE])('reports %s', async (_title, changes, issues) =>
    expect(await issuesOf(await writeStory(changed(files, changes)))).toEqual(issues),
  );

  it('reports everything that is wrong in all files in one pass', async () => {
    const broken = changed(files, [
      ['entities', 'type: PRODUCT', 'type: PRODUKT'],
      ['articles', 'cites: [herald-report]', 'cites: [herald-raport]'],
      ['claims', '- id: c02\n  says: The board put forward the money for an engine.', '- id: c02'],
      ['claims', '[{ at: p3.s1, role: STATES }]', '[]'],
      ['events', '2021-05-03/..', '2021-05-32/..'],
      ['figures', '"1500000", unit: USD', '1500000, unit: Dollars'],
    ]);
    expect((await issuesOf(await writeStory(broken))).map((issue) => issue.split(' ~')[0])).toEqual([
      'UNKNOWN_ID articles.yaml:7:11 articles[0].cites[0]',
      'MISSING_KEY claims.yaml:14:3 claims[1].says',
      'NO_EVIDENCE claims.yaml:42:13 claims[3].evidence',
      'UNKNOWN_TYPE entities.yaml:8:31 entities[3].type',
      'BAD_DATE events.yaml:5:17 events[0].time.edtf',
      'BAD_FIGURE figures.yaml:12:21 figures[2].value',
      'BAD_FIGURE figures.yaml:12:36 figures[2].unit',
    ]);
  });

  it.each(['entities', 'articles', 'claims', 'events', 'figures'] as const)(
    'lets a broken %s.yaml hide nothing else and blames nobody for what stands in it',
    async (name) => {
      const broken = { ...files, [name]: `${files[name]}\n  : [`, story: `${files.story}colour: blue\n` };
      const codes = (await issuesOf(await writeStory(broken))).map((issue) => issue.split(':')[0]);
      expect([...new Set(codes)]).toEqual([`BROKEN_YAML ${name}.yaml`, 'UNKNOWN_KEY story.yaml']);
    },
  );

  it('lets a broken story.yaml hide nothing else', async () => {
    const broken = changed({ ...files, story: '{' }, [['claims', 'by: src:deckhand', 'by: src:deckhend']]);
    expect((await issuesOf(await writeStory(broken))).map((issue) => issue.split(':')[0])).toEqual([
      'UNKNOWN_ID claims.yaml',
      'BROKEN_YAML story.yaml',
    ]);
  });

  it.each([
    ['an empty file', '', 'BAD_VALUE claims.yaml:1:1 claims'],
    ['a map instead of a list', 'a: 1\n', 'BAD_VALUE claims.yaml:1:1 claims'],
    ['a text instead of a list', 'hello\n', 'BAD_VALUE claims.yaml:1:1 claims'],
    ['nothing but numbers', '[1, 2]\n', 'BAD_VALUE claims.yaml:1:2 claims[0]'],
    ['nesting without end', '['.repeat(10_000), 'BROKEN_YAML'],
    ['two documents', '[]\n---\n[]\n', 'BROKEN_YAML claims.yaml:2:1 claims'],
  ])('takes %s for what it is', async (_title, claims, issue) => {
    const [first] = await issuesOf(await writeStory({ ...files, claims }));
    expect(first?.startsWith(issue)).toBe(true);
  });

  it.each(['entities', 'articles', 'claims', 'story'] as const)('misses %s.yaml', async (name) =>
    expect(await issuesOf(await writeStory({ ...files, [name]: null }))).toEqual([
      `MISSING_FILE ${name}.yaml:1:1 ${name}`,
    ]),
  );

  it('does without events and figures', async () => {
    const claims = (files.claims ?? '').replaceAll(/^ {2}(events|figures|links):.*\n/gm, '');
    expect(await issuesOf(await writeStory({ ...files, claims, events: null, figures: null }))).toEqual([]);
  });

  describe('where the rights allow text', () => {
    const text = 'The town council called the plan off – it spent 1.5 million dollars on buses instead.';
    const stored = changed(files, [
      ['story', 'text: none', 'text: stored'],
      ['articles', '{ at: p3.s1, start', `{ at: p3.s1, text: "${text}", start`],
    ]);

    it('takes a sentence whose hash is right', async () =>
      expect(await issuesOf(await writeStory(stored))).toEqual([]));

    it('refuses a sentence whose hash or length is wrong', async () => {
      const altered = changed(stored, [['articles', 'on buses instead', 'on buses']]);
      expect(await issuesOf(await writeStory(altered))).toEqual([
        'BAD_VALUE articles.yaml:20:26 articles[0].sentences[4].text',
        'BAD_VALUE articles.yaml:20:133 articles[0].sentences[4].words',
      ]);
    });
  });
});
