import type { Arguments } from './binding.ts';
import type { Planning } from './planning.ts';

/** The relation types that `types` names, each once and sorted; all where it is absent. */
export function askedRelationTypes({ relationTypes }: Planning, { types }: Arguments): readonly string[] {
  const asked = types as readonly string[] | null | undefined;
  return asked ? [...new Set(asked)].sort() : relationTypes;
}
