import { calculationOf } from './calculation.ts';
import { hitsOf, type SearchArguments } from './hits.ts';
import { type GraphArguments, graphOf } from './neighbourhood.ts';
import { type PathArguments, pathsOf } from './paths.ts';
import type { World } from './rows.ts';

interface CalculationArguments {
  readonly operation: string;
  readonly figures: readonly string[];
  readonly decimals: number;
}

/** The fields of `Query` that are no lists of rows. */
export function findingFields(world: World) {
  return {
    search: (_: unknown, asked: SearchArguments) => hitsOf(world, asked),
    paths: (_: unknown, asked: PathArguments) => pathsOf(world, asked),
    graph: (_: unknown, asked: GraphArguments) => graphOf(world, asked),
    calculate: (_: unknown, { operation, figures, decimals }: CalculationArguments) => {
      const inputs = figures.map((id) => world.figures.find((figure) => figure.id === id));
      if (!inputs.every((figure) => figure !== undefined)) return null;
      return calculationOf(operation, inputs, decimals);
    },
  };
}
