/** Ids as the API gives them. */
export const path = (...ids: readonly string[]) => ids.map((id) => ({ id }));
const WOODWARD_TO_AMAZON = (args: string) =>
  `{ paths(from: "person:bob-woodward", to: "org:amazon"${args}) { length entities { id } relations { id } } }`;
const INTERVIEW = 'relation:person:bob-woodward/INTERVIEWED/person:donald-trump';
const CUSTOMER = 'relation:org:amazon/CLIENT_OF/org:usps';

/** By way of what Trump said of the pandemic, which hit the Postal Service too. */
const byThePandemic = (last: string) => ({
  length: 4,
  entities: path(
    'person:bob-woodward',
    'person:donald-trump',
    'event:covid-pandemic',
    'org:usps',
    'org:amazon',
  ),
  relations: path(
    INTERVIEW,
    'relation:person:donald-trump/RELATED_TO/event:covid-pandemic/played-down-the-severity-of',
    'relation:org:usps/AFFECTED_BY/event:covid-pandemic',
    last,
  ),
});

/** By way of his administration, which clashed with the Postal Service. */
const byTheAdministration = (last: string) => ({
  length: 4,
  entities: path(
    'person:bob-woodward',
    'person:donald-trump',
    'gov:trump-administration',
    'org:usps',
    'org:amazon',
  ),
  relations: path(
    INTERVIEW,
    'relation:person:donald-trump/HEADS/gov:trump-administration',
    'relation:org:usps/CLASHED_WITH/gov:trump-administration',
    last,
  ),
});

const LAST = [
  CUSTOMER,
  'relation:org:usps/IN_TENSION_WITH/org:amazon',
  'relation:org:usps/NEGOTIATED_WITH/org:amazon',
];

const node = (id: string, degree: number) => ({ entity: { id }, degree });
const single = (...ids: readonly string[]) => ids.map((id) => node(id, 1));
const FIVE_TARGETS = [
  'group:community-orgs',
  'group:companies',
  'group:critical-infrastructure',
  'group:faith-based-orgs',
  'group:healthcare-facilities',
];
/** Questions about paths and neighbourhoods in the seed story, their answers, and why; worked out by hand. */
export const KNOWN_WEBS = [
  [
    WOODWARD_TO_AMAZON(', first: 10'),
    { paths: [...LAST.map(byThePandemic), ...LAST.map(byTheAdministration)] },
    'two ways to the Postal Service, three relations from there, in order of their ids',
  ],
  [WOODWARD_TO_AMAZON(''), { paths: [byThePandemic(CUSTOMER)] }, 'the first of them'],
  [
    WOODWARD_TO_AMAZON(', types: [INTERVIEWED, HEADS, CLASHED_WITH, CLIENT_OF], first: 10'),
    { paths: [byTheAdministration(CUSTOMER)] },
    'of some types',
  ],
  [WOODWARD_TO_AMAZON(', maxHops: 3'), { paths: [] }, 'too far'],
  [WOODWARD_TO_AMAZON(', types: []'), { paths: [] }, 'no type at all'],
  [
    '{ paths(from: "work:rage", to: "work:rage", types: [], maxHops: 0) { length entities { id } relations { id } } }',
    { paths: [{ length: 0, entities: path('work:rage'), relations: [] }] },
    'same ends',
  ],
  ['{ paths(from: "work:rage", to: "work:rage", first: 0) { length } }', { paths: [] }, 'none asked for'],
  ['{ paths(from: "person:nobody", to: "person:nobody") { length } }', { paths: [] }, 'unknown'],
  ['{ paths(from: "work:rage", to: "party:republican", maxHops: 5) { length } }', { paths: [] }, 'six hops'],
  [
    '{ paths(from: "work:rage", to: "party:republican", maxHops: 6) { length } }',
    { paths: [{ length: 6 }] },
    'as far as one may ask',
  ],
  [
    '{ graph(around: ["gov:hhs"], depth: 2) { truncated nodes { entity { id } degree } } }',
    {
      graph: {
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
          ...single(
            ...FIVE_TARGETS,
            'group:us-households',
            'place:united-states',
            'product:face-masks',
            'proposal:delivery-deal',
            'src:usps-officials',
            'topic:mask-policy',
          ),
        ],
      },
    },
    'within two relations of the health department',
  ],
  [
    '{ graph(around: ["gov:hhs", "gov:nobody"], depth: 2, types: [CREATED, TARGETS]) { truncated nodes { entity { id } } relations { id } } }',
    {
      graph: {
        truncated: false,
        nodes: [
          { entity: { id: 'gov:hhs' } },
          { entity: { id: 'program:project-america-strong' } },
          ...FIVE_TARGETS.map((id) => ({ entity: { id } })),
        ],
        relations: path(
          'relation:gov:hhs/CREATED/program:project-america-strong',
          ...['critical-infrastructure', 'companies', 'healthcare-facilities', 'faith-based-orgs'].map(
            (group) => `relation:program:project-america-strong/TARGETS/group:${group}`,
          ),
          'relation:program:project-america-strong/TARGETS/group:community-orgs',
        ),
      },
    },
    'relations in reading order',
  ],
  [
    '{ graph(around: ["gov:hhs"], first: 3) { truncated nodes { entity { id } } relations { id } } }',
    {
      graph: {
        truncated: true,
        nodes: [
          { entity: { id: 'gov:hhs' } },
          { entity: { id: 'org:usps' } },
          { entity: { id: 'program:project-america-strong' } },
        ],
        relations: path(
          'relation:org:usps/COLLABORATED_WITH/gov:hhs',
          'relation:gov:hhs/CREATED/program:project-america-strong',
        ),
      },
    },
    'those with most relations when there is no room for all',
  ],
  [
    '{ graph(story: "story:nothing") { truncated nodes { degree } relations { id } } }',
    { graph: { truncated: false, nodes: [], relations: [] } },
    'an unknown story',
  ],
] as const;
