import { NutgraphError } from '../../errors.ts';

/** Whether two writes touched the same thing at once, so that the later one may be run again. */
export function isConflict(error: unknown): boolean {
  const cause = error instanceof NutgraphError ? error.cause : error;
  return cause instanceof Error && cause.message.includes('GRAFEO-T001');
}

/** Gives the error for a statement that the embedded engine did not run; errors of nutgraph pass through. */
export function failureOf(error: unknown): NutgraphError {
  if (error instanceof NutgraphError) return error;
  const [reason] = String(error instanceof Error ? error.message : error).split('\n');
  return new NutgraphError(
    'ENGINE_REFUSED',
    `The embedded engine refused a statement: ${reason}`,
    { engine: 'embedded', status: statusOf(error) },
    { cause: error },
  );
}

/** Gives the error for a call after `close`. */
export function closedFailure(): NutgraphError {
  return new NutgraphError(
    'ENGINE_UNAVAILABLE',
    'The embedded engine is closed; open it again to ask it something.',
    { engine: 'embedded' },
  );
}

function statusOf(error: unknown): string | null {
  const status = typeof error === 'object' && error !== null && 'gqlStatus' in error ? error.gqlStatus : null;
  return typeof status === 'string' ? status : null;
}
