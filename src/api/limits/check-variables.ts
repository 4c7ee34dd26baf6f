import { limitError } from './limit-error.ts';

const DEEPEST = 100;

/**
 * Looks through the variables of a request, because fitting them to their types recurses as deep as they nest.
 *
 * @throws NutgraphError `LIMIT_DEPTH`
 */
export function checkVariables(variables: Readonly<Record<string, unknown>> | null | undefined): void {
  if (variables && isDeeper(variables, DEEPEST)) {
    throw limitError({
      code: 'LIMIT_DEPTH',
      what: 'Values of the variables nest too deep',
      limit: DEEPEST,
      value: DEEPEST + 1,
      instead: 'Ask with simpler filters.',
      setting: null,
    });
  }
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  const parts: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  return parts.some((part) => isDeeper(part, levels - 1));
}
