/** Sentences that state something, as `evidence` gives them. */
export const stated = (...places: readonly string[]) =>
  places.map((name) => ({ role: 'STATES', sentence: { name } }));

/** Sentences that something is worked out from. */
export const implied = (...places: readonly string[]) =>
  places.map((name) => ({ role: 'IMPLIES', sentence: { name } }));

const POST = 'The Washington Post';
/** The title of the seed article. */
export const ARTICLE = 'A report on the Postal Service in 2020';
/** Whatever has this name. */
export const named = (name: string) => ({ name });

/** The chain of a claim that the article credits to The Washington Post. */
export const fromThePost = [
  { role: 'REPORTER', teller: named(POST) },
  { role: 'PUBLISHER', teller: named(ARTICLE) },
];

/** The chain of a claim that the article makes itself. */
export const ownVoice = [{ role: 'PUBLISHER', mode: 'OWN_VOICE', teller: named(ARTICLE) }];
