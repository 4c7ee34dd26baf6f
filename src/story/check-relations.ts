import { relationId, slugOf } from './identify.ts';
import type { Issue } from './issue.ts';
import type { KnownStory } from './known-ids.ts';
import { child, has, issueAt, itemsOf, type Part, textAt } from './part.ts';
import { relationKey } from './relation-key.ts';
import { itemsIn, type StoryFiles } from './story-files.ts';
import { canonicalJson } from './version.ts';
import { EVENT, RELATED_TO, type Vocabulary } from './vocabulary.ts';

/** Checks that relations join what their types may join, and that claims do not state them differently. */
export function checkRelations(
  story: StoryFiles,
  known: KnownStory,
  vocabulary: Vocabulary,
): readonly Issue[] {
  const typeOf = (id: string): string | null => {
    if (known.event.ids.has(id)) return EVENT;
    const entity = known.entity.ids.get(id);
    return entity === undefined ? null : textAt(entity, 'type');
  };
  const claims = itemsIn(story, 'claims').map((claim) => itemsOf(claim, 'states'));
  return [
    ...claims.flat().flatMap((relation) => checkEnds(relation, typeOf, vocabulary)),
    ...claims.flat().flatMap(checkLabel),
    ...claims.flatMap(repeated),
    ...conflicts(claims.flat()),
  ];
}

function checkEnds(
  relation: Part,
  typeOf: (id: string) => string | null,
  { entityTypes, relationTypes }: Vocabulary,
): readonly Issue[] {
  const [from, to] = [textAt(relation, 'from'), textAt(relation, 'to')];
  if (from !== null && from === to) {
    return [
      issueAt(
        child(relation, 'to'),
        'BAD_RELATION',
        'A relation joins two different entities. Name another.',
      ),
    ];
  }
  const name = textAt(relation, 'type');
  const type = name === null ? undefined : relationTypes.get(name);
  if (type === undefined) return [];
  return (['from', 'to'] as const).flatMap((end) => {
    const part = child(relation, end);
    const entityType = typeOf(textAt(relation, end) ?? '');
    const allowed = type[end];
    // An entity that is unknown, or has an unknown type, is reported where it stands.
    if (allowed === null || entityType === null || !entityTypes.has(entityType)) return [];
    if (allowed.includes(entityType)) return [];
    const ends = { from: 'starts at', to: 'leads to' }[end];
    const message = `${name} ${ends} ${allowed.join(', ')}, not ${entityType}. Take another type, or ${RELATED_TO} with a label.`;
    return [issueAt(part, 'BAD_RELATION', message)];
  });
}

function checkLabel(relation: Part): readonly Issue[] {
  if (textAt(relation, 'type') !== RELATED_TO) return [];
  const label = textAt(relation, 'label');
  const key = textAt(relation, 'key');
  const slug = slugOf(label ?? '');
  if (!has(relation, 'label')) {
    const message = `${RELATED_TO} needs a label: the words between the two names. Add it.`;
    return [issueAt(relation, 'BAD_RELATION', message)];
  }
  if (slug === '' && key === null && label !== null) {
    const message = 'No key follows from this label. Add one: letters, digits and hyphens.';
    return [issueAt(child(relation, 'label'), 'BAD_RELATION', message)];
  }
  if (slug === '' || key === null || key === slug) return [];
  const message = `The key of ${RELATED_TO} is the slug of its label, "${slug}". Leave "key" out.`;
  return [issueAt(child(relation, 'key'), 'BAD_RELATION', message)];
}

function idOf(relation: Part): string | null {
  const [from, type, to] = [textAt(relation, 'from'), textAt(relation, 'type'), textAt(relation, 'to')];
  if (from === null || type === null || to === null) return null;
  const [key, label] = [textAt(relation, 'key') ?? undefined, textAt(relation, 'label') ?? undefined];
  return relationId({ from, type, to, key: relationKey({ type, key, label }) });
}

function repeated(relations: readonly Part[]): readonly Issue[] {
  const ids = relations.map(idOf);
  return relations
    .filter((_, index) => ids[index] !== null && ids.indexOf(ids[index] ?? '') < index)
    .map((relation) =>
      issueAt(
        relation,
        'BAD_RELATION',
        'The claim states this relation twice. Take one away, or give it a "key".',
      ),
    );
}

function conflicts(relations: readonly Part[]): readonly Issue[] {
  const first = new Map<string, Part>();
  return relations.flatMap((relation) => {
    const id = idOf(relation);
    const isRelatedTo = textAt(relation, 'type') === RELATED_TO;
    const fields = ['outcome', 'condition', 'time', ...(isRelatedTo ? [] : ['label'])];
    return fields.flatMap((field) => {
      const part = child(relation, field);
      if (id === null || part.value === undefined) return [];
      const before = first.get(`${id} ${field}`);
      if (before === undefined) first.set(`${id} ${field}`, part);
      if (before === undefined || canonicalJson(before.value) === canonicalJson(part.value)) return [];
      const { line } = before.yaml.positionOf(before.path);
      const message = `Line ${line} gives this relation another ${field}. Give one of the two a "key".`;
      return [issueAt(part, 'CONFLICTING_RELATION', message)];
    });
  });
}
