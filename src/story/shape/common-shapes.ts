import { formed, listOf, mapOf, oneOf, type Schema, SLUG_ADVICE, setOf, text, URL_ADVICE } from './schema.ts';

/** The closed lists of words that the model fixes; those of the vocabulary grow, these do not. */
export const WORDS = {
  aliasKind: ['NAME', 'SHORT', 'ACRONYM', 'DESCRIPTION', 'TITLE'],
  anonymity: ['NAMED', 'ROLE', 'GROUP'],
  basis: ['STATED', 'INFERRED', 'EXTERNAL'],
  claimKind: [
    'FACT',
    'FIGURE',
    'STATE',
    'ACT',
    'FORECAST',
    'CONDITIONAL',
    'EVALUATION',
    'MOTIVE',
    'CAUSE',
    'QUOTE',
  ],
  comparator: ['EQ', 'APPROX', 'AT_LEAST', 'AT_MOST'],
  evidenceRole: ['STATES', 'IMPLIES', 'DATES', 'ATTRIBUTES'],
  figureStatus: ['REPORTED', 'ACTUAL', 'FORECAST', 'PROPOSED', 'PLANNED', 'STATED_SIZE'],
  idStatus: ['VERIFIED', 'UNVERIFIED', 'REJECTED'],
  linkKind: ['CONTRADICTS', 'CORROBORATES', 'REFINES', 'SUPERSEDES', 'EXPLAINS'],
  mentionKind: ['NAME', 'DESCRIPTION', 'PRONOUN', 'PART_OF_NAME', 'ADJECTIVE'],
  modality: ['ASSERTED', 'APPROXIMATE', 'POSSIBLE', 'FEARED', 'EXPECTED', 'APPARENT'],
  mode: ['DIRECT_QUOTE', 'INDIRECT', 'OWN_VOICE'],
  operation: ['SUM', 'DIFFERENCE', 'RATIO', 'PERCENT', 'PRODUCT'],
  precision: ['DAY', 'MONTH', 'YEAR', 'INTERVAL', 'WEEKDAY', 'RELATIVE', 'NONE'],
  tellerRole: ['HOLDER', 'SPEAKER', 'REPORTER', 'PUBLISHER'],
} as const;

/**
 * The id of an entity or event that is described elsewhere.
 *
 * References have no pattern: one of a wrong form is unknown, and that is reported with the nearest id.
 */
export function entityId(description: string): Schema {
  return text(`${description} An id such as gov:white-house.`);
}

/** The id of a claim or figure that is described elsewhere. */
export function localId(kind: 'claim' | 'figure', description: string): Schema {
  return text(`${description} A short id such as ${kind[0]}01.`);
}

/** The id by which an article, a claim or a figure is described. */
export function ownId(kind: 'article' | 'claim' | 'figure', example: string): Schema {
  const form = new RegExp(`^(${kind}:[a-z0-9]+(-[a-z0-9]+)*/)?[a-z0-9]+(-[a-z0-9]+)*$`);
  return formed(form, `Its own id inside the story, such as ${example}.`, SLUG_ADVICE);
}

/** Whether the source says it. */
export function basis(): Schema {
  return oneOf(WORDS.basis, 'STATED unless written. INFERRED: follows from the text. EXTERNAL: not from it.');
}

/** What a careful reader should know. */
export function caveat(): Schema {
  return text('What a careful reader should know, as a sentence: a second reading, an odd scope.');
}

/** A time as precise as the source says. */
export function time(description: string): Schema {
  return mapOf(
    description,
    {},
    {
      edtf: {
        type: ['string', 'integer', 'null'],
        description: 'YYYY, YYYY-MM or YYYY-MM-DD, or FROM/TO of two of them; one end may be "..".',
      },
      precision: oneOf(WORDS.precision, 'Follows from edtf unless written: WEEKDAY, RELATIVE or NONE.'),
      basis: basis(),
      cue: text('The hint that the source gives, in your own words, such as "soon after the cut".'),
    },
  );
}

/** The sentences that something rests on. */
export function evidence(atLeast: number): Schema {
  const item = mapOf('One sentence.', {
    at: text('Its place, such as p9.s1, or wapo-report/p1.s1 in a second article.'),
    role: oneOf(WORDS.evidenceRole, 'What the sentence does for it.'),
  });
  return setOf(item, 'The sentences that say it.', atLeast);
}

/** Other names of an entity. */
export function aliases(): Schema {
  const item = mapOf(
    'Another name.',
    { text: text('The name.'), kind: oneOf(WORDS.aliasKind, 'What kind of name it is.') },
    { caveat: caveat() },
  );
  return listOf(item, 'Its other names; the name itself is one without being listed.');
}

/** The same thing elsewhere. */
export function sameAs(): Schema {
  const item = mapOf(
    'Its id in another register.',
    {
      scheme: text('The register, such as wikidata or ror.'),
      value: text('The id there, in quotes.'),
      status: oneOf(WORDS.idStatus, 'How far this was checked.'),
    },
    { url: formed(/^https?:\/\//, 'Its address.', URL_ADVICE), note: text('How it was checked.') },
  );
  return listOf(item, 'The same thing in other registers.');
}
