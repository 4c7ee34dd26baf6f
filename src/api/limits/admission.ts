import { type DocumentNode, parse } from 'graphql';
import { checkDocument, type DocumentLimits } from './check-document.ts';
import { checkTokens } from './check-tokens.ts';

/** Looks at a document before it is validated. @throws NutgraphError `LIMIT_…` for one that asks too much */
export type Admit = (text: string) => void;

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
