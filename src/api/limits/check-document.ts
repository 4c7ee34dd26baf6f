import { type DocumentNode, visit } from 'graphql';
import type { Limits } from '../../config.ts';
import { countRepeats } from './count-repeats.ts';
import { holdLimit } from './limit-error.ts';
import { type Measure, measureDocument } from './measure-document.ts';

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

/**
 * Holds a parsed document to the limits that need no schema.
 *
 * @throws NutgraphError `LIMIT_…` for the first that it passes
 */
export function checkDocument(document: DocumentNode, limits: DocumentLimits): void {
  const measure = measureDocument(document);
  checkFields(measure, limits);
  checkIntrospection(measure);
  checkNodes(document, limits);
  holdLimit({
    code: 'LIMIT_REPEATS',
    what: 'Too many fields and fragments of the document are asked for again',
    limit: REPEATS,
    value: countRepeats(document, REPEATS),
    instead: 'Write each field once.',
    setting: null,
  });
}

function checkFields({ chain, depth, fields }: Measure, limits: DocumentLimits): void {
  holdLimit({
    code: 'LIMIT_DEPTH',
    what: 'Fragments of the document spread one another in a chain that is too long',
    limit: CHAIN,
    value: chain,
    instead: 'Write some of them where they are spread.',
    setting: null,
  });
  holdLimit({
    code: 'LIMIT_DEPTH',
    what: `The operation nests fields ${depth} deep`,
    limit: limits.depth,
    value: depth,
    instead: 'Ask in two requests: ids of the first answer are arguments of the second.',
    setting: 'NUTGRAPH_LIMIT_DEPTH',
  });
  holdLimit({
    code: 'LIMIT_TOKENS',
    what: 'The document has too many fields once its fragments are written out',
    limit: limits.tokens,
    value: Math.min(fields, Number.MAX_SAFE_INTEGER),
    instead: 'Ask for less at once.',
    setting: 'NUTGRAPH_LIMIT_TOKENS',
  });
}

function checkIntrospection({ introspected, introspectedDepth, introspectedLists }: Measure): void {
  holdLimit({
    code: 'LIMIT_INTROSPECTION',
    what: 'Introspection nests fields too deep',
    limit: INTROSPECTED_DEPTH,
    value: introspectedDepth,
    instead: 'Ask each type for its own.',
    setting: null,
  });
  holdLimit({
    code: 'LIMIT_INTROSPECTION',
    what: 'Introspection nests lists of fields, inputFields, interfaces or possibleTypes too deep',
    limit: INTROSPECTED_LISTS,
    value: introspectedLists,
    instead: 'Ask each type for its own.',
    setting: null,
  });
  holdLimit({
    code: 'LIMIT_INTROSPECTION',
    what: 'Introspection could give too many objects',
    limit: INTROSPECTED,
    value: Math.min(introspected, Number.MAX_SAFE_INTEGER),
    instead: 'The usual introspection query fits; /schema.graphql gives the whole schema as text.',
    setting: null,
  });
}

function checkNodes(document: DocumentNode, limits: DocumentLimits): void {
  const { aliases, directives } = countNodes(document);
  holdLimit({
    code: 'LIMIT_ALIASES',
    what: `The document has ${aliases} aliases`,
    limit: limits.aliases,
    value: aliases,
    instead: 'Ask for lists, such as nodes(ids: …), or in several requests.',
    setting: 'NUTGRAPH_LIMIT_ALIASES',
  });
  holdLimit({
    code: 'LIMIT_DIRECTIVES',
    what: `The document has ${directives} directives`,
    limit: limits.directives,
    value: directives,
    instead: 'Leave out what is not asked for.',
    setting: 'NUTGRAPH_LIMIT_DIRECTIVES',
  });
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
