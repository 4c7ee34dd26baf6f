/** A value that may be sent to an engine: JSON, and 64-bit integers as `bigint`. */
export type ParamValue =
  | string
  | number
  | bigint
  | boolean
  | null
  | readonly ParamValue[]
  | { readonly [key: string]: ParamValue };

/** Cypher text with the values of its parameters; a value is never part of the text. */
export interface Statement {
  readonly cypher: string;
  readonly params: Readonly<Record<string, ParamValue>>;
}
