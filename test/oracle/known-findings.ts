import { path } from './known-webs.ts';

const OF_ENOUGH =
  'What the planned masks would be enough for, not a promised share; a number of households worked out from it is a rough bound.';

const figure = (short: string) => `"figure:usps-2020/${short}"`;
const calculated = (operation: string, figures: readonly string[], decimals: string) =>
  `{ calculate(operation: ${operation}, figures: [${figures.map(figure).join(', ')}]${decimals}) { value unit comparator caveats inputs { id } } }`;

/** Questions about the seed story on money, names and time, their answers, and why; worked out by hand from its files. */
export const KNOWN_FINDINGS = [
  [
    `{ figures(first: 0, where: { units: ["USD"], about: ["org:usps"] }) { totals(by: [COUNTERPARTY, YEAR]) {
      metric status counterparty { id } year count sum min max comparator } } }`,
    {
      figures: {
        totals: [
          total('costs', 'DERIVED', '2300000000', {
            sum: '2300000000',
            comparator: 'APPROX',
            ...withAmazon(),
          }),
          total('debt', 'ACTUAL', '160900000000', {}),
          total('possible-losses', 'FORECAST', '23000000000', {}),
          total('profit', 'REPORTED', '1600000000', {
            sum: '1600000000',
            comparator: 'APPROX',
            ...withAmazon(),
          }),
          total('revenue', 'REPORTED', '3900000000', {
            sum: '3900000000',
            comparator: 'APPROX',
            ...withAmazon(),
          }),
        ],
      },
    },
    'money by counterparty and year: a debt has neither, the losses lie in two years',
  ],
  [
    '{ figures(where: { metrics: ["proposed-aid"] }) { totals { unit metric status about { id } count sum min max comparator } } }',
    {
      figures: {
        totals: [
          {
            unit: 'USD',
            metric: 'proposed-aid',
            status: 'PROPOSED',
            about: null,
            count: 2,
            sum: null,
            min: '13000000000',
            max: '25000000000',
            comparator: 'EQ',
          },
        ],
      },
    },
    'rival proposals do not add up',
  ],
  [
    '{ figures(where: { metrics: ["aid-to-debt"] }) { totals(by: [COUNTERPARTY, COUNTERPARTY]) { counterparty { id } min max } } }',
    {
      figures: {
        totals: [
          { counterparty: { id: 'gov:us-house' }, min: '15.5', max: '15.5' },
          { counterparty: { id: 'gov:us-senate' }, min: '8.1', max: '8.1' },
        ],
      },
    },
    'by one thing, however often it is named',
  ],
  [
    calculated('PERCENT', ['f09', 'f06'], ''),
    {
      calculate: {
        value: '56.5',
        unit: 'percent',
        comparator: 'EQ',
        caveats: [],
        inputs: path('figure:usps-2020/f09', 'figure:usps-2020/f06'),
      },
    },
    'what the Senate left in percent of the losses feared',
  ],
  [
    calculated('DIFFERENCE', ['f09', 'f06'], ', decimals: 0'),
    {
      calculate: {
        value: '-10000000000',
        unit: 'USD',
        comparator: 'EQ',
        caveats: [],
        inputs: path('figure:usps-2020/f09', 'figure:usps-2020/f06'),
      },
    },
    'ten billion short',
  ],
  [
    calculated('RATIO', ['f01', 'f03'], ', decimals: 2'),
    {
      calculate: {
        value: '2.53',
        unit: 'USD/package',
        comparator: 'APPROX',
        caveats: ['Not exact (APPROX): about 3.9 billion USD revenue, 2019'],
        inputs: path('figure:usps-2020/f01', 'figure:usps-2020/f03'),
      },
    },
    'units cancel',
  ],
  [
    calculated('PRODUCT', ['f11', 'd10'], ', decimals: null'),
    {
      calculate: {
        value: '650000000.0',
        unit: 'masks',
        comparator: 'EQ',
        caveats: [OF_ENOUGH],
        inputs: path('figure:usps-2020/f11', 'figure:usps-2020/d10'),
      },
    },
    'a caveat of two inputs once',
  ],
  [
    calculated('SUM', ['f01', 'f01', 'f02'], ''),
    {
      calculate: {
        value: '9400000000.0',
        unit: 'USD',
        comparator: 'APPROX',
        caveats: [
          'The hedge stands before the revenue; whether it covers the profit too is open.',
          'Not exact (APPROX): about 3.9 billion USD revenue, 2019',
          'Not exact (APPROX): about 1.6 billion USD profit, 2019',
        ],
        inputs: path('figure:usps-2020/f01', 'figure:usps-2020/f01', 'figure:usps-2020/f02'),
      },
    },
    'one figure twice',
  ],
  [calculated('SUM', ['f01', 'f99'], ''), { calculate: null }, 'an unknown figure'],
  [
    '{ search(text: "House", first: 1) { node { id } matched ranges } }',
    { search: [{ node: { id: 'gov:us-house' }, matched: 'House', ranges: [0, 5] }] },
    'the chamber that is called so, not the White House',
  ],
  [
    '{ search(text: "the Post", first: 1) { node { id } matched } }',
    { search: [{ node: { id: 'org:washington-post' }, matched: 'the Post' }] },
    'the newspaper, not the Postal Service',
  ],
  [
    '{ search(text: "Amazn", types: [ENTITY], first: 1) { node { id } matched ranges } }',
    { search: [{ node: { id: 'org:amazon' }, matched: 'Amazon', ranges: [0, 6] }] },
    'a letter is missing',
  ],
  [
    '{ search(text: "Woodwrd", types: [ENTITY, FIGURE]) { node { id } matched ranges } }',
    { search: [{ node: { id: 'person:bob-woodward' }, matched: 'Bob Woodward', ranges: [4, 12] }] },
    'a letter is missing from one of two words',
  ],
  ['{ search(text: "Amazon", types: []) { matched } }', { search: [] }, 'among nothing'],
  ['{ search(text: "Amazon", first: 0) { matched } }', { search: [] }, 'none asked for'],
  [
    '{ events(where: { time: { overlaps: "2020-04" } }) { nodes { id } } }',
    {
      events: {
        nodes: path(
          'event:usps-cash-warning',
          'event:senate-aid-cut',
          'event:veto-threat',
          'event:mask-plan-drafted',
          'event:mask-plan-cancelled',
          'event:project-america-strong-created',
        ),
      },
    },
    'what might have happened in April 2020',
  ],
] as const;

function withAmazon() {
  return { counterparty: { id: 'org:amazon' }, year: '2019' };
}

/** A total of one figure. */
function total(metric: string, status: string, value: string, more: object) {
  return {
    metric,
    status,
    counterparty: null,
    year: null,
    count: 1,
    sum: null,
    min: value,
    max: value,
    comparator: 'EQ',
    ...more,
  };
}

/** Calculations that are refused beside a field that is answered, with the code, and why. */
export const KNOWN_REFUSALS = [
  ['SUM', ['f01', 'f03'], 'UNITS_DO_NOT_MIX', 'money and packages'],
  ['DIFFERENCE', ['f10', 'f11'], 'UNITS_DO_NOT_MIX', 'masks, and masks for each household'],
  ['PERCENT', ['f06', 'f07'], 'UNITS_DO_NOT_MIX', 'money and months'],
  ['RATIO', ['f01', 'f02'], 'UNITS_DO_NOT_MIX', 'no unit is left'],
  ['RATIO', ['f04', 'f07'], 'UNITS_DO_NOT_MIX', 'nothing stands above the line'],
  ['RATIO', ['f01'], 'BAD_INPUT', 'one figure of two'],
  ['DIFFERENCE', ['f01', 'f02', 'f05'], 'BAD_INPUT', 'three figures for two'],
  ['SUM', [], 'BAD_INPUT', 'no figure'],
].map(([operation, figures, code, why]) => {
  const ids = (figures as readonly string[]).map(figure).join(', ');
  const query = `{ wrong: calculate(operation: ${operation}, figures: [${ids}]) { value } stories { id } }`;
  return { query, code, why };
});
