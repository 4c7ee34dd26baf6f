import { givenServer } from './given-server.ts';
import { launchNeo4j } from './launch-neo4j.ts';
import type { StartedServer } from './server.ts';
import { current, longTerm, type Neo4jRelease } from './versions.ts';

/** The servers of a run, and why each missing release is missing. */
interface Servers {
  readonly servers: readonly StartedServer[];
  readonly missing: readonly string[];
}

type Way = () => Promise<Servers>;

const ways: Readonly<Record<string, Way>> = {
  given: async () => {
    const server = await givenServer();
    return server === null ? none('NEO4J_TEST_URI is not set') : { servers: [server], missing: [] };
  },
  testcontainers: async () => {
    // Loaded here, because it takes half a second that other ways need not pay.
    const { hasContainerEngine, startContainer } = await import('./container-server.ts');
    return (await hasContainerEngine()) ? startBoth(startContainer) : none('no container engine answers');
  },
  maven: () => startBoth(launchNeo4j),
};

/**
 * Starts the long-term and the current release, at the same time, in the first way that gives at least the
 * long-term one: a given server, containers, Maven's jars. `NUTGRAPH_TEST_NEO4J_VIA` names one way, or
 * `none`.
 *
 * @throws Error for a given server that cannot be used: another server in its place would be a surprise.
 */
export async function startServers(): Promise<Servers> {
  const via = process.env.NUTGRAPH_TEST_NEO4J_VIA ?? '';
  if (via === 'none') return none('NUTGRAPH_TEST_NEO4J_VIA is none');
  const chosen = via === '' ? Object.entries(ways) : Object.entries(ways).filter(([name]) => name === via);
  if (chosen.length === 0) {
    throw new Error(
      `NUTGRAPH_TEST_NEO4J_VIA is ${via}, not one of ${[...Object.keys(ways), 'none'].join(', ')}.`,
    );
  }
  const reasons: string[] = [];
  for (const [name, way] of chosen) {
    const found = await way();
    if (found.servers.length > 0) return found;
    reasons.push(`${name}: ${found.missing.join('; ')}`);
  }
  return none(reasons.join(' | '));
}

async function startBoth(start: (release: Neo4jRelease) => Promise<StartedServer>): Promise<Servers> {
  const releases = [longTerm, current];
  const outcomes = await Promise.allSettled(releases.map(start));
  const servers = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
  const missing = outcomes.flatMap((outcome, index) =>
    outcome.status === 'rejected' ? [`Neo4j ${releases[index]?.version}: ${firstLine(outcome.reason)}`] : [],
  );
  if (outcomes[0]?.status === 'fulfilled') return { servers, missing };
  await Promise.all(servers.map((server) => server.stop()));
  return { servers: [], missing };
}

function none(reason: string): Servers {
  return { servers: [], missing: [reason] };
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
}
