import { type OperationDefinitionNode, visit } from 'graphql';
import type { CostedOperation } from './cost.ts';
import { limitError } from './limit-error.ts';

/** Filters, and filters in filters, of one operation. The text that they become must stay short enough to be kept. */
const MOST = 200;

/** Looks at an operation before it is compiled. @throws NutgraphError `LIMIT_FILTERS` */
export type FilterLimit = (asked: CostedOperation) => void;

/** Opens the check of how many filters an operation has, in its document and in its variables. */
export function openFilterLimit(): FilterLimit {
  const written = new WeakMap<OperationDefinitionNode, number>();
  return (asked) => {
    let count = written.get(asked.operation);
    if (count === undefined) {
      count = countWritten(asked);
      written.set(asked.operation, count);
    }
    for (const value of Object.values(asked.variables)) count += countObjects(value);
    if (count > MOST) throw tooMany(count);
  };
}

/** Fragments that the operation does not spread count too: they are part of the document. */
function countWritten({ operation, fragments }: CostedOperation): number {
  let count = 0;
  for (const part of [operation, ...Object.values(fragments)]) {
    visit(part, {
      ObjectValue() {
        count += 1;
      },
    });
  }
  return count;
}

function countObjects(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const parts: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  const inside = parts.reduce<number>((sum, part) => sum + countObjects(part), 0);
  return Array.isArray(value) ? inside : inside + 1;
}

function tooMany(value: number) {
  return limitError({
    code: 'LIMIT_FILTERS',
    what: `The operation has ${value} filters, those inside others among them`,
    limit: MOST,
    value,
    instead: 'Name many values in one filter (`ids`, `in`, `types`), or ask in several requests.',
    setting: null,
  });
}
