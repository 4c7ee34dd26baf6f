/** Operations that an engine or the compiler once answered otherwise than the oracle, as small as they get. */
export const FOUND_OPERATIONS = [
  [
    '{ figures { nodes { evidence { role sentence { id } } } } }',
    'sentences of the claims that assert a figure',
  ],
  [
    '{ claims { nodes { attribution { teller { id ... on Relation { type } } } } } }',
    'a relation where none can be',
  ],
  [
    '{ claims { nodes { links { to { id ... on Relation { from { id } } } } } } }',
    'ends of a relation where none can be',
  ],
  ['{ relations(first: 0) { __typename } }', 'nothing but the name of a type'],
  ['{ entities(first: 100) { edges { cursor node { id } } } }', 'names beyond U+FFFF in cursors'],
  [
    '{ entity(id: "event:covid-pandemic") { relations { nodes { from { id } to { ... on Event { partOf { id } } } } } } }',
    'an optional row from an end of a relation',
  ],
  ['{ relations { edges { cursor node { id } } } }', 'places of relations that an earlier story tells too'],
  [
    '{ events { nodes { id participants { role entity { id } } partOf { id } } } }',
    'an event that two stories tell of',
  ],
  [
    '{ nodes(ids: ["constructor:a", "__proto__:b", "gov:usps"]) { id } }',
    'ids that begin as every object does',
  ],
  [
    '{ story(id: "story:usps-2020") { __proto__: name constructor: id } }',
    'fields called as every object is',
  ],
  ['{ node(id: "gov:white-house") { __typename: name id } }', 'another field under the name of the type'],
] as const;
