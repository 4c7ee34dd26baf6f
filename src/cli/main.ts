#!/usr/bin/env node
import { processTerminal } from './process-terminal.ts';
import { runCli } from './run-cli.ts';

// A reader that ends early, such as `head`, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.exitCode = await runCli(process.argv.slice(2), processTerminal());
