// Generated from queries/ and schema/ by `npm run codegen`. Change that, not this file.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What sort of name an alias is. */
export type AliasKind =
  /** An acronym. */
  | 'ACRONYM'
  /** A description used in place of a name. */
  | 'DESCRIPTION'
  /** The full name. */
  | 'NAME'
  /** A shortened name. */
  | 'SHORT'
  /** A name with a title. */
  | 'TITLE';

/** How much of a teller is shown. */
export type Anonymity =
  /** Only a group. */
  | 'GROUP'
  /** The name. */
  | 'NAMED'
  /** Only a role. */
  | 'ROLE';

/** How something is known. */
export type Basis =
  /** It was taken from outside the source. */
  | 'EXTERNAL'
  /** It follows from what the source says. */
  | 'INFERRED'
  /** The source says it. */
  | 'STATED';

/** What sort of claim. */
export type ClaimKind =
  /** Something that somebody did. */
  | 'ACT'
  /** What brought something about. */
  | 'CAUSE'
  /** What would follow if. */
  | 'CONDITIONAL'
  /** A judgement. */
  | 'EVALUATION'
  /** Something that is so. */
  | 'FACT'
  /** A number. */
  | 'FIGURE'
  /** Something that is expected. */
  | 'FORECAST'
  /** Why somebody acted. */
  | 'MOTIVE'
  /** Somebody's words. */
  | 'QUOTE'
  /** A state of affairs. */
  | 'STATE';

/** How a number is to be read. */
export type Comparator =
  /** About. */
  | 'APPROX'
  /** At least. */
  | 'AT_LEAST'
  /** At most. */
  | 'AT_MOST'
  /** Exactly. */
  | 'EQ';

/** What an entity is. */
export type EntityType =
  /** A business. */
  | 'COMPANY'
  /** A book or another work that somebody made. */
  | 'CREATIVE_WORK'
  /** Something that happens, with participants and a time. */
  | 'EVENT'
  /** A public body, from a whole administration to a council inside it. */
  | 'GOVERNMENT_BODY'
  /** A newspaper, broadcaster, agency or site that publishes news. */
  | 'NEWS_ORGANIZATION'
  /** A named human being. */
  | 'PERSON'
  /** A country, region, town or spot. */
  | 'PLACE'
  /** A political party. */
  | 'POLITICAL_PARTY'
  /** A set of people, households, firms or institutions spoken of together. */
  | 'POPULATION_GROUP'
  /** A kind of goods. */
  | 'PRODUCT'
  /** A public programme that delivers something. */
  | 'PROGRAM'
  /** Something put forward that may or may not come about. */
  | 'PROPOSAL'
  /** A matter that people speak or quarrel about. */
  | 'TOPIC'
  /** Somebody, or several people, whom the source describes but does not name. */
  | 'UNNAMED_SOURCE';

/** Which part an entity takes in an event. */
export type EventRole =
  /** Who does it or takes an active part in it. */
  | 'AGENT'
  /** By what means it is done. */
  | 'INSTRUMENT'
  /** Where it happens. */
  | 'PLACE'
  /** Who gets something by it, is meant to, or is told. */
  | 'RECIPIENT'
  /** Whom or what it is done to, or what it brings about. */
  | 'TARGET'
  /** What it is about or for. */
  | 'TOPIC';

/** What became of an event. */
export type EventStatus =
  /** It lay ahead when the article was written. */
  | 'EXPECTED'
  /** It was tried and did not succeed. */
  | 'FAILED'
  /** It took place. */
  | 'HAPPENED'
  /** It was still going on when the article was written. */
  | 'ONGOING';

/** What a sentence does for a claim, an event or a figure. */
export type EvidenceRole =
  /** Tells who says so. */
  | 'ATTRIBUTES'
  /** Tells when it was. */
  | 'DATES'
  /** Says something that it follows from. */
  | 'IMPLIES'
  /** Says it. */
  | 'STATES';

/** What a figure's number stands for. */
export type FigureStatus =
  /** The article gives it as measured. */
  | 'ACTUAL'
  /** It was computed from other figures. */
  | 'DERIVED'
  /** It is expected to come about. */
  | 'FORECAST'
  /** Somebody plans it. */
  | 'PLANNED'
  /** Somebody proposes it. */
  | 'PROPOSED'
  /** A source reports it as measured. */
  | 'REPORTED'
  /** The stated size of a thing, not what it cost. */
  | 'STATED_SIZE';

/** How a claim stands to another claim or to an event. */
export type LinkKind =
  /** Both cannot hold. */
  | 'CONTRADICTS'
  /** It supports the other. */
  | 'CORROBORATES'
  /** It gives a reason for the event. */
  | 'EXPLAINS'
  /** It makes the other more exact. */
  | 'REFINES'
  /** It takes the place of the other. */
  | 'SUPERSEDES';

/** In which form a sentence speaks of an entity. */
export type MentionKind =
  /** As an adjective. */
  | 'ADJECTIVE'
  /** By a description. */
  | 'DESCRIPTION'
  /** By a name. */
  | 'NAME'
  /** Inside the name of something else. */
  | 'PART_OF_NAME'
  /** By a pronoun. */
  | 'PRONOUN';

/** How a claim is hedged by its source. */
export type Modality =
  /** Said to seem so. */
  | 'APPARENT'
  /** Said to be about right. */
  | 'APPROXIMATE'
  /** Not hedged. */
  | 'ASSERTED'
  /** Expected. */
  | 'EXPECTED'
  /** Feared. */
  | 'FEARED'
  /** Said to be possible. */
  | 'POSSIBLE';

/** A calculation on figures. */
export type Operation =
  /** The first less the second. */
  | 'DIFFERENCE'
  /** The first in percent of the second. */
  | 'PERCENT'
  /** All multiplied. */
  | 'PRODUCT'
  /** The first divided by the second. */
  | 'RATIO'
  /** All added up. */
  | 'SUM';

/** How finely a time is told. */
export type Precision =
  /** A day. */
  | 'DAY'
  /** A stretch with two ends, either of which may be open. */
  | 'INTERVAL'
  /** A month. */
  | 'MONTH'
  /** Not told. */
  | 'NONE'
  /** Before, after or during something else. */
  | 'RELATIVE'
  /** A day of the week, of no known date. */
  | 'WEEKDAY'
  /** A year. */
  | 'YEAR';

/** In which form a teller gives the claim. */
export type SpeechMode =
  /** In quotation marks. */
  | 'DIRECT_QUOTE'
  /** In other words. */
  | 'INDIRECT'
  /** As the teller's own. */
  | 'OWN_VOICE';

/** What a teller does in the chain. */
export type TellerRole =
  /** Thinks or fears it. */
  | 'HOLDER'
  /** Publishes it: the last hop. */
  | 'PUBLISHER'
  /** Reports that somebody said it, or that it is so. */
  | 'REPORTER'
  /** Says it. */
  | 'SPEAKER';

export type AidProposalsQueryVariables = Exact<{ [key: string]: never; }>;


export type AidProposalsQuery = { readonly figures: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly metric: string, readonly value: string, readonly unit: string, readonly status: FigureStatus, readonly counterparty: { readonly name: string } | null, readonly derivation: { readonly operation: Operation, readonly inputs: ReadonlyArray<{ readonly id: string, readonly value: string }> } | null, readonly assertedBy: ReadonlyArray<{ readonly id: string, readonly attribution: ReadonlyArray<{ readonly role: TellerRole, readonly mode: SpeechMode, readonly teller: { readonly name: string } }> }>, readonly evidence: ReadonlyArray<{ readonly role: EvidenceRole, readonly sentence: { readonly name: string } }> }> } };

export type AidTimelineQueryVariables = Exact<{ [key: string]: never; }>;


export type AidTimelineQuery = { readonly entity: { readonly name: string, readonly events: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly ordinal: number | null, readonly time: { readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null, readonly precision: Precision, readonly basis: Basis, readonly cue: string | null }, readonly after: ReadonlyArray<{ readonly name: string }>, readonly evidence: ReadonlyArray<{ readonly role: EvidenceRole, readonly sentence: { readonly name: string } }>, readonly assertedBy: ReadonlyArray<{ readonly id: string, readonly attribution: ReadonlyArray<{ readonly role: TellerRole, readonly mode: SpeechMode, readonly teller: { readonly name: string } }> }> }> } } | null };

export type AmazonContractTalksQueryVariables = Exact<{ [key: string]: never; }>;


export type AmazonContractTalksQuery = { readonly entity: { readonly name: string, readonly events: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly status: EventStatus, readonly participants: ReadonlyArray<{ readonly role: EventRole, readonly entity: { readonly name: string } }>, readonly evidence: ReadonlyArray<{ readonly role: EvidenceRole, readonly sentence: { readonly name: string } }> }> }, readonly relations: { readonly edges: ReadonlyArray<{ readonly other: { readonly name: string }, readonly node: { readonly id: string, readonly label: string, readonly outcome: string | null, readonly assertedBy: ReadonlyArray<{ readonly id: string, readonly name: string, readonly attribution: ReadonlyArray<{ readonly role: TellerRole, readonly verb: string | null, readonly teller: { readonly name: string } }>, readonly evidence: ReadonlyArray<{ readonly role: EvidenceRole, readonly sentence: { readonly name: string } }> }> } }> } } | null };

export type AmazonMoneyQueryVariables = Exact<{ [key: string]: never; }>;


export type AmazonMoneyQuery = { readonly figures: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly metric: string, readonly value: string, readonly unit: string, readonly comparator: Comparator, readonly caveat: string | null, readonly period: { readonly edtf: string | null, readonly basis: Basis } | null, readonly assertedBy: ReadonlyArray<{ readonly id: string, readonly name: string, readonly attribution: ReadonlyArray<{ readonly role: TellerRole, readonly verb: string | null, readonly teller: { readonly name: string } }> }>, readonly evidence: ReadonlyArray<{ readonly role: EvidenceRole, readonly sentence: { readonly name: string } }> }> } };

export type AmazonPackagesQueryVariables = Exact<{ [key: string]: never; }>;


export type AmazonPackagesQuery = { readonly figures: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly metric: string, readonly value: string, readonly unit: string, readonly comparator: Comparator, readonly caveat: string | null, readonly about: { readonly name: string }, readonly counterparty: { readonly name: string } | null, readonly period: { readonly edtf: string | null, readonly basis: Basis, readonly cue: string | null } | null, readonly assertedBy: ReadonlyArray<{ readonly id: string, readonly attribution: ReadonlyArray<{ readonly role: TellerRole, readonly mode: SpeechMode, readonly teller: { readonly name: string } }> }>, readonly evidence: ReadonlyArray<{ readonly role: EvidenceRole, readonly sentence: { readonly name: string } }> }> } };

export type ApproximateFiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type ApproximateFiguresQuery = { readonly figures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly value: string, readonly unit: string, readonly comparator: Comparator, readonly caveat: string | null, readonly assertedBy: ReadonlyArray<{ readonly id: string, readonly attribution: ReadonlyArray<{ readonly role: TellerRole, readonly teller: { readonly name: string } }> }>, readonly evidence: ReadonlyArray<{ readonly role: EvidenceRole, readonly sentence: { readonly name: string } }> }> } };

export type ChamberControlQueryVariables = Exact<{ [key: string]: never; }>;


export type ChamberControlQuery = { readonly relations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly basis: Basis, readonly from: { readonly name: string }, readonly to: { readonly name: string }, readonly assertedBy: ReadonlyArray<{ readonly id: string, readonly attribution: ReadonlyArray<{ readonly role: TellerRole, readonly mode: SpeechMode, readonly teller: { readonly name: string } }> }>, readonly evidence: ReadonlyArray<{ readonly role: EvidenceRole, readonly sentence: { readonly name: string } }> }> } };

export type ConcernChainQueryVariables = Exact<{ [key: string]: never; }>;


export type ConcernChainQuery = { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly modality: Modality, readonly caveat: string | null, readonly attribution: ReadonlyArray<{ readonly ordinal: number, readonly role: TellerRole, readonly mode: SpeechMode, readonly verb: string | null, readonly anonymity: Anonymity, readonly teller:
          | { readonly name: string }
          | { readonly plural: boolean, readonly name: string, readonly affiliations: ReadonlyArray<{ readonly name: string }> }
         }>, readonly links: ReadonlyArray<{ readonly kind: LinkKind, readonly basis: Basis, readonly reason: string | null, readonly to: { readonly name: string } }>, readonly evidence: ReadonlyArray<{ readonly role: EvidenceRole, readonly sentence: { readonly name: string } }> }> } };

export type CreditedToThePostQueryVariables = Exact<{ [key: string]: never; }>;


export type CreditedToThePostQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly attribution: ReadonlyArray<{ readonly role: TellerRole, readonly verb: string | null, readonly teller: { readonly name: string } }>, readonly evidence: ReadonlyArray<{ readonly role: EvidenceRole, readonly sentence: { readonly name: string } }> }> } };

export type HhsMentionsQueryVariables = Exact<{
  entity?: string;
}>;


export type HhsMentionsQuery = { readonly entity: { readonly name: string, readonly aliases: ReadonlyArray<{ readonly text: string, readonly kind: AliasKind }>, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly alias: string, readonly kind: MentionKind, readonly sentence: { readonly name: string, readonly article: { readonly name: string } } }> } } | null };

export type HhsNeighbourhoodQueryVariables = Exact<{ [key: string]: never; }>;


export type HhsNeighbourhoodQuery = { readonly direct: { readonly nodes: ReadonlyArray<{ readonly entity: { readonly id: string, readonly name: string } }>, readonly relations: ReadonlyArray<{ readonly name: string }> }, readonly picture: { readonly truncated: boolean, readonly nodes: ReadonlyArray<{ readonly x: number, readonly y: number, readonly degree: number, readonly entity: { readonly id: string, readonly name: string, readonly type: EntityType } }>, readonly relations: ReadonlyArray<{ readonly id: string, readonly label: string, readonly basis: Basis, readonly from: { readonly id: string }, readonly to: { readonly id: string } }> } };

export type ImpliedHouseholdsQueryVariables = Exact<{ [key: string]: never; }>;


export type ImpliedHouseholdsQuery = { readonly figures: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly value: string, readonly unit: string, readonly comparator: Comparator, readonly caveat: string | null, readonly derivation: { readonly operation: Operation, readonly inputs: ReadonlyArray<{ readonly id: string, readonly value: string, readonly unit: string, readonly assertedBy: ReadonlyArray<{ readonly id: string, readonly attribution: ReadonlyArray<{ readonly role: TellerRole, readonly teller: { readonly name: string } }> }> }> } | null, readonly evidence: ReadonlyArray<{ readonly role: EvidenceRole, readonly sentence: { readonly name: string } }> }> } };

export type ImpliedMarginQueryVariables = Exact<{ [key: string]: never; }>;


export type ImpliedMarginQuery = { readonly figures: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly metric: string, readonly value: string, readonly unit: string, readonly comparator: Comparator, readonly basis: Basis, readonly caveat: string | null, readonly derivation: { readonly operation: Operation, readonly decimals: number, readonly inputs: ReadonlyArray<{ readonly id: string, readonly name: string, readonly value: string, readonly unit: string, readonly assertedBy: ReadonlyArray<{ readonly attribution: ReadonlyArray<{ readonly role: TellerRole, readonly teller: { readonly name: string } }> }> }> } | null, readonly evidence: ReadonlyArray<{ readonly role: EvidenceRole, readonly sentence: { readonly name: string } }> }> } };

export type MaskPlanCancelledQueryVariables = Exact<{ [key: string]: never; }>;


export type MaskPlanCancelledQuery = { readonly entity: { readonly name: string, readonly cancelled: { readonly edges: ReadonlyArray<{ readonly other: { readonly name: string }, readonly node: { readonly id: string, readonly label: string, readonly assertedBy: ReadonlyArray<{ readonly id: string, readonly name: string, readonly attribution: ReadonlyArray<{ readonly role: TellerRole, readonly mode: SpeechMode, readonly teller: { readonly name: string } }> }>, readonly evidence: ReadonlyArray<{ readonly role: EvidenceRole, readonly sentence: { readonly name: string } }> } }> }, readonly replaced: { readonly edges: ReadonlyArray<{ readonly other: { readonly id: string, readonly name: string, readonly created: { readonly edges: ReadonlyArray<{ readonly other: { readonly name: string } }> }, readonly figures: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly metric: string, readonly value: string, readonly unit: string, readonly caveat: string | null, readonly evidence: ReadonlyArray<{ readonly role: EvidenceRole, readonly sentence: { readonly name: string } }> }> } }, readonly node: { readonly id: string, readonly label: string, readonly assertedBy: ReadonlyArray<{ readonly id: string, readonly name: string, readonly attribution: ReadonlyArray<{ readonly role: TellerRole, readonly mode: SpeechMode, readonly teller: { readonly name: string } }> }>, readonly evidence: ReadonlyArray<{ readonly role: EvidenceRole, readonly sentence: { readonly name: string } }> } }> } } | null };

export type CancellationClaimFragment = { readonly id: string, readonly name: string, readonly attribution: ReadonlyArray<{ readonly role: TellerRole, readonly mode: SpeechMode, readonly teller: { readonly name: string } }> };

export type MaskPlanDraftedQueryVariables = Exact<{ [key: string]: never; }>;


export type MaskPlanDraftedQuery = { readonly entity: { readonly name: string, readonly relations: { readonly edges: ReadonlyArray<{ readonly other: { readonly name: string }, readonly node: { readonly id: string, readonly basis: Basis, readonly caveat: string | null, readonly time: { readonly edtf: string | null, readonly basis: Basis, readonly cue: string | null }, readonly assertedBy: ReadonlyArray<{ readonly id: string, readonly attribution: ReadonlyArray<{ readonly role: TellerRole, readonly mode: SpeechMode, readonly teller: { readonly name: string } }> }>, readonly evidence: ReadonlyArray<{ readonly role: EvidenceRole, readonly sentence: { readonly name: string } }> } }> }, readonly figures: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly metric: string, readonly value: string, readonly unit: string, readonly caveat: string | null, readonly evidence: ReadonlyArray<{ readonly role: EvidenceRole, readonly sentence: { readonly name: string } }> }> } } | null };

export type MasksDistributedQueryVariables = Exact<{ [key: string]: never; }>;


export type MasksDistributedQuery = { readonly figures: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly metric: string, readonly value: string, readonly unit: string, readonly comparator: Comparator, readonly status: FigureStatus, readonly caveat: string | null, readonly derivation: { readonly operation: Operation, readonly inputs: ReadonlyArray<{ readonly id: string }> } | null, readonly assertedBy: ReadonlyArray<{ readonly id: string, readonly attribution: ReadonlyArray<{ readonly role: TellerRole, readonly verb: string | null, readonly anonymity: Anonymity, readonly teller: { readonly name: string } }> }>, readonly evidence: ReadonlyArray<{ readonly role: EvidenceRole, readonly sentence: { readonly name: string } }> }> } };

export type MoneyByCounterpartyQueryVariables = Exact<{ [key: string]: never; }>;


export type MoneyByCounterpartyQuery = { readonly figures: { readonly totalCount: number, readonly byCounterpartyAndYear: ReadonlyArray<{ readonly metric: string, readonly status: FigureStatus, readonly unit: string, readonly year: string | null, readonly count: number, readonly sum: string | null, readonly min: string, readonly max: string, readonly comparator: Comparator, readonly counterparty: { readonly id: string, readonly name: string } | null }>, readonly byMetric: ReadonlyArray<{ readonly metric: string, readonly status: FigureStatus, readonly unit: string, readonly count: number, readonly sum: string | null, readonly min: string, readonly max: string, readonly comparator: Comparator }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly caveat: string | null, readonly about: { readonly name: string }, readonly assertedBy: ReadonlyArray<{ readonly id: string, readonly attribution: ReadonlyArray<{ readonly role: TellerRole, readonly teller: { readonly name: string } }> }>, readonly evidence: ReadonlyArray<{ readonly role: EvidenceRole, readonly sentence: { readonly name: string } }> }> } };

export type PossiblyInAprilQueryVariables = Exact<{ [key: string]: never; }>;


export type PossiblyInAprilQuery = { readonly certainly: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly time: { readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null, readonly precision: Precision, readonly basis: Basis, readonly cue: string | null }, readonly evidence: ReadonlyArray<{ readonly role: EvidenceRole, readonly sentence: { readonly name: string } }> }> }, readonly possibly: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly time: { readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null, readonly precision: Precision, readonly basis: Basis, readonly cue: string | null }, readonly evidence: ReadonlyArray<{ readonly role: EvidenceRole, readonly sentence: { readonly name: string } }> }> }, readonly undated: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly time: { readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null, readonly precision: Precision, readonly basis: Basis, readonly cue: string | null }, readonly evidence: ReadonlyArray<{ readonly role: EvidenceRole, readonly sentence: { readonly name: string } }> }> } };

export type DatedEventFragment = { readonly id: string, readonly name: string, readonly time: { readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null, readonly precision: Precision, readonly basis: Basis, readonly cue: string | null }, readonly evidence: ReadonlyArray<{ readonly role: EvidenceRole, readonly sentence: { readonly name: string } }> };

export type PostalDebtQueryVariables = Exact<{ [key: string]: never; }>;


export type PostalDebtQuery = { readonly figures: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly value: string, readonly unit: string, readonly comparator: Comparator, readonly asOf: { readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: Basis, readonly cue: string | null } | null, readonly assertedBy: ReadonlyArray<{ readonly id: string, readonly name: string, readonly attribution: ReadonlyArray<{ readonly role: TellerRole, readonly mode: SpeechMode, readonly teller: { readonly name: string } }> }>, readonly evidence: ReadonlyArray<{ readonly role: EvidenceRole, readonly sentence: { readonly name: string } }> }> } };

export type SearchAsTypedQueryVariables = Exact<{ [key: string]: never; }>;


export type SearchAsTypedQuery = { readonly amazn: ReadonlyArray<{ readonly matched: string, readonly ranges: ReadonlyArray<number>, readonly node:
      | (
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Article' | 'Company' | 'CreativeWork' | 'Event' | 'Figure' | 'GovernmentBody' | 'NewsOrganization' | 'Person' | 'Place' | 'PoliticalParty' | 'PopulationGroup' | 'Product' | 'Program' | 'Proposal' | 'Relation' | 'Sentence' | 'Story' | 'Topic' | 'UnnamedSource' }
      )
      | (
        { readonly id: string, readonly name: string, readonly attribution: ReadonlyArray<{ readonly role: TellerRole, readonly teller: { readonly name: string } }> }
        & { readonly __typename: 'Claim' }
      )
     }>, readonly theHouse: ReadonlyArray<{ readonly matched: string, readonly ranges: ReadonlyArray<number>, readonly node:
      | (
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Article' | 'Company' | 'CreativeWork' | 'Event' | 'Figure' | 'GovernmentBody' | 'NewsOrganization' | 'Person' | 'Place' | 'PoliticalParty' | 'PopulationGroup' | 'Product' | 'Program' | 'Proposal' | 'Relation' | 'Sentence' | 'Story' | 'Topic' | 'UnnamedSource' }
      )
      | (
        { readonly id: string, readonly name: string, readonly attribution: ReadonlyArray<{ readonly role: TellerRole, readonly teller: { readonly name: string } }> }
        & { readonly __typename: 'Claim' }
      )
     }>, readonly thePost: ReadonlyArray<{ readonly matched: string, readonly ranges: ReadonlyArray<number>, readonly node:
      | (
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Article' | 'Company' | 'CreativeWork' | 'Event' | 'Figure' | 'GovernmentBody' | 'NewsOrganization' | 'Person' | 'Place' | 'PoliticalParty' | 'PopulationGroup' | 'Product' | 'Program' | 'Proposal' | 'Relation' | 'Sentence' | 'Story' | 'Topic' | 'UnnamedSource' }
      )
      | (
        { readonly id: string, readonly name: string, readonly attribution: ReadonlyArray<{ readonly role: TellerRole, readonly teller: { readonly name: string } }> }
        & { readonly __typename: 'Claim' }
      )
     }> };

export type FoundHitFragment = { readonly matched: string, readonly ranges: ReadonlyArray<number>, readonly node:
    | (
      { readonly id: string, readonly name: string }
      & { readonly __typename: 'Article' | 'Company' | 'CreativeWork' | 'Event' | 'Figure' | 'GovernmentBody' | 'NewsOrganization' | 'Person' | 'Place' | 'PoliticalParty' | 'PopulationGroup' | 'Product' | 'Program' | 'Proposal' | 'Relation' | 'Sentence' | 'Story' | 'Topic' | 'UnnamedSource' }
    )
    | (
      { readonly id: string, readonly name: string, readonly attribution: ReadonlyArray<{ readonly role: TellerRole, readonly teller: { readonly name: string } }> }
      & { readonly __typename: 'Claim' }
    )
   };

export type SenateSumAgainstLossesQueryVariables = Exact<{ [key: string]: never; }>;


export type SenateSumAgainstLossesQuery = { readonly covered: { readonly operation: Operation, readonly value: string, readonly unit: string, readonly comparator: Comparator, readonly caveats: ReadonlyArray<string>, readonly inputs: ReadonlyArray<{ readonly id: string, readonly name: string, readonly value: string, readonly unit: string, readonly status: FigureStatus, readonly assertedBy: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly attribution: ReadonlyArray<{ readonly role: TellerRole, readonly anonymity: Anonymity, readonly teller: { readonly name: string } }> }>, readonly evidence: ReadonlyArray<{ readonly role: EvidenceRole, readonly sentence: { readonly name: string } }> }> } | null, readonly left: { readonly operation: Operation, readonly value: string, readonly unit: string, readonly comparator: Comparator, readonly caveats: ReadonlyArray<string>, readonly inputs: ReadonlyArray<{ readonly id: string, readonly name: string, readonly value: string, readonly unit: string, readonly status: FigureStatus, readonly assertedBy: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly attribution: ReadonlyArray<{ readonly role: TellerRole, readonly anonymity: Anonymity, readonly teller: { readonly name: string } }> }>, readonly evidence: ReadonlyArray<{ readonly role: EvidenceRole, readonly sentence: { readonly name: string } }> }> } | null };

export type WorkedOutFragment = { readonly operation: Operation, readonly value: string, readonly unit: string, readonly comparator: Comparator, readonly caveats: ReadonlyArray<string>, readonly inputs: ReadonlyArray<{ readonly id: string, readonly name: string, readonly value: string, readonly unit: string, readonly status: FigureStatus, readonly assertedBy: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly attribution: ReadonlyArray<{ readonly role: TellerRole, readonly anonymity: Anonymity, readonly teller: { readonly name: string } }> }>, readonly evidence: ReadonlyArray<{ readonly role: EvidenceRole, readonly sentence: { readonly name: string } }> }> };

export type TrumpConcessionQueryVariables = Exact<{ [key: string]: never; }>;


export type TrumpConcessionQuery = { readonly entity: { readonly name: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ClaimKind, readonly attribution: ReadonlyArray<{ readonly role: TellerRole, readonly verb: string | null, readonly basis: Basis, readonly teller: { readonly name: string } }>, readonly links: ReadonlyArray<{ readonly kind: LinkKind, readonly to: { readonly name: string } }>, readonly evidence: ReadonlyArray<{ readonly role: EvidenceRole, readonly sentence: { readonly name: string } }> }> }, readonly relations: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly label: string, readonly basis: Basis, readonly caveat: string | null, readonly evidence: ReadonlyArray<{ readonly role: EvidenceRole, readonly sentence: { readonly name: string } }> }, readonly other: { readonly name: string } }> } } | null };

export type WoodwardToAmazonQueryVariables = Exact<{ [key: string]: never; }>;


export type WoodwardToAmazonQuery = { readonly stepByStep: ReadonlyArray<{ readonly length: number, readonly entities: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly relations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly label: string, readonly basis: Basis, readonly caveat: string | null, readonly assertedBy: ReadonlyArray<{ readonly id: string, readonly name: string, readonly caveat: string | null, readonly attribution: ReadonlyArray<{ readonly role: TellerRole, readonly mode: SpeechMode, readonly teller: { readonly name: string } }> }>, readonly evidence: ReadonlyArray<{ readonly role: EvidenceRole, readonly sentence: { readonly name: string } }> }> }>, readonly routes: ReadonlyArray<{ readonly length: number, readonly relations: ReadonlyArray<{ readonly name: string }> }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const CancellationClaimFragmentDoc = new TypedDocumentString(`
    fragment CancellationClaim on Claim {
  id
  name
  attribution {
    role
    mode
    teller {
      name
    }
  }
}
    `, {"fragmentName":"CancellationClaim"}) as unknown as TypedDocumentString<CancellationClaimFragment, unknown>;
export const DatedEventFragmentDoc = new TypedDocumentString(`
    fragment DatedEvent on Event {
  id
  name
  time {
    edtf
    earliest
    latest
    precision
    basis
    cue
  }
  evidence {
    role
    sentence {
      name
    }
  }
}
    `, {"fragmentName":"DatedEvent"}) as unknown as TypedDocumentString<DatedEventFragment, unknown>;
export const FoundHitFragmentDoc = new TypedDocumentString(`
    fragment FoundHit on Hit {
  matched
  ranges
  node {
    __typename
    id
    name
    ... on Claim {
      attribution {
        role
        teller {
          name
        }
      }
    }
  }
}
    `, {"fragmentName":"FoundHit"}) as unknown as TypedDocumentString<FoundHitFragment, unknown>;
export const WorkedOutFragmentDoc = new TypedDocumentString(`
    fragment WorkedOut on Calculation {
  operation
  value
  unit
  comparator
  caveats
  inputs {
    id
    name
    value
    unit
    status
    assertedBy {
      id
      modality
      attribution {
        role
        anonymity
        teller {
          name
        }
      }
    }
    evidence {
      role
      sentence {
        name
      }
    }
  }
}
    `, {"fragmentName":"WorkedOut"}) as unknown as TypedDocumentString<WorkedOutFragment, unknown>;
export const AidProposalsDocument = new TypedDocumentString(`
    query AidProposals {
  figures(
    where: {about: ["proposal:usps-relief"], metrics: ["proposed-aid", "aid-cut", "aid-cut-share"]}
  ) {
    nodes {
      id
      metric
      value
      unit
      status
      counterparty {
        name
      }
      derivation {
        operation
        inputs {
          id
          value
        }
      }
      assertedBy {
        id
        attribution {
          role
          mode
          teller {
            name
          }
        }
      }
      evidence {
        role
        sentence {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AidProposalsQuery, AidProposalsQueryVariables>;
export const AidTimelineDocument = new TypedDocumentString(`
    query AidTimeline {
  entity(id: "proposal:usps-relief") {
    name
    events(orderBy: STORY) {
      nodes {
        id
        name
        ordinal
        time {
          edtf
          earliest
          latest
          precision
          basis
          cue
        }
        after {
          name
        }
        evidence {
          role
          sentence {
            name
          }
        }
        assertedBy {
          id
          attribution {
            role
            mode
            teller {
              name
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AidTimelineQuery, AidTimelineQueryVariables>;
export const AmazonContractTalksDocument = new TypedDocumentString(`
    query AmazonContractTalks {
  entity(id: "org:usps") {
    name
    events(where: {kinds: [NEGOTIATION]}) {
      nodes {
        id
        name
        status
        participants {
          role
          entity {
            name
          }
        }
        evidence {
          role
          sentence {
            name
          }
        }
      }
    }
    relations(types: [NEGOTIATED_WITH]) {
      edges {
        other {
          name
        }
        node {
          id
          label
          outcome
          assertedBy {
            id
            name
            attribution {
              role
              verb
              teller {
                name
              }
            }
            evidence {
              role
              sentence {
                name
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AmazonContractTalksQuery, AmazonContractTalksQueryVariables>;
export const AmazonMoneyDocument = new TypedDocumentString(`
    query AmazonMoney {
  figures(
    where: {about: ["org:usps"], counterparty: ["org:amazon"], metrics: ["revenue", "profit"], period: {within: "2019"}}
  ) {
    nodes {
      id
      metric
      value
      unit
      comparator
      period {
        edtf
        basis
      }
      caveat
      assertedBy {
        id
        name
        attribution {
          role
          verb
          teller {
            name
          }
        }
      }
      evidence {
        role
        sentence {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AmazonMoneyQuery, AmazonMoneyQueryVariables>;
export const AmazonPackagesDocument = new TypedDocumentString(`
    query AmazonPackages {
  figures(where: {metrics: ["packages-delivered", "share-of-volume"]}) {
    nodes {
      id
      metric
      value
      unit
      comparator
      about {
        name
      }
      counterparty {
        name
      }
      period {
        edtf
        basis
        cue
      }
      caveat
      assertedBy {
        id
        attribution {
          role
          mode
          teller {
            name
          }
        }
      }
      evidence {
        role
        sentence {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AmazonPackagesQuery, AmazonPackagesQueryVariables>;
export const ApproximateFiguresDocument = new TypedDocumentString(`
    query ApproximateFigures {
  figures(where: {comparator: [APPROX], not: {status: [DERIVED]}}) {
    totalCount
    nodes {
      id
      name
      value
      unit
      comparator
      caveat
      assertedBy {
        id
        attribution {
          role
          teller {
            name
          }
        }
      }
      evidence {
        role
        sentence {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ApproximateFiguresQuery, ApproximateFiguresQueryVariables>;
export const ChamberControlDocument = new TypedDocumentString(`
    query ChamberControl {
  relations(where: {types: [CONTROLLED_BY]}) {
    nodes {
      id
      from {
        name
      }
      label
      to {
        name
      }
      basis
      assertedBy {
        id
        attribution {
          role
          mode
          teller {
            name
          }
        }
      }
      evidence {
        role
        sentence {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChamberControlQuery, ChamberControlQueryVariables>;
export const ConcernChainDocument = new TypedDocumentString(`
    query ConcernChain {
  claims(where: {kinds: [QUOTE], hops: {gte: 3}}) {
    nodes {
      id
      name
      modality
      caveat
      attribution {
        ordinal
        role
        mode
        verb
        anonymity
        teller {
          name
          ... on UnnamedSource {
            plural
            affiliations {
              name
            }
          }
        }
      }
      links {
        kind
        basis
        reason
        to {
          name
        }
      }
      evidence {
        role
        sentence {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConcernChainQuery, ConcernChainQueryVariables>;
export const CreditedToThePostDocument = new TypedDocumentString(`
    query CreditedToThePost {
  claims(where: {toldBy: {ids: ["org:washington-post"]}}) {
    totalCount
    nodes {
      id
      name
      attribution {
        role
        verb
        teller {
          name
        }
      }
      evidence {
        role
        sentence {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CreditedToThePostQuery, CreditedToThePostQueryVariables>;
export const HhsMentionsDocument = new TypedDocumentString(`
    query HhsMentions($entity: ID! = "gov:hhs") {
  entity(id: $entity) {
    name
    aliases {
      text
      kind
    }
    mentions {
      totalCount
      nodes {
        alias
        kind
        sentence {
          name
          article {
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HhsMentionsQuery, HhsMentionsQueryVariables>;
export const HhsNeighbourhoodDocument = new TypedDocumentString(`
    query HhsNeighbourhood {
  direct: graph(around: ["gov:hhs"], depth: 1) {
    nodes {
      entity {
        id
        name
      }
    }
    relations {
      name
    }
  }
  picture: graph(around: ["gov:hhs"], depth: 2) {
    truncated
    nodes {
      entity {
        id
        name
        type
      }
      x
      y
      degree
    }
    relations {
      id
      label
      basis
      from {
        id
      }
      to {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HhsNeighbourhoodQuery, HhsNeighbourhoodQueryVariables>;
export const ImpliedHouseholdsDocument = new TypedDocumentString(`
    query ImpliedHouseholds {
  figures(where: {metrics: ["implied-households"]}) {
    nodes {
      id
      value
      unit
      comparator
      caveat
      derivation {
        operation
        inputs {
          id
          value
          unit
          assertedBy {
            id
            attribution {
              role
              teller {
                name
              }
            }
          }
        }
      }
      evidence {
        role
        sentence {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ImpliedHouseholdsQuery, ImpliedHouseholdsQueryVariables>;
export const ImpliedMarginDocument = new TypedDocumentString(`
    query ImpliedMargin {
  figures(where: {metrics: ["margin", "profit-per-package"]}) {
    nodes {
      id
      metric
      value
      unit
      comparator
      basis
      caveat
      derivation {
        operation
        decimals
        inputs {
          id
          name
          value
          unit
          assertedBy {
            attribution {
              role
              teller {
                name
              }
            }
          }
        }
      }
      evidence {
        role
        sentence {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ImpliedMarginQuery, ImpliedMarginQueryVariables>;
export const MaskPlanCancelledDocument = new TypedDocumentString(`
    query MaskPlanCancelled {
  entity(id: "proposal:household-mask-plan") {
    name
    cancelled: relations(types: [CANCELLED], direction: IN) {
      edges {
        other {
          name
        }
        node {
          id
          label
          assertedBy {
            ...CancellationClaim
          }
          evidence {
            role
            sentence {
              name
            }
          }
        }
      }
    }
    replaced: relations(types: [REPLACED], direction: IN) {
      edges {
        other {
          id
          name
          created: relations(types: [CREATED], direction: IN) {
            edges {
              other {
                name
              }
            }
          }
          figures(where: {status: [STATED_SIZE]}) {
            nodes {
              id
              metric
              value
              unit
              caveat
              evidence {
                role
                sentence {
                  name
                }
              }
            }
          }
        }
        node {
          id
          label
          assertedBy {
            ...CancellationClaim
          }
          evidence {
            role
            sentence {
              name
            }
          }
        }
      }
    }
  }
}
    fragment CancellationClaim on Claim {
  id
  name
  attribution {
    role
    mode
    teller {
      name
    }
  }
}`) as unknown as TypedDocumentString<MaskPlanCancelledQuery, MaskPlanCancelledQueryVariables>;
export const MaskPlanDraftedDocument = new TypedDocumentString(`
    query MaskPlanDrafted {
  entity(id: "proposal:household-mask-plan") {
    name
    relations(types: [DRAFTED], direction: IN) {
      edges {
        other {
          name
        }
        node {
          id
          basis
          caveat
          time {
            edtf
            basis
            cue
          }
          assertedBy {
            id
            attribution {
              role
              mode
              teller {
                name
              }
            }
          }
          evidence {
            role
            sentence {
              name
            }
          }
        }
      }
    }
    figures(where: {status: [PLANNED]}) {
      nodes {
        id
        metric
        value
        unit
        caveat
        evidence {
          role
          sentence {
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MaskPlanDraftedQuery, MaskPlanDraftedQueryVariables>;
export const MasksDistributedDocument = new TypedDocumentString(`
    query MasksDistributed {
  figures(where: {about: ["product:face-masks"]}) {
    nodes {
      id
      metric
      value
      unit
      comparator
      status
      caveat
      derivation {
        operation
        inputs {
          id
        }
      }
      assertedBy {
        id
        attribution {
          role
          verb
          anonymity
          teller {
            name
          }
        }
      }
      evidence {
        role
        sentence {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MasksDistributedQuery, MasksDistributedQueryVariables>;
export const MoneyByCounterpartyDocument = new TypedDocumentString(`
    query MoneyByCounterparty {
  figures(where: {units: ["USD"], not: {status: [DERIVED]}}) {
    totalCount
    byCounterpartyAndYear: totals(by: [COUNTERPARTY, YEAR]) {
      metric
      status
      unit
      counterparty {
        id
        name
      }
      year
      count
      sum
      min
      max
      comparator
    }
    byMetric: totals {
      metric
      status
      unit
      count
      sum
      min
      max
      comparator
    }
    nodes {
      id
      name
      about {
        name
      }
      caveat
      assertedBy {
        id
        attribution {
          role
          teller {
            name
          }
        }
      }
      evidence {
        role
        sentence {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MoneyByCounterpartyQuery, MoneyByCounterpartyQueryVariables>;
export const PossiblyInAprilDocument = new TypedDocumentString(`
    query PossiblyInApril {
  certainly: events(where: {time: {within: "2020-04"}}) {
    nodes {
      ...DatedEvent
    }
  }
  possibly: events(where: {time: {overlaps: "2020-04"}}) {
    nodes {
      ...DatedEvent
    }
  }
  undated: events(
    where: {time: {within: "2020-04", orUndated: true}, not: {time: {within: "2020-04"}}}
  ) {
    totalCount
    nodes {
      ...DatedEvent
    }
  }
}
    fragment DatedEvent on Event {
  id
  name
  time {
    edtf
    earliest
    latest
    precision
    basis
    cue
  }
  evidence {
    role
    sentence {
      name
    }
  }
}`) as unknown as TypedDocumentString<PossiblyInAprilQuery, PossiblyInAprilQueryVariables>;
export const PostalDebtDocument = new TypedDocumentString(`
    query PostalDebt {
  figures(where: {about: ["org:usps"], metrics: ["debt"]}) {
    nodes {
      id
      value
      unit
      comparator
      asOf {
        edtf
        earliest
        latest
        basis
        cue
      }
      assertedBy {
        id
        name
        attribution {
          role
          mode
          teller {
            name
          }
        }
      }
      evidence {
        role
        sentence {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PostalDebtQuery, PostalDebtQueryVariables>;
export const SearchAsTypedDocument = new TypedDocumentString(`
    query SearchAsTyped {
  amazn: search(text: "Amazn", first: 5) {
    ...FoundHit
  }
  theHouse: search(text: "the House", types: [ENTITY], first: 3) {
    ...FoundHit
  }
  thePost: search(text: "the Post", types: [ENTITY], first: 3) {
    ...FoundHit
  }
}
    fragment FoundHit on Hit {
  matched
  ranges
  node {
    __typename
    id
    name
    ... on Claim {
      attribution {
        role
        teller {
          name
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<SearchAsTypedQuery, SearchAsTypedQueryVariables>;
export const SenateSumAgainstLossesDocument = new TypedDocumentString(`
    query SenateSumAgainstLosses {
  covered: calculate(
    operation: PERCENT
    figures: ["figure:usps-2020/f09", "figure:usps-2020/f06"]
  ) {
    ...WorkedOut
  }
  left: calculate(
    operation: DIFFERENCE
    figures: ["figure:usps-2020/f06", "figure:usps-2020/f09"]
    decimals: 0
  ) {
    ...WorkedOut
  }
}
    fragment WorkedOut on Calculation {
  operation
  value
  unit
  comparator
  caveats
  inputs {
    id
    name
    value
    unit
    status
    assertedBy {
      id
      modality
      attribution {
        role
        anonymity
        teller {
          name
        }
      }
    }
    evidence {
      role
      sentence {
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<SenateSumAgainstLossesQuery, SenateSumAgainstLossesQueryVariables>;
export const TrumpConcessionDocument = new TypedDocumentString(`
    query TrumpConcession {
  entity(id: "person:bob-woodward") {
    name
    claims(as: [TELLER]) {
      nodes {
        id
        name
        kind
        attribution {
          role
          verb
          basis
          teller {
            name
          }
        }
        links {
          kind
          to {
            name
          }
        }
        evidence {
          role
          sentence {
            name
          }
        }
      }
    }
    relations(types: [INTERVIEWED, AUTHORED], direction: OUT) {
      edges {
        node {
          id
          label
          basis
          caveat
          evidence {
            role
            sentence {
              name
            }
          }
        }
        other {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TrumpConcessionQuery, TrumpConcessionQueryVariables>;
export const WoodwardToAmazonDocument = new TypedDocumentString(`
    query WoodwardToAmazon {
  stepByStep: paths(from: "person:bob-woodward", to: "org:amazon", first: 1) {
    length
    entities {
      id
      name
    }
    relations {
      id
      name
      label
      basis
      caveat
      assertedBy {
        id
        name
        caveat
        attribution {
          role
          mode
          teller {
            name
          }
        }
      }
      evidence {
        role
        sentence {
          name
        }
      }
    }
  }
  routes: paths(from: "person:bob-woodward", to: "org:amazon", first: 10) {
    length
    relations {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<WoodwardToAmazonQuery, WoodwardToAmazonQueryVariables>;