import type { Plan } from 'neo4j-driver';

/**
 * Gives a plan as text: a line for each operator, the last step first, what it reads from below it, two
 * blanks further in; with what it works on and how many rows the planner expects.
 *
 * @example 'NodeUniqueIndexSeek  UNIQUE n:Entity(id) WHERE id = $id  (about 1 row)'
 */
export function planLines(plan: Plan): string {
  return linesOf(plan, '').join('\n');
}

function linesOf(plan: Plan, indent: string): readonly string[] {
  const { Details: details, EstimatedRows: rows } = plan.arguments;
  const [operator = plan.operatorType] = plan.operatorType.split('@');
  const parts = [
    operator,
    ...(typeof details === 'string' && details !== '' ? [details] : []),
    ...(typeof rows === 'number' ? [`(about ${roundedRows(rows)})`] : []),
  ];
  return [indent + parts.join('  '), ...plan.children.flatMap((child) => linesOf(child, `${indent}  `))];
}

function roundedRows(rows: number): string {
  const rounded = Math.max(1, Math.round(rows));
  return rounded === 1 ? '1 row' : `${rounded} rows`;
}
