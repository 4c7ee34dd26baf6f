import { RESERVED_PREFIXES } from './identify.ts';
import type { Issue } from './issue.ts';
import { nearestName } from './nearest-name.ts';
import { child, issueAt, itemsOf, rootOf, textOf, withNearest } from './part.ts';
import { ANY, EVENT, RELATED_TO, type Vocabulary } from './vocabulary.ts';
import type { YamlFile } from './yaml-file.ts';

/** Checks what the shape of a vocabulary cannot say: that its words fit one another. */
export function checkVocabulary(yaml: YamlFile, vocabulary: Vocabulary): readonly Issue[] {
  return [...missingTypes(yaml, vocabulary), ...strangeEnds(yaml, vocabulary), ...badTypes(yaml, vocabulary)];
}

function missingTypes(yaml: YamlFile, { entityTypes, relationTypes }: Vocabulary): readonly Issue[] {
  const root = rootOf(yaml);
  const issues: Issue[] = [];
  if (!entityTypes.has(EVENT)) {
    issues.push(issueAt(child(root, 'entityTypes'), 'BAD_VOCABULARY', `Add the entity type ${EVENT}.`));
  }
  if (!relationTypes.has(RELATED_TO)) {
    issues.push(issueAt(child(root, 'relationTypes'), 'BAD_VOCABULARY', `Add the type ${RELATED_TO}.`));
  }
  return issues;
}

function strangeEnds(yaml: YamlFile, { entityTypes, relationTypes }: Vocabulary): readonly Issue[] {
  const section = child(rootOf(yaml), 'relationTypes');
  const ends = [...relationTypes.keys()].flatMap((name) => [
    ...itemsOf(child(section, name), 'from'),
    ...itemsOf(child(section, name), 'to'),
  ]);
  return ends.flatMap((end) => {
    const name = textOf(end) ?? '';
    if (name === ANY || entityTypes.has(name)) return [];
    const message = `"${name}" is no entity type. Add it to entityTypes or write another.`;
    return [withNearest(issueAt(end, 'UNKNOWN_TYPE', message), nearestName(name, entityTypes.keys()))];
  });
}

function badTypes(yaml: YamlFile, { entityTypes }: Vocabulary): readonly Issue[] {
  const section = child(rootOf(yaml), 'entityTypes');
  const typenames = new Set<string>();
  return [...entityTypes.values()].flatMap((type) => {
    const part = child(section, type.name);
    const problems: string[] = [];
    if (typenames.has(type.typename))
      problems.push(`The typename ${type.typename} is taken. Choose another.`);
    typenames.add(type.typename);
    const reserved = type.prefixes.find((prefix) => RESERVED_PREFIXES.includes(prefix));
    if (reserved) problems.push(`The prefix "${reserved}" names other things. Choose another.`);
    if (type.kinds.size > 0 && type.kindType === null) problems.push('A type with kinds needs a kindType.');
    return problems.map((problem) => issueAt(part, 'BAD_VOCABULARY', problem));
  });
}
