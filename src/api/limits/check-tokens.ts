import { Lexer, Source, type Token, TokenKind } from 'graphql';
import { limitError } from './limit-error.ts';

const LONGEST = 10_000;
/** Characters of a document for each token that it may have, white space and comments among them. */
const CHARACTERS_EACH = 50;
const DEEPEST = 200;
const OPENING = new Set<TokenKind>([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING = new Set<TokenKind>([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * Counts the tokens of a document without parsing it, and stops at the first that is too many: the work is
 * bounded by the limit, and the parser never recurses deeper than brackets nest.
 *
 * A text that is no GraphQL passes as far as it is readable; parsing it tells what is wrong.
 *
 * @throws NutgraphError `LIMIT_TOKENS` for too many or one too long, `LIMIT_DEPTH` for brackets in brackets
 */
export function checkTokens(text: string, limit: number): void {
  const characters = CHARACTERS_EACH * limit;
  if (text.length > characters) throw tooManyCharacters(characters, text.length);
  const lexer = new Lexer(new Source(text));
  let count = 0;
  let depth = 0;
  for (let token = next(lexer); token; token = next(lexer)) {
    count += 1;
    if (count > limit) throw tooMany(limit, count);
    if (token.end - token.start > LONGEST) throw tooLong(token.end - token.start);
    if (OPENING.has(token.kind)) depth += 1;
    else if (CLOSING.has(token.kind)) depth -= 1;
    if (depth > DEEPEST) throw tooDeep(depth);
  }
}

function next(lexer: Lexer): Token | null {
  try {
    const token = lexer.advance();
    return token.kind === TokenKind.EOF ? null : token;
  } catch {
    return null;
  }
}

function tooMany(limit: number, value: number) {
  return limitError({
    code: 'LIMIT_TOKENS',
    what: 'The document has too many tokens (words and signs)',
    limit,
    value,
    instead: 'Send long lists as variables, or ask in several requests.',
    setting: 'NUTGRAPH_LIMIT_TOKENS',
  });
}

function tooManyCharacters(limit: number, value: number) {
  return limitError({
    code: 'LIMIT_TOKENS',
    what: `The document has ${value} characters`,
    limit,
    value,
    instead: 'Send long texts as variables.',
    setting: 'NUTGRAPH_LIMIT_TOKENS',
  });
}

function tooLong(value: number) {
  return limitError({
    code: 'LIMIT_TOKENS',
    what: `One word or text of the document has ${value} characters`,
    limit: LONGEST,
    value,
    instead: 'Send long texts as variables.',
    setting: null,
  });
}

function tooDeep(value: number) {
  return limitError({
    code: 'LIMIT_DEPTH',
    what: 'Brackets of the document nest too deep',
    limit: DEEPEST,
    value,
    instead: 'Ask for less at once.',
    setting: null,
  });
}
