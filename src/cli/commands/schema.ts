import type { Command } from 'commander';
import { introspectionFromSchema } from 'graphql';
import { openSchema } from '../../api/schema.ts';
import { type CommandRun, type CommonOptions, newCommand, writeJson } from '../command-run.ts';

/** `nutgraph schema`: the public schema. */
export function schemaCommand(run: CommandRun): Command {
  return newCommand('schema', 'Print the public GraphQL schema, with what each type and field means.', [
    'nutgraph schema > schema.graphql',
    'nutgraph schema --json > introspection.json     for tools that read introspection',
  ]).action((options: CommonOptions) => {
    const { schema, sdl } = openSchema();
    if (options.json) writeJson(run, { data: introspectionFromSchema(schema) });
    else run.terminal.out(sdl);
  });
}
