import { ARTICLE, fromThePost, implied, named, ownVoice, stated } from './fact-shapes.ts';

/** Answers to the questions on Amazon, debt and aid, by name of their file. */
export const factsOnMoney: Readonly<Record<string, object>> = {
  'amazon-contract-talks': {
    entity: {
      name: 'U.S. Postal Service',
      events: {
        nodes: [
          {
            id: 'event:amazon-contract-talks',
            status: 'FAILED',
            participants: [
              { role: 'AGENT', entity: named('U.S. Postal Service') },
              { role: 'AGENT', entity: named('Amazon') },
              { role: 'TOPIC', entity: named('new delivery contract') },
            ],
            evidence: stated('p1.s1', 'p4.s1'),
          },
        ],
      },
      relations: {
        edges: [
          {
            other: named('Amazon'),
            node: {
              label: 'negotiated with',
              outcome: 'FAILED',
              assertedBy: [
                { id: 'claim:usps-2020/c02', attribution: fromThePost, evidence: stated('p1.s1') },
                {
                  id: 'claim:usps-2020/c09',
                  attribution: [{ role: 'PUBLISHER' }],
                  evidence: stated('p4.s1'),
                },
              ],
            },
          },
        ],
      },
    },
  },
  'amazon-money': {
    figures: {
      nodes: [
        {
          id: 'figure:usps-2020/f01',
          metric: 'revenue',
          value: '3900000000',
          unit: 'USD',
          comparator: 'APPROX',
          period: { edtf: '2019' },
          assertedBy: [{ id: 'claim:usps-2020/c05', attribution: fromThePost }],
          evidence: stated('p2.s2'),
        },
        {
          id: 'figure:usps-2020/f02',
          metric: 'profit',
          value: '1600000000',
          unit: 'USD',
          comparator: 'APPROX',
          period: { edtf: '2019' },
          assertedBy: [{ id: 'claim:usps-2020/c06', attribution: fromThePost }],
          evidence: stated('p2.s2'),
        },
      ],
    },
  },
  'amazon-packages': {
    figures: {
      nodes: [
        {
          id: 'figure:usps-2020/f03',
          value: '1540000000',
          unit: 'packages',
          comparator: 'EQ',
          counterparty: named('Amazon'),
          period: { edtf: '2019', basis: 'INFERRED' },
          caveat: null,
          assertedBy: [{ attribution: ownVoice }],
          evidence: stated('p3.s1'),
        },
        {
          id: 'figure:usps-2020/f04',
          value: '30',
          unit: 'percent',
          comparator: 'APPROX',
          about: named('Amazon'),
          period: { edtf: '2019' },
          caveat:
            "Whose total volume is meant is open; read as Amazon's, though the Postal Service's own volume is possible.",
          evidence: stated('p3.s1'),
        },
      ],
    },
  },
  'postal-debt': {
    figures: {
      nodes: [
        {
          id: 'figure:usps-2020/f05',
          value: '160900000000',
          unit: 'USD',
          asOf: {
            edtf: '2020-05/2020-11-02',
            earliest: '2020-05-01',
            latest: '2020-11-02',
            basis: 'INFERRED',
          },
          assertedBy: [{ id: 'claim:usps-2020/c12', attribution: ownVoice }],
          evidence: stated('p6.s2'),
        },
      ],
    },
  },
  'aid-proposals': {
    figures: {
      nodes: [
        {
          value: '25000000000',
          unit: 'USD',
          status: 'PROPOSED',
          counterparty: named('U.S. House of Representatives'),
          derivation: null,
          assertedBy: [{ attribution: ownVoice }],
          evidence: stated('p7.s1'),
        },
        {
          value: '13000000000',
          unit: 'USD',
          status: 'PROPOSED',
          counterparty: named('U.S. Senate'),
          derivation: null,
          evidence: stated('p7.s2'),
        },
        {
          metric: 'aid-cut',
          value: '12000000000',
          unit: 'USD',
          status: 'DERIVED',
          derivation: {
            operation: 'DIFFERENCE',
            inputs: [{ value: '25000000000' }, { value: '13000000000' }],
          },
          assertedBy: [],
          evidence: implied('p7.s1', 'p7.s2'),
        },
        { metric: 'aid-cut-share', value: '48.0', unit: 'percent', evidence: implied('p7.s1', 'p7.s2') },
      ],
    },
  },
  'aid-timeline': {
    entity: {
      events: {
        nodes: [
          {
            id: 'event:house-aid-proposal',
            ordinal: 6,
            time: { edtf: '2020-03', precision: 'MONTH', basis: 'INFERRED' },
            after: [],
            evidence: stated('p7.s1'),
          },
          {
            id: 'event:senate-aid-cut',
            ordinal: 7,
            time: { edtf: '2020-03/..', earliest: '2020-03-01', latest: null },
            after: [named('The House proposes money for the Postal Service')],
            evidence: stated('p7.s2'),
          },
          {
            id: 'event:veto-threat',
            ordinal: 8,
            time: { edtf: '2020-03/..', latest: null, precision: 'RELATIVE', cue: 'soon after the cut' },
            after: [named('The Senate cuts the money for the Postal Service')],
            evidence: stated('p7.s2'),
            assertedBy: [{ attribution: [{ teller: named('Donald Trump') }, { teller: named(ARTICLE) }] }],
          },
        ],
      },
    },
  },
  'chamber-control': {
    relations: {
      nodes: [
        {
          from: named('U.S. House of Representatives'),
          to: named('Democratic Party'),
          basis: 'STATED',
          assertedBy: [{ id: 'claim:usps-2020/c17', attribution: ownVoice }],
          evidence: stated('p7.s1'),
        },
        {
          from: named('U.S. Senate'),
          to: named('Republican Party'),
          basis: 'STATED',
          assertedBy: [{ id: 'claim:usps-2020/c20', attribution: ownVoice }],
          evidence: stated('p7.s2'),
        },
      ],
    },
  },
};
