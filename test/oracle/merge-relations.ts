import type { Basis, Evidence, RelationStatement } from '../../src/story/model.ts';
import { compareText, countText, orderText, placeText } from './order-text.ts';
import type { ClaimRow, RelationRow, SentenceRow, Words } from './rows.ts';

const STRENGTH: readonly Basis[] = ['STATED', 'INFERRED', 'EXTERNAL'];
const ROLES = ['STATES', 'IMPLIES', 'DATES', 'ATTRIBUTES'];

/** Evidence in order: by the sentence's reading order, then by role; each sentence and role once. */
export function evidenceInOrder(
  evidence: readonly Evidence[],
  sentences: ReadonlyMap<string, SentenceRow>,
): Evidence[] {
  const once = new Map(evidence.map((each) => [`${each.sentence} ${each.role}`, each]));
  const place = (each: Evidence) => sentences.get(each.sentence)?.order.READING ?? '';
  return [...once.values()].sort(
    (one, other) =>
      compareText(place(one), place(other)) || ROLES.indexOf(one.role) - ROLES.indexOf(other.role),
  );
}

interface Statement {
  readonly claim: ClaimRow;
  readonly says: RelationStatement;
}

function firstOf<T>(values: readonly (T | null)[]): T | null {
  for (const value of values) if (value !== null) return value;
  return null;
}

/** Needs `claims` in reading order, since the first statement of a relation decides what only one can give. */
export function mergeRelations(options: {
  claims: readonly ClaimRow[];
  sentences: ReadonlyMap<string, SentenceRow>;
  nameOf: (entity: string) => string;
  says: Words['says'];
}): RelationRow[] {
  const statements = new Map<string, Statement[]>();
  for (const claim of options.claims) {
    for (const says of claim.states) {
      statements.set(says.relation, [...(statements.get(says.relation) ?? []), { claim, says }]);
    }
  }
  return [...statements.values()].map((of) => {
    const [first] = of;
    if (!first) throw new Error('A relation has at least one statement.');
    const { claim, says } = first;
    const toldHere = options.claims
      .filter(({ story }) => story === claim.story)
      .flatMap(({ states }) => states);
    const place = [...new Set(toldHere.map(({ relation }) => relation))].indexOf(says.relation);
    return mergeOne(of, orderText(claim.story, placeText(place)), options);
  });
}

function mergeOne(
  of: readonly Statement[],
  place: string,
  { sentences, nameOf, says }: Parameters<typeof mergeRelations>[0],
): RelationRow {
  const first = of[0]?.says;
  if (!first) throw new Error('A relation has at least one statement.');
  const { relation: id, from, type, to } = first;
  const label = firstOf(of.map((each) => each.says.label)) ?? says[type] ?? type;
  const caveats = new Set(of.flatMap((each) => each.says.caveat ?? []));
  const claims = [...new Set(of.map((each) => each.claim.id))];
  return {
    __typename: 'Relation',
    id,
    name: `${nameOf(from)} ${label} ${nameOf(to)}`,
    from,
    type,
    to,
    label,
    outcome: firstOf(of.map((each) => each.says.outcome)),
    condition: firstOf(of.map((each) => each.says.condition)),
    time: firstOf(of.map((each) => each.says.time)),
    basis: STRENGTH.find((basis) => of.some((each) => each.says.basis === basis)) ?? 'STATED',
    caveat: caveats.size === 0 ? null : [...caveats].join(' '),
    claims,
    evidence: evidenceInOrder(
      of.flatMap((each) => each.claim.evidence),
      sentences,
    ),
    stories: [...new Set(of.map((each) => each.claim.story))],
    order: {
      READING: orderText(place, id),
      TYPE: orderText(type, id),
      CLAIMS_DESC: orderText(countText(claims.length), id),
    },
  };
}
