/** What kind of thing a node is: it decides colour, shape and icon. The vocabulary gives one to each entity type. */
export type Family = 'body' | 'claim' | 'company' | 'event' | 'person' | 'source' | 'sum';

/** A node to draw. */
export interface ViewNode {
  readonly id: string;
  readonly name: string;
  readonly family: Family;
  /** How many relations it has altogether, drawn or not. */
  readonly degree?: number;
}

/** A relation to draw, by the ids of the nodes that it joins. */
export interface ViewRelation {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** A verb phrase that reads between the two names. */
  readonly label: string;
  /** Whether somebody says so, but the source does not. */
  readonly isHedged?: boolean;
  /** Whether somebody denies or contradicts it. */
  readonly isDenied?: boolean;
}

/** What a picture is to show. */
export interface View {
  /** What the picture is called; without it, it says how much it shows. */
  readonly title?: string;
  readonly nodes: readonly ViewNode[];
  readonly relations: readonly ViewRelation[];
}
