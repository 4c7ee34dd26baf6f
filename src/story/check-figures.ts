import { figureSource } from './build-figures.ts';
import type { Quantity } from './calculate.ts';
import type { Issue } from './issue.ts';
import { child, has, issueAt, itemsOf, type Part, textAt, textOf } from './part.ts';
import type { RawFigure } from './raw-story.ts';
import { resolveFigures } from './resolve-figures.ts';
import { WORDS } from './shape/common-shapes.ts';
import { DECIMAL } from './shape/figures-shape.ts';
import { itemsIn, type Names, namesIn, type StoryFiles } from './story-files.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Checks that figures fit their units, that derived ones can be computed and that claims assert stated ones only. */
export function checkFigures(story: StoryFiles, vocabulary: Vocabulary): readonly Issue[] {
  const names = namesIn(story);
  const figures = itemsIn(story, 'figures');
  return [...uncomputable(figures, names, vocabulary), ...assertedDerived(story, figures, names)];
}

function uncomputable(figures: readonly Part[], names: Names, vocabulary: Vocabulary): readonly Issue[] {
  const sources = figures
    .filter((figure) => isComputable(figure, vocabulary))
    // The filter stands behind this cast: what computing reads has its shape.
    .map(({ value }) => figureSource(value as RawFigure, names));
  const resolved = resolveFigures(sources, vocabulary);
  return figures.flatMap((figure) => {
    const result = resolved.get(names.figure(textAt(figure, 'id') ?? ''));
    if (result === undefined || result === null) return [];
    const place = child(figure, has(figure, 'derive') ? 'derive' : 'value');
    const problem = 'problem' in result ? result.problem : tooFine(result, vocabulary);
    return problem === null ? [] : [issueAt(place, 'BAD_FIGURE', problem)];
  });
}

/** A sum is added up in steps of the unit, so a finer number would be rounded in silence. */
function tooFine({ value, unit }: Quantity, { units }: Vocabulary): string | null {
  const scale = units.get(unit)?.scale ?? 0;
  const decimals = value.split('.')[1]?.replace(/0+$/, '').length ?? 0;
  if (decimals <= scale) return null;
  return `${value} ${unit} has ${decimals} decimals, and ${unit} goes to ${scale}. Write fewer, or give ${unit} "scale: ${decimals}" in schema/vocabulary.yaml.`;
}

function isComputable(figure: Part, { units }: Vocabulary): boolean {
  if (textAt(figure, 'id') === null) return false;
  const comparator = child(figure, 'comparator').value ?? 'EQ';
  if (!has(figure, 'derive')) {
    const [value, unit] = [textAt(figure, 'value'), textAt(figure, 'unit')];
    return (
      value !== null &&
      DECIMAL.test(value) &&
      unit !== null &&
      units.has(unit) &&
      isOneOf(WORDS.comparator, comparator)
    );
  }
  const derive = child(figure, 'derive');
  const inputs = itemsOf(derive, 'inputs');
  return (
    isOneOf(WORDS.operation, child(derive, 'operation').value) &&
    Number.isInteger(child(derive, 'decimals').value) &&
    inputs.length > 0 &&
    inputs.every((input) => textOf(input) !== null)
  );
}

function isOneOf(words: readonly string[], value: unknown): boolean {
  return typeof value === 'string' && words.includes(value);
}

function assertedDerived(story: StoryFiles, figures: readonly Part[], names: Names): readonly Issue[] {
  const derived = new Set(
    figures
      .filter((figure) => has(figure, 'derive'))
      .map((figure) => names.figure(textAt(figure, 'id') ?? '')),
  );
  const asserted = itemsIn(story, 'claims').flatMap((claim) => itemsOf(claim, 'figures'));
  return asserted
    .filter((part) => derived.has(names.figure(textOf(part) ?? '')))
    .map((part) => {
      const message = `${textOf(part)} is computed, so nobody asserts it. Name the figures that it is computed from.`;
      return issueAt(part, 'BAD_FIGURE', message);
    });
}
