import type { GraphQLRequest } from '@apollo/server';
import { NutgraphError } from '../errors.ts';
import type { Admit } from './limits/admission.ts';
import { checkVariables } from './limits/check-variables.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

/** Stands in for a document that is refused: Apollo works on it instead, and it asks for nothing. */
const NOTHING = '{ __typename }';

/**
 * Looks at a request before Apollo does. A trusted document takes the place of its hash; a request that is
 * refused is emptied, and the refusal given, to be thrown at the first step of the pipeline that may refuse.
 */
export type Gate = (request: GraphQLRequest) => NutgraphError | null;

/** Opens the gate of limits on documents and, where there are such, of trusted documents. */
export function openGate(admit: Admit, trusted: TrustedDocuments | null): Gate {
  return (request) => {
    try {
      if (trusted) {
        request.query = trusted.find(request);
        delete request.extensions?.persistedQuery;
      } else if (request.query !== undefined) admit(request.query);
      checkHash(request.extensions?.persistedQuery);
      checkVariables(request.variables);
      return null;
    } catch (error) {
      if (!(error instanceof NutgraphError)) throw error;
      request.query = NOTHING;
      delete request.operationName;
      delete request.variables;
      delete request.extensions;
      return error;
    }
  };
}

/** Apollo takes any value for a hash and looks it up by its text, which some values do not have. */
function checkHash(persisted: unknown): void {
  const { sha256Hash = '' } = (persisted ?? {}) as { readonly sha256Hash?: unknown };
  if (typeof sha256Hash === 'string') return;
  throw new NutgraphError(
    'BAD_INPUT',
    'extensions.persistedQuery.sha256Hash is not a text. Send the SHA-256.',
  );
}
