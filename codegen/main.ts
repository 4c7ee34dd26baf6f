/**
 * Writes everything that is generated and says which files changed; with `--check` it writes nothing and
 * fails when a file is not what its sources say.
 */
import { NutgraphError } from '../src/errors.ts';
import { generatedFiles } from './generated-files.ts';
import { renew, staleFiles } from './stale-files.ts';

const isCheck = process.argv.includes('--check');

try {
  const stale = staleFiles(await generatedFiles());
  if (!isCheck) stale.forEach(renew);
  for (const { path, text } of stale) console.log(`${wordFor(text)} ${path}`);
  if (stale.length === 0) console.log('Everything generated is fresh.');
  else if (isCheck) {
    console.log('Run "npm run codegen" and commit what it writes.');
    process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof NutgraphError ? messageOf(error) : error);
  process.exitCode = 1;
}

function wordFor(text: string | null): string {
  if (isCheck) return text === null ? 'left over' : 'stale';
  return text === null ? 'removed' : 'wrote';
}

function messageOf({ code, message }: NutgraphError): string {
  return `${code}: ${message}`;
}
