import { describe, expect, it } from 'vitest';
import { parseVocabulary } from '../../src/story/parse-vocabulary.ts';

const TEXT = `entityTypes:
  EVENT: { typename: Event, prefixes: [event], family: event, is: something that happens }
  BODY: { typename: Body, prefixes: [gov, org], family: body, kindType: BodyKind, kinds: { AGENCY: an agency }, is: a body }
relationTypes:
  RUNS: { from: [BODY], to: ANY, says: runs, back: is run by, is: to run }
  RELATED_TO: { from: ANY, to: [ANY], says: is related to, back: is related to, is: anything }
events:
  kinds: { CRISIS: a crisis }
  statuses: { HAPPENED: it did }
  roles: { AGENT: who did it }
metrics:
  possible-losses: { is: feared losses, adds: false }
  debt: { is: money owed, adds: true, says: of debt }
units:
  USD: { scale: 2 }
  packages: { scale: 0, one: package }
`;

describe('parseVocabulary()', () => {
  it('reads types, words, metrics and units and fills in what is not written', () => {
    const { vocabulary, issues } = parseVocabulary(TEXT, 'vocabulary.yaml');
    expect(issues).toEqual([]);
    expect(vocabulary?.entityTypes.get('BODY')).toEqual({
      name: 'BODY',
      typename: 'Body',
      prefixes: ['gov', 'org'],
      family: 'body',
      kinds: new Map([['AGENCY', 'an agency']]),
      kindType: 'BodyKind',
      is: 'a body',
    });
    expect(vocabulary?.entityTypes.get('EVENT')).toMatchObject({ kinds: new Map(), kindType: null });
    expect(vocabulary?.relationTypes.get('RUNS')).toMatchObject({
      from: ['BODY'],
      to: null,
      back: 'is run by',
    });
    expect(vocabulary?.relationTypes.get('RELATED_TO')).toMatchObject({ from: null, to: null });
    expect(vocabulary?.events.kinds).toEqual(new Map([['CRISIS', 'a crisis']]));
    expect(vocabulary?.metrics.get('possible-losses')?.says).toBe('possible losses');
    expect(vocabulary?.metrics.get('debt')).toEqual({
      name: 'debt',
      is: 'money owed',
      adds: true,
      says: 'of debt',
    });
    expect(vocabulary?.units.get('USD')).toEqual({ name: 'USD', scale: 2, one: 'USD', many: 'USD' });
    expect(vocabulary?.units.get('packages')).toMatchObject({ one: 'package', many: 'packages' });
  });

  it.each<[string, string, string, string[]]>([
    ['a broken file', 'units:\n', 'units: [\n', ['BROKEN_YAML 16:3 vocabulary']],
    [
      'a missing section',
      'units:\n  USD: { scale: 2 }\n  packages: { scale: 0, one: package }\n',
      '',
      ['MISSING_KEY 1:1 vocabulary.units'],
    ],
    ['an unknown key', 'scale: 2', 'scale: 2, symbol: $', ['UNKNOWN_KEY 15:20 vocabulary.units.USD.symbol']],
    ['a scale beyond measure', 'scale: 2', 'scale: 19', ['BAD_VALUE 15:17 vocabulary.units.USD.scale']],
    [
      'a family that does not exist',
      'family: body',
      'family: boddy',
      ['BAD_VALUE 3:57 vocabulary.entityTypes.BODY.family ~body'],
    ],
    ['a type in small letters', '  RUNS:', '  runs:', ['BAD_VALUE 5:9 vocabulary.relationTypes.runs']],
    [
      'an end that is no type',
      'from: [BODY]',
      'from: [BODDY]',
      ['UNKNOWN_TYPE 5:18 vocabulary.relationTypes.RUNS.from[0] ~BODY'],
    ],
    [
      'an end that is a text',
      'from: [BODY]',
      'from: BODY',
      ['BAD_VALUE 5:17 vocabulary.relationTypes.RUNS.from'],
    ],
    ['a reserved prefix', '[gov, org]', '[gov, claim]', ['BAD_VOCABULARY 3:9 vocabulary.entityTypes.BODY']],
    [
      'a typename twice',
      'typename: Body',
      'typename: Event',
      ['BAD_VOCABULARY 3:9 vocabulary.entityTypes.BODY'],
    ],
    ['kinds without an enum', 'kindType: BodyKind, ', '', ['BAD_VOCABULARY 3:9 vocabulary.entityTypes.BODY']],
    ['no RELATED_TO', 'RELATED_TO', 'LINKED_TO', ['BAD_VOCABULARY 5:3 vocabulary.relationTypes']],
  ])('reports %s', (_title, from, to, expected) => {
    const { vocabulary, issues } = parseVocabulary(TEXT.replace(from, to), 'vocabulary.yaml');
    expect(vocabulary).toBeNull();
    const lines = issues.map(
      ({ code, line, column, path, nearest }) =>
        `${code} ${line}:${column} ${path}${nearest ? ` ~${nearest}` : ''}`,
    );
    expect(lines.slice(0, 1)).toEqual(expected);
  });
});
