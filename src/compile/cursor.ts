import { NutgraphError } from '../errors.ts';

/** The list that a cursor belongs to: `Type.field` and the order. */
export interface CursorList {
  readonly field: string;
  readonly order: string;
}

/** Writes the cursor of a row: base64url of `[field, order, key]`. */
export function writeCursor({ field, order }: CursorList, key: string): string {
  return Buffer.from(JSON.stringify([field, order, key])).toString('base64url');
}

/**
 * Reads the key out of a cursor of this very list.
 *
 * @throws NutgraphError `BAD_INPUT` if it is no cursor, or one of another list or order
 */
export function readCursor({ field, order }: CursorList, cursor: string): string {
  const parts = parse(cursor);
  if (!parts) {
    throw refused(`"${shortened(cursor)}" is no cursor of this API.`, field);
  }
  const [itsField, itsOrder, key] = parts;
  if (itsField !== field || itsOrder !== order) {
    throw refused(
      `The cursor belongs to ${itsField} in the order ${itsOrder}, not to ${field} in the order ${order}.`,
      field,
    );
  }
  return key;
}

function parse(cursor: string): readonly [string, string, string] | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const isCursor =
      Array.isArray(parts) && parts.length === 3 && parts.every((part) => typeof part === 'string');
    if (!isCursor) return null;
    const [field, order, key] = parts as [string, string, string];
    // Node skips what is not base64; a cursor has one spelling.
    return writeCursor({ field, order }, key) === cursor ? [field, order, key] : null;
  } catch {
    return null;
  }
}

function refused(message: string, field: string): NutgraphError {
  return new NutgraphError(
    'BAD_INPUT',
    `${message} Give \`after\` a cursor of the same list and order, or leave it out.`,
    {
      field,
      argument: 'after',
    },
  );
}

const shortened = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
