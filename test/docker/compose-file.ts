import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { packagePath } from '../../src/api/package-files.ts';

/** What the tests read of a service. */
export interface Service {
  readonly image?: string;
  readonly restart?: string;
  readonly stop_grace_period?: string;
  readonly build?: { readonly context: string; readonly args: Readonly<Record<string, number>> };
  readonly command?: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly test: readonly string[] };
}

/** The text of docker-compose.yml. */
export const composeText = readFileSync(packagePath('docker-compose.yml'), 'utf8');

/** The text of the Dockerfile. */
export const dockerfile = readFileSync(packagePath('Dockerfile'), 'utf8');

/** Reads docker-compose.yml as Compose does where these variables are set. */
export function readCompose(variables: Readonly<Record<string, string>> = {}): {
  readonly services: Readonly<Record<'neo4j' | 'seed' | 'app', Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
} {
  const settled = composeText.replace(
    /\$\{(\w+):-([^}]*)\}/g,
    (_all, name, otherwise) => variables[name] || otherwise,
  );
  if (/\$\{/.test(settled)) throw new Error('docker-compose.yml has a variable without a default.');
  return parse(settled, { merge: true });
}

/** Gives the list after an instruction of the Dockerfile's last stage that is written as JSON. */
export function instruction(name: 'ENTRYPOINT' | 'CMD'): readonly string[] {
  const [, list = '[]'] = new RegExp(`^${name} (\\[.*\\])$`, 'm').exec(dockerfile) ?? [];
  return JSON.parse(list) as string[];
}

/** Gives the variables that the image sets. */
export function imageEnvironment(): Readonly<Record<string, string>> {
  const lines = [...dockerfile.matchAll(/^ENV (.*)$/gm)].flatMap(([, line = '']) => line.split(' '));
  return Object.fromEntries(lines.map((line) => line.split('=', 2) as [string, string]));
}
