/** Questions about the two ferry stories, the ids in their answers in order, and why; worked out by hand. */
export const KNOWN_IDS = [
  [
    '{ entity(id: "src:dock-workers") { ... on UnnamedSource { affiliations { id } } } }',
    'org:north-ferries gov:port-authority',
    'each employer once',
  ],
  [
    '{ entities(orderBy: NAME, where: { types: [PERSON] }) { nodes { id } } }',
    'person:ada-lind person:bo-lind',
    'names that fold alike stand by id',
  ],
  [
    '{ entities(orderBy: NAME, where: { types: [PLACE] }) { nodes { id } } }',
    'place:quay-one place:quay-two',
    'code points, not code units',
  ],
  [
    '{ entities(orderBy: RELATIONS_DESC, first: 3) { nodes { id } } }',
    'org:north-ferries src:dock-workers gov:port-authority',
    'counted over both stories, equal counts by id',
  ],
  [
    '{ entities(orderBy: MENTIONS_DESC, first: 1) { nodes { id } } }',
    'org:north-ferries',
    'counted over both stories',
  ],
  [
    '{ story(id: "story:ferry-talks") { entities(first: 2) { nodes { id } } } }',
    'gov:port-authority org:north-ferries',
    "in this story's order",
  ],
  ['{ story(id: "ferry-talks") { id } }', '', 'full ids only'],
  [
    '{ figures(orderBy: VALUE_ASC, first: 2) { nodes { id } } }',
    'figure:ferry-strike/f1 figure:ferry-strike/d2',
    'below zero first',
  ],
  [
    '{ figures(where: { value: { eq: "40.00" } }) { nodes { id } } }',
    'figure:ferry-strike/f2 figure:ferry-strike/f3 figure:ferry-talks/f1',
    'a number however it is written',
  ],
  [
    '{ events(orderBy: TIME_DESC) { nodes { id } } }',
    'event:talks-at-noon event:night-noise event:dock-strike event:first-night event:walk-out',
    'undated last',
  ],
  [
    '{ events(orderBy: TIME_ASC) { nodes { id } } }',
    'event:dock-strike event:first-night event:night-noise event:talks-at-noon event:walk-out',
    'undated last',
  ],
  [
    '{ claims(where: { linked: [REFINES] }) { nodes { id } } }',
    'claim:ferry-strike/c1 claim:ferry-strike/c3 claim:ferry-talks/c1 claim:ferry-talks/c2',
    'either way',
  ],
  [
    '{ claims(where: { toldBy: { ids: ["person:ada-lind"], origin: false } }) { nodes { id } } }',
    'claim:ferry-strike/c3',
    'a later hop',
  ],
  [
    '{ claims(where: { toldBy: { ids: ["person:ada-lind"], origin: true } }) { nodes { id } } }',
    '',
    'the first hop only',
  ],
  ['{ entities(where: { alias: { is: "nf" } }) { nodes { id } } }', 'org:north-ferries', 'NFKC'],
  [
    '{ entities(where: { alias: { startsWith: "the", contains: "office" } }) { nodes { id } } }',
    '',
    'one alias for all that is asked',
  ],
  ['{ entities(where: { or: [] }) { nodes { id } } }', '', 'nothing'],
  ['{ claims(where: { and: [], kinds: [QUOTE] }) { nodes { id } } }', 'claim:ferry-strike/c3', 'everything'],
  [
    '{ nodes(ids: ["place:quay-two", "nobody", "place:quay-two"]) { id } }',
    'place:quay-two place:quay-two',
    'in the order asked',
  ],
  [
    '{ entity(id: "place:quay-two") { claims(orderBy: READING) { nodes { id } } } }',
    'claim:ferry-strike/c4',
    'each claim once',
  ],
] as const;

/** Filters by time, and which events of the two ferry stories they keep; worked out by hand. */
export const KNOWN_EVENTS = [
  ['{ overlaps: "2021-02-20" }', 'night-noise dock-strike first-night'],
  ['{ overlaps: "2021-02-21" }', 'night-noise dock-strike'],
  ['{ overlaps: "2021-03/.." }', 'talks-at-noon'],
  ['{ within: "2021-02" }', 'dock-strike first-night'],
  ['{ within: "../2021-02" }', 'night-noise dock-strike first-night'],
  ['{ within: "2021-02", orUndated: true }', 'dock-strike first-night walk-out'],
  ['{ within: "2021-02", overlaps: "2021-02-21/2021-02-22" }', 'dock-strike'],
  ['{ orUndated: null }', 'night-noise dock-strike first-night walk-out talks-at-noon'],
] as const;
