import { readVersionNode } from '../cypher/version-node.ts';
import type { GraphEngine } from '../engine/port.ts';
import { NutgraphError } from '../errors.ts';
import { schemaVersion } from './schema.ts';

/** A story that a graph holds. */
interface LoadedStory {
  readonly id: string;
  readonly name: string;
  readonly version: string;
}

/** What a graph says of itself. */
export interface GraphVersion {
  readonly schemaVersion: number;
  /** Changes whenever a story is loaded, changed or unloaded. */
  readonly dataVersion: string;
  /** By id. */
  readonly stories: readonly LoadedStory[];
}

/**
 * Reads what a graph holds, with one statement; null when nothing was ever loaded into it, or all of it
 * was unloaded.
 */
export async function readVersion(engine: GraphEngine): Promise<GraphVersion | null> {
  const [version] = await engine.read(readVersionNode());
  if (version === undefined) return null;
  const stories = (version.stories as (readonly (string | null)[])[]).flatMap(([id, name, itsVersion]) =>
    typeof id === 'string' ? [{ id, name: name ?? '', version: itsVersion ?? '' }] : [],
  );
  return {
    schemaVersion: Number(version.schemaVersion),
    dataVersion: String(version.dataVersion),
    stories: stories.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/**
 * Refuses a graph that was written for another version of the graph model.
 *
 * @throws NutgraphError `SCHEMA_MISMATCH` naming both versions and what to do
 */
export function refuseOtherSchema(version: Pick<GraphVersion, 'schemaVersion'> | null): void {
  if (version === null || version.schemaVersion === schemaVersion) return;
  throw new NutgraphError(
    'SCHEMA_MISMATCH',
    `The graph has schema version ${version.schemaVersion}; this nutgraph reads and writes version ${schemaVersion}. Use the nutgraph that wrote it, or unload its stories with that one and load them again with this one, or use another database.`,
    { found: version.schemaVersion, expected: schemaVersion },
  );
}
