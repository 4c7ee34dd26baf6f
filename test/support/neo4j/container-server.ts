import { randomUUID } from 'node:crypto';
import { Neo4jContainer, type StartedNeo4jContainer } from '@testcontainers/neo4j';
import { getContainerRuntimeClient } from 'testcontainers';
import type { StartedServer } from './server.ts';
import type { Neo4jRelease } from './versions.ts';

const START_MS = 240_000;
const isReaperDecided = process.env.TESTCONTAINERS_RYUK_DISABLED !== undefined;

/** Whether a container engine answers on this machine. */
export function hasContainerEngine(): Promise<boolean> {
  return getContainerRuntimeClient().then(
    () => true,
    () => false,
  );
}

/**
 * Starts a release from its official image.
 *
 * @throws Error when the image is neither here nor to be pulled, or the server does not start.
 */
export async function startContainer({ version, image }: Neo4jRelease): Promise<StartedServer> {
  const password = randomUUID();
  const container = await startWithOrWithoutReaper(() =>
    new Neo4jContainer(image)
      .withPassword(password)
      .withStartupTimeout(START_MS)
      .withEnvironment({
        NEO4J_server_memory_heap_initial__size: '512m',
        NEO4J_server_memory_heap_max__size: '512m',
        NEO4J_server_memory_pagecache_size: '128m',
      })
      .start(),
  );
  return {
    version,
    uri: container.getBoltUri(),
    username: container.getUsername(),
    password,
    stop: async () => {
      await container.stop();
    },
  };
}

/**
 * Testcontainers' reaper removes what a killed run leaves behind, but it is an image of its own; where that
 * cannot be pulled the run goes without it and stops its containers itself.
 */
async function startWithOrWithoutReaper(
  start: () => Promise<StartedNeo4jContainer>,
): Promise<StartedNeo4jContainer> {
  try {
    return await start();
  } catch (error) {
    // The error does not say which image was missing.
    if (isReaperDecided) throw error;
    process.env.TESTCONTAINERS_RYUK_DISABLED = 'true';
    return start();
  }
}
