import { mergeRelation, type RelationTelling } from './merge-relation.ts';
import type { Claim, Relation } from './model.ts';
import { readingOrder } from './reading-order.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the relations of a story are told with. */
export interface TellingContext {
  readonly story: string;
  readonly vocabulary: Vocabulary;
  /** Names of entities, events and articles by id. */
  readonly captions: ReadonlyMap<string, string>;
  /** Each sentence's place in reading order. */
  readonly sentencePlaces: ReadonlyMap<string, number>;
}

/** Gives everything that the claims of a story say of relations, in reading order. */
export function tellingsOf(claims: readonly Claim[], context: TellingContext): readonly RelationTelling[] {
  const { story, vocabulary, captions, sentencePlaces } = context;
  const captionOf = (id: string) => captions.get(id) ?? id;
  return claims.flatMap((claim, index) =>
    claim.states.map(({ key: _key, ...statement }) => ({
      ...statement,
      fromName: captionOf(statement.from),
      toName: captionOf(statement.to),
      words: vocabulary.relationTypes.get(statement.type)?.says ?? statement.type,
      claim: claim.id,
      order: readingOrder(story, index + 1),
      evidence: claim.evidence.map((evidence) => ({
        ...evidence,
        order: readingOrder(story, sentencePlaces.get(evidence.sentence) ?? 0),
      })),
      toldBy: captionOf(claim.attribution[0]?.teller ?? ''),
    })),
  );
}

/** Merges tellings into relations, in the order of the first claim that states each. */
export function mergeTellings(tellings: readonly RelationTelling[]): readonly Relation[] {
  const groups = new Map<string, RelationTelling[]>();
  for (const telling of tellings) {
    const group = groups.get(telling.relation);
    if (group) group.push(telling);
    else groups.set(telling.relation, [telling]);
  }
  return [...groups.values()].map(mergeRelation);
}
