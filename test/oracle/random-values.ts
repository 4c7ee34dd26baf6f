import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Choices } from './choices.ts';
import { alikeFigures, searchTexts } from './random-findings.ts';
import type { World } from './rows.ts';

/** JSON values that fit an input type, taken from what the world holds and a little beyond. */
export type RandomValue = (type: GraphQLInputType, position: string, depth?: number) => unknown;

const DATES = [
  '2020',
  '2019',
  '2020-04',
  '2020-03/2020-10',
  '2020-04/..',
  '../2020-10',
  '2020-11-03',
  '/2019',
  '2021-01-01/',
];
const DECIMALS = [
  '0',
  '1',
  '5',
  '30',
  '100.0',
  '650000000',
  '1540000000',
  '3900000000.00',
  '2.53',
  '-1',
  '41.0',
];
const UNKNOWN = [
  'person:nobody',
  'nonsense',
  'relation:gov:white-house/CANCELLED',
  'claim:usps-2020/c99',
  '',
];

/** Builds values for arguments from the ids, names, metrics and units of a world. */
export function randomValues(world: World, choices: Choices): RandomValue {
  const pools = poolsOf(world);
  const searchText = searchTexts(world, choices);
  const figuresAlike = alikeFigures(world, choices);
  const scalar = (type: string, position: string): unknown => {
    if (type === 'Int') return choices.pick([0, 1, 2, 3, 5]);
    if (type === 'Boolean') return choices.happens(50);
    if (type === 'Edtf') return choices.pick(DATES);
    if (type === 'Decimal') return choices.pick(DECIMALS);
    if (type === 'ID' && choices.happens(8)) return choices.pick(UNKNOWN);
    return choices.pick(pools[position] ?? pools[position.replace(/^.*\./, '')] ?? pools.anything ?? UNKNOWN);
  };
  const part = (whole: string) => {
    const characters = [...whole];
    const from = choices.below(Math.max(1, characters.length - 2));
    const piece = choices.happens(50) ? whole : characters.slice(from, from + 1 + choices.below(6)).join('');
    if (choices.happens(15)) return fullWidth(piece);
    return choices.happens(30) ? piece.toUpperCase() : piece;
  };
  const object = (type: GraphQLInputObjectType, depth: number) => {
    const fields = Object.values(type.getFields()).filter((field) => depth < 2 || !isDeep(field.type));
    const count = choices.happens(8) ? 0 : 1 + choices.below(3);
    const asked = new Set(Array.from({ length: count }, () => choices.pick(fields)));
    return Object.fromEntries(
      [...asked].map((field) => [field.name, value(field.type, `${type.name}.${field.name}`, depth + 1)]),
    );
  };
  const value: RandomValue = (type, position, depth = 0) => {
    if (isNonNullType(type)) return some(type.ofType, position, depth);
    return choices.happens(6) ? null : some(type, position, depth);
  };
  const some: RandomValue = (type, position, depth = 0) => {
    if (isNonNullType(type)) return some(type.ofType, position, depth);
    if (position === 'Query.calculate.figures' && isListType(type)) return figuresAlike();
    if (position === 'Query.search.text') return searchText();
    if (isListType(type)) {
      const length = choices.pick([1, 2, 1, 3, 4, 0]);
      return Array.from({ length }, () => some(type.ofType, position, depth));
    }
    if (isInputObjectType(type)) return object(type, depth);
    if (isEnumType(type)) return choices.pick(type.getValues()).name;
    const single = scalar(type.name, position);
    return position.startsWith('TextFilter') ? part(String(single)) : single;
  };
  return value;
}

/** The same letters as NFKC knows them by another form. */
function fullWidth(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0));
}

function isDeep(type: GraphQLInputType): boolean {
  if (isNonNullType(type) || isListType(type)) return isDeep(type.ofType);
  return isInputObjectType(type) && Object.keys(type.getFields()).includes('and');
}

function poolsOf(world: World): Readonly<Record<string, readonly string[]>> {
  const ids = (rows: readonly { readonly id: string }[]) => rows.map((row) => row.id);
  const { stories, articles, sentences, entities, events, claims, figures, relations } = world;
  const entityIds = ids(entities);
  // Those with many relations come more often.
  const joined = [...entityIds, ...relations.flatMap(({ from, to }) => [from, to])];
  const names = entities.flatMap(({ aliases }) => aliases.map(({ text }) => text));
  return {
    anything: [...world.byId.keys()],
    'Query.story.id': ids(stories),
    'Query.entity.id': [...entityIds, 'claim:usps-2020/c01'],
    'Query.paths.from': joined,
    'Query.paths.to': joined,
    'Query.graph.around': joined,
    'Query.graph.story': ids(stories),
    'EntityFilter.ids': entityIds,
    'RelationFilter.ids': ids(relations),
    'ClaimFilter.ids': ids(claims),
    'FigureFilter.ids': ids(figures),
    'EventFilter.ids': ids(events),
    'TellerFilter.ids': claims.flatMap(({ attribution }) => attribution.map(({ teller }) => teller)),
    stories: ids(stories),
    articles: ids(articles),
    sentences: ids(sentences),
    mentionedIn: [...ids(sentences), ...ids(articles), ...ids(stories)],
    subject: claims.flatMap(({ subjects }) => subjects),
    object: claims.flatMap(({ objects }) => objects),
    about: figures.map(({ about }) => about),
    counterparty: figures.flatMap(({ counterparty }) => counterparty ?? []),
    metrics: figures.map(({ metric }) => metric),
    units: figures.map(({ unit }) => unit),
    'TextFilter.is': names,
    'TextFilter.in': names,
    'TextFilter.contains': names,
    'TextFilter.startsWith': names,
  };
}
