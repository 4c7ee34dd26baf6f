import {
  type Expression,
  equal,
  isIn,
  type NodeVariable,
  never,
  type Predicate,
  propertyOf,
  type RelationshipVariable,
  text,
} from '../cypher/expression.ts';
import { hop } from '../cypher/pattern.ts';
import { countOf } from '../cypher/rows.ts';
import type { Arguments, Site } from './binding.ts';
import type { RelationshipMapping } from './mapping.ts';
import type { Planning } from './planning.ts';
import type { RowSource } from './row-source.ts';
import { nodeScope, relationshipScope } from './scope.ts';
import type { TypeShape } from './shape-of-type.ts';

/** A list of rows along relationships. */
export interface Along {
  readonly from: NodeVariable;
  readonly mapping: RelationshipMapping;
  readonly direction: 'OUT' | 'IN';
  /** Whether a row is the node at the far end or the relationship itself. */
  readonly shape: TypeShape;
  readonly site?: Site;
  /** The tests of the list's `where`, on the far end. */
  readonly where?: (far: NodeVariable) => Predicate;
}

const CLAIM_ROLES: Readonly<Record<string, string>> = {
  SUBJECT: 'HAS_SUBJECT',
  OBJECT: 'HAS_OBJECT',
  TELLER: 'ATTRIBUTED_TO',
};

/** The rows along relationships of the mapped types, with the arguments that narrow them obeyed. */
export function alongRelationships(
  { names, binding }: Planning,
  { from, mapping, direction, shape, site, where }: Along,
): RowSource & { readonly relationship: RelationshipVariable; readonly far: NodeVariable } {
  const relationship = names.relationship();
  const far = names.node();
  const asked = site ? askedTypes(mapping, site.args) : null;
  const types = asked && asked.length > 0 ? asked : mapping.types;
  const tests = [
    ...(asked?.length === 0 ? [never()] : []),
    ...(site ? tested(site, mapping, relationship, binding.value.bind(binding)) : []),
    ...(where ? [where(far)] : []),
  ];
  const isNode = shape === 'node';
  const ends = direction === 'OUT' ? { FROM: from, TO: far, FAR: far } : { FROM: far, TO: from, FAR: far };
  const label = mapping.label ? { toLabel: mapping.label } : {};
  const bare = { from, types, direction, ...label };
  return {
    relationship,
    far,
    imports: [from],
    pattern: hop({ ...bare, relationship, to: far }),
    where: tests,
    row: isNode ? nodeScope(far) : relationshipScope(relationship, ends, text(direction)),
    variables: isNode ? (mapping.distinct ? [far] : [far, relationship]) : [relationship, far],
    counted: isNode ? far : relationship,
    distinct: isNode && mapping.distinct,
    ...(!mapping.distinct && tests.length === 0 && { degree: () => countOf(hop(bare)) }),
  };
}

/** The types that the arguments ask for; null when they leave all of them. */
function askedTypes(mapping: RelationshipMapping, args: Arguments): readonly string[] | null {
  const roles = args.as as readonly string[] | null | undefined;
  const kinds = mapping.types.length > 1 ? (args.kinds as readonly string[] | null | undefined) : null;
  const asked = roles?.map((role) => CLAIM_ROLES[role]) ?? kinds;
  return asked ? mapping.types.filter((type) => asked.includes(type)) : null;
}

/** The tests on a property of the relationship that an argument asks for. */
function tested(
  site: Site,
  mapping: RelationshipMapping,
  relationship: RelationshipVariable,
  value: (site: Site, read: (args: Arguments) => readonly string[]) => Expression,
): readonly Predicate[] {
  const among = (argument: string, property: string) =>
    site.args[argument]
      ? [
          isIn(
            propertyOf(relationship, property),
            value(site, (args) => args[argument] as readonly string[]),
          ),
        ]
      : [];
  const kinds = mapping.types.length === 1 ? among('kinds', 'kind') : [];
  return [...kinds, ...among('roles', 'role')];
}

/** Whether a node is the one at the near end. */
export const isSameNode = (one: NodeVariable, other: NodeVariable): Predicate =>
  equal(propertyOf(one, 'id'), propertyOf(other, 'id'));
