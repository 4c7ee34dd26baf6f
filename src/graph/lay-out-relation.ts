import type { Relation } from '../story/model.ts';
import { descendingKey, endKey, placeKey, textKey } from './order-key.ts';
import { type LinkRow, present } from './rows.ts';
import { timeProperties } from './time-properties.ts';

/**
 * Lays out a relation: a relationship of its own type straight between two entities.
 *
 * @param stories ids of the stories whose claims state it, by id
 * @param place the place (from 1) of the relation in the first of them
 */
export function layOutRelation(relation: Relation, stories: readonly string[], place: number): LinkRow {
  const { id, name, from, type, to, label, outcome, condition, basis, caveat, claims, evidence } = relation;
  const byReading = placeKey(stories[0] ?? '', place, id);
  const properties = present({
    id,
    name,
    label,
    basis,
    caveat,
    outcome,
    condition,
    ...timeProperties('time', relation.time),
    stories,
    claimIds: claims,
    claimCount: claims.length,
    evidence: evidence.map(({ sentence }) => sentence),
    evidenceRoles: evidence.map(({ role }) => role),
    toldBy: relation.toldBy,
    byReading,
    byType: textKey(type, id),
    byClaims: descendingKey(claims.length, id),
    outKey: endKey(from, byReading),
    inKey: endKey(to, byReading),
  });
  return { type, id, from, to, properties };
}
