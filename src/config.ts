import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { NutgraphError } from './errors.ts';

/** Where a Neo4j server is and who nutgraph is to it. */
interface Neo4jConfig {
  readonly uri: string;
  readonly username: string;
  /** Null where the server asks for none. */
  readonly password: string | null;
  /** Null means the user's home database. */
  readonly database: string | null;
}

/** What a request may use at most, and how many may at once; `docs/limits.md` says how each is counted. */
export interface Limits {
  readonly bodyBytes: number;
  /** Rows a connection gives at once. */
  readonly pageSize: number;
  /** Milliseconds that reading one operation may take, waiting included. */
  readonly timeMs: number;
  /** Fields inside fields. */
  readonly depth: number;
  /** Objects that an answer could hold by its page sizes. */
  readonly cost: number;
  readonly tokens: number;
  readonly aliases: number;
  readonly directives: number;
  /** Operations that read the engine at a time. */
  readonly concurrency: number;
  /** Errors listed in one answer. */
  readonly errors: number;
}

/** Everything that can be set from outside, checked. */
export interface Config {
  readonly host: string;
  /** 0 lets the system choose a free one. */
  readonly port: number;
  /** Null means the embedded engine. */
  readonly neo4j: Neo4jConfig | null;
  /** Exact origins whose pages may ask. */
  readonly corsOrigins: readonly string[];
  readonly logLevel: LogLevel;
  readonly limits: Limits;
  /** Whether a request may ask how it was answered. */
  readonly explain: boolean;
  /** The folder of the only documents that are answered; null answers any. */
  readonly trusted: string | null;
  /** Whether the schema is published: to introspection, as files, and in suggestions of errors. */
  readonly introspection: boolean;
}

/** Settings as typed on the command line; each wins over its variable. */
export interface Flags {
  readonly port?: string | undefined;
  readonly host?: string | undefined;
  readonly neo4j?: string | undefined;
}

/** Names to texts, such as `process.env`; an empty text counts as absent. */
export type Environment = Readonly<Record<string, string | undefined>>;

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
/** How much is written to the log. */
export type LogLevel = (typeof LOG_LEVELS)[number];

const NEO4J_SCHEMES = ['neo4j:', 'neo4j+s:', 'neo4j+ssc:', 'bolt:', 'bolt+s:', 'bolt+ssc:'];
const BYTES = { '': 1, b: 1, kb: 1000, mb: 1_000_000, kib: 1024, mib: 1_048_576 } as const;
const MILLISECONDS = { '': 1000, ms: 1, s: 1000, m: 60_000 } as const;
const ON = ['on', 'true', '1'] as const;
const OFF = ['off', 'false', '0'] as const;
const OWN_NAMES = [
  'NUTGRAPH_LIMIT_DEPTH',
  'NUTGRAPH_LIMIT_COST',
  'NUTGRAPH_LIMIT_TOKENS',
  'NUTGRAPH_LIMIT_ALIASES',
  'NUTGRAPH_LIMIT_DIRECTIVES',
  'NUTGRAPH_LIMIT_BODY',
  'NUTGRAPH_LIMIT_PAGE_SIZE',
  'NUTGRAPH_LIMIT_TIME',
  'NUTGRAPH_LIMIT_CONCURRENCY',
  'NUTGRAPH_LIMIT_ERRORS',
  'NUTGRAPH_EXPLAIN',
  'NUTGRAPH_TRUSTED',
  'NUTGRAPH_INTROSPECTION',
];
/** How a misspelt name of those begins; other names that begin with NUTGRAPH_ belong to whoever set them. */
const ALMOST_OWN = /^NUTGRAPH_(LIMIT|EXPL|TRUST|INTRO)/;

/** A named text from a flag or a variable, so that a refusal can say where it came from. */
interface Setting {
  readonly name: string;
  readonly text: string;
}

/**
 * Reads the settings from flags and the environment; defaults fill what is absent.
 *
 * @throws NutgraphError `BAD_USAGE` that names the flag or variable, its value and what is allowed
 */
export function readConfig(flags: Flags = {}, environment: Environment = process.env): Config {
  refuseUnknownNames(environment);
  const from = (name: string, flag?: string, flagText?: string): Setting | null => {
    if (flag !== undefined && flagText !== undefined) return { name: flag, text: flagText };
    const text = environment[name];
    return text === undefined || text === '' ? null : { name, text };
  };
  const host = from('HOST', '--host', flags.host);
  const logLevel = from('LOG_LEVEL');
  const trusted = from('NUTGRAPH_TRUSTED')?.text ?? null;
  return Object.freeze({
    host: host === null ? '127.0.0.1' : parseHost(host),
    port: parseWhole(from('PORT', '--port', flags.port), { least: 0, most: 65_535, otherwise: 4000 }),
    neo4j: readNeo4j(from('NEO4J_URI', '--neo4j', flags.neo4j), from),
    corsOrigins: parseOrigins(from('CORS_ORIGIN')),
    logLevel: logLevel === null ? 'info' : parseChoice(logLevel, LOG_LEVELS),
    limits: readLimits(from),
    explain: parseSwitch(from('NUTGRAPH_EXPLAIN'), from('NODE_ENV')?.text !== 'production'),
    trusted,
    introspection: parseSwitch(from('NUTGRAPH_INTROSPECTION'), trusted === null),
  });
}

function readLimits(from: (name: string) => Setting | null): Limits {
  const whole = (name: string, least: number, otherwise: number, most: number) =>
    parseWhole(from(`NUTGRAPH_LIMIT_${name}`), { least, most, otherwise });
  return Object.freeze({
    bodyBytes: parseAmount(from('NUTGRAPH_LIMIT_BODY'), BYTES, {
      least: 1000,
      most: 100_000_000,
      otherwise: 1_000_000,
      such: '1MB, 512kB or 20000',
    }),
    // The schema's own defaults for `first` go up to 50, so a smaller limit would refuse plain questions.
    pageSize: whole('PAGE_SIZE', 50, 100, 10_000),
    timeMs: parseAmount(from('NUTGRAPH_LIMIT_TIME'), MILLISECONDS, {
      least: 100,
      most: 600_000,
      otherwise: 10_000,
      such: '10s, 500ms or 2m',
    }),
    depth: whole('DEPTH', 4, 12, 100),
    cost: whole('COST', 1000, 50_000, 100_000_000),
    tokens: whole('TOKENS', 100, 5000, 50_000),
    aliases: whole('ALIASES', 0, 100, 10_000),
    directives: whole('DIRECTIVES', 0, 50, 10_000),
    concurrency: whole('CONCURRENCY', 1, 2 * availableParallelism(), 1000),
    errors: whole('ERRORS', 1, 5, 100),
  });
}

function refuse(setting: Setting, allowed: string): NutgraphError {
  return new NutgraphError('BAD_USAGE', `${setting.name}="${setting.text}" is not ${allowed}.`, {
    setting: setting.name,
    value: setting.text,
  });
}

/** A limit or a lock with a misspelt name would be a false promise. */
function refuseUnknownNames(environment: Environment): void {
  for (const [name, text] of Object.entries(environment)) {
    if (text === undefined || text === '' || OWN_NAMES.includes(name) || !ALMOST_OWN.test(name)) continue;
    const message = `${name} is not a setting. Unset it, or take the one that was meant of ${OWN_NAMES.join(', ')}.`;
    throw new NutgraphError('BAD_USAGE', message, { setting: name });
  }
}

function parseHost(setting: Setting): string {
  if (/^[a-z0-9.:_-]+$/i.test(setting.text)) return setting.text;
  throw refuse(setting, 'a host name or an address to listen on, such as 127.0.0.1 or 0.0.0.0');
}

function parseChoice<Choice extends string>(setting: Setting, choices: readonly Choice[]): Choice {
  const choice = choices.find((one) => one === setting.text);
  if (choice !== undefined) return choice;
  throw refuse(setting, `one of ${choices.join(', ')}`);
}

function parseSwitch(setting: Setting | null, otherwise: boolean): boolean {
  if (setting === null) return otherwise;
  const choice = parseChoice(setting, [...ON, ...OFF]);
  return ON.some((word) => word === choice);
}

interface Range {
  readonly least: number;
  readonly most: number;
  readonly otherwise: number;
}

function parseWhole(setting: Setting | null, { least, most, otherwise }: Range): number {
  if (setting === null) return otherwise;
  const number = /^\d{1,9}$/.test(setting.text) ? Number(setting.text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw refuse(setting, `a whole number from ${least} to ${most}`);
}

/** Reads a number with a unit; each unit says how many of the smallest one it is. */
function parseAmount(
  setting: Setting | null,
  units: Readonly<Record<string, number>>,
  { least, most, otherwise, such }: Range & { readonly such: string },
): number {
  if (setting === null) return otherwise;
  const [, digits, unit] = /^(\d{1,9})\s*([a-z]*)$/i.exec(setting.text.trim()) ?? [];
  const amount = Number(digits) * (units[(unit ?? '').toLowerCase()] ?? Number.NaN);
  if (amount >= least && amount <= most) return amount;
  throw refuse(
    setting,
    `an amount such as ${such} (at least ${least}, at most ${most} of the smallest unit)`,
  );
}

function parseOrigins(setting: Setting | null): readonly string[] {
  if (setting === null) return [];
  const origins = setting.text.split(',').map((text) => text.trim());
  const wrong = origins.find((origin) => !isOrigin(origin));
  if (wrong === undefined) return Object.freeze(origins);
  const allowed = 'an exact origin such as https://news.example (scheme, host and port; no path, no "*")';
  throw refuse({ name: setting.name, text: wrong }, allowed);
}

function isOrigin(text: string): boolean {
  return /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text;
}

function readNeo4j(uri: Setting | null, from: (name: string) => Setting | null): Neo4jConfig | null {
  if (uri === null) return null;
  const username = from('NEO4J_USERNAME')?.text ?? null;
  const password = readPassword(from('NEO4J_PASSWORD'), from('NEO4J_PASSWORD_FILE'));
  if (username !== null && password === null) {
    throw new NutgraphError(
      'BAD_USAGE',
      'NEO4J_USERNAME is set without a password. Set NEO4J_PASSWORD, or NEO4J_PASSWORD_FILE to a file that holds it.',
      { setting: 'NEO4J_PASSWORD' },
    );
  }
  return Object.freeze({
    uri: parseNeo4jUri(uri),
    username: username ?? 'neo4j',
    password,
    database: from('NEO4J_DATABASE')?.text ?? null,
  });
}

/** The value is not repeated in a refusal: an address may carry a password. */
function parseNeo4jUri(setting: Setting): string {
  const url = URL.canParse(setting.text) ? new URL(setting.text) : null;
  const allowed = `an address such as neo4j://localhost:7687 (schemes ${NEO4J_SCHEMES.map((scheme) => scheme.slice(0, -1)).join(', ')})`;
  if (url !== null && (url.username !== '' || url.password !== '')) {
    const message = `${setting.name} holds a name or a password. Put them into NEO4J_USERNAME and NEO4J_PASSWORD.`;
    throw new NutgraphError('BAD_USAGE', message, { setting: setting.name });
  }
  if (url === null || !NEO4J_SCHEMES.includes(url.protocol) || url.hostname === '') {
    throw refuse({ name: setting.name, text: setting.text.replace(/^.*@/s, '…@') }, allowed);
  }
  return setting.text;
}

function readPassword(given: Setting | null, file: Setting | null): string | null {
  if (given !== null && file !== null) {
    const message = 'NEO4J_PASSWORD and NEO4J_PASSWORD_FILE are both set. Keep one.';
    throw new NutgraphError('BAD_USAGE', message, { setting: file.name });
  }
  if (file === null) return given?.text ?? null;
  try {
    return readFileSync(file.text, 'utf8').replace(/\r?\n$/, '');
  } catch (cause) {
    throw new NutgraphError(
      'BAD_USAGE',
      `${file.name}="${file.text}" cannot be read. Name a readable file.`,
      {
        setting: file.name,
        value: file.text,
      },
      { cause },
    );
  }
}
