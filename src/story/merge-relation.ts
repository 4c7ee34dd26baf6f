import { compareText } from './compare-text.ts';
import { joinCaveats } from './join-caveats.ts';
import type { Basis, Evidence, EvidenceRole, Relation, Time } from './model.ts';

/** A sentence that a claim rests on, with its place in reading order, which compares as text. */
interface OrderedEvidence extends Evidence {
  readonly order: string;
}

/**
 * What one claim says of one relation, with all that merging needs: plain data that can be stored with
 * the claim and merged again later with what claims of other stories say.
 */
export interface RelationTelling {
  readonly relation: string;
  readonly from: string;
  readonly fromName: string;
  readonly type: string;
  readonly to: string;
  readonly toName: string;
  /** The story's own words; null where the vocabulary's hold. */
  readonly label: string | null;
  /** The vocabulary's words for the type. */
  readonly words: string;
  readonly outcome: string | null;
  readonly condition: string | null;
  readonly time: Time | null;
  readonly basis: Basis;
  readonly caveat: string | null;
  readonly claim: string;
  /** The claim's place in reading order, over all stories; compares as text. */
  readonly order: string;
  readonly evidence: readonly OrderedEvidence[];
  /** Name of the claim's first teller. */
  readonly toldBy: string;
}

const STRENGTH: readonly Basis[] = ['STATED', 'INFERRED', 'EXTERNAL'];
const ROLES: readonly EvidenceRole[] = ['STATES', 'IMPLIES', 'DATES', 'ATTRIBUTES'];

/**
 * Merges what several claims say of one relation.
 *
 * The order of `tellings` does not matter: they are read in reading order. The strongest basis wins; of
 * label, outcome, condition and time the first that is given; caveats are collected, each once; evidence
 * is the union by sentence and role.
 *
 * @throws TypeError when there is no telling, or they tell of different relations
 */
export function mergeRelation(tellings: readonly RelationTelling[]): Relation {
  const told = [...tellings].sort(
    (one, other) => compareText(one.order, other.order) || compareText(one.claim, other.claim),
  );
  const [first] = told;
  if (first === undefined || told.some(({ relation }) => relation !== first.relation)) {
    throw new TypeError('Merging needs one or more tellings of the same relation.');
  }
  const label = firstGiven(told, 'label') ?? first.words;
  return {
    id: first.relation,
    name: `${first.fromName} ${label} ${first.toName}`,
    from: first.from,
    type: first.type,
    to: first.to,
    label,
    outcome: firstGiven(told, 'outcome'),
    condition: firstGiven(told, 'condition'),
    time: firstGiven(told, 'time'),
    basis: STRENGTH.find((basis) => told.some((telling) => telling.basis === basis)) ?? first.basis,
    caveat: joinCaveats(told.map(({ caveat }) => caveat)),
    claims: [...new Set(told.map(({ claim }) => claim))],
    evidence: uniteEvidence(told.flatMap(({ evidence }) => evidence)),
    toldBy: [...new Set(told.map(({ toldBy }) => toldBy))],
  };
}

function firstGiven<Key extends 'label' | 'outcome' | 'condition' | 'time'>(
  told: readonly RelationTelling[],
  key: Key,
): RelationTelling[Key] | null {
  return told.find((telling) => telling[key] !== null)?.[key] ?? null;
}

function uniteEvidence(evidence: readonly OrderedEvidence[]): readonly Evidence[] {
  const union = new Map(evidence.map((one) => [`${one.sentence} ${one.role}`, one]));
  return [...union.values()]
    .sort(
      (one, other) =>
        compareText(one.order, other.order) ||
        compareText(one.sentence, other.sentence) ||
        ROLES.indexOf(one.role) - ROLES.indexOf(other.role),
    )
    .map(({ sentence, role }) => ({ sentence, role }));
}
