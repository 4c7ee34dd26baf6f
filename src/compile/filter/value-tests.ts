import {
  all,
  anyOf,
  contains,
  type Expression,
  equal,
  firstKnown,
  greater,
  greaterOrEqual,
  isIn,
  isKnown,
  less,
  lessOrEqual,
  not,
  type Predicate,
  propertyOf,
  some,
  startsWith,
  text,
  type Variable,
} from '../../cypher/expression.ts';
import { NutgraphError } from '../../errors.ts';
import { parseEdtf } from '../../story/dates.ts';
import { foldText } from '../../story/fold-text.ts';
import { valueKey } from '../../story/value-key.ts';
import { type FieldTests, type Filtering, type Given, partsOf } from './filtering.ts';

/** A test of a property that is one of a list. */
export function isOneOf(owner: Variable, property: string, given: Given, filtering: Filtering): Predicate {
  return isIn(propertyOf(owner, property), filtering.value(given));
}

/** Tests on a property of a node that every filter has under this name. */
export function oneOf(
  property: string,
): (subject: Variable, given: Given, filtering: Filtering) => Predicate {
  return (subject, given, filtering) => isOneOf(subject, property, given, filtering);
}

/** A test that a stored list and the given list share an item. */
export function sharesItem(owner: Variable, property: string, given: Given, filtering: Filtering): Predicate {
  const item = filtering.item();
  return anyOf(item, propertyOf(owner, property), isIn(item, filtering.value(given)));
}

function testValue<Subject>(tests: FieldTests<Subject>) {
  return (subject: Subject, given: Given, filtering: Filtering): Predicate =>
    all(
      partsOf(given).map((part) =>
        (tests[part.name] as FieldTests<Subject>[string])(subject, part, filtering),
      ),
    );
}

const fold = (value: unknown) => foldText(value as string);
const foldAll = (value: unknown) => (value as readonly string[]).map(foldText);

/** A `TextFilter` on folded text. */
export const testText = testValue<Expression>({
  is: (folded, given, filtering) => equal(folded, filtering.value(given, fold)),
  in: (folded, given, filtering) => isIn(folded, filtering.value(given, foldAll)),
  contains: (folded, given, filtering) => contains(folded, filtering.value(given, fold)),
  startsWith: (folded, given, filtering) => startsWith(folded, filtering.value(given, fold)),
});

/** An `IntFilter`. */
export const testNumber = testValue<Expression>({
  eq: (number, given, filtering) => equal(number, filtering.value(given)),
  gt: (number, given, filtering) => greater(number, filtering.value(given)),
  gte: (number, given, filtering) => greaterOrEqual(number, filtering.value(given)),
  lt: (number, given, filtering) => less(number, filtering.value(given)),
  lte: (number, given, filtering) => lessOrEqual(number, filtering.value(given)),
});

const key = (value: unknown) => valueKey(value as string);

/** A `DecimalFilter` on a stored value key, whose text order is the order of the numbers. */
export const testDecimal = testValue<Expression>({
  eq: (stored, given, filtering) => equal(stored, filtering.value(given, key)),
  gt: (stored, given, filtering) => greater(stored, filtering.value(given, key)),
  gte: (stored, given, filtering) => greaterOrEqual(stored, filtering.value(given, key)),
  lt: (stored, given, filtering) => less(stored, filtering.value(given, key)),
  lte: (stored, given, filtering) => lessOrEqual(stored, filtering.value(given, key)),
});

/** Before every day, and after every day: they stand for an open end on either side of a comparison. */
const BEFORE_ALL = '';
const AFTER_ALL = '~';

/** A `TimeFilter` on the time that the owner keeps under a name. */
export function testTime(owner: Variable, name: string, given: Given, filtering: Filtering): Predicate {
  const min = propertyOf(owner, `${name}Min`);
  const max = propertyOf(owner, `${name}Max`);
  const earliest = firstKnown(min, text(BEFORE_ALL));
  const latest = firstKnown(max, text(AFTER_ALL));
  const from = (part: Given) => filtering.value(part, (value) => daysOf(value).earliest ?? BEFORE_ALL);
  const until = (part: Given) => filtering.value(part, (value) => daysOf(value).latest ?? AFTER_ALL);
  const parts = partsOf(given).filter(({ name: part }) => part !== 'orUndated');
  if (parts.length === 0) return all([]);
  const holds = parts.flatMap((part) =>
    part.name === 'overlaps'
      ? [lessOrEqual(earliest, until(part)), greaterOrEqual(latest, from(part))]
      : [greaterOrEqual(earliest, from(part)), lessOrEqual(latest, until(part))],
  );
  const dated = some([isKnown(min), isKnown(max)]);
  const orUndated = (given.value as { readonly orUndated?: boolean | null }).orUndated === true;
  return orUndated ? some([not(dated), all(holds)]) : all([dated, ...holds]);
}

function daysOf(edtf: unknown): { readonly earliest: string | null; readonly latest: string | null } {
  const days = parseEdtf(edtf as string);
  if ('problem' in days) {
    throw new NutgraphError('BAD_INPUT', `"${edtf}" is no date of this API: ${days.problem}`, {
      value: edtf,
    });
  }
  return days;
}
