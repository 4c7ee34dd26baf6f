import type { Mutation } from './ferry-files.ts';

/** Changes that break keys, values, ids and words; each with all that `nutgraph check` may say of it. */
export const MUTATIONS_OF_NAMES: readonly Mutation[] = [
  [
    'a key that does not exist',
    [['claims', '  subjects: [product:gannet]', '  subjets: [product:gannet]']],
    ['UNKNOWN_KEY claims.yaml:8:3 claims[0].subjets ~subjects'],
  ],
  [
    'a key too many in a map of a list',
    [['claims', 'outcome: open,', 'outcom: open,']],
    ['UNKNOWN_KEY claims.yaml:37:78 claims[2].states[1].outcom ~outcome'],
  ],
  [
    'a missing key',
    [['claims', '  says: The council called the plan off.\n', '']],
    ['MISSING_KEY claims.yaml:39:3 claims[3].says'],
  ],
  [
    'a missing id',
    [['entities', '{ id: product:gannet, type', '{ type']],
    ['MISSING_KEY entities.yaml:8:3 entities[3].id'],
  ],
  [
    'an empty text',
    [['story', 'name: The ferry that stayed in harbour', 'name: " "']],
    ['BAD_VALUE story.yaml:2:7 story.name'],
  ],
  [
    'a map where a list is due',
    [['claims', 'subjects: [gov:town-council]', 'subjects: { a: b }']],
    ['BAD_VALUE claims.yaml:44:13 claims[3].subjects'],
  ],
  [
    'a number where text is due',
    [['entities', 'name: islanders', 'name: 1200']],
    ['BAD_VALUE entities.yaml:9:56 entities[4].name'],
  ],
  [
    'a word that is not one of the closed list',
    [['claims', 'modality: FEARED', 'modality: FEARD']],
    ['BAD_VALUE claims.yaml:28:13 claims[2].modality ~FEARED'],
  ],
  [
    'an unknown entity',
    [['claims', 'subjects: [gov:harbour-board]', 'subjects: [gov:harbor-board]']],
    ['UNKNOWN_ID claims.yaml:19:14 claims[1].subjects[0] ~gov:harbour-board'],
  ],
  [
    'an unknown participant',
    [['events', 'entity: gov:town-council', 'entity: gov:town-counsel']],
    ['UNKNOWN_ID events.yaml:21:28 events[2].participants[0].entity ~gov:town-council'],
  ],
  [
    'an unknown figure',
    [['claims', 'figures: [f01]', 'figures: [f11]']],
    ['UNKNOWN_ID claims.yaml:24:13 claims[1].figures[0] ~f01'],
  ],
  [
    'an unknown input',
    [['figures', 'inputs: [d01, f01]', 'inputs: [d01, f09]']],
    ['UNKNOWN_ID figures.yaml:13:140 figures[3].derive.inputs[1] ~f01'],
  ],
  [
    'an unknown sentence',
    [['claims', 'at: p3.s1', 'at: p3.s2']],
    ['UNKNOWN_ID claims.yaml:43:20 claims[3].evidence[0].at ~p1.s2'],
  ],
  [
    'an unknown article',
    [['articles', 'cites: [herald-report]', 'cites: [herald-reports]']],
    ['UNKNOWN_ID articles.yaml:7:11 articles[0].cites[0] ~herald-report'],
  ],
  [
    'an unknown claim',
    [['claims', 'to: c01', 'to: c10']],
    ['UNKNOWN_ID claims.yaml:38:37 claims[2].links[0].to ~c01'],
  ],
  [
    'an unknown event',
    [['claims', 'events: [event:engine-promised]', 'events: [event:engine-promise]']],
    ['UNKNOWN_ID claims.yaml:23:12 claims[1].events[0] ~event:engine-promised'],
  ],
  [
    'an entity where an event is due',
    [['events', 'partOf: event:ferry-stopped', 'partOf: product:gannet']],
    ['UNKNOWN_ID events.yaml:20:11 events[2].partOf'],
  ],
  [
    'an unknown teller',
    [['claims', 'by: src:deckhand', 'by: src:deckhands']],
    ['UNKNOWN_ID claims.yaml:31:13 claims[2].told[0].by ~src:deckhand'],
  ],
  [
    'an unknown publisher',
    [['articles', 'publisher: org:oddvik-herald', 'publisher: org:herald']],
    ['UNKNOWN_ID articles.yaml:23:14 articles[1].publisher'],
  ],
  [
    'an unknown mentioned entity',
    [['articles', 'entity: product:gannet', 'entity: product:ganet']],
    ['UNKNOWN_ID articles.yaml:15:21 articles[0].sentences[0].mentions[0].entity ~product:gannet'],
  ],
  ['an id twice', [['claims', '- id: c02', '- id: c01']], ['DUPLICATE_ID claims.yaml:14:7 claims[1].id']],
  [
    'a sentence twice',
    [['articles', '{ at: p1.s2, start', '{ at: p1.s1, start']],
    [
      'DUPLICATE_ID articles.yaml:17:13 articles[0].sentences[1].at',
      'UNKNOWN_ID claims.yaml:7:49 claims[0].evidence[1].at ~p1.s1',
    ],
  ],
  [
    'an event with the id of an entity',
    [['entities', 'id: product:gannet, type: PRODUCT', 'id: event:ferry-stopped, type: PRODUCT']],
    [
      'UNKNOWN_ID articles.yaml:15:21 articles[0].sentences[0].mentions[0].entity',
      'UNKNOWN_ID claims.yaml:8:14 claims[0].subjects[0]',
      'UNKNOWN_ID claims.yaml:11:56 claims[0].states[0].to',
      'BAD_ID entities.yaml:8:9 entities[3].id',
      'DUPLICATE_ID events.yaml:1:7 events[0].id',
      'UNKNOWN_ID events.yaml:6:28 events[0].participants[0].entity',
    ],
  ],
  [
    'an id of another story',
    [['claims', '- id: c04', '- id: claim:other/c04']],
    ['BAD_ID claims.yaml:39:7 claims[3].id'],
  ],
  ['an id of a wrong form', [['claims', '- id: c04', '- id: C04']], ['BAD_ID claims.yaml:39:7 claims[3].id']],
  [
    'a prefix that the type does not have',
    [['entities', 'id: group:islanders', 'id: people:islanders']],
    [
      'UNKNOWN_ID claims.yaml:9:13 claims[0].objects[0] ~people:islanders',
      'UNKNOWN_ID claims.yaml:12:61 claims[0].states[1].to ~people:islanders',
      'UNKNOWN_ID claims.yaml:37:61 claims[2].states[1].to ~people:islanders',
      'BAD_ID entities.yaml:9:9 entities[4].id',
      'LONELY_ENTITY entities.yaml:9:9 entities[4].id',
    ],
  ],
  [
    'an unknown entity type',
    [['entities', 'type: PRODUCT', 'type: PRODUKT']],
    ['UNKNOWN_TYPE entities.yaml:8:31 entities[3].type ~PRODUCT'],
  ],
  [
    'an event among the entities',
    [['entities', 'type: PRODUCT', 'type: EVENT']],
    ['UNKNOWN_TYPE entities.yaml:8:31 entities[3].type'],
  ],
  [
    'an unknown kind of a type',
    [['entities', 'kind: COUNCIL', 'kind: COUNCL']],
    ['UNKNOWN_TYPE entities.yaml:2:56 entities[1].kind ~COUNCIL'],
  ],
  [
    'a kind of a type without kinds',
    [['entities', 'type: PRODUCT,', 'type: PRODUCT, kind: SHIP,']],
    ['BAD_VALUE entities.yaml:8:46 entities[3].kind'],
  ],
  [
    'plural of a type that has none',
    [['entities', 'type: PRODUCT,', 'type: PRODUCT, plural: true,']],
    ['BAD_VALUE entities.yaml:8:48 entities[3].plural'],
  ],
  [
    'an unknown relation type',
    [['claims', 'type: CANCELLED', 'type: CANCELED']],
    ['UNKNOWN_TYPE claims.yaml:47:39 claims[3].states[0].type ~CANCELLED'],
  ],
  [
    'an unknown kind of event',
    [['events', 'kind: CANCELLATION', 'kind: CANCELATION']],
    ['UNKNOWN_TYPE events.yaml:16:9 events[2].kind ~CANCELLATION'],
  ],
  [
    'an unknown status',
    [['events', 'status: ONGOING', 'status: UNDERWAY']],
    ['UNKNOWN_TYPE events.yaml:4:11 events[0].status'],
  ],
  [
    'an unknown role',
    [['events', 'entity: product:gannet, role: TARGET', 'entity: product:gannet, role: VICTIM']],
    ['UNKNOWN_TYPE events.yaml:6:50 events[0].participants[0].role'],
  ],
];
