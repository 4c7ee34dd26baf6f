import type {
  Alias,
  Basis,
  ClaimLink,
  Comparator,
  Derivation,
  Evidence,
  ExternalId,
  Figure,
  Hop,
  Mention,
  Participant,
  Precision,
} from './model.ts';

// What the files hold once their shape is checked: short ids, nothing filled in, absent keys undefined.

/** A time as precise as the source says. */
export interface RawTime {
  readonly edtf?: string | number | null;
  readonly precision?: Precision;
  readonly basis?: Basis;
  readonly cue?: string;
}

/** A sentence that says something, by its place. */
export interface RawEvidence {
  readonly at: string;
  readonly role: Evidence['role'];
}

/** What every entity has, event or not. */
export interface RawNaming {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly aliases?: readonly (Omit<Alias, 'caveat'> & { readonly caveat?: string })[];
  readonly sameAs?: readonly (Omit<ExternalId, 'url' | 'note'> & {
    readonly url?: string;
    readonly note?: string;
  })[];
}

/** An element of `entities.yaml`. */
export interface RawEntity extends RawNaming {
  readonly type: string;
  readonly kind?: string;
  readonly plural?: boolean;
}

/** An element of `events.yaml`. */
export interface RawEvent extends RawNaming {
  readonly kind: string;
  readonly status: string;
  readonly time?: RawTime;
  readonly after?: readonly string[];
  readonly partOf?: string;
  readonly participants?: readonly Participant[];
  readonly basis?: Basis;
  readonly caveat?: string;
  readonly evidence?: readonly RawEvidence[];
}

/** The content of `story.yaml`. */
export interface RawStory {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  readonly rights?: { readonly text: 'none' | 'stored' };
}

/** A sentence of an article. */
export interface RawSentence {
  readonly at: string;
  readonly start: number;
  readonly end: number;
  readonly words: number;
  readonly sha256: string;
  readonly text?: string;
  readonly mentions?: readonly Mention[];
}

/** An element of `articles.yaml`. */
export interface RawArticle {
  readonly id: string;
  readonly name: string;
  readonly publisher?: string | null;
  readonly published?: RawTime;
  readonly url?: string;
  readonly language: string;
  readonly normalization?: string;
  readonly bodySha256?: string;
  readonly cites?: readonly string[];
  readonly sentences?: readonly RawSentence[];
}

/** One teller of a claim. */
export interface RawHop {
  readonly by: string;
  readonly role: Hop['role'];
  readonly mode: Hop['mode'];
  readonly verb?: string;
  readonly anonymity?: Hop['anonymity'];
  readonly basis?: Basis;
}

/** A relation that a claim states. */
export interface RawRelation {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly key?: string;
  readonly label?: string;
  readonly outcome?: string;
  readonly condition?: string;
  readonly time?: RawTime;
  readonly basis?: Basis;
  readonly caveat?: string;
}

/** An element of `claims.yaml`. */
export interface RawClaim {
  readonly id: string;
  readonly says: string;
  readonly kind: string;
  readonly modality?: string;
  readonly assertedOn?: RawTime;
  readonly told: readonly RawHop[];
  readonly evidence: readonly RawEvidence[];
  readonly subjects?: readonly string[];
  readonly objects?: readonly string[];
  readonly states?: readonly RawRelation[];
  readonly events?: readonly string[];
  readonly figures?: readonly string[];
  readonly links?: readonly (Pick<ClaimLink, 'kind' | 'to'> & {
    readonly basis?: Basis;
    readonly reason?: string;
  })[];
  readonly caveat?: string;
}

/** An element of `figures.yaml`, stated or derived. */
export interface RawFigure {
  readonly id: string;
  readonly metric: string;
  readonly about: string;
  readonly value?: string;
  readonly unit?: string;
  readonly comparator?: Comparator;
  readonly counterparty?: string;
  readonly period?: RawTime;
  readonly asOf?: RawTime;
  readonly status?: Figure['status'];
  readonly basis?: Basis;
  readonly caveat?: string;
  readonly evidence?: readonly RawEvidence[];
  readonly derive?: Derivation;
}
