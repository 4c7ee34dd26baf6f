/**
 * What a checked story is: plain readonly data, every id in its full form, every default filled in,
 * every date resolved. `checkStory` makes it; the loader and the tests' oracle read it.
 *
 * Lists stand in the order of the files. An absent value is `null`, never `undefined`.
 */

/** Whether the source says it, it follows from what the source says, or it came from outside. */
export type Basis = 'STATED' | 'INFERRED' | 'EXTERNAL';
/** How exact a time is. */
export type Precision = 'DAY' | 'MONTH' | 'YEAR' | 'INTERVAL' | 'WEEKDAY' | 'RELATIVE' | 'NONE';
/** Whether a number is exact, rounded or a bound. */
export type Comparator = 'EQ' | 'APPROX' | 'AT_LEAST' | 'AT_MOST';
/** What a sentence does for what rests on it. */
export type EvidenceRole = 'STATES' | 'IMPLIES' | 'DATES' | 'ATTRIBUTES';
/** How a claim bears on another claim or on an event. */
type LinkKind = 'CONTRADICTS' | 'CORROBORATES' | 'REFINES' | 'SUPERSEDES' | 'EXPLAINS';
/** How a figure is computed from others. */
export type Operation = 'SUM' | 'DIFFERENCE' | 'RATIO' | 'PERCENT' | 'PRODUCT';

/** When something was, as precisely as the source says and no more. Days are `YYYY-MM-DD`. */
export interface Time {
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly precision: Precision;
  readonly basis: Basis;
  readonly cue: string | null;
}

/** A sentence that says something, and how. */
export interface Evidence {
  readonly sentence: string;
  readonly role: EvidenceRole;
}

/** A name of an entity. */
export interface Alias {
  readonly text: string;
  readonly kind: 'NAME' | 'SHORT' | 'ACRONYM' | 'DESCRIPTION' | 'TITLE';
  readonly caveat: string | null;
}

/** The same thing in another register, and how far that was checked. */
export interface ExternalId {
  readonly scheme: string;
  readonly value: string;
  readonly url: string | null;
  readonly status: 'VERIFIED' | 'UNVERIFIED' | 'REJECTED';
  readonly note: string | null;
}

/** An entity that is no event. `aliases` begins with the name itself, of kind `NAME`. */
export interface Entity {
  readonly id: string;
  /** A key of the vocabulary's `entityTypes`, such as `PERSON`. */
  readonly type: string;
  readonly name: string;
  readonly description: string | null;
  readonly aliases: readonly Alias[];
  readonly sameAs: readonly ExternalId[];
  /** For types that have kinds. */
  readonly kind: string | null;
  /** For `UNNAMED_SOURCE`; null for every other type. */
  readonly plural: boolean | null;
}

/** An entity in an event, and as what. */
export interface Participant {
  readonly entity: string;
  readonly role: string;
}

/** An event: an entity of type `EVENT` that a story's `events.yaml` describes. */
export interface StoryEvent {
  readonly id: string;
  readonly type: 'EVENT';
  readonly name: string;
  readonly description: string | null;
  readonly aliases: readonly Alias[];
  readonly sameAs: readonly ExternalId[];
  readonly kind: string;
  readonly status: string;
  readonly time: Time;
  /** Place in the story's own order, from 1. */
  readonly ordinal: number;
  readonly after: readonly string[];
  readonly partOf: string | null;
  readonly participants: readonly Participant[];
  readonly basis: Basis;
  readonly caveat: string | null;
  /** Its own sentences only; those of the claims that assert it are added when it is loaded. */
  readonly evidence: readonly Evidence[];
}

/** How a figure is computed. */
export interface Derivation {
  readonly operation: Operation;
  /** Ids of figures, in the order of the calculation. */
  readonly inputs: readonly string[];
  readonly decimals: number;
}

/** An amount or count: stated by the source, or derived from such. */
export interface Figure {
  readonly id: string;
  /** One readable line, such as "about 3.9 billion USD revenue, 2019". */
  readonly name: string;
  /** Exact decimal text. */
  readonly value: string;
  readonly unit: string;
  readonly comparator: Comparator;
  readonly metric: string;
  readonly about: string;
  readonly counterparty: string | null;
  readonly period: Time | null;
  readonly asOf: Time | null;
  readonly status: 'REPORTED' | 'ACTUAL' | 'FORECAST' | 'PROPOSED' | 'PLANNED' | 'STATED_SIZE' | 'DERIVED';
  readonly basis: Basis;
  readonly caveat: string | null;
  /** Stated: its own sentences and those of the claims that assert it. Derived: those of its inputs, with role `IMPLIES`. */
  readonly evidence: readonly Evidence[];
  readonly derivation: Derivation | null;
}

/** One hop of a claim's chain; `teller` is an entity's id or the article's. */
export interface Hop {
  readonly teller: string;
  readonly role: 'HOLDER' | 'SPEAKER' | 'REPORTER' | 'PUBLISHER';
  readonly verb: string | null;
  readonly mode: 'DIRECT_QUOTE' | 'INDIRECT' | 'OWN_VOICE';
  readonly anonymity: 'NAMED' | 'ROLE' | 'GROUP';
  readonly basis: Basis;
}

/** What one claim says of one relation, before the equal triples of several claims are merged. */
export interface RelationStatement {
  /** `relation:FROM/TYPE/TO`, then `/key`. */
  readonly relation: string;
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly key: string | null;
  readonly label: string | null;
  readonly outcome: string | null;
  readonly condition: string | null;
  readonly time: Time | null;
  readonly basis: Basis;
  readonly caveat: string | null;
}

/** `to` is a claim or, for `EXPLAINS`, an event. */
export interface ClaimLink {
  readonly kind: LinkKind;
  readonly to: string;
  readonly basis: Basis;
  readonly reason: string | null;
}

/** What somebody asserts, on whose word, and which sentences say so. */
export interface Claim {
  readonly id: string;
  /** The paraphrase (`says` in the file). */
  readonly name: string;
  readonly kind: string;
  readonly modality: string;
  readonly assertedOn: Time | null;
  readonly caveat: string | null;
  /** First speaker first, publisher last. */
  readonly attribution: readonly Hop[];
  readonly evidence: readonly Evidence[];
  readonly subjects: readonly string[];
  readonly objects: readonly string[];
  readonly states: readonly RelationStatement[];
  readonly events: readonly string[];
  readonly figures: readonly string[];
  readonly links: readonly ClaimLink[];
  /** The article of its evidence. */
  readonly article: string;
}

/** A relation as one story tells it: the merger of the equal triples of its claims. */
export interface Relation {
  readonly id: string;
  /** One readable line: from, label, to. */
  readonly name: string;
  readonly from: string;
  readonly type: string;
  readonly to: string;
  /** The verb phrase: the vocabulary's, or the story's own for `RELATED_TO`. */
  readonly label: string;
  readonly outcome: string | null;
  readonly condition: string | null;
  readonly time: Time | null;
  readonly basis: Basis;
  readonly caveat: string | null;
  /** Ids of the claims that state it, in reading order. */
  readonly claims: readonly string[];
  /** The sentences of those claims, each sentence and role once, in reading order. */
  readonly evidence: readonly Evidence[];
  /** Names of the first tellers, each once. */
  readonly toldBy: readonly string[];
}

/** An entity in a sentence. */
export interface Mention {
  readonly entity: string;
  readonly alias: string;
  readonly kind: 'NAME' | 'DESCRIPTION' | 'PRONOUN' | 'PART_OF_NAME' | 'ADJECTIVE';
}

/** A place in an article, with the hash of its normalised text. */
export interface Sentence {
  readonly id: string;
  /** Its place, such as `p9.s1`. */
  readonly name: string;
  readonly article: string;
  readonly paragraph: number;
  readonly number: number;
  /** Place in the article, from 1. */
  readonly ordinal: number;
  readonly start: number;
  readonly end: number;
  readonly words: number;
  readonly sha256: string;
  /** Only where the story's rights allow it. */
  readonly text: string | null;
  readonly mentions: readonly Mention[];
}

/** An article, or a report that one cites. */
export interface Article {
  readonly id: string;
  readonly name: string;
  /** An entity's id. */
  readonly publisher: string | null;
  readonly published: Time;
  readonly url: string | null;
  readonly language: string;
  readonly normalization: string;
  readonly bodySha256: string | null;
  readonly cites: readonly string[];
  readonly sentences: readonly Sentence[];
}

/** A whole story that holds together: every id is known, every claim has evidence and an unbroken chain. */
export interface Story {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly summary: string;
  readonly rights: { readonly text: 'none' | 'stored' };
  /** SHA-256 of the canonical JSON of the story with the entities that it uses. */
  readonly version: string;
  readonly articles: readonly Article[];
  /** The entities that it uses, but for events; in the order of `entities.yaml`. */
  readonly entities: readonly Entity[];
  readonly events: readonly StoryEvent[];
  readonly claims: readonly Claim[];
  /** Stated ones first, then derived ones. */
  readonly figures: readonly Figure[];
  /** In the order of the first claim that states each. */
  readonly relations: readonly Relation[];
}
