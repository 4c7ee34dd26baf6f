import { describe, expect, it } from 'vitest';
import { openTestOracle, STORY_FOLDERS } from './open-test-oracle.ts';

const oracle = await openTestOracle(STORY_FOLDERS.seed);

/** What the story as a whole must hold, as the contract has it. */
const COUNTS = [
  ['entities', '', 53],
  ['entities', '(where: { not: { types: [EVENT] } })', 36],
  ['events', '', 17],
  ['claims', '', 35],
  ['figures', '(where: { not: { status: [DERIVED] } })', 14],
  ['figures', '(where: { status: [DERIVED] })', 20],
] as const;

/** Relations that the article states or implies, each with the claims that it rests on. */
const RELATIONS = [
  ['org:amazon CLIENT_OF org:usps', 'c04'],
  ['org:usps CLASHED_WITH gov:trump-administration', 'c01 c25'],
  ['org:usps NEGOTIATED_WITH org:amazon', 'c02 c09'],
  ['org:usps IN_TENSION_WITH org:amazon', 'c09'],
  ['org:usps AFFECTED_BY event:covid-pandemic', 'c13'],
  ['gov:us-house CONTROLLED_BY party:democratic', 'c17'],
  ['gov:us-senate CONTROLLED_BY party:republican', 'c20'],
  ['gov:us-house PROPOSED proposal:usps-relief', 'c16'],
  ['gov:us-senate REDUCED proposal:usps-relief', 'c19'],
  ['proposal:usps-relief BENEFITS org:usps', 'c16 c18'],
  ['proposal:usps-relief PART_OF proposal:covid-relief-bill', 'c16'],
  ['person:donald-trump THREATENED_VETO_OF proposal:covid-relief-bill', 'c21'],
  ['person:donald-trump HEADS gov:trump-administration', 'c01 c21'],
  ['src:usps-leaders DRAFTED proposal:household-mask-plan', 'c26'],
  ['gov:hhs DRAFTED proposal:household-mask-plan', 'c26'],
  ['org:usps COLLABORATED_WITH gov:hhs', 'c26'],
  ['src:usps-leaders LEADS org:usps', 'c26'],
  ['proposal:household-mask-plan TARGETS group:us-households', 'c27'],
  ['gov:white-house CANCELLED proposal:household-mask-plan', 'c28'],
  ['gov:hhs CREATED program:project-america-strong', 'c29'],
  ['program:project-america-strong REPLACED proposal:household-mask-plan', 'c29'],
  ['program:project-america-strong TARGETS group:critical-infrastructure', 'c30'],
  ['program:project-america-strong TARGETS group:companies', 'c30'],
  ['program:project-america-strong TARGETS group:healthcare-facilities', 'c30'],
  ['program:project-america-strong TARGETS group:faith-based-orgs', 'c30'],
  ['program:project-america-strong TARGETS group:community-orgs', 'c30'],
  ['program:project-america-strong DISTRIBUTES product:face-masks', 'c30'],
  ['src:hhs-spokesperson SPEAKS_FOR gov:hhs', 'c31'],
  ['src:usps-officials WORKS_FOR org:usps', 'c14'],
  ['src:administration-official WORKS_FOR gov:trump-administration', 'c32'],
  ['src:concerned-staff WORKS_FOR gov:domestic-policy-council', 'c32'],
  ['src:concerned-staff WORKS_FOR gov:office-of-vice-president', 'c32'],
  ['gov:domestic-policy-council PART_OF gov:white-house', 'c32'],
  ['person:bob-woodward INTERVIEWED person:donald-trump', 'c35'],
  ['person:bob-woodward AUTHORED work:rage', 'c35'],
  ['gov:white-house PART_OF gov:trump-administration', 'c25 c28'],
] as const;

describe('the seed story', () => {
  it.each(COUNTS)('holds %s%s: %i', (root, args, count) => {
    const { data, errors } = oracle.answer(`{ ${root}${args} { totalCount } }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({ [root]: { totalCount: count } });
  });

  it('holds 18 sentences in one article, and cites a report without any', () => {
    const query = '{ stories { articles { id sentences { name } cites { id publisher { id } } } } }';
    expect(JSON.parse(JSON.stringify(oracle.answer(query).data))).toMatchObject({
      stories: [
        {
          articles: [
            {
              id: 'article:usps-2020/seed',
              sentences: { length: 18 },
              cites: [{ id: 'article:usps-2020/wapo-report', publisher: { id: 'org:washington-post' } }],
            },
            { id: 'article:usps-2020/wapo-report', sentences: { length: 0 } },
          ],
        },
      ],
    });
  });

  it.each(RELATIONS)('states %s by %s', (triple, claims) => {
    const id = `relation:${triple.replaceAll(' ', '/')}`;
    const query = `{ node(id: "${id}") { ... on Relation { assertedBy { id } } } }`;
    expect(JSON.parse(JSON.stringify(oracle.answer(query).data))).toEqual({
      node: { assertedBy: claims.split(' ').map((claim) => ({ id: `claim:usps-2020/${claim}` })) },
    });
  });
});
