import { calculate, type Quantity, type Refusal } from './calculate.ts';
import type { Derivation } from './model.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A figure before it is computed: stated as a quantity, or derived from others by their ids. */
export interface FigureSource {
  readonly id: string;
  readonly stated: Quantity | null;
  readonly derivation: Derivation | null;
}

/** What became of a figure: a quantity, a refusal, or null when it rests on a figure that has no value. */
export type Resolution = Quantity | Refusal | null;

/** Computes the derived figures of a story, each from its inputs as they are stored, that is, rounded. */
export function resolveFigures(
  figures: readonly FigureSource[],
  vocabulary: Vocabulary,
): ReadonlyMap<string, Resolution> {
  const sources = new Map(figures.map((figure) => [figure.id, figure]));
  const resolved = new Map<string, Resolution>();
  const resolve = (id: string): Resolution => {
    const known = resolved.get(id);
    if (known !== undefined) return known;
    const source = sources.get(id);
    const result = source?.stated ?? derive(id, source?.derivation ?? null);
    resolved.set(id, result);
    return result;
  };
  const derive = (id: string, derivation: Derivation | null): Resolution => {
    if (derivation === null) return null;
    if (restsOn(derivation, id, sources)) {
      return { reason: 'INPUTS', problem: 'It is computed from itself. Take another input.' };
    }
    const quantities = derivation.inputs.map(resolve).filter(isQuantity);
    if (quantities.length < derivation.inputs.length) return null;
    const { operation, decimals } = derivation;
    return inVocabulary(calculate({ operation, inputs: quantities, decimals }, vocabulary), vocabulary);
  };
  for (const { id } of figures) resolve(id);
  return resolved;
}

/** Tells whether a figure has a value. */
export function isQuantity(resolution: Resolution | undefined): resolution is Quantity {
  return resolution !== undefined && resolution !== null && 'value' in resolution;
}

function restsOn(
  derivation: Derivation,
  wanted: string,
  sources: ReadonlyMap<string, FigureSource>,
): boolean {
  const seen = new Set<string>();
  const queue = [...derivation.inputs];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    queue.push(...(sources.get(id)?.derivation?.inputs ?? []));
  }
  return seen.has(wanted);
}

function inVocabulary(result: Quantity | Refusal, { units }: Vocabulary): Quantity | Refusal {
  if ('problem' in result || units.has(result.unit)) return result;
  const line = `${result.unit}: { scale: 2 }`;
  const problem = `The result counts in ${result.unit}, which is no unit yet. Check the inputs, or add to units in schema/vocabulary.yaml the line "${line}".`;
  return { reason: 'UNITS', problem };
}
