import { ARTICLE, implied, named, ownVoice, stated } from './fact-shapes.ts';

/** Answers to the questions on masks and the pandemic, by name of their file. */
export const factsOnMasks: Readonly<Record<string, object>> = {
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
};
