import type { LinkRow, Properties } from './rows.ts';

/**
 * Links from claims to claims of other stories.
 *
 * A story may be loaded before the one that its claims link to, and outlive it. So its node keeps
 * these links as JSON text, and whichever of the two comes last makes the relationships.
 */
const CLAIM_OF = /^claim:([^/]+)\//;

/** Whether a relationship leads from a claim to a claim of another story. */
export function leadsAbroad({ from, to }: LinkRow): boolean {
  const [near, far] = [CLAIM_OF.exec(from)?.[1], CLAIM_OF.exec(to)?.[1]];
  return near !== undefined && far !== undefined && near !== far;
}

/** Gives the properties in which a story's node keeps them: the stories that they lead to, and the links. */
export function abroadProperties(links: readonly LinkRow[]): Properties {
  if (links.length === 0) return {};
  const stories = new Set(links.map(({ to }) => `story:${CLAIM_OF.exec(to)?.[1]}`));
  return { linksTo: [...stories].sort(), linksAbroad: JSON.stringify(links) };
}

/** Reads what `abroadProperties` wrote. */
export function parseAbroad(links: unknown): readonly LinkRow[] {
  return typeof links === 'string' ? (JSON.parse(links) as LinkRow[]) : [];
}
