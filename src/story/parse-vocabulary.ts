import { checkShape } from './check-shape.ts';
import { checkVocabulary } from './check-vocabulary.ts';
import type { Issue } from './issue.ts';
import { vocabularyShape } from './shape/vocabulary-shape.ts';
import {
  ANY,
  type EntityType,
  type Metric,
  type RelationType,
  type Unit,
  type Vocabulary,
} from './vocabulary.ts';
import { parseYaml } from './yaml-file.ts';

interface RawEntityType extends Omit<EntityType, 'name' | 'kinds' | 'kindType'> {
  readonly kinds?: Readonly<Record<string, string>>;
  readonly kindType?: string;
}

interface RawRelationType extends Omit<RelationType, 'name' | 'from' | 'to'> {
  readonly from: readonly string[] | typeof ANY;
  readonly to: readonly string[] | typeof ANY;
}

type RawMetric = Omit<Metric, 'name' | 'says'> & { readonly says?: string };
type RawUnit = Pick<Unit, 'scale'> & { readonly one?: string; readonly many?: string };

interface RawVocabulary {
  readonly entityTypes: Readonly<Record<string, RawEntityType>>;
  readonly relationTypes: Readonly<Record<string, RawRelationType>>;
  readonly events: Readonly<Record<'kinds' | 'statuses' | 'roles', Readonly<Record<string, string>>>>;
  readonly metrics: Readonly<Record<string, RawMetric>>;
  readonly units: Readonly<Record<string, RawUnit>>;
}

/** A vocabulary as far as it can be read: null when anything is wrong with it. */
export interface ParsedVocabulary {
  readonly vocabulary: Vocabulary | null;
  readonly issues: readonly Issue[];
}

/** Reads the text of a vocabulary file and reports everything that is wrong with it. */
export function parseVocabulary(text: string, file: string): ParsedVocabulary {
  const { yaml, issues: broken } = parseYaml(text, file, 'vocabulary');
  if (yaml === null) return { vocabulary: null, issues: broken };
  const misshapen = [...broken, ...checkShape(yaml, vocabularyShape())];
  if (misshapen.length > 0) return { vocabulary: null, issues: misshapen };
  const vocabulary = buildVocabulary(yaml.root as RawVocabulary);
  const issues = checkVocabulary(yaml, vocabulary);
  return { vocabulary: issues.length === 0 ? vocabulary : null, issues };
}

function buildVocabulary(raw: RawVocabulary): Vocabulary {
  return {
    entityTypes: mapOf(raw.entityTypes, (name, type) => ({
      ...type,
      name,
      kinds: new Map(Object.entries(type.kinds ?? {})),
      kindType: type.kindType ?? null,
    })),
    relationTypes: mapOf(raw.relationTypes, (name, type) => ({
      ...type,
      name,
      from: endOf(type.from),
      to: endOf(type.to),
    })),
    events: {
      kinds: new Map(Object.entries(raw.events.kinds)),
      statuses: new Map(Object.entries(raw.events.statuses)),
      roles: new Map(Object.entries(raw.events.roles)),
    },
    metrics: mapOf(raw.metrics, (name, { is, adds, says }) => ({
      name,
      is,
      adds,
      says: says ?? name.replaceAll('-', ' '),
    })),
    units: mapOf(raw.units, (name, { scale, one, many }) => ({
      name,
      scale,
      one: one ?? name,
      many: many ?? name,
    })),
  };
}

function endOf(types: readonly string[] | typeof ANY): readonly string[] | null {
  return types === ANY || types.includes(ANY) ? null : types;
}

function mapOf<Raw, Item>(
  raw: Readonly<Record<string, Raw>>,
  build: (name: string, item: Raw) => Item,
): ReadonlyMap<string, Item> {
  return new Map(Object.entries(raw).map(([name, item]) => [name, build(name, item)]));
}
