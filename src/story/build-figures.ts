import { buildEvidence } from './build-events.ts';
import { buildTime } from './build-time.ts';
import type { Quantity } from './calculate.ts';
import { joinCaveats } from './join-caveats.ts';
import type { Claim, Derivation, Evidence, Figure } from './model.ts';
import { nameFigure } from './name-figure.ts';
import type { RawFigure } from './raw-story.ts';
import { type FigureSource, isQuantity, resolveFigures } from './resolve-figures.ts';
import type { Names } from './story-files.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What figures are built with. */
export interface FigureContext {
  readonly names: Names;
  readonly vocabulary: Vocabulary;
  /** Each sentence's place in reading order. */
  readonly sentencePlaces: ReadonlyMap<string, number>;
  /** The claims of the story: a figure rests on the sentences of those that assert it, too. */
  readonly claims: readonly Claim[];
}

/** A figure with the caveats it rests on one by one, so that none is repeated further on. */
interface BuiltFigure {
  readonly figure: Figure;
  readonly caveats: readonly (string | null)[];
}

/** Builds the figures of a story, stated ones first; derived ones take over what their inputs have. */
export function buildFigures(raws: readonly RawFigure[], context: FigureContext): readonly Figure[] {
  const { names, vocabulary } = context;
  const resolved = resolveFigures(
    raws.map((raw) => figureSource(raw, names)),
    vocabulary,
  );
  const built = new Map<string, BuiltFigure>();
  const byId = new Map(raws.map((raw) => [names.figure(raw.id), raw]));
  const build = (id: string): BuiltFigure => {
    const known = built.get(id);
    if (known) return known;
    const raw = byId.get(id);
    const quantity = resolved.get(id);
    if (raw === undefined || !isQuantity(quantity)) throw new TypeError(`${id} has no value.`);
    const derivation = derivationOf(raw, names);
    const result: BuiltFigure =
      derivation === null
        ? { figure: statedFigure(raw, quantity, context), caveats: [raw.caveat ?? null] }
        : derivedFigure(raw, { quantity, derivation, inputs: derivation.inputs.map(build) }, context);
    built.set(id, result);
    return result;
  };
  const figures = [...byId.keys()].map((id) => build(id).figure);
  return [
    ...figures.filter(({ derivation }) => derivation === null),
    ...figures.filter(({ derivation }) => derivation !== null),
  ];
}

/** Prepares a figure of a checked file for being computed. */
export function figureSource(raw: RawFigure, names: Names): FigureSource {
  const derivation = derivationOf(raw, names);
  const stated: Quantity | null =
    derivation === null
      ? { value: trimZeros(raw.value ?? ''), unit: raw.unit ?? '', comparator: raw.comparator ?? 'EQ' }
      : null;
  return { id: names.figure(raw.id), stated, derivation };
}

function derivationOf({ derive }: RawFigure, names: Names): Derivation | null {
  if (derive === undefined) return null;
  const { operation, inputs, decimals } = derive;
  return { operation, inputs: inputs.map(names.figure), decimals };
}

function commonOf(raw: RawFigure, quantity: Quantity, { names, vocabulary }: FigureContext) {
  const times = { period: buildTime(raw.period), asOf: buildTime(raw.asOf) };
  return {
    id: names.figure(raw.id),
    name: nameFigure({ ...quantity, ...times, metric: raw.metric }, vocabulary),
    ...quantity,
    metric: raw.metric,
    about: raw.about,
    counterparty: raw.counterparty ?? null,
    ...times,
  };
}

function statedFigure(raw: RawFigure, quantity: Quantity, context: FigureContext): Figure {
  return {
    ...commonOf(raw, quantity, context),
    status: raw.status ?? 'REPORTED',
    basis: raw.basis ?? 'STATED',
    caveat: raw.caveat ?? null,
    evidence: restingOn(raw, context),
    derivation: null,
  };
}

interface Derived {
  readonly quantity: Quantity;
  readonly derivation: Derivation;
  readonly inputs: readonly BuiltFigure[];
}

function derivedFigure(
  raw: RawFigure,
  { quantity, derivation, inputs }: Derived,
  context: FigureContext,
): BuiltFigure {
  const caveats = [...inputs.flatMap((input) => input.caveats), raw.caveat ?? null];
  const figure: Figure = {
    ...commonOf(raw, quantity, context),
    status: 'DERIVED',
    basis: 'INFERRED',
    caveat: joinCaveats(caveats),
    evidence: impliedBy(inputs, context),
    derivation,
  };
  return { figure, caveats };
}

function impliedBy(inputs: readonly BuiltFigure[], { sentencePlaces }: FigureContext): readonly Evidence[] {
  const sentences = new Set(inputs.flatMap(({ figure }) => figure.evidence.map(({ sentence }) => sentence)));
  const place = (sentence: string) => sentencePlaces.get(sentence) ?? 0;
  return [...sentences]
    .sort((one, other) => place(one) - place(other))
    .map((sentence) => ({ sentence, role: 'IMPLIES' }));
}

function trimZeros(value: string): string {
  return value.replace(/^(-?)0+(?=\d)/, '$1');
}

/** Its own sentences and those of the claims that assert it, each sentence and role once. */
function restingOn({ id, evidence }: RawFigure, { names, claims }: FigureContext): readonly Evidence[] {
  const asserting = claims.filter(({ figures }) => figures.includes(names.figure(id)));
  const all = [...buildEvidence(evidence, names), ...asserting.flatMap((claim) => claim.evidence)];
  return [...new Map(all.map((one) => [`${one.sentence} ${one.role}`, one])).values()];
}
