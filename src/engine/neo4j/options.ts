/** Where a Neo4j server is and how patiently it is asked. */
export interface Neo4jOptions {
  /** `neo4j://host:7687`, `neo4j+s://…`, `bolt://…`; without name and password. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** The database; not given, the home database of the user. */
  readonly database?: string | undefined;
  /** The longest a read may run on the server, in milliseconds. Default: as the server is set. */
  readonly timeoutMs?: number | undefined;
  /** How long a call is tried again that may succeed a moment later, in milliseconds. Default 1000. */
  readonly retryMs?: number | undefined;
  /** How long to wait for a server to accept a connection, in milliseconds. Default 5000. */
  readonly connectMs?: number | undefined;
  /** How long a call waits for a free connection before it fails, in milliseconds. Default 2000. */
  readonly acquireMs?: number | undefined;
  /** The most connections to one server, each running one statement. Default 4 a core, at least 16. */
  readonly connections?: number | undefined;
  /** Hears what the server remarks about a statement, for tests; not given, the server is told to be silent. */
  readonly onRemark?: ((remark: Remark) => void) | undefined;
}

/** A remark of the server about a statement: a deprecation, a missing index, a product of two patterns. */
export interface Remark {
  readonly cypher: string;
  /** `UNRECOGNIZED`, `DEPRECATION`, `PERFORMANCE`, … */
  readonly classification: string;
  /** `WARNING` or `INFORMATION`. */
  readonly severity: string;
  readonly description: string;
}
