import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';

/** What graphql-js ends a list with where it stopped looking for more. */
const STOPPED = /^Too many .*error limit reached/;

/** Whether an error only says that there were too many of them. */
export function saysTooMany(message: string): boolean {
  return STOPPED.test(message);
}

/** Lists so many errors in an answer at most, then one that says how many were left out. */
export function limitErrors(limit: number): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response: { body } }) {
          if (body.kind !== 'single') return;
          const { errors } = body.singleResult;
          if (errors && errors.length > limit) {
            body.singleResult.errors = [...errors.slice(0, limit), leftOut(errors.slice(limit), limit)];
          }
        },
      };
    },
  };
}

function leftOut(errors: readonly GraphQLFormattedError[], limit: number): GraphQLFormattedError {
  const stopped = errors.some(({ extensions }) => extensions?.code === 'LIMIT_ERRORS');
  const count = stopped
    ? 'More errors than these were found, and looking for more was ended'
    : `${errors.length} more errors are left out`;
  return {
    message: `${count}; the limit is ${limit}. Mend those above first. Whoever runs this server can raise NUTGRAPH_LIMIT_ERRORS.`,
    extensions: {
      code: 'LIMIT_ERRORS',
      limit,
      value: limit + errors.length,
      setting: 'NUTGRAPH_LIMIT_ERRORS',
    },
  };
}
