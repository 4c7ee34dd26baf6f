/** Sentences that state something, as `evidence` gives them. */
const stated = (...places: readonly string[]) =>
  places.map((name) => ({ role: 'STATES', sentence: { name } }));

/** Sentences that something is worked out from. */
const implied = (...places: readonly string[]) =>
  places.map((name) => ({ role: 'IMPLIES', sentence: { name } }));

const POST = 'The Washington Post';
const ARTICLE = 'A report on the Postal Service in 2020';
const named = (name: string) => ({ name });

/** The chain of a claim that the article credits to The Washington Post. */
const fromThePost = [
  { role: 'REPORTER', teller: named(POST) },
  { role: 'PUBLISHER', teller: named(ARTICLE) },
];

/** The chain of a claim that the article makes itself. */
const ownVoice = [{ role: 'PUBLISHER', mode: 'OWN_VOICE', teller: named(ARTICLE) }];

/** What anybody who has read the article knows to be the answers, by name of the question's file. */
export const questionFacts: Readonly<Record<string, object>> = {
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
  'mask-plan-drafted': {
    entity: {
      relations: {
        edges: [
          {
            other: named('Postal Service leaders'),
            node: {
              basis: 'STATED',
              time: { edtf: '2020-04', basis: 'INFERRED' },
              assertedBy: [{ attribution: ownVoice }],
              evidence: stated('p8.s2'),
            },
          },
          {
            other: named('Department of Health and Human Services'),
            node: { basis: 'INFERRED', evidence: stated('p8.s2') },
          },
        ],
      },
      figures: {
        nodes: [
          { value: '650000000', unit: 'masks', evidence: stated('p8.s2') },
          { value: '5', unit: 'masks/household', evidence: stated('p8.s2') },
        ],
      },
    },
  },
  'mask-plan-cancelled': {
    entity: {
      cancelled: {
        edges: [
          {
            other: named('White House'),
            node: {
              label: 'cancelled',
              assertedBy: [{ id: 'claim:usps-2020/c28', attribution: ownVoice }],
              evidence: stated('p9.s1'),
            },
          },
        ],
      },
      replaced: {
        edges: [
          {
            other: {
              id: 'program:project-america-strong',
              created: { edges: [{ other: named('Department of Health and Human Services') }] },
              figures: { nodes: [{ value: '675000000', unit: 'USD', evidence: stated('p9.s2') }] },
            },
            node: {
              assertedBy: [{ id: 'claim:usps-2020/c29', attribution: ownVoice }],
              evidence: stated('p9.s2'),
            },
          },
        ],
      },
    },
  },
  'masks-distributed': {
    figures: {
      nodes: [
        {
          value: '600000000',
          unit: 'masks',
          comparator: 'APPROX',
          assertedBy: [
            {
              id: 'claim:usps-2020/c31',
              attribution: [
                { role: 'SPEAKER', anonymity: 'ROLE', teller: named('HHS spokesperson') },
                { role: 'PUBLISHER' },
              ],
            },
          ],
          evidence: stated('p9.s3'),
        },
        { value: '650000000', unit: 'masks', comparator: 'EQ', evidence: stated('p9.s3') },
        { metric: 'masks-left', value: '50000000', comparator: 'APPROX', evidence: implied('p9.s3') },
        { metric: 'share-distributed', value: '92.3', unit: 'percent' },
        { metric: 'share-left', value: '7.7', unit: 'percent', comparator: 'APPROX' },
      ],
    },
  },
  'concern-chain': {
    claims: {
      nodes: [
        {
          id: 'claim:usps-2020/c32',
          modality: 'POSSIBLE',
          attribution: [
            {
              ordinal: 0,
              role: 'HOLDER',
              mode: 'INDIRECT',
              anonymity: 'GROUP',
              teller: {
                plural: true,
                affiliations: [
                  named('White House Domestic Policy Council'),
                  named('Office of the Vice President'),
                ],
              },
            },
            {
              ordinal: 1,
              role: 'SPEAKER',
              mode: 'DIRECT_QUOTE',
              anonymity: 'ROLE',
              teller: { plural: false, affiliations: [named('Trump administration')] },
            },
            { ordinal: 2, role: 'PUBLISHER', teller: named(ARTICLE) },
          ],
          links: [
            {
              kind: 'EXPLAINS',
              basis: 'INFERRED',
              to: named('The White House cancels the household mask plan'),
            },
          ],
          evidence: stated('p10.s1'),
        },
      ],
    },
  },
  'trump-concession': {
    entity: {
      name: 'Bob Woodward',
      claims: {
        nodes: [
          {
            id: 'claim:usps-2020/c33',
            kind: 'ACT',
            attribution: [
              { role: 'SPEAKER', teller: named('Donald Trump') },
              { role: 'REPORTER', basis: 'INFERRED', teller: named('Bob Woodward') },
              { role: 'PUBLISHER', teller: named(ARTICLE) },
            ],
            evidence: stated('p11.s1'),
          },
          {
            id: 'claim:usps-2020/c34',
            kind: 'MOTIVE',
            links: [{ kind: 'EXPLAINS', to: named('Trump plays down how severe the pandemic is') }],
            evidence: stated('p11.s1'),
          },
        ],
      },
      relations: {
        edges: [
          { node: { basis: 'STATED', evidence: stated('p11.s1') }, other: named('Donald Trump') },
          { node: { basis: 'INFERRED' }, other: named('Rage') },
        ],
      },
    },
  },
  'hhs-mentions': {
    entity: {
      mentions: {
        totalCount: 3,
        nodes: [
          { alias: 'Department of Health and Human Services', sentence: named('p8.s2') },
          { alias: 'HHS', sentence: named('p9.s2') },
          { alias: 'HHS', sentence: named('p9.s3') },
        ],
      },
    },
  },
  'credited-to-the-post': {
    claims: {
      totalCount: 5,
      nodes: [
        { id: 'claim:usps-2020/c01', attribution: fromThePost, evidence: stated('p1.s1') },
        { id: 'claim:usps-2020/c02', attribution: fromThePost, evidence: stated('p1.s1') },
        { id: 'claim:usps-2020/c03', attribution: fromThePost, evidence: stated('p1.s1') },
        { id: 'claim:usps-2020/c05', attribution: fromThePost, evidence: stated('p2.s2') },
        { id: 'claim:usps-2020/c06', attribution: fromThePost, evidence: stated('p2.s2') },
      ],
    },
  },
  'approximate-figures': {
    figures: {
      totalCount: 4,
      nodes: [
        { id: 'figure:usps-2020/f01', evidence: stated('p2.s2') },
        { id: 'figure:usps-2020/f02', evidence: stated('p2.s2') },
        { id: 'figure:usps-2020/f04', evidence: stated('p3.s1') },
        { id: 'figure:usps-2020/f13', evidence: stated('p9.s3') },
      ],
    },
  },
  'implied-margin': {
    figures: {
      nodes: [
        {
          id: 'figure:usps-2020/d01',
          value: '41.0',
          unit: 'percent',
          comparator: 'APPROX',
          basis: 'INFERRED',
          derivation: { operation: 'PERCENT', inputs: [{ value: '1600000000' }, { value: '3900000000' }] },
          evidence: implied('p2.s2'),
        },
        {
          id: 'figure:usps-2020/d04',
          value: '1.04',
          unit: 'USD/package',
          comparator: 'APPROX',
          derivation: { operation: 'RATIO', inputs: [{ value: '1600000000' }, { value: '1540000000' }] },
          evidence: implied('p2.s2', 'p3.s1'),
        },
      ],
    },
  },
  'implied-households': {
    figures: {
      nodes: [
        {
          id: 'figure:usps-2020/d10',
          value: '130000000',
          unit: 'households',
          derivation: { operation: 'RATIO', inputs: [{ value: '650000000' }, { value: '5' }] },
          evidence: implied('p8.s2'),
        },
      ],
    },
  },
};
