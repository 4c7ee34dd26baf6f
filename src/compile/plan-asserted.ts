import { type GraphQLField, type GraphQLObjectType, getNamedType } from 'graphql';
import { equal, itemAt, positionsOf, propertyOf } from '../cypher/expression.ts';
import { hop, labelled } from '../cypher/pattern.ts';
import { type Clause, match, unwind } from '../cypher/rows.ts';
import { joinLists, planList } from './plan-list.ts';
import type { FieldPlan, Planning } from './planning.ts';
import type { RowSource } from './row-source.ts';
import { alongRelationships } from './row-source-along.ts';
import { nodeOf, relationshipScope } from './scope.ts';
import { possibleTypes } from './shape-of-type.ts';
import type { Slot } from './slots.ts';

const ASSERTS = {
  kind: 'relationship',
  types: ['ASSERTS'],
  direction: 'OUT',
  distinct: false,
  readingKey: null,
} as const;

/** Plans what a claim asserts: the relations that it states, then its events, then its figures. */
export function planAsserted(
  planning: Planning,
  plan: FieldPlan,
  field: GraphQLField<unknown, unknown>,
): Slot {
  const possible = possibleTypes(planning.schema, getNamedType(field.type));
  const typed = (name: string): readonly GraphQLObjectType[] => possible.filter((type) => type.name === name);
  const { selections } = plan.selected;
  const stated = statedRelations(planning, plan, field.name);
  const lists = [
    planList(planning, {
      source: stated.source,
      types: typed('Relation'),
      selections,
      window: stated.window,
    }),
    ...['Event', 'Figure'].map((label) => {
      const order = { of: 'relationship', property: 'order' } as const;
      const from = nodeOf(plan.scope, field.name);
      const source = alongRelationships(planning, {
        from,
        mapping: { ...ASSERTS, label, order },
        direction: 'OUT',
        shape: 'node',
      });
      const window = { key: propertyOf(source.relationship, 'order'), keyIsOfRelationship: true };
      return planList(planning, { source, types: typed(label), selections, window });
    }),
  ];
  return joinLists(lists);
}

/** The relations that a claim lists: by both ends, each found by its id, so that no hub is read through. */
function statedRelations({ names }: Planning, { scope }: FieldPlan, field: string) {
  const claim = nodeOf(scope, field);
  const place = names.item();
  const from = names.node();
  const to = names.node();
  const relationship = names.relationship();
  const listed = (property: string) => itemAt(propertyOf(claim, property), place);
  const end = (node: typeof from, property: string): Clause =>
    match(labelled(node, 'Entity'), equal(propertyOf(node, 'id'), listed(property)));
  const source: RowSource = {
    imports: [claim],
    lead: () => [
      unwind(positionsOf(propertyOf(claim, 'relationIds')), place),
      end(from, 'relationFrom'),
      end(to, 'relationTo'),
    ],
    pattern: hop({ from, relationship, types: [], direction: 'OUT', to }),
    where: [equal(propertyOf(relationship, 'id'), listed('relationIds'))],
    row: relationshipScope(relationship, { FROM: from, TO: to, FAR: to }),
    variables: [place, relationship, from, to],
    counted: relationship,
    distinct: false,
  };
  return { source, window: { key: place } };
}
