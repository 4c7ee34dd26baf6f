import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFolders } from '../../src/story/check-folders.ts';
import { readStories } from '../../src/story/read-stories.ts';
import { changed, emptyFolder, issuesOf, readFerryFiles, writeStory } from './ferry-files.ts';

describe('checkFolders()', async () => {
  const files = await readFerryFiles();
  const { entities, ...ferry } = files;
  const other = changed(ferry, [['story', 'id: harbour-ferry', 'id: other-ferry']]);

  async function shared(): Promise<string> {
    const home = await emptyFolder();
    await writeFile(join(home, 'entities.yaml'), entities ?? '');
    await writeStory(ferry, join(home, 'a'));
    await writeStory(other, join(home, 'b'));
    return home;
  }

  it('takes a story folder, a folder of them, and each of them once', async () => {
    const home = await shared();
    const slugs = async (...folders: string[]) =>
      (await checkFolders(folders)).stories.map(({ slug }) => slug);
    expect(await slugs(join(home, 'b'))).toEqual(['other-ferry']);
    expect(await slugs(home)).toEqual(['harbour-ferry', 'other-ferry']);
    expect(await slugs(join(home, 'b'), home, `${home}/a/`)).toEqual(['other-ferry', 'harbour-ferry']);
  });

  it('names entities.yaml of the folder above by its own path', async () => {
    const home = await shared();
    await writeFile(
      join(home, 'entities.yaml'),
      `${entities}\n- { id: place:oddvik, type: PLAZE, name: Oddvik }`,
    );
    const { issues } = await checkFolders([join(home, 'a'), join(home, 'b')]);
    expect(issues.map(({ code, file }) => [code, file])).toEqual([
      ['LONELY_ENTITY', join(home, 'entities.yaml')],
      ['UNKNOWN_TYPE', join(home, 'entities.yaml')],
    ]);
  });

  it('leaves an entity alone that only a story beside the checked one uses', async () => {
    const home = await shared();
    const place = '- { id: place:oddvik, type: PLACE, name: Oddvik }\n';
    await writeFile(join(home, 'entities.yaml'), place + entities);
    const using = changed(other, [['claims', 'objects: [group:islanders]', 'objects: [place:oddvik]']]);
    expect(await issuesOf(join(home, 'a'))).toEqual(['LONELY_ENTITY ../entities.yaml:1:9 entities[0].id']);
    await writeStory(using, join(home, 'b'));
    expect(await issuesOf(join(home, 'a'))).toEqual([]);
    expect(await issuesOf(join(home, 'b'))).toEqual(['LONELY_ENTITY ../entities.yaml:1:9 entities[0].id']);
  });

  it('lets a claim bear on a claim of a story beside it', async () => {
    const home = await shared();
    const linked = changed(other, [['claims', 'to: c01', 'to: claim:harbour-ferry/c01']]);
    await writeStory(linked, join(home, 'b'));
    expect(await issuesOf(join(home, 'b'))).toEqual([]);
    const [story] = await readStories([join(home, 'b')]);
    expect(story?.claims[2]?.links[0]?.to).toBe('claim:harbour-ferry/c01');
  });

  it('refuses two stories of one id', async () => {
    const home = await shared();
    await writeStory(ferry, join(home, 'b'));
    expect(await issuesOf(home)).toEqual(['DUPLICATE_ID b/story.yaml:1:5 story.id']);
  });

  it('gives back the stories that are whole beside those that are not', async () => {
    const home = await shared();
    await writeStory(changed(other, [['claims', 'by: src:deckhand', 'by: src:nobody']]), join(home, 'b'));
    const { stories, issues } = await checkFolders([home]);
    expect(stories.map(({ slug }) => slug)).toEqual(['harbour-ferry']);
    expect(issues.map(({ code }) => code)).toEqual(['UNKNOWN_ID']);
  });

  it.each([
    ['is not there', 'nowhere'],
    ['is a file', 'a/story.yaml'],
    ['holds no story', 'empty'],
  ])('refuses a folder that %s, by its name', async (_title, name) => {
    const home = await shared();
    await writeStory({}, join(home, 'empty'));
    const folder = join(home, name);
    await expect(checkFolders([folder])).rejects.toMatchObject({
      code: 'BAD_INPUT',
      message: expect.stringContaining(folder),
    });
  });
});

describe('readStories()', () => {
  it('throws one error that holds every issue', async () => {
    const broken = changed(await readFerryFiles(), [
      ['claims', 'by: src:deckhand', 'by: src:deckhend'],
      ['claims', 'modality: FEARED', 'modality: SURE'],
    ]);
    const folder = await writeStory(broken);
    await expect(readStories([folder])).rejects.toMatchObject({
      name: 'NutgraphError',
      code: 'BAD_STORY',
      message: expect.stringContaining('2 things are wrong'),
      details: {
        issues: [
          { code: 'BAD_VALUE', line: 28 },
          { code: 'UNKNOWN_ID', nearest: 'src:deckhand' },
        ],
      },
    });
  });
});
