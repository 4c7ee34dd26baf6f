import fc from 'fast-check';
import {
  doTypesOverlap,
  type GraphQLCompositeType,
  type GraphQLField,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import { declaredBy } from './check-arguments.ts';
import { type Choices, choicesFrom } from './choices.ts';
import type { Oracle } from './oracle.ts';
import { argumentWriter, type Variables } from './random-arguments.ts';
import { randomValues } from './random-values.ts';

/** An operation that the schema accepts, with its variables. */
export interface RandomOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

type AnyField = GraphQLField<unknown, unknown>;

/** Fields whose types differ between types, so that fragments side by side must name them apart. */
const CLASHING = [
  'kind',
  'type',
  'status',
  'ordinal',
  'mentions',
  'claims',
  'events',
  'relations',
  'figures',
];
const DEEPEST = 4;
const MOST_ROWS = 1500;

/** Where a selection stands: how deep, and how many rows it may be asked for at most. */
interface Place {
  readonly depth: number;
  readonly rows: number;
}

/** Random valid operations over the data of an oracle; smaller choices shrink to smaller operations. */
export function operations(
  oracle: Oracle,
  options: { readonly length?: number } = {},
): fc.Arbitrary<RandomOperation> {
  return fc
    .array(fc.nat(2 ** 16), { minLength: 4, maxLength: options.length ?? 500, size: 'max' })
    .map((numbers) => writeOperation(oracle, choicesFrom(numbers)))
    .filter(({ query }) => validate(oracle.schema, parse(query)).length === 0);
}

function writeOperation(oracle: Oracle, choices: Choices): RandomOperation {
  const variables: Variables = { declared: [], values: {} };
  const fragments: string[] = [];
  const select = selectionWriter({ oracle, choices, variables, fragments });
  const query = oracle.schema.getQueryType();
  if (!query) throw new Error('The schema has no queries.');
  const selection = select(query, { depth: 0, rows: 1 });
  const declared = variables.declared.map(({ text }) => text).join(', ');
  const head = declared === '' ? 'query Random' : `query Random(${declared})`;
  return { query: [`${head} ${selection}`, ...fragments].join('\n'), variables: variables.values };
}

/** What writing selections needs; `fragments` grows as named ones are written. */
interface Writing {
  readonly oracle: Oracle;
  readonly choices: Choices;
  readonly variables: Variables;
  readonly fragments: string[];
}

function selectionWriter(writing: Writing) {
  const { choices, fragments, oracle } = writing;
  const field = fieldWriter(writing, (type, place) => selectionSet(type, place));
  const named: { readonly name: string; readonly on: GraphQLCompositeType; readonly place: Place }[] = [];
  const spread = (parent: GraphQLCompositeType, place: Place): string => {
    const fits = named.filter(
      ({ on, place: at }) =>
        doTypesOverlap(oracle.schema, parent, on) && at.depth >= place.depth && at.rows >= place.rows,
    );
    if (fits.length > 0 && choices.happens(40)) return `...${choices.pick(fits).name}`;
    const on = choices.pick(typesWithin(oracle, parent));
    const name = `F${fragments.length + 1}`;
    const at = fragments.push('') - 1;
    fragments[at] = `fragment ${name} on ${on.name} ${selectionSet(on, place)}`;
    named.push({ name, on, place });
    return `...${name}`;
  };
  const selection = (parent: GraphQLCompositeType, place: Place): string => {
    if (!choices.happens(isInterfaceType(parent) ? 40 : 10)) return field(parent, place);
    const directive = directiveText(writing);
    if (choices.happens(35)) return `${spread(parent, place)}${directive}`;
    const on = choices.happens(85) ? choices.pick(typesWithin(oracle, parent)) : null;
    return `...${on ? ` on ${on.name}` : ''}${directive} ${selectionSet(on ?? parent, place)}`;
  };
  const selectionSet = (parent: GraphQLCompositeType, place: Place): string => {
    const count = 1 + choices.below(place.depth === 0 ? 3 : 5);
    const all = Array.from({ length: count }, () => selection(parent, place));
    return `{ ${all.join(' ')} }`;
  };
  return selectionSet;
}

function fieldWriter(writing: Writing, selectionSet: (type: GraphQLCompositeType, place: Place) => string) {
  const { oracle, choices, variables } = writing;
  const cursors = (list: string, orderBy: string) => oracle.cursors(list, orderBy);
  const value = randomValues(oracle.world, choices);
  const argumentsOf = argumentWriter({ choices, value, variables, cursors });
  let aliases = 0;
  const keyOf = (parent: GraphQLCompositeType, { name }: AnyField, hasArguments: boolean) => {
    if (hasArguments) return `${name}${++aliases}: `;
    if (CLASHING.includes(name) && choices.happens(97)) return `${name}Of${parent.name}: `;
    if (choices.happens(5)) return `${choices.pick(['x', 'y', 'z'])}: `;
    return choices.happens(15) ? `${name}${++aliases}: ` : '';
  };
  return (parent: GraphQLCompositeType, place: Place): string => {
    const fields = fieldsToAsk(parent, place, choices.areLeft());
    if (fields.length === 0 || choices.happens(8)) return '__typename';
    const field = choices.pick(fields);
    const list = `${declaredBy(parent, field.name)}.${field.name}`;
    const args = argumentsOf(field, list, Math.floor(MOST_ROWS / place.rows));
    const head = `${keyOf(parent, field, args.text !== '')}${field.name}${args.text}${directiveText(writing)}`;
    const type = getNamedType(field.type);
    if (!isCompositeType(type)) return head;
    const isPage = /(Connection|Edge|PageInfo|^Graph)$/.test(type.name);
    const rows =
      place.rows * (isPage || isListType(getNullableType(field.type)) ? Math.max(1, args.first) : 1);
    const isInner = /(Connection|Edge|^Graph)$/.test(parent.name);
    return `${head} ${selectionSet(type, { depth: place.depth + (isPage ? 0 : 1), rows: isInner ? place.rows : rows })}`;
  };
}

/** Leaves only, where it is deep or long enough; `__typename` where a type has no leaf. */
function fieldsToAsk(parent: GraphQLCompositeType, { depth, rows }: Place, mayGoOn: boolean): AnyField[] {
  if (!isObjectType(parent) && !isInterfaceType(parent)) return [];
  const fields = Object.values(parent.getFields());
  const leaves = fields.filter(({ type }) => !isCompositeType(getNamedType(type)));
  if (depth >= DEEPEST || rows > MOST_ROWS || !mayGoOn) return leaves;
  const inner = fields.filter(({ type }) => isCompositeType(getNamedType(type)));
  return [...leaves, ...inner, ...inner];
}

function typesWithin({ schema }: Oracle, parent: GraphQLCompositeType): GraphQLCompositeType[] {
  return Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLCompositeType =>
      isCompositeType(type) && !type.name.startsWith('__') && doTypesOverlap(schema, parent, type),
  );
}

function directiveText({ choices, variables }: Writing): string {
  if (!choices.happens(10)) return '';
  const name = choices.pick(['include', 'skip']);
  const isTrue = choices.happens(name === 'include' ? 70 : 30);
  if (choices.happens(50)) return ` @${name}(if: ${isTrue})`;
  const variable = `v${variables.declared.length + 1}`;
  variables.declared.push({
    name: variable,
    type: 'Boolean!',
    text: `$${variable}: Boolean!`,
    value: isTrue,
  });
  variables.values[variable] = isTrue;
  return ` @${name}(if: $${variable})`;
}
