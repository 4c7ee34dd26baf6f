import type { ErrorObject } from 'ajv';
import type { IssueCode } from './issue.ts';
import { nearestName } from './nearest-name.ts';
import { RELATED_TO } from './vocabulary.ts';
import type { Path } from './yaml-file.ts';

/** What an error of the JSON Schema validator means for whoever wrote the file. */
export interface ExplainedError {
  readonly code: IssueCode;
  readonly message: string;
  readonly nearest: string | null;
  /** The key or element that is missing or too many; null when the error is about the value itself. */
  readonly key: string | number | null;
}

type Explain = (
  place: Place,
  error: ErrorObject,
) => Omit<ExplainedError, 'key' | 'nearest'> & Partial<ExplainedError>;

/** Where a value in error stands. */
export interface ErrorPlace {
  /** The file's name without ending. */
  readonly name: string;
  readonly path: Path;
  /** The map or list that holds the value. */
  readonly holder: unknown;
}

interface Place extends ErrorPlace {
  /** The key that the value stands under, or the one that its list does. */
  readonly key: string;
}

/** Translates a validator's error; null for those that only repeat another. */
export function explainShapeError(place: ErrorPlace, error: ErrorObject): ExplainedError | null {
  // The names inside a map are reported once, by the error of keyword propertyNames.
  const isRepeated = error.propertyName !== undefined && error.keyword !== 'propertyNames';
  if (error.keyword === 'if' || isRepeated) return null;
  const key = String(place.path.findLast((step) => typeof step === 'string') ?? '');
  const explain = EXPLANATIONS[error.keyword] ?? other;
  return { key: null, nearest: null, ...explain({ ...place, key }, error) };
}

const MOST_WORDS = 15;

const EXPLANATIONS: Readonly<Record<string, Explain>> = {
  additionalProperties: (_place, error) => {
    const key = String(error.params.additionalProperty);
    const known = Object.keys((error.parentSchema?.properties as object | undefined) ?? {});
    const nearest = nearestName(key, known);
    const message = `"${key}" is not a key here. The keys are ${known.join(', ')}.`;
    return { code: 'UNKNOWN_KEY', message, nearest, key };
  },
  required: (place, error) => {
    const key = String(error.params.missingProperty);
    const hint = place.name === 'figures' && key === 'value' ? ' (or "derive")' : '';
    return { code: missingCode(place, key), message: `"${key}"${hint} is missing. Add it.`, key };
  },
  minItems: (place) => ({
    code: missingCode(place, place.key),
    message: `"${place.key}" is empty. It needs at least one element.`,
  }),
  uniqueItems: (_place, error) => {
    const [first, second] = [Number(error.params.i), Number(error.params.j)].sort(
      (one, other) => one - other,
    );
    return {
      code: 'BAD_VALUE',
      message: `This stands here twice. Take one away.`,
      key: second ?? first ?? null,
    };
  },
  enum: (place, error) => {
    const written = String(error.data);
    const words = (error.schema as readonly unknown[]).map(String);
    const known = words.length > MOST_WORDS ? 'a word of the vocabulary' : `one of ${words.join(', ')}`;
    const message = `"${written}" is not ${known}.${lineToAdd(place, written)}`;
    return { code: wordCode(place), message, nearest: nearestName(written, words) };
  },
  type: (place, error) => {
    const kinds = [error.schema].flat().map(String);
    const isUnquoted = kinds[0] === 'string' && ['number', 'boolean'].includes(typeof error.data);
    const expected = kinds.filter((kind) => kind !== 'null').map((kind) => KINDS[kind] ?? kind);
    const message = isUnquoted
      ? `${String(error.data)} must be text. Put it in quotes.`
      : `This must be ${expected.join(' or ')}, not ${kindOf(error.data)}.`;
    return { code: valueCode(place), message };
  },
  pattern: (place, error) => {
    const written = JSON.stringify(error.data);
    if (String(error.schema) === '\\S')
      return { code: valueCode(place), message: 'This text is empty. Write it.' };
    const advice = String(error.parentSchema?.patternErrorMessage ?? '');
    return { code: valueCode(place), message: `${written} does not have the right form. ${advice}` };
  },
  propertyNames: (_place, error) => {
    const key = String(error.params.propertyName);
    return { code: 'BAD_VALUE', message: `"${key}" is no name of this kind. See the other names here.`, key };
  },
  'false schema': (place) => ({
    code: place.name === 'figures' ? 'BAD_FIGURE' : 'BAD_VALUE',
    message:
      place.name === 'figures'
        ? `A derived figure has no "${place.key}": it is computed. Take this line or "derive" away.`
        : `Nothing of this type has a "${place.key}". Take it away.`,
  }),
};

const other: Explain = (place, error) => ({
  code: valueCode(place),
  message: `This value ${error.message ?? 'is not allowed'}.`,
});

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  object: 'a map',
  array: 'a list',
  integer: 'a whole number',
  boolean: 'true or false',
};

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return (
    { object: 'a map', string: 'text', number: 'a number', boolean: 'true or false' }[String(typeof value)] ??
    ''
  );
}

function missingCode({ name }: Place, key: string): IssueCode {
  if (key === 'evidence') return 'NO_EVIDENCE';
  if (key === 'told') return 'BROKEN_CHAIN';
  if (name === 'figures' && ['value', 'unit', 'metric', 'status', 'inputs'].includes(key))
    return 'BAD_FIGURE';
  return 'MISSING_KEY';
}

function valueCode({ name, path, key }: Place): IssueCode {
  if (key === 'id' && path.length <= 2) return 'BAD_ID';
  if (key === 'edtf') return 'BAD_DATE';
  if (name === 'figures' && ['value', 'unit', 'metric', 'inputs', 'decimals'].includes(key))
    return 'BAD_FIGURE';
  return 'BAD_VALUE';
}

function wordCode(place: Place): IssueCode {
  if (place.name === 'figures' && ['metric', 'unit', 'operation'].includes(place.key)) return 'BAD_FIGURE';
  return sectionOf(place) === null ? 'BAD_VALUE' : 'UNKNOWN_TYPE';
}

/** The section of the vocabulary that the words of a key come from; null for the model's own words. */
function sectionOf({ name, path, key, holder }: Place): string | null {
  if (name === 'entities' && key === 'type') return 'entityTypes';
  if (name === 'entities' && key === 'kind' && path.length === 2) {
    return `entityTypes.${String((holder as { readonly type?: unknown }).type)}.kinds`;
  }
  if (name === 'claims' && key === 'type') return 'relationTypes';
  if (name === 'figures' && key === 'metric') return 'metrics';
  if (name === 'figures' && key === 'unit') return 'units';
  if (name !== 'events') return null;
  if (key === 'role' && path.includes('participants')) return 'events.roles';
  if (path.length !== 2) return null;
  return { kind: 'events.kinds', status: 'events.statuses' }[key] ?? null;
}

const LINES: Readonly<Record<string, string>> = {
  entityTypes: '{ typename: …, prefixes: […], family: …, is: … }',
  relationTypes: '{ from: […], to: […], says: …, back: …, is: … }',
  metrics: '{ is: …, adds: … }',
  units: '{ scale: … }',
};

function lineToAdd(place: Place, written: string): string {
  const section = sectionOf(place);
  if (section === null) return '';
  if (written === 'EVENT') return ' Events stand in the events.yaml of their story.';
  const line = `${written}: ${LINES[section] ?? 'what it means'}`;
  const orElse = section === 'relationTypes' ? `, or write ${RELATED_TO} with a label of your own` : '';
  return ` To make it one, add to ${section} in schema/vocabulary.yaml the line "${line}"${orElse}.`;
}
