import type { Mutation } from './ferry-files.ts';

/** Changes after which the story no longer makes sense; each with all that `nutgraph check` may say of it. */
export const MUTATIONS_OF_SENSE: readonly Mutation[] = [
  [
    'a relation that its type does not join',
    [['claims', 'type: CANCELLED, to: proposal:new-engine', 'type: CANCELLED, to: gov:harbour-board']],
    ['BAD_RELATION claims.yaml:47:54 claims[3].states[0].to'],
  ],
  [
    'a relation to itself',
    [['claims', 'type: CANCELLED, to: proposal:new-engine', 'type: CANCELLED, to: gov:town-council']],
    ['BAD_RELATION claims.yaml:47:54 claims[3].states[0].to'],
  ],
  [
    'RELATED_TO without a label',
    [['claims', ', label: wrote about', '']],
    ['BAD_RELATION claims.yaml:11:7 claims[0].states[0]'],
  ],
  [
    'a key that is not the slug of the label',
    [['claims', ', label: wrote about', ', label: wrote about, key: wrote']],
    ['BAD_RELATION claims.yaml:11:97 claims[0].states[0].key'],
  ],
  [
    'a label without letters',
    [['claims', 'label: wrote about', 'label: "?!"']],
    ['BAD_RELATION claims.yaml:11:79 claims[0].states[0].label'],
  ],
  [
    'a relation twice in one claim',
    [
      [
        'claims',
        '  events: [event:engine-cancelled]\n',
        '    - { from: gov:town-council, type: CANCELLED, to: proposal:new-engine }\n  events: [event:engine-cancelled]\n',
      ],
    ],
    ['BAD_RELATION claims.yaml:48:7 claims[3].states[1]'],
  ],
  [
    'a second outcome',
    [['claims', 'basis: INFERRED, caveat: Nobody says so.', 'basis: INFERRED, outcome: closed']],
    ['CONFLICTING_RELATION claims.yaml:37:87 claims[2].states[1].outcome'],
  ],
  [
    'an entity that nothing joins',
    [
      [
        'entities',
        '- { id: group:islanders',
        '- { id: place:oddvik, type: PLACE, name: Oddvik }\n- { id: group:islanders',
      ],
    ],
    ['LONELY_ENTITY entities.yaml:9:9 entities[4].id'],
  ],
  [
    'a mentioned entity that nothing joins',
    [
      [
        'claims',
        '    - { from: org:oddvik-herald, type: RELATED_TO, to: product:gannet, label: wrote about }\n',
        '',
      ],
    ],
    ['LONELY_ENTITY entities.yaml:3:7 entities[2].id'],
  ],
  [
    'an event that nothing joins',
    [
      [
        'events',
        '- id: event:engine-promised',
        '- { id: event:fog, name: Fog, kind: CRISIS, status: HAPPENED }\n- id: event:engine-promised',
      ],
    ],
    ['LONELY_ENTITY events.yaml:8:9 events[1].id'],
  ],
  [
    'a stored sentence without the right',
    [['articles', '{ at: p3.s1, start', '{ at: p3.s1, text: The council spent it., start']],
    ['TEXT_NOT_ALLOWED articles.yaml:20:26 articles[0].sentences[4].text'],
  ],
  [
    'a chain without an end',
    [
      [
        'claims',
        '    - { by: src:deckhand, role: SPEAKER, mode: DIRECT_QUOTE, verb: said, anonymity: ROLE }\n    - { by: article, role: PUBLISHER, mode: DIRECT_QUOTE }',
        '    - { by: src:deckhand, role: SPEAKER, mode: DIRECT_QUOTE, verb: said, anonymity: ROLE }',
      ],
    ],
    ['BROKEN_CHAIN claims.yaml:31:33 claims[2].told[0].role'],
  ],
  [
    'a publisher that is not the article',
    [
      [
        'claims',
        '    - { by: article, role: PUBLISHER, mode: INDIRECT }',
        '    - { by: org:oddvik-herald, role: PUBLISHER, mode: INDIRECT }',
      ],
    ],
    ['BROKEN_CHAIN claims.yaml:6:13 claims[0].told[1].by'],
  ],
  [
    'two publishers',
    [['claims', 'by: org:oddvik-herald, role: REPORTER', 'by: org:oddvik-herald, role: PUBLISHER']],
    ['BROKEN_CHAIN claims.yaml:5:38 claims[0].told[0].role'],
  ],
  [
    'the article before the end',
    [['claims', 'by: org:oddvik-herald, role: REPORTER', 'by: article, role: REPORTER']],
    ['BROKEN_CHAIN claims.yaml:5:13 claims[0].told[0].by'],
  ],
  [
    'an empty chain',
    [
      [
        'claims',
        '  told: [{ by: article, role: PUBLISHER, mode: OWN_VOICE }]\n  evidence: [{ at: p3.s1',
        '  told: []\n  evidence: [{ at: p3.s1',
      ],
    ],
    ['BROKEN_CHAIN claims.yaml:42:9 claims[3].told'],
  ],
  [
    'no chain',
    [
      [
        'claims',
        '  told: [{ by: article, role: PUBLISHER, mode: OWN_VOICE }]\n  evidence: [{ at: p3.s1',
        '  evidence: [{ at: p3.s1',
      ],
    ],
    ['BROKEN_CHAIN claims.yaml:39:3 claims[3].told'],
  ],
  [
    'evidence of two articles',
    [
      [
        'claims',
        '[{ at: p2.s2, role: STATES }]',
        '[{ at: p2.s2, role: STATES }, { at: herald-report/p1.s1, role: STATES }]',
      ],
    ],
    ['BROKEN_CHAIN claims.yaml:33:49 claims[2].evidence[1].at'],
  ],
  [
    'no evidence',
    [['claims', '  evidence: [{ at: p2.s2, role: STATES }]\n', '']],
    ['NO_EVIDENCE claims.yaml:25:3 claims[2].evidence'],
  ],
  [
    'empty evidence',
    [['claims', '[{ at: p2.s2, role: STATES }]', '[]']],
    ['NO_EVIDENCE claims.yaml:33:13 claims[2].evidence'],
  ],
  [
    'a figure without evidence',
    [['figures', 'status: ACTUAL, evidence: [{ at: p3.s1, role: STATES }]', 'status: ACTUAL']],
    ['NO_EVIDENCE figures.yaml:12:3 figures[2].evidence'],
  ],
  [
    'evidence twice',
    [
      [
        'claims',
        '[{ at: p2.s2, role: STATES }]',
        '[{ at: p2.s2, role: STATES }, { at: p2.s2, role: STATES }]',
      ],
    ],
    ['BAD_VALUE claims.yaml:33:43 claims[2].evidence[1]'],
  ],
  [
    'a day that does not exist',
    [['claims', 'assertedOn: { edtf: 2021 }', 'assertedOn: { edtf: 2021-02-29 }']],
    ['BAD_DATE claims.yaml:29:23 claims[2].assertedOn.edtf'],
  ],
  [
    'a season',
    [['events', 'time: { edtf: 2021-03, basis: INFERRED }', 'time: { edtf: 2021-21, basis: INFERRED }']],
    ['BAD_DATE events.yaml:12:17 events[1].time.edtf'],
  ],
  [
    'an uncertain date',
    [['figures', 'asOf: { edtf: 2021-03, basis: INFERRED }', 'asOf: { edtf: "2021-03?", basis: INFERRED }']],
    ['BAD_DATE figures.yaml:8:17 figures[1].asOf.edtf'],
  ],
  [
    'a date that is a map',
    [['figures', 'asOf: { edtf: 2021-03, basis: INFERRED }', 'asOf: { edtf: { year: 2021 } }']],
    ['BAD_DATE figures.yaml:8:17 figures[1].asOf.edtf'],
  ],
  [
    'an interval that ends before it begins',
    [['articles', 'edtf: 2021-05/2021-06', 'edtf: 2021-06/2021-05']],
    ['BAD_DATE articles.yaml:3:22 articles[0].published.edtf'],
  ],
  [
    'a date of a relation that does not exist',
    [['claims', 'time: { edtf: 2021-03, basis', 'time: { edtf: 2021-13, basis']],
    ['BAD_DATE claims.yaml:22:89 claims[1].states[0].time.edtf'],
  ],
  [
    'a precision without a date',
    [['events', 'precision: RELATIVE', 'precision: MONTH']],
    ['BAD_DATE events.yaml:18:22 events[2].time.precision'],
  ],
  [
    "a precision that is not the date's",
    [
      [
        'events',
        'time: { edtf: 2021-05-03/.., basis: INFERRED',
        'time: { edtf: 2021-05-03/.., precision: DAY, basis: INFERRED',
      ],
    ],
    ['BAD_DATE events.yaml:5:43 events[0].time.precision'],
  ],
  [
    'a figure without a unit',
    [['figures', '  unit: USD\n', '']],
    ['BAD_FIGURE figures.yaml:2:3 figures[1].unit'],
  ],
  [
    'a figure without a metric',
    [['figures', '  metric: proposed-aid\n', '']],
    ['BAD_FIGURE figures.yaml:2:3 figures[1].metric'],
  ],
  [
    'an unknown unit',
    [['figures', '  unit: USD\n', '  unit: USDD\n']],
    ['BAD_FIGURE figures.yaml:4:9 figures[1].unit ~USD'],
  ],
  [
    'an unknown metric',
    [['figures', 'metric: aid-cut', 'metric: aid-cuts']],
    ['BAD_FIGURE figures.yaml:1:22 figures[0].metric ~aid-cut'],
  ],
  [
    'an unquoted number',
    [['figures', 'value: "1500000"', 'value: 1500000']],
    ['BAD_FIGURE figures.yaml:12:21 figures[2].value'],
  ],
  [
    'a number with a comma',
    [['figures', 'value: "1500000"', 'value: "1,500,000"']],
    ['BAD_FIGURE figures.yaml:12:21 figures[2].value'],
  ],
  [
    'a number with 31 digits',
    [['figures', 'value: "1500000"', 'value: "1000000000000000000000000000000"']],
    ['BAD_FIGURE figures.yaml:12:21 figures[2].value'],
  ],
  [
    'a number with 19 decimals',
    [['figures', 'value: "1500000"', 'value: "0.1234567890123456789"']],
    ['BAD_FIGURE figures.yaml:12:21 figures[2].value'],
  ],
  [
    'more decimals than the unit goes to',
    [['figures', 'value: "1500000"', 'value: "1500000.125"']],
    ['BAD_FIGURE figures.yaml:12:21 figures[2].value'],
  ],
  [
    'a derived figure with more decimals than its unit goes to',
    [['figures', 'decimals: 1', 'decimals: 6']],
    ['BAD_FIGURE figures.yaml:13:104 figures[3].derive'],
  ],
  [
    'a derived figure with a value',
    [['figures', '{ id: d01, metric', '{ id: d01, value: "3", metric']],
    ['BAD_FIGURE figures.yaml:1:21 figures[0].value'],
  ],
  [
    'a figure computed from itself',
    [['figures', 'inputs: [f01, f02]', 'inputs: [d02, f02]']],
    ['BAD_FIGURE figures.yaml:1:67 figures[0].derive', 'BAD_FIGURE figures.yaml:13:104 figures[3].derive'],
  ],
  [
    'a division by zero',
    [['figures', 'value: "004500000.50"', 'value: "0.00"']],
    ['BAD_FIGURE figures.yaml:13:104 figures[3].derive'],
  ],
  [
    'units that do not go together',
    [['figures', '"1500000", unit: USD', '"1500000", unit: masks']],
    ['BAD_FIGURE figures.yaml:1:67 figures[0].derive'],
  ],
  [
    'a ratio without a unit',
    [['figures', 'operation: PERCENT', 'operation: RATIO']],
    ['BAD_FIGURE figures.yaml:13:104 figures[3].derive'],
  ],
  [
    'a ratio whose unit is not in the vocabulary',
    [
      ['figures', 'value: "1500000", unit: USD', 'value: "1500000", unit: households'],
      ['figures', 'operation: DIFFERENCE', 'operation: RATIO'],
    ],
    ['BAD_FIGURE figures.yaml:1:67 figures[0].derive'],
  ],
  [
    'a difference of three',
    [['figures', 'inputs: [f01, f02]', 'inputs: [f01, f02, f02]']],
    ['BAD_FIGURE figures.yaml:1:67 figures[0].derive'],
  ],
  [
    'a derived figure that a claim asserts',
    [['claims', 'figures: [f02]', 'figures: [d01]']],
    ['BAD_FIGURE claims.yaml:49:13 claims[3].figures[0]'],
  ],
  [
    'an event after itself',
    [
      [
        'events',
        '  participants: [{ entity: gov:harbour-board',
        '  after: [event:engine-cancelled]\n  participants: [{ entity: gov:harbour-board',
      ],
    ],
    ['BAD_VALUE events.yaml:13:10 events[1].after', 'BAD_VALUE events.yaml:20:10 events[2].after'],
  ],
  [
    'a sentence that ends before it begins',
    [['articles', 'start: 89, end: 128', 'start: 89, end: 80']],
    ['BAD_VALUE articles.yaml:17:36 articles[0].sentences[1].end'],
  ],
  [
    'sentences in the wrong order',
    [['articles', '{ at: p2.s2, start: 78', '{ at: p1.s3, start: 78']],
    [
      'BAD_VALUE articles.yaml:19:13 articles[0].sentences[3].at',
      'UNKNOWN_ID claims.yaml:33:20 claims[2].evidence[0].at ~p1.s2',
    ],
  ],
  [
    'sentences that overlap',
    [['articles', 'start: 78, end: 133', 'start: 70, end: 133']],
    ['BAD_VALUE articles.yaml:19:27 articles[0].sentences[3].start'],
  ],
  [
    'a hash of a wrong form',
    [['articles', 'sha256: f69f64', 'sha256: F69f64']],
    ['BAD_VALUE articles.yaml:20:58 articles[0].sentences[4].sha256'],
  ],
  [
    'a broken file',
    [['events', '  status: ONGOING', '  status: ONGOING: x']],
    ['BROKEN_YAML events.yaml:4:11 events'],
  ],
  [
    'a key twice',
    [['events', '  status: ONGOING', '  status: ONGOING\n  status: FAILED']],
    ['BROKEN_YAML events.yaml:5:3 events'],
  ],
  [
    'an alias',
    [['events', '  status: ONGOING', '  status: &s ONGOING\n  caveat: *s']],
    ['BROKEN_YAML events.yaml:5:11 events'],
  ],
  [
    'a tag',
    [['events', '  status: ONGOING', '  status: !mine ONGOING']],
    ['BROKEN_YAML events.yaml:4:11 events'],
  ],
];
