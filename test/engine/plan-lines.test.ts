import type { Plan } from 'neo4j-driver';
import { expect, it } from 'vitest';
import { planLines } from '../../src/engine/neo4j/plan-lines.ts';

it('`planLines()` gives a line an operator, further in what it reads from, with its details and rows', () => {
  const leaf = (operatorType: string, rows?: number) => ({
    operatorType,
    identifiers: [],
    arguments: { Details: 'n:Entity', ...(rows !== undefined && { EstimatedRows: rows }) },
    children: [],
  });
  const plan = {
    operatorType: 'ProduceResults@neo4j',
    identifiers: ['id'],
    arguments: { Details: 'id', EstimatedRows: 12.6 },
    children: [
      {
        operatorType: 'CartesianProduct@neo4j',
        identifiers: [],
        arguments: { EstimatedRows: 0.01 },
        children: [leaf('NodeByLabelScan@neo4j', 1), leaf('Argument')],
      },
    ],
  };
  expect(planLines(plan as unknown as Plan)).toBe(
    [
      'ProduceResults  id  (about 13 rows)',
      '  CartesianProduct  (about 1 row)',
      '    NodeByLabelScan  n:Entity  (about 1 row)',
      '    Argument  n:Entity',
    ].join('\n'),
  );
});
