import { named, ownVoice, stated } from './fact-shapes.ts';

const TO_TRUMP = named('Bob Woodward interviewed Donald Trump');
const BY_THE_PANDEMIC = [
  TO_TRUMP,
  named('Donald Trump played down the severity of COVID-19 pandemic'),
  named('U.S. Postal Service was affected by COVID-19 pandemic'),
];
const BY_THE_ADMINISTRATION = [
  TO_TRUMP,
  named('Donald Trump heads Trump administration'),
  named('U.S. Postal Service clashed with Trump administration'),
];
const TO_AMAZON = [
  named('Amazon is a client of U.S. Postal Service'),
  named('U.S. Postal Service is in tension with Amazon'),
  named('U.S. Postal Service negotiated with Amazon'),
];
const ROUTES = [BY_THE_PANDEMIC, BY_THE_ADMINISTRATION].flatMap((steps) =>
  TO_AMAZON.map((last) => ({ length: 4, relations: [...steps, last] })),
);

const node = (id: string, degree: number) => ({ entity: { id }, degree });

/** Answers to the questions that find a way, a neighbourhood or a name, by name of their file. */
export const factsOnFinding: Readonly<Record<string, object>> = {
  'woodward-to-amazon': {
    stepByStep: [
      {
        length: 4,
        entities: [
          { id: 'person:bob-woodward' },
          { id: 'person:donald-trump' },
          { id: 'event:covid-pandemic' },
          { id: 'org:usps' },
          { id: 'org:amazon' },
        ],
        relations: [
          {
            label: 'interviewed',
            assertedBy: [{ id: 'claim:usps-2020/c35', attribution: ownVoice }],
            evidence: stated('p11.s1'),
          },
          {
            label: 'played down the severity of',
            assertedBy: [
              {
                id: 'claim:usps-2020/c33',
                attribution: [
                  { role: 'SPEAKER', teller: named('Donald Trump') },
                  { role: 'REPORTER', teller: named('Bob Woodward') },
                  { role: 'PUBLISHER' },
                ],
              },
            ],
            evidence: stated('p11.s1'),
          },
          {
            label: 'was affected by',
            assertedBy: [{ id: 'claim:usps-2020/c13', attribution: ownVoice }],
            evidence: stated('p6.s2'),
          },
          {
            label: 'is a client of',
            assertedBy: [{ id: 'claim:usps-2020/c04', attribution: ownVoice }],
            evidence: stated('p2.s1'),
          },
        ],
      },
    ],
    routes: ROUTES,
  },
  'hhs-neighbourhood': {
    direct: {
      nodes: [
        { entity: { id: 'gov:hhs' } },
        { entity: { id: 'org:usps' } },
        { entity: { id: 'program:project-america-strong' } },
        { entity: { id: 'proposal:household-mask-plan' } },
        { entity: { id: 'src:hhs-spokesperson' } },
      ],
      relations: [
        named('Department of Health and Human Services drafted household mask plan'),
        named('U.S. Postal Service worked with Department of Health and Human Services'),
        named('Department of Health and Human Services created Project America Strong'),
        named('Project America Strong replaced household mask plan'),
        named('HHS spokesperson spoke for Department of Health and Human Services'),
      ],
    },
    picture: {
      truncated: false,
      nodes: [
        node('gov:hhs', 4),
        node('org:usps', 11),
        node('program:project-america-strong', 8),
        node('proposal:household-mask-plan', 6),
        node('src:hhs-spokesperson', 1),
        node('gov:trump-administration', 4),
        node('org:amazon', 4),
        node('proposal:usps-relief', 4),
        node('gov:white-house', 3),
        node('event:covid-pandemic', 2),
        node('src:usps-leaders', 2),
        node('group:community-orgs', 1),
        node('group:companies', 1),
        node('group:critical-infrastructure', 1),
        node('group:faith-based-orgs', 1),
        node('group:healthcare-facilities', 1),
        node('group:us-households', 1),
        node('place:united-states', 1),
        node('product:face-masks', 1),
        node('proposal:delivery-deal', 1),
        node('src:usps-officials', 1),
        node('topic:mask-policy', 1),
      ],
    },
  },
  'search-as-typed': {
    amazn: [
      { matched: 'Amazon', ranges: [0, 6], node: { __typename: 'Company', id: 'org:amazon' } },
      { ranges: [0, 6], node: { id: 'claim:usps-2020/c04', attribution: [{ role: 'PUBLISHER' }] } },
      { node: { id: 'event:amazon-contract-talks' } },
      { node: { id: 'event:usps-amazon-tension' } },
      { node: { id: 'claim:usps-2020/c02', attribution: [{ role: 'REPORTER' }, { role: 'PUBLISHER' }] } },
    ],
    theHouse: [
      { matched: 'House', ranges: [0, 5], node: { id: 'gov:us-house' } },
      { matched: 'White House', ranges: [6, 11], node: { id: 'gov:white-house' } },
      { ranges: [6, 11], node: { id: 'gov:domestic-policy-council' } },
    ],
    thePost: [
      { matched: 'the Post', ranges: [0, 3, 4, 8], node: { id: 'org:washington-post' } },
      { ranges: [0, 6], node: { id: 'org:usps' } },
      { ranges: [0, 6], node: { id: 'src:usps-leaders' } },
    ],
  },
};
