import neo4j, { Neo4jError } from 'neo4j-driver';
import { NutgraphError } from '../../errors.ts';
import type { Neo4jOptions } from './options.ts';

/** Where and as whom a server is asked: what a message may name. */
type Asked = Pick<Neo4jOptions, 'uri' | 'username' | 'database'>;

/** Whether the same call may succeed a moment later. */
export function isRetryable(error: unknown): boolean {
  const cause = error instanceof NutgraphError ? error.cause : error;
  return cause instanceof Neo4jError && neo4j.isRetryableError(cause);
}

/** Gives the coded error for one of the driver; every other error passes through. */
export function failureOf(error: unknown, asked: Asked): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { code } = error;
  const [reason = ''] = error.message.split('\n');
  const make = (kind: 'ENGINE_UNAVAILABLE' | 'ENGINE_REFUSED' | 'TIMEOUT', message: string) =>
    new NutgraphError(kind, message, { engine: 'neo4j', status: code }, { cause: error });

  if (code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')) {
    return make('TIMEOUT', 'Neo4j stopped a statement that ran longer than its time limit; ask for less.');
  }
  const unavailable = refusedUser(code, asked) ?? unreachable(error, reason, asked);
  return unavailable === null
    ? make('ENGINE_REFUSED', `Neo4j refused a statement: ${reason} (${code})`)
    : make('ENGINE_UNAVAILABLE', unavailable);
}

/** Gives the error for a call after `close`. */
export function closedFailure(): NutgraphError {
  return new NutgraphError(
    'ENGINE_UNAVAILABLE',
    'The connection to Neo4j is closed; open it again to ask it something.',
    { engine: 'neo4j' },
  );
}

function refusedUser(code: string, { uri, username }: Asked): string | null {
  switch (code) {
    case 'Neo.ClientError.Security.AuthenticationRateLimit':
      return `Neo4j at ${uri} refuses the user ${username} for some seconds after too many wrong passwords; correct NEO4J_PASSWORD, wait and try again.`;
    case 'Neo.ClientError.Security.CredentialsExpired':
      return `Neo4j at ${uri} wants the user ${username} to change the password first; log in once with Neo4j Browser or cypher-shell.`;
    case 'Neo.ClientError.Security.Unauthorized':
    case 'Neo.ClientError.Security.TokenExpired':
      return `Neo4j at ${uri} refuses the user ${username}; check NEO4J_USERNAME and NEO4J_PASSWORD.`;
    default:
      return null;
  }
}

function unreachable(error: Neo4jError, reason: string, { uri, database }: Asked): string | null {
  if (error.code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return `Neo4j at ${uri} has no database ${database ?? 'for this user'}; set NEO4J_DATABASE to one that SHOW DATABASES lists, or leave it unset for the home database of the user.`;
  }
  if (reason.startsWith('Connection acquisition timed out')) {
    return `All connections to Neo4j at ${uri} are in use; try again in a moment.`;
  }
  return neo4j.isRetryableError(error)
    ? `Neo4j at ${uri} does not answer (${reason}); start it, or correct NEO4J_URI.`
    : null;
}
