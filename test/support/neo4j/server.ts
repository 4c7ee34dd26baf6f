import type {} from 'vitest';

/** A running Neo4j that tests may fill and empty. */
export interface Neo4jServer {
  readonly version: string;
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

/** A server that this run has started, with the way to stop it. */
export interface StartedServer extends Neo4jServer {
  stop(): Promise<void>;
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** The servers of this run; none where Neo4j is not to be had. */
    neo4jServers: readonly Neo4jServer[];
    /** Why a server is missing, for the names of skipped suites; empty when all are there. */
    neo4jMissing: readonly string[];
  }
}
