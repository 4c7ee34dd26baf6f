/** A JSON Schema (draft 7), which both editors and the check of shapes understand. */
export type Schema = Readonly<Record<string, unknown>>;

/** A text that says something. */
export function text(description: string): Schema {
  return { type: 'string', pattern: '\\S', description };
}

/**
 * A text of a certain form, such as an id.
 *
 * @param advice how to write it; editors and `nutgraph check` show it when the form is wrong
 */
export function formed(pattern: RegExp, description: string, advice: string): Schema {
  return { type: 'string', pattern: pattern.source, description, patternErrorMessage: advice };
}

/** How slugs are written. */
export const SLUG_ADVICE = 'Write lower-case letters, digits and single hyphens, such as mask-plan.';

/** How addresses are written. */
export const URL_ADVICE = 'Write an address that begins with https:// or http://.';

/** One of several words. */
export function oneOf(words: Iterable<string>, description: string): Schema {
  return { enum: [...words], description };
}

/** One of several words, each with what it means, for people to read in an editor. */
export function wordOf(words: ReadonlyMap<string, string>, description: string): Schema {
  const meanings = [...words].map(([word, meaning]) => `${word}: ${meaning}`);
  return { enum: [...words.keys()], description: [description, ...meanings].join('\n') };
}

/** A list of equal things; `atLeast` is the least number of them. */
export function listOf(item: Schema, description: string, atLeast = 0): Schema {
  return { type: 'array', items: item, description, ...(atLeast > 0 ? { minItems: atLeast } : {}) };
}

/** A list in which nothing stands twice. */
export function setOf(item: Schema, description: string, atLeast = 0): Schema {
  return { ...listOf(item, description, atLeast), uniqueItems: true };
}

/** A map with the keys of `required` and `optional` and no others. */
export function mapOf(
  description: string,
  required: Readonly<Record<string, Schema>>,
  optional: Readonly<Record<string, Schema>> = {},
): Schema {
  return {
    type: 'object',
    description,
    properties: { ...required, ...optional },
    required: Object.keys(required),
    additionalProperties: false,
  };
}

/** A map whose keys are names of one's own and whose values are alike. */
export function namesOf(name: RegExp, value: Schema, description: string): Schema {
  return {
    type: 'object',
    description,
    additionalProperties: value,
    propertyNames: { pattern: name.source },
  };
}
