import { Ajv, type ErrorObject, type Options } from 'ajv';
import { explainShapeError } from './explain-shape-error.ts';
import type { Issue } from './issue.ts';
import { didYouMean } from './nearest-name.ts';
import { formatPath } from './part.ts';
import type { Schema } from './shape/schema.ts';
import type { Path, YamlFile } from './yaml-file.ts';

// Compiling is for one use each, so nothing is optimised, kept or checked against the meta-schema.
const OPTIONS: Options = {
  allErrors: true,
  verbose: true,
  strict: false,
  meta: false,
  validateSchema: false,
  code: { optimize: false },
};

/** Checks a file against its JSON Schema: keys, kinds of values and words. Reports everything at once. */
export function checkShape(yaml: YamlFile, shape: Schema): readonly Issue[] {
  const validate = new Ajv(OPTIONS).compile(shape);
  if (validate(yaml.root)) return [];
  return (validate.errors ?? []).flatMap((error) => issueOf(yaml, error));
}

function issueOf(yaml: YamlFile, error: ErrorObject): readonly Issue[] {
  const inside = pathOf(yaml.root, error.instancePath);
  const holder = valueAt(yaml.root, inside.slice(0, -1));
  const explained = explainShapeError({ name: yaml.name, path: inside, holder }, error);
  if (explained === null) return [];
  const { code, message, nearest, key } = explained;
  const path = key === null ? inside : [...inside, key];
  const position =
    error.keyword === 'additionalProperties' ? yaml.keyPositionOf(path) : yaml.positionOf(path);
  const whole = message + didYouMean(nearest);
  return [{ code, message: whole, file: yaml.file, ...position, path: formatPath(yaml.name, path), nearest }];
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce((value, step) => (value as Readonly<Record<string, unknown>>)[step], root);
}

/** Reads a JSON pointer; whether a step is an index depends on what it leads through. */
function pathOf(root: unknown, pointer: string): Path {
  const path: (string | number)[] = [];
  let value = root;
  for (const escaped of pointer.split('/').slice(1)) {
    const step = escaped.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(value) ? Number(step) : step);
    value = (value as Readonly<Record<string, unknown>> | undefined)?.[step];
  }
  return path;
}
