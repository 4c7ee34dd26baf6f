import { fromThePost, named, stated } from './fact-shapes.ts';

const AMAZON = { id: 'org:amazon', name: 'Amazon' };
const HOUSE = { id: 'gov:us-house', name: 'U.S. House of Representatives' };
const SENATE = { id: 'gov:us-senate', name: 'U.S. Senate' };

/** One figure alone: its number is least and most. */
const alone = (value: string) => ({ count: 1, min: value, max: value });
const debt = { metric: 'debt', status: 'ACTUAL', sum: null, ...alone('160900000000') };
const losses = { metric: 'possible-losses', status: 'FORECAST', sum: null, ...alone('23000000000') };
const profit = { metric: 'profit', status: 'REPORTED', sum: '1600000000', comparator: 'APPROX', count: 1 };
const size = { metric: 'program-size', status: 'STATED_SIZE', sum: null, ...alone('675000000') };
const aid = { metric: 'proposed-aid', status: 'PROPOSED', sum: null };
const revenue = { metric: 'revenue', status: 'REPORTED', sum: '3900000000', comparator: 'APPROX', count: 1 };

const SENATE_SUM = {
  id: 'figure:usps-2020/f09',
  value: '13000000000',
  status: 'PROPOSED',
  assertedBy: [
    {
      id: 'claim:usps-2020/c19',
      modality: 'ASSERTED',
      attribution: [{ role: 'PUBLISHER', anonymity: 'NAMED' }],
    },
  ],
  evidence: stated('p7.s2'),
};
const FEARED_LOSSES = {
  id: 'figure:usps-2020/f06',
  value: '23000000000',
  status: 'FORECAST',
  assertedBy: [
    {
      id: 'claim:usps-2020/c14',
      modality: 'FEARED',
      attribution: [
        { role: 'HOLDER', anonymity: 'GROUP', teller: named('Postal Service officials') },
        { role: 'PUBLISHER' },
      ],
    },
  ],
  evidence: stated('p6.s3'),
};

const event = (id: string, edtf: string | null, ...places: readonly string[]) => ({
  id: `event:${id}`,
  time: { edtf },
  evidence: stated(...places),
});
const warning = event('usps-cash-warning', '2020-04', 'p6.s3');
const drafted = event('mask-plan-drafted', '2020-04', 'p8.s2');

/** Answers to the questions that add up, compare, or ask about a month, by name of their file. */
export const factsOnReckoning: Readonly<Record<string, object>> = {
  'money-by-counterparty': {
    figures: {
      totalCount: 7,
      byCounterpartyAndYear: [
        { ...debt, counterparty: null, year: null },
        { ...losses, counterparty: null, year: null },
        { ...profit, counterparty: AMAZON, year: '2019' },
        { ...size, counterparty: null, year: null },
        { ...aid, counterparty: HOUSE, year: null, ...alone('25000000000') },
        { ...aid, counterparty: SENATE, year: null, ...alone('13000000000') },
        { ...revenue, counterparty: AMAZON, year: '2019' },
      ],
      byMetric: [
        debt,
        losses,
        profit,
        size,
        { ...aid, count: 2, min: '13000000000', max: '25000000000' },
        revenue,
      ],
      nodes: [
        { id: 'figure:usps-2020/f01', assertedBy: [{ attribution: fromThePost }], evidence: stated('p2.s2') },
        { id: 'figure:usps-2020/f02', assertedBy: [{ attribution: fromThePost }], evidence: stated('p2.s2') },
        { id: 'figure:usps-2020/f05', evidence: stated('p6.s2') },
        { id: FEARED_LOSSES.id, evidence: FEARED_LOSSES.evidence },
        { id: 'figure:usps-2020/f08', evidence: stated('p7.s1') },
        { id: SENATE_SUM.id, evidence: SENATE_SUM.evidence },
        { id: 'figure:usps-2020/f12', evidence: stated('p9.s2') },
      ],
    },
  },
  'senate-sum-against-losses': {
    // 13 of 23 is 0.5652…
    covered: {
      value: '56.5',
      unit: 'percent',
      comparator: 'EQ',
      caveats: [],
      inputs: [SENATE_SUM, FEARED_LOSSES],
    },
    left: {
      value: '10000000000',
      unit: 'USD',
      comparator: 'EQ',
      caveats: [],
      inputs: [FEARED_LOSSES, SENATE_SUM],
    },
  },
  'possibly-in-april': {
    certainly: { nodes: [warning, drafted] },
    possibly: {
      nodes: [
        warning,
        event('senate-aid-cut', '2020-03/..', 'p7.s2'),
        event('veto-threat', '2020-03/..', 'p7.s2'),
        drafted,
        event('mask-plan-cancelled', '2020-04/..', 'p9.s1'),
        event('project-america-strong-created', '2020-04/..', 'p9.s2'),
      ],
    },
    undated: {
      totalCount: 9,
      nodes: [
        event('mask-policy-clash', null, 'p1.s1'),
        event('amazon-contract-talks', null, 'p1.s1', 'p4.s1'),
        event('post-report-published', null, 'p1.s1'),
        event('usps-amazon-tension', null, 'p4.s1'),
        event('masks-distributed', null, 'p9.s3'),
        event('woodward-interviews', null, 'p11.s1'),
        event('trump-concession', null, 'p11.s1'),
        event('pandemic-played-down', null, 'p11.s1'),
        event('covid-pandemic', null, 'p1.s1', 'p6.s2'),
      ],
    },
  },
};
