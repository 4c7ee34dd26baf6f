import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { jsonSchemas } from '../../codegen/json-schemas.ts';
import { readVocabulary } from '../../src/story/read-stories.ts';

const FOLDER = new URL('../../schema/json/', import.meta.url);
const ROOT = new URL('../../', import.meta.url);
const read = (path: string, base = ROOT) => readFileSync(new URL(path, base), 'utf8');

describe('jsonSchemas()', async () => {
  const schemas = jsonSchemas(await readVocabulary());

  it('is what lies in schema/json', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(schemas).sort());
    for (const [name, schema] of Object.entries(schemas))
      expect(JSON.parse(read(name, FOLDER))).toEqual(schema);
  });

  it.each([
    ['vocabulary', 'schema/vocabulary.yaml'],
    ['entities', 'seed/entities.yaml'],
    ['story', 'seed/usps-2020/story.yaml'],
    ['articles', 'seed/usps-2020/articles.yaml'],
    ['claims', 'seed/usps-2020/claims.yaml'],
    ['events', 'seed/usps-2020/events.yaml'],
    ['figures', 'seed/usps-2020/figures.yaml'],
  ])('has a valid schema for %s, which holds for %s and is named in its first line', (name, path) => {
    const ajv = new Ajv({
      allErrors: true,
      strict: true,
      strictTypes: false,
      strictRequired: false,
      allowUnionTypes: true,
      keywords: ['patternErrorMessage'],
    });
    const validate = ajv.compile(schemas[`${name}.schema.json`] ?? false);
    expect([validate(parse(read(path))), validate.errors]).toEqual([true, null]);
    const [, named = ''] = /^# yaml-language-server: \$schema=(.*)$/m.exec(read(path)) ?? [];
    expect(new URL(named, new URL(path, ROOT)).pathname).toBe(
      new URL(`${name}.schema.json`, FOLDER).pathname,
    );
  });

  it('describes every key, so that an editor can explain it', () => {
    const bare: string[] = [];
    const visit = (schema: unknown, path: string): void => {
      if (typeof schema !== 'object' || schema === null) return;
      const { properties, ...rest } = schema as Record<string, unknown>;
      for (const [key, value] of Object.entries((properties ?? {}) as Record<string, unknown>)) {
        const isNarrowing = path.includes('/then') || path.includes('/if');
        if (!isNarrowing && !(value as { description?: string }).description) bare.push(`${path}/${key}`);
        visit(value, `${path}/${key}`);
      }
      for (const [key, value] of Object.entries(rest)) visit(value, `${path}/${key}`);
    };
    for (const [name, schema] of Object.entries(schemas)) visit(schema, name);
    expect(bare).toEqual([]);
  });
});
