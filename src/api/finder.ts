import type { Ask, Found, FoundHit, FoundPath, PathsAsk, SearchAsk } from '../compile/ask.ts';
import type { GraphEngine, Row } from '../engine/port.ts';
import { labelOfId } from '../graph/labels.ts';
import { type Candidate, rankHits } from '../search/rank-hits.ts';
import { soughtWords } from '../search/sought-words.ts';

/** How many nodes an engine's index may offer; the best of them are the hits. */
const CANDIDATES = 500;

const LABELS = { ENTITY: 'Entity', EVENT: 'Event', CLAIM: 'Claim', FIGURE: 'Figure' } as const;

/** Answers one ask by the engine's own methods. */
export type Find = (ask: Ask) => Promise<Found>;

/** Opens what finds things by other ways than a statement: one call of the engine for each ask. */
export function openFinder(engine: GraphEngine): Find {
  return (ask) => (ask.kind === 'search' ? search(engine, ask) : findPaths(engine, ask));
}

/** Both engines offer candidates; one ranking decides, so their order is the same. */
async function search(engine: GraphEngine, { text, types, first }: SearchAsk): Promise<readonly FoundHit[]> {
  const words = soughtWords(text);
  if (words.length === 0 || types.length === 0 || first === 0) return [];
  const give = ['name', 'aliasesText', 'type'];
  const rows = await engine.findWords({
    index: 'words',
    words,
    ...labelsOf(types),
    give,
    limit: CANDIDATES,
  });
  return rankHits(text, rows.map(candidateOf), first);
}

/** An event is an entity too in the graph, but not in a search. */
function labelsOf(types: SearchAsk['types']): { readonly labels: string[]; readonly except?: string[] } {
  const labels = types.map((type) => LABELS[type]);
  const noEvents = types.includes('ENTITY') && !types.includes('EVENT');
  return { labels, ...(noEvents && { except: ['Event'] }) };
}

function candidateOf({ id, name, aliasesText, type }: Row): Candidate {
  const aliases = (aliasesText as readonly string[] | null | undefined) ?? [];
  return { id: id as string, kind: kindOf(id as string, type), texts: [name as string, ...aliases] };
}

function kindOf(id: string, type: unknown): Candidate['kind'] {
  const label = labelOfId(id);
  if (label === 'Claim') return 'CLAIM';
  if (label === 'Figure') return 'FIGURE';
  return type === 'EVENT' ? 'EVENT' : 'ENTITY';
}

async function findPaths(engine: GraphEngine, ask: PathsAsk): Promise<readonly FoundPath[]> {
  const { from, to, types, maxHops, first } = ask;
  if (first === 0) return [];
  const paths = await engine.shortestPaths({ from, to, types, maxHops, limit: first });
  return paths.map(({ entities, relationships }) => ({ entities, relations: relationships }));
}
