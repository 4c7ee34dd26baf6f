import { describe, expect, it } from 'vitest';
import { counts } from '../../src/story/count-stories.ts';
import type { Story } from '../../src/story/model.ts';
import { readStories } from '../../src/story/read-stories.ts';
import { changed, readFerryFiles, writeStory } from './ferry-files.ts';

const S = 'harbour-ferry';
const STATED = { basis: 'STATED' } as const;

describe('readStories()', async () => {
  const files = await readFerryFiles();
  const read = async (...changes: Parameters<typeof changed>[1]): Promise<Story> => {
    const [story] = await readStories([await writeStory(changed(files, changes))]);
    if (story === undefined) throw new Error('no story');
    return story;
  };
  const story = await read();

  it('names the story, its rights and its articles', () => {
    expect(story).toMatchObject({ id: `story:${S}`, slug: S, rights: { text: 'none' } });
    expect(story.articles[0]).toMatchObject({
      id: `article:${S}/main`,
      publisher: null,
      published: {
        edtf: '2021-05/2021-06',
        earliest: '2021-05-01',
        latest: '2021-06-30',
        precision: 'INTERVAL',
      },
      url: null,
      cites: [`article:${S}/herald-report`],
    });
    expect(story.articles[1]).toMatchObject({
      publisher: 'org:oddvik-herald',
      published: { edtf: null, earliest: null, latest: null, precision: 'NONE', basis: 'STATED', cue: null },
      normalization: 'nks-1',
      bodySha256: null,
      cites: [],
    });
  });

  it('numbers sentences within their article', () => {
    const [, second, third] = story.articles[0]?.sentences ?? [];
    expect(second).toMatchObject({
      id: `sentence:${S}/main/p1.s2`,
      name: 'p1.s2',
      paragraph: 1,
      number: 2,
      ordinal: 2,
      text: null,
      mentions: [],
    });
    expect(third).toMatchObject({ name: 'p2.s1', paragraph: 2, number: 1, ordinal: 3 });
    expect(story.articles[1]?.sentences[0]).toMatchObject({
      id: `sentence:${S}/herald-report/p1.s1`,
      ordinal: 1,
    });
  });

  it('keeps the entities that it uses, in the order of their file, each with its name as alias', async () => {
    expect(story.entities.map(({ id }) => id)).toEqual([
      ...['gov:harbour-board', 'gov:town-council', 'org:oddvik-herald', 'product:gannet'],
      ...['group:islanders', 'src:deckhand', 'proposal:new-engine'],
    ]);
    expect(story.entities[2]).toEqual({
      id: 'org:oddvik-herald',
      type: 'NEWS_ORGANIZATION',
      kind: null,
      plural: null,
      name: 'Oddvik Herald',
      description: null,
      aliases: [
        { text: 'Oddvik Herald', kind: 'NAME', caveat: null },
        { text: 'the Herald', kind: 'SHORT', caveat: null },
      ],
      sameAs: [{ scheme: 'wikidata', value: 'Q1', url: null, status: 'REJECTED', note: 'another paper' }],
    });
    expect(story.entities[5]).toMatchObject({ type: 'UNNAMED_SOURCE', plural: false });
  });

  it('fills events in and counts them from 1', () =>
    expect(story.events[2]).toEqual({
      id: 'event:engine-cancelled',
      type: 'EVENT',
      name: 'The council cancels the engine',
      description: null,
      aliases: [{ text: 'The council cancels the engine', kind: 'NAME', caveat: null }],
      sameAs: [],
      kind: 'CANCELLATION',
      status: 'HAPPENED',
      time: {
        edtf: null,
        earliest: null,
        latest: null,
        precision: 'RELATIVE',
        basis: 'STATED',
        cue: 'after the promise',
      },
      ordinal: 3,
      after: ['event:engine-promised'],
      partOf: 'event:ferry-stopped',
      participants: [{ entity: 'gov:town-council', role: 'AGENT' }],
      basis: 'STATED',
      caveat: null,
      evidence: [],
    }));

  it('completes a claim: ids, defaults, and the article as its publisher', () => {
    const article = `article:${S}/main`;
    expect(story.claims[2]).toMatchObject({
      id: `claim:${S}/c03`,
      article,
      modality: 'FEARED',
      assertedOn: { edtf: '2021', earliest: '2021-01-01', precision: 'YEAR' },
      attribution: [
        {
          teller: 'src:deckhand',
          role: 'SPEAKER',
          verb: 'said',
          mode: 'DIRECT_QUOTE',
          anonymity: 'ROLE',
          ...STATED,
        },
        {
          teller: article,
          role: 'PUBLISHER',
          verb: null,
          mode: 'DIRECT_QUOTE',
          anonymity: 'NAMED',
          ...STATED,
        },
      ],
      evidence: [{ sentence: `sentence:${S}/main/p2.s2`, role: 'STATES' }],
      links: [{ kind: 'CORROBORATES', to: `claim:${S}/c01`, basis: 'INFERRED' }],
    });
    expect(story.claims[3]).toMatchObject({
      modality: 'ASSERTED',
      assertedOn: null,
      figures: [`figure:${S}/f02`],
      links: [{ kind: 'EXPLAINS', to: 'event:ferry-stopped', reason: null }],
    });
  });

  it('takes full ids and places for short ones', async () => {
    const full = await read(
      ['story', 'id: harbour-ferry', 'id: story:harbour-ferry'],
      ['articles', '- id: main', '- id: article:harbour-ferry/main'],
      ['claims', '- id: c02', '- id: claim:harbour-ferry/c02'],
      ['claims', 'at: p2.s1', 'at: sentence:harbour-ferry/main/p2.s1'],
      ['claims', 'at: p2.s2', 'at: main/p2.s2'],
      ['claims', 'figures: [f01]', 'figures: [figure:harbour-ferry/f01]'],
    );
    expect(full).toEqual(story);
  });

  it('lets a claim rest on a second article, which then publishes it', async () => {
    const other = await read([
      'claims',
      '[{ at: p2.s2, role: STATES }]',
      '[{ at: herald-report/p1.s1, role: STATES }]',
    ]);
    expect(other.claims[2]).toMatchObject({
      article: `article:${S}/herald-report`,
      attribution: [{}, { teller: `article:${S}/herald-report` }],
    });
    const tension = other.relations.find(({ type }) => type === 'IN_TENSION_WITH');
    expect(tension?.evidence.at(-1)).toEqual({
      sentence: `sentence:${S}/herald-report/p1.s1`,
      role: 'STATES',
    });
  });

  it('merges relations in the order of the first claim that states each', () => {
    expect(story.relations.map(({ id }) => id)).toEqual([
      'relation:org:oddvik-herald/RELATED_TO/product:gannet/wrote-about',
      'relation:gov:harbour-board/IN_TENSION_WITH/group:islanders',
      'relation:gov:harbour-board/PROPOSED/proposal:new-engine',
      'relation:src:deckhand/WORKS_FOR/gov:harbour-board',
      'relation:gov:town-council/CANCELLED/proposal:new-engine',
    ]);
    expect(story.relations[0]).toMatchObject({
      label: 'wrote about',
      name: 'Oddvik Herald wrote about Gannet',
    });
    expect(story.relations[1]).toEqual({
      id: 'relation:gov:harbour-board/IN_TENSION_WITH/group:islanders',
      name: 'Oddvik Harbour Board is in tension with islanders',
      from: 'gov:harbour-board',
      type: 'IN_TENSION_WITH',
      to: 'group:islanders',
      label: 'is in tension with',
      outcome: 'open',
      condition: null,
      time: null,
      basis: 'STATED',
      caveat: 'Nobody says so. It is a guess.',
      claims: [`claim:${S}/c01`, `claim:${S}/c03`],
      evidence: [
        { sentence: `sentence:${S}/main/p1.s1`, role: 'STATES' },
        { sentence: `sentence:${S}/main/p1.s2`, role: 'IMPLIES' },
        { sentence: `sentence:${S}/main/p2.s2`, role: 'STATES' },
      ],
      toldBy: ['Oddvik Herald', 'a deckhand'],
    });
    expect(story.relations[4]?.toldBy).toEqual(['A report on the Gannet']);
  });

  it('puts stated figures before derived ones and computes these', () => {
    expect(story.figures.map(({ id, value, unit, comparator }) => [id, value, unit, comparator])).toEqual([
      [`figure:${S}/f01`, '4500000.50', 'USD', 'EQ'],
      [`figure:${S}/f02`, '1500000', 'USD', 'APPROX'],
      [`figure:${S}/d01`, '3000001', 'USD', 'APPROX'],
      [`figure:${S}/d02`, '66.7', 'percent', 'APPROX'],
    ]);
    expect(story.figures[3]).toEqual({
      id: `figure:${S}/d02`,
      name: 'about 66.7 percent of the aid left',
      value: '66.7',
      unit: 'percent',
      comparator: 'APPROX',
      metric: 'aid-left-share',
      about: 'proposal:new-engine',
      counterparty: null,
      period: null,
      asOf: null,
      status: 'DERIVED',
      basis: 'INFERRED',
      caveat: 'A promise. Buses are no engine.',
      evidence: [
        { sentence: `sentence:${S}/main/p2.s1`, role: 'IMPLIES' },
        { sentence: `sentence:${S}/main/p3.s1`, role: 'IMPLIES' },
      ],
      derivation: { operation: 'PERCENT', inputs: [`figure:${S}/d01`, `figure:${S}/f01`], decimals: 1 },
    });
  });

  it('gives the same version until something changes that counts', async () => {
    expect(story.version).toMatch(/^[0-9a-f]{64}$/);
    const commented = await read(['claims', '- id: c01', '# a comment\n\n- id:   "c01" # another']);
    expect(commented.version).toBe(story.version);
    const renamed = await read(['entities', 'name: Gannet', 'name: Cormorant']);
    expect(renamed.version).not.toBe(story.version);
  });

  it('keeps the version of a story when an entity that it does not use joins the file', async () => {
    const { entities = '', ...rest } = files;
    const home = await writeStory({
      entities: `${entities}- { id: place:oddvik, type: PLACE, name: Oddvik }\n`,
    });
    await writeStory(rest, `${home}/a`);
    const using = changed(rest, [
      ['story', 'id: harbour-ferry', 'id: other-ferry'],
      [
        'events',
        'participants: [{ entity: gov:town-council',
        'participants: [{ entity: place:oddvik, role: PLACE }, { entity: gov:town-council',
      ],
    ]);
    await writeStory(using, `${home}/b`);
    const stories = await readStories([home]);
    expect(stories[0]?.version).toBe(story.version);
    expect(counts(stories)).toEqual({
      ...{ stories: 2, articles: 4, sentences: 12, entities: 8, events: 3 },
      ...{ claims: 8, figures: 4, derived: 4, relations: 5 },
    });
  });
});
