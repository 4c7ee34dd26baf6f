/** Gives a label, a type or a property as Cypher writes it, whatever characters it has. */
export function quoteName(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``;
}

/**
 * Gives the name of a constraint or an index, the same for the same parts on every run, so that nutgraph
 * finds what it made: `nutgraph_unique_Person_id`.
 */
export function schemaName(kind: 'unique' | 'index' | 'edge', owner: string, property: string): string {
  return `nutgraph_${kind}_${owner}_${property}`;
}

/** Gives the name under which an engine keeps a full-text index of a schema: `nutgraph_text_words`. */
export function textIndexName(index: string): string {
  return `nutgraph_text_${index}`;
}
