import { GraphQLError } from 'graphql';

/** An error with one of the project's codes; tests compare the code and the path, not the message. */
export function refusal(message: string, code = 'BAD_INPUT'): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}
