import { type DocumentNode, parse, visit } from 'graphql';
import type { Limits } from '../../config.ts';
import { checkTokens } from './check-tokens.ts';
import { countRepeats } from './count-repeats.ts';
import { limitError } from './limit-error.ts';
import { measureDocument } from './measure-document.ts';

/** Looks at a document before it is validated. @throws NutgraphError `LIMIT_…` for one that asks too much */
export type Admit = (text: string) => void;

/** The limits that a document is held to as it stands, whatever its variables. */
export type DocumentLimits = Pick<Limits, 'tokens' | 'depth' | 'aliases' | 'directives'>;

/** Three times what the usual introspection query takes. */
const INTROSPECTED = 200_000;
/** As graphql-js has it; its own refusal has neither code nor numbers. */
const INTROSPECTED_LISTS = 2;
/** The usual introspection query has 15. */
const INTROSPECTED_DEPTH = 20;
/** As many make some 80,000 pairs to compare, which takes a few hundredths of a second. */
const REPEATS = 400;
const CHAIN = 100;
/** Characters of admitted documents that are remembered. */
const REMEMBERED = 4_000_000;

/**
 * Opens the gate that documents pass before any work is done on them.
 *
 * Each check costs no more than the limits before it allow: tokens are counted first, so parsing and all that
 * follows is bounded. An admitted document is remembered by its text, so that it costs a look-up from then on.
 */
export function openAdmission(limits: DocumentLimits): Admit {
  const admitted = new Set<string>();
  let remembered = 0;
  return (text) => {
    if (admitted.has(text)) return;
    checkTokens(text, limits.tokens);
    const document = parsed(text);
    // Whoever parses it next reports where it is broken.
    if (document) checkDocument(document, limits);
    if (!document || text.length > REMEMBERED / 10) return;
    admitted.add(text);
    remembered += text.length;
    for (const oldest of admitted) {
      if (remembered <= REMEMBERED) break;
      admitted.delete(oldest);
      remembered -= oldest.length;
    }
  };
}

function parsed(text: string): DocumentNode | null {
  try {
    return parse(text, { noLocation: true });
  } catch {
    return null;
  }
}

function checkDocument(document: DocumentNode, limits: DocumentLimits): void {
  checkMeasures(document, limits);
  const { aliases, directives } = countNodes(document);
  if (aliases > limits.aliases) throw tooManyAliases(aliases, limits.aliases);
  if (directives > limits.directives) throw tooManyDirectives(directives, limits.directives);
  const repeats = countRepeats(document, REPEATS);
  if (repeats > REPEATS) throw tooManyRepeats(repeats);
}

function checkMeasures(document: DocumentNode, limits: DocumentLimits): void {
  const { chain, fields, depth, introspected, introspectedDepth, introspectedLists } =
    measureDocument(document);
  if (chain > CHAIN) throw tooLongChain(chain);
  if (depth > limits.depth) throw tooDeep(depth, limits.depth);
  if (fields > limits.tokens) throw tooManyFields(fields, limits.tokens);
  if (introspectedDepth > INTROSPECTED_DEPTH) {
    throw tooDeepIntrospection('fields', introspectedDepth, INTROSPECTED_DEPTH);
  }
  if (introspectedLists > INTROSPECTED_LISTS) {
    const lists = 'lists of fields, inputFields, interfaces or possibleTypes';
    throw tooDeepIntrospection(lists, introspectedLists, INTROSPECTED_LISTS);
  }
  if (introspected > INTROSPECTED) throw tooMuchIntrospection(introspected);
}

function countNodes(document: DocumentNode): { readonly aliases: number; readonly directives: number } {
  let aliases = 0;
  let directives = 0;
  visit(document, {
    Field(node) {
      if (node.alias) aliases += 1;
    },
    Directive() {
      directives += 1;
    },
  });
  return { aliases, directives };
}

function tooLongChain(value: number) {
  return limitError({
    code: 'LIMIT_DEPTH',
    what: 'Fragments of the document spread one another in a chain that is too long',
    limit: CHAIN,
    value,
    instead: 'Write some of them where they are spread.',
    setting: null,
  });
}

function tooDeep(value: number, limit: number) {
  return limitError({
    code: 'LIMIT_DEPTH',
    what: `The operation nests fields ${value} deep`,
    limit,
    value,
    instead: 'Ask in two requests: ids of the first answer are arguments of the second.',
    setting: 'NUTGRAPH_LIMIT_DEPTH',
  });
}

function tooManyFields(fields: number, limit: number) {
  return limitError({
    code: 'LIMIT_TOKENS',
    what: 'The document has too many fields once its fragments are written out',
    limit,
    value: Math.min(fields, Number.MAX_SAFE_INTEGER),
    instead: 'Ask for less at once.',
    setting: 'NUTGRAPH_LIMIT_TOKENS',
  });
}

function tooMuchIntrospection(introspected: number) {
  return limitError({
    code: 'LIMIT_INTROSPECTION',
    what: 'Introspection could give too many objects',
    limit: INTROSPECTED,
    value: Math.min(introspected, Number.MAX_SAFE_INTEGER),
    instead: 'The usual introspection query fits; /schema.graphql gives the whole schema as text.',
    setting: null,
  });
}

function tooDeepIntrospection(what: string, value: number, limit: number) {
  return limitError({
    code: 'LIMIT_INTROSPECTION',
    what: `Introspection nests ${what} too deep`,
    limit,
    value,
    instead: 'Ask each type for its own.',
    setting: null,
  });
}

function tooManyAliases(value: number, limit: number) {
  return limitError({
    code: 'LIMIT_ALIASES',
    what: `The document has ${value} aliases`,
    limit,
    value,
    instead: 'Ask for lists, such as nodes(ids: …), or in several requests.',
    setting: 'NUTGRAPH_LIMIT_ALIASES',
  });
}

function tooManyDirectives(value: number, limit: number) {
  return limitError({
    code: 'LIMIT_DIRECTIVES',
    what: `The document has ${value} directives`,
    limit,
    value,
    instead: 'Leave out what is not asked for.',
    setting: 'NUTGRAPH_LIMIT_DIRECTIVES',
  });
}

function tooManyRepeats(value: number) {
  return limitError({
    code: 'LIMIT_REPEATS',
    what: 'Too many fields and fragments of the document are asked for again',
    limit: REPEATS,
    value,
    instead: 'Write each field once.',
    setting: null,
  });
}
