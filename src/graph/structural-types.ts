/** The types of relationships that hold a story together; no type of a relation has one of these names. */
export const structuralTypes = [
  'TELLS_OF',
  'HAS_ARTICLE',
  'PUBLISHED_BY',
  'CITES',
  'HAS_SENTENCE',
  'MENTIONS',
  'EVIDENCED_BY',
  'ATTRIBUTED_TO',
  'HAS_SUBJECT',
  'HAS_OBJECT',
  'ASSERTS',
  'CONTRADICTS',
  'CORROBORATES',
  'REFINES',
  'SUPERSEDES',
  'EXPLAINS',
  'QUANTIFIES',
  'COUNTERPARTY',
  'DERIVED_FROM',
  'PARTICIPATED_IN',
  'PRECEDES',
  'SUB_EVENT_OF',
] as const;

/** The type of a relationship that holds a story together. */
export type StructuralType = (typeof structuralTypes)[number];
