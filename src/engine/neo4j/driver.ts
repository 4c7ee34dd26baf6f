import { availableParallelism } from 'node:os';
import neo4j, { type Driver } from 'neo4j-driver';
import { checkAddress } from './address.ts';
import type { Neo4jOptions } from './options.ts';

/**
 * Makes the driver; it connects on first use and reconnects by itself after a server's restart.
 *
 * @throws NutgraphError `BAD_USAGE` for an address that is none.
 */
export function makeDriver(options: Neo4jOptions): Driver {
  const { uri, username, password, onRemark } = options;
  return neo4j.driver(checkAddress(uri), neo4j.auth.basic(username, password), {
    telemetryDisabled: true,
    // Answers are bounded by their statement, so one PULL brings all of it.
    fetchSize: -1,
    disableLosslessIntegers: true,
    notificationFilter: { minimumSeverityLevel: onRemark ? 'INFORMATION' : 'OFF' },
    maxConnectionPoolSize: options.connections ?? Math.max(16, 4 * availableParallelism()),
    connectionTimeout: options.connectMs ?? 5000,
    connectionAcquisitionTimeout: options.acquireMs ?? 2000,
    // A load balancer may drop an idle connection without a word.
    connectionLivenessCheckTimeout: 30_000,
  });
}
