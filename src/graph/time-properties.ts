import type { Time } from '../story/model.ts';
import type { Properties } from './rows.ts';

/** Gives a time's stored properties, each beginning with its name; none for an absent time. */
export function timeProperties(name: string, time: Time | null): Properties {
  if (time === null) return {};
  return {
    [`${name}Edtf`]: time.edtf,
    [`${name}Min`]: time.earliest,
    [`${name}Max`]: time.latest,
    [`${name}Precision`]: time.precision,
    [`${name}Basis`]: time.basis,
    [`${name}Cue`]: time.cue,
  };
}
