// Generated from schema/ by `npm run codegen`. Change that, not this file.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  Date: { input: string; output: string; }
  Decimal: { input: string; output: string; }
  Edtf: { input: string; output: string; }
  Sha256: { input: string; output: string; }
};

export type Alias = {
  readonly __typename?: 'Alias';
  readonly caveat?: Maybe<Scalars['String']['output']>;
  readonly kind: AliasKind;
  readonly text: Scalars['String']['output'];
};

export type AliasKind =
  | 'ACRONYM'
  | 'DESCRIPTION'
  | 'NAME'
  | 'SHORT'
  | 'TITLE';

export type Anonymity =
  | 'GROUP'
  | 'NAMED'
  | 'ROLE';

export type Article = Node & {
  readonly __typename?: 'Article';
  readonly bodySha256?: Maybe<Scalars['Sha256']['output']>;
  readonly cites: ReadonlyArray<Article>;
  readonly id: Scalars['ID']['output'];
  readonly language: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly normalization: Scalars['String']['output'];
  readonly published: Time;
  readonly publisher?: Maybe<Entity>;
  readonly sentences: ReadonlyArray<Sentence>;
  readonly url?: Maybe<Scalars['String']['output']>;
};

export type Attribution = {
  readonly __typename?: 'Attribution';
  readonly anonymity: Anonymity;
  readonly basis: Basis;
  readonly mode: SpeechMode;
  readonly ordinal: Scalars['Int']['output'];
  readonly role: TellerRole;
  readonly teller: Node;
  readonly verb?: Maybe<Scalars['String']['output']>;
};

export type Basis =
  | 'EXTERNAL'
  | 'INFERRED'
  | 'STATED';

export type BodyKind =
  | 'ADMINISTRATION'
  | 'AGENCY'
  | 'COUNCIL'
  | 'DEPARTMENT'
  | 'EXECUTIVE_OFFICE'
  | 'LEGISLATIVE_CHAMBER';

export type Calculation = {
  readonly __typename?: 'Calculation';
  readonly caveats: ReadonlyArray<Scalars['String']['output']>;
  readonly comparator: Comparator;
  readonly inputs: ReadonlyArray<Figure>;
  readonly operation: Operation;
  readonly unit: Scalars['String']['output'];
  readonly value: Scalars['Decimal']['output'];
};

export type Claim = Node & {
  readonly __typename?: 'Claim';
  readonly article: Article;
  readonly assertedOn?: Maybe<Time>;
  readonly asserts: ReadonlyArray<Sourced>;
  readonly attribution: ReadonlyArray<Attribution>;
  readonly caveat?: Maybe<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly id: Scalars['ID']['output'];
  readonly kind: ClaimKind;
  readonly links: ReadonlyArray<ClaimLink>;
  readonly modality: Modality;
  readonly name: Scalars['String']['output'];
  readonly objects: ReadonlyArray<Entity>;
  readonly story: Story;
  readonly subjects: ReadonlyArray<Entity>;
};


export type ClaimLinksArgs = {
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};

export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  readonly edges: ReadonlyArray<ClaimEdge>;
  readonly nodes: ReadonlyArray<Claim>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Claim;
};

export type ClaimFilter = {
  readonly and?: InputMaybe<ReadonlyArray<ClaimFilter>>;
  readonly articles?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly assertedOn?: InputMaybe<TimeFilter>;
  readonly hops?: InputMaybe<IntFilter>;
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly kinds?: InputMaybe<ReadonlyArray<ClaimKind>>;
  readonly linked?: InputMaybe<ReadonlyArray<LinkKind>>;
  readonly modality?: InputMaybe<ReadonlyArray<Modality>>;
  readonly not?: InputMaybe<ClaimFilter>;
  readonly object?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly or?: InputMaybe<ReadonlyArray<ClaimFilter>>;
  readonly sentences?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly stories?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly subject?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly toldBy?: InputMaybe<TellerFilter>;
};

export type ClaimKind =
  | 'ACT'
  | 'CAUSE'
  | 'CONDITIONAL'
  | 'EVALUATION'
  | 'FACT'
  | 'FIGURE'
  | 'FORECAST'
  | 'MOTIVE'
  | 'QUOTE'
  | 'STATE';

export type ClaimLink = {
  readonly __typename?: 'ClaimLink';
  readonly basis: Basis;
  readonly direction: Direction;
  readonly kind: LinkKind;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly to: Node;
};

export type ClaimOrder =
  | 'HOPS_DESC'
  | 'KIND'
  | 'READING';

export type ClaimRole =
  | 'OBJECT'
  | 'SUBJECT'
  | 'TELLER';

export type Company = Entity & Node & {
  readonly __typename?: 'Company';
  readonly aliases: ReadonlyArray<Alias>;
  readonly claims: ClaimConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly events: EventConnection;
  readonly figures: FigureConnection;
  readonly id: Scalars['ID']['output'];
  readonly mentions: MentionConnection;
  readonly name: Scalars['String']['output'];
  readonly relations: EntityRelationConnection;
  readonly sameAs: ReadonlyArray<ExternalId>;
  readonly stories: ReadonlyArray<Story>;
  readonly type: EntityType;
};


export type CompanyClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<ReadonlyArray<ClaimRole>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
  where?: InputMaybe<ClaimFilter>;
};


export type CompanyEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
  roles?: InputMaybe<ReadonlyArray<EventRole>>;
  where?: InputMaybe<EventFilter>;
};


export type CompanyFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FigureOrder>;
  where?: InputMaybe<FigureFilter>;
};


export type CompanyMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<MentionKind>>;
};


export type CompanyRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  where?: InputMaybe<RelationFilter>;
};

export type Comparator =
  | 'APPROX'
  | 'AT_LEAST'
  | 'AT_MOST'
  | 'EQ';

export type CreativeWork = Entity & Node & {
  readonly __typename?: 'CreativeWork';
  readonly aliases: ReadonlyArray<Alias>;
  readonly claims: ClaimConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly events: EventConnection;
  readonly figures: FigureConnection;
  readonly id: Scalars['ID']['output'];
  readonly kind: WorkKind;
  readonly mentions: MentionConnection;
  readonly name: Scalars['String']['output'];
  readonly relations: EntityRelationConnection;
  readonly sameAs: ReadonlyArray<ExternalId>;
  readonly stories: ReadonlyArray<Story>;
  readonly type: EntityType;
};


export type CreativeWorkClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<ReadonlyArray<ClaimRole>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
  where?: InputMaybe<ClaimFilter>;
};


export type CreativeWorkEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
  roles?: InputMaybe<ReadonlyArray<EventRole>>;
  where?: InputMaybe<EventFilter>;
};


export type CreativeWorkFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FigureOrder>;
  where?: InputMaybe<FigureFilter>;
};


export type CreativeWorkMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<MentionKind>>;
};


export type CreativeWorkRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  where?: InputMaybe<RelationFilter>;
};

export type DecimalFilter = {
  readonly eq?: InputMaybe<Scalars['Decimal']['input']>;
  readonly gt?: InputMaybe<Scalars['Decimal']['input']>;
  readonly gte?: InputMaybe<Scalars['Decimal']['input']>;
  readonly lt?: InputMaybe<Scalars['Decimal']['input']>;
  readonly lte?: InputMaybe<Scalars['Decimal']['input']>;
};

export type Derivation = {
  readonly __typename?: 'Derivation';
  readonly decimals: Scalars['Int']['output'];
  readonly inputs: ReadonlyArray<Figure>;
  readonly operation: Operation;
};

export type Direction =
  | 'ANY'
  | 'IN'
  | 'OUT';

export type Entity = {
  readonly aliases: ReadonlyArray<Alias>;
  readonly claims: ClaimConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly events: EventConnection;
  readonly figures: FigureConnection;
  readonly id: Scalars['ID']['output'];
  readonly mentions: MentionConnection;
  readonly name: Scalars['String']['output'];
  readonly relations: EntityRelationConnection;
  readonly sameAs: ReadonlyArray<ExternalId>;
  readonly stories: ReadonlyArray<Story>;
  readonly type: EntityType;
};


export type EntityClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<ReadonlyArray<ClaimRole>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
  where?: InputMaybe<ClaimFilter>;
};


export type EntityEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
  roles?: InputMaybe<ReadonlyArray<EventRole>>;
  where?: InputMaybe<EventFilter>;
};


export type EntityFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FigureOrder>;
  where?: InputMaybe<FigureFilter>;
};


export type EntityMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<MentionKind>>;
};


export type EntityRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  where?: InputMaybe<RelationFilter>;
};

export type EntityConnection = {
  readonly __typename?: 'EntityConnection';
  readonly edges: ReadonlyArray<EntityEdge>;
  readonly nodes: ReadonlyArray<Entity>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type EntityEdge = {
  readonly __typename?: 'EntityEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Entity;
};

export type EntityFilter = {
  readonly alias?: InputMaybe<TextFilter>;
  readonly and?: InputMaybe<ReadonlyArray<EntityFilter>>;
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly mentionedIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly name?: InputMaybe<TextFilter>;
  readonly not?: InputMaybe<EntityFilter>;
  readonly or?: InputMaybe<ReadonlyArray<EntityFilter>>;
  readonly related?: InputMaybe<RelationFilter>;
  readonly stories?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly types?: InputMaybe<ReadonlyArray<EntityType>>;
};

export type EntityOrder =
  | 'MENTIONS_DESC'
  | 'NAME'
  | 'READING'
  | 'RELATIONS_DESC';

export type EntityRelationConnection = {
  readonly __typename?: 'EntityRelationConnection';
  readonly edges: ReadonlyArray<EntityRelationEdge>;
  readonly nodes: ReadonlyArray<Relation>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type EntityRelationEdge = {
  readonly __typename?: 'EntityRelationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly direction: Direction;
  readonly node: Relation;
  readonly other: Entity;
};

export type EntityType =
  | 'COMPANY'
  | 'CREATIVE_WORK'
  | 'EVENT'
  | 'GOVERNMENT_BODY'
  | 'NEWS_ORGANIZATION'
  | 'PERSON'
  | 'PLACE'
  | 'POLITICAL_PARTY'
  | 'POPULATION_GROUP'
  | 'PRODUCT'
  | 'PROGRAM'
  | 'PROPOSAL'
  | 'TOPIC'
  | 'UNNAMED_SOURCE';

export type Event = Entity & Node & Sourced & {
  readonly __typename?: 'Event';
  readonly after: ReadonlyArray<Event>;
  readonly aliases: ReadonlyArray<Alias>;
  readonly assertedBy: ReadonlyArray<Claim>;
  readonly basis: Basis;
  readonly before: ReadonlyArray<Event>;
  readonly caveat?: Maybe<Scalars['String']['output']>;
  readonly claims: ClaimConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly events: EventConnection;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly explainedBy: ReadonlyArray<Claim>;
  readonly figures: FigureConnection;
  readonly id: Scalars['ID']['output'];
  readonly kind: EventKind;
  readonly mentions: MentionConnection;
  readonly name: Scalars['String']['output'];
  readonly ordinal?: Maybe<Scalars['Int']['output']>;
  readonly partOf?: Maybe<Event>;
  readonly participants: ReadonlyArray<Participant>;
  readonly parts: ReadonlyArray<Event>;
  readonly relations: EntityRelationConnection;
  readonly sameAs: ReadonlyArray<ExternalId>;
  readonly status: EventStatus;
  readonly stories: ReadonlyArray<Story>;
  readonly time: Time;
  readonly type: EntityType;
};


export type EventClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<ReadonlyArray<ClaimRole>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
  where?: InputMaybe<ClaimFilter>;
};


export type EventEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
  roles?: InputMaybe<ReadonlyArray<EventRole>>;
  where?: InputMaybe<EventFilter>;
};


export type EventFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FigureOrder>;
  where?: InputMaybe<FigureFilter>;
};


export type EventMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<MentionKind>>;
};


export type EventRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  where?: InputMaybe<RelationFilter>;
};

export type EventConnection = {
  readonly __typename?: 'EventConnection';
  readonly edges: ReadonlyArray<EventEdge>;
  readonly nodes: ReadonlyArray<Event>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type EventEdge = {
  readonly __typename?: 'EventEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Event;
};

export type EventFilter = {
  readonly and?: InputMaybe<ReadonlyArray<EventFilter>>;
  readonly assertedBy?: InputMaybe<ClaimFilter>;
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly kinds?: InputMaybe<ReadonlyArray<EventKind>>;
  readonly not?: InputMaybe<EventFilter>;
  readonly or?: InputMaybe<ReadonlyArray<EventFilter>>;
  readonly participant?: InputMaybe<EntityFilter>;
  readonly status?: InputMaybe<ReadonlyArray<EventStatus>>;
  readonly stories?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly time?: InputMaybe<TimeFilter>;
};

export type EventKind =
  | 'CANCELLATION'
  | 'CLASH'
  | 'CONDUCT'
  | 'CREATION'
  | 'CRISIS'
  | 'CUT'
  | 'DISTRIBUTION'
  | 'ELECTION'
  | 'INTERVIEW'
  | 'NEGOTIATION'
  | 'PLAN'
  | 'PROPOSAL'
  | 'PUBLICATION'
  | 'STATEMENT'
  | 'TENSION'
  | 'VETO_THREAT'
  | 'WARNING';

export type EventOrder =
  | 'STORY'
  | 'TIME_ASC'
  | 'TIME_DESC';

export type EventRole =
  | 'AGENT'
  | 'INSTRUMENT'
  | 'PLACE'
  | 'RECIPIENT'
  | 'TARGET'
  | 'TOPIC';

export type EventStatus =
  | 'EXPECTED'
  | 'FAILED'
  | 'HAPPENED'
  | 'ONGOING';

export type Evidence = {
  readonly __typename?: 'Evidence';
  readonly role: EvidenceRole;
  readonly sentence: Sentence;
};

export type EvidenceRole =
  | 'ATTRIBUTES'
  | 'DATES'
  | 'IMPLIES'
  | 'STATES';

export type ExternalId = {
  readonly __typename?: 'ExternalId';
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly scheme: Scalars['String']['output'];
  readonly status: IdStatus;
  readonly url?: Maybe<Scalars['String']['output']>;
  readonly value: Scalars['String']['output'];
};

export type Figure = Node & Sourced & {
  readonly __typename?: 'Figure';
  readonly about: Entity;
  readonly asOf?: Maybe<Time>;
  readonly assertedBy: ReadonlyArray<Claim>;
  readonly basis: Basis;
  readonly caveat?: Maybe<Scalars['String']['output']>;
  readonly comparator: Comparator;
  readonly counterparty?: Maybe<Entity>;
  readonly derivation?: Maybe<Derivation>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly id: Scalars['ID']['output'];
  readonly metric: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly period?: Maybe<Time>;
  readonly status: FigureStatus;
  readonly unit: Scalars['String']['output'];
  readonly value: Scalars['Decimal']['output'];
};

export type FigureConnection = {
  readonly __typename?: 'FigureConnection';
  readonly edges: ReadonlyArray<FigureEdge>;
  readonly nodes: ReadonlyArray<Figure>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
  readonly totals: ReadonlyArray<FigureTotal>;
};


export type FigureConnectionTotalsArgs = {
  by?: ReadonlyArray<FigureKey>;
};

export type FigureEdge = {
  readonly __typename?: 'FigureEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Figure;
};

export type FigureFilter = {
  readonly about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly and?: InputMaybe<ReadonlyArray<FigureFilter>>;
  readonly assertedBy?: InputMaybe<ClaimFilter>;
  readonly comparator?: InputMaybe<ReadonlyArray<Comparator>>;
  readonly counterparty?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly metrics?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly not?: InputMaybe<FigureFilter>;
  readonly or?: InputMaybe<ReadonlyArray<FigureFilter>>;
  readonly period?: InputMaybe<TimeFilter>;
  readonly status?: InputMaybe<ReadonlyArray<FigureStatus>>;
  readonly stories?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly units?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly value?: InputMaybe<DecimalFilter>;
};

export type FigureKey =
  | 'ABOUT'
  | 'COUNTERPARTY'
  | 'YEAR';

export type FigureOrder =
  | 'READING'
  | 'VALUE_ASC'
  | 'VALUE_DESC';

export type FigureStatus =
  | 'ACTUAL'
  | 'DERIVED'
  | 'FORECAST'
  | 'PLANNED'
  | 'PROPOSED'
  | 'REPORTED'
  | 'STATED_SIZE';

export type FigureTotal = {
  readonly __typename?: 'FigureTotal';
  readonly about?: Maybe<Entity>;
  readonly comparator: Comparator;
  readonly count: Scalars['Int']['output'];
  readonly counterparty?: Maybe<Entity>;
  readonly max: Scalars['Decimal']['output'];
  readonly metric: Scalars['String']['output'];
  readonly min: Scalars['Decimal']['output'];
  readonly status: FigureStatus;
  readonly sum?: Maybe<Scalars['Decimal']['output']>;
  readonly unit: Scalars['String']['output'];
  readonly year?: Maybe<Scalars['String']['output']>;
};

export type GovernmentBody = Entity & Node & {
  readonly __typename?: 'GovernmentBody';
  readonly aliases: ReadonlyArray<Alias>;
  readonly claims: ClaimConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly events: EventConnection;
  readonly figures: FigureConnection;
  readonly id: Scalars['ID']['output'];
  readonly kind: BodyKind;
  readonly mentions: MentionConnection;
  readonly name: Scalars['String']['output'];
  readonly relations: EntityRelationConnection;
  readonly sameAs: ReadonlyArray<ExternalId>;
  readonly stories: ReadonlyArray<Story>;
  readonly type: EntityType;
};


export type GovernmentBodyClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<ReadonlyArray<ClaimRole>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
  where?: InputMaybe<ClaimFilter>;
};


export type GovernmentBodyEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
  roles?: InputMaybe<ReadonlyArray<EventRole>>;
  where?: InputMaybe<EventFilter>;
};


export type GovernmentBodyFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FigureOrder>;
  where?: InputMaybe<FigureFilter>;
};


export type GovernmentBodyMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<MentionKind>>;
};


export type GovernmentBodyRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  where?: InputMaybe<RelationFilter>;
};

export type Graph = {
  readonly __typename?: 'Graph';
  readonly nodes: ReadonlyArray<GraphNode>;
  readonly relations: ReadonlyArray<Relation>;
  readonly truncated: Scalars['Boolean']['output'];
};

export type GraphNode = {
  readonly __typename?: 'GraphNode';
  readonly degree: Scalars['Int']['output'];
  readonly entity: Entity;
  readonly x: Scalars['Float']['output'];
  readonly y: Scalars['Float']['output'];
};

export type Hit = {
  readonly __typename?: 'Hit';
  readonly matched: Scalars['String']['output'];
  readonly node: Node;
  readonly ranges: ReadonlyArray<Scalars['Int']['output']>;
};

export type IdStatus =
  | 'REJECTED'
  | 'UNVERIFIED'
  | 'VERIFIED';

export type IntFilter = {
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  readonly gt?: InputMaybe<Scalars['Int']['input']>;
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  readonly lt?: InputMaybe<Scalars['Int']['input']>;
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
};

export type LinkKind =
  | 'CONTRADICTS'
  | 'CORROBORATES'
  | 'EXPLAINS'
  | 'REFINES'
  | 'SUPERSEDES';

export type Mention = {
  readonly __typename?: 'Mention';
  readonly alias: Scalars['String']['output'];
  readonly entity: Entity;
  readonly kind: MentionKind;
  readonly sentence: Sentence;
};

export type MentionConnection = {
  readonly __typename?: 'MentionConnection';
  readonly edges: ReadonlyArray<MentionEdge>;
  readonly nodes: ReadonlyArray<Mention>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type MentionEdge = {
  readonly __typename?: 'MentionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Mention;
};

export type MentionKind =
  | 'ADJECTIVE'
  | 'DESCRIPTION'
  | 'NAME'
  | 'PART_OF_NAME'
  | 'PRONOUN';

export type Modality =
  | 'APPARENT'
  | 'APPROXIMATE'
  | 'ASSERTED'
  | 'EXPECTED'
  | 'FEARED'
  | 'POSSIBLE';

export type NewsOrganization = Entity & Node & {
  readonly __typename?: 'NewsOrganization';
  readonly aliases: ReadonlyArray<Alias>;
  readonly claims: ClaimConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly events: EventConnection;
  readonly figures: FigureConnection;
  readonly id: Scalars['ID']['output'];
  readonly mentions: MentionConnection;
  readonly name: Scalars['String']['output'];
  readonly relations: EntityRelationConnection;
  readonly sameAs: ReadonlyArray<ExternalId>;
  readonly stories: ReadonlyArray<Story>;
  readonly type: EntityType;
};


export type NewsOrganizationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<ReadonlyArray<ClaimRole>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
  where?: InputMaybe<ClaimFilter>;
};


export type NewsOrganizationEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
  roles?: InputMaybe<ReadonlyArray<EventRole>>;
  where?: InputMaybe<EventFilter>;
};


export type NewsOrganizationFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FigureOrder>;
  where?: InputMaybe<FigureFilter>;
};


export type NewsOrganizationMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<MentionKind>>;
};


export type NewsOrganizationRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  where?: InputMaybe<RelationFilter>;
};

export type Node = {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
};

export type Operation =
  | 'DIFFERENCE'
  | 'PERCENT'
  | 'PRODUCT'
  | 'RATIO'
  | 'SUM';

export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

export type Participant = {
  readonly __typename?: 'Participant';
  readonly entity: Entity;
  readonly role: EventRole;
};

export type Path = {
  readonly __typename?: 'Path';
  readonly entities: ReadonlyArray<Entity>;
  readonly length: Scalars['Int']['output'];
  readonly relations: ReadonlyArray<Relation>;
};

export type Person = Entity & Node & {
  readonly __typename?: 'Person';
  readonly aliases: ReadonlyArray<Alias>;
  readonly claims: ClaimConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly events: EventConnection;
  readonly figures: FigureConnection;
  readonly id: Scalars['ID']['output'];
  readonly mentions: MentionConnection;
  readonly name: Scalars['String']['output'];
  readonly relations: EntityRelationConnection;
  readonly sameAs: ReadonlyArray<ExternalId>;
  readonly stories: ReadonlyArray<Story>;
  readonly type: EntityType;
};


export type PersonClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<ReadonlyArray<ClaimRole>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
  where?: InputMaybe<ClaimFilter>;
};


export type PersonEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
  roles?: InputMaybe<ReadonlyArray<EventRole>>;
  where?: InputMaybe<EventFilter>;
};


export type PersonFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FigureOrder>;
  where?: InputMaybe<FigureFilter>;
};


export type PersonMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<MentionKind>>;
};


export type PersonRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  where?: InputMaybe<RelationFilter>;
};

export type Place = Entity & Node & {
  readonly __typename?: 'Place';
  readonly aliases: ReadonlyArray<Alias>;
  readonly claims: ClaimConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly events: EventConnection;
  readonly figures: FigureConnection;
  readonly id: Scalars['ID']['output'];
  readonly mentions: MentionConnection;
  readonly name: Scalars['String']['output'];
  readonly relations: EntityRelationConnection;
  readonly sameAs: ReadonlyArray<ExternalId>;
  readonly stories: ReadonlyArray<Story>;
  readonly type: EntityType;
};


export type PlaceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<ReadonlyArray<ClaimRole>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
  where?: InputMaybe<ClaimFilter>;
};


export type PlaceEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
  roles?: InputMaybe<ReadonlyArray<EventRole>>;
  where?: InputMaybe<EventFilter>;
};


export type PlaceFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FigureOrder>;
  where?: InputMaybe<FigureFilter>;
};


export type PlaceMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<MentionKind>>;
};


export type PlaceRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  where?: InputMaybe<RelationFilter>;
};

export type PoliticalParty = Entity & Node & {
  readonly __typename?: 'PoliticalParty';
  readonly aliases: ReadonlyArray<Alias>;
  readonly claims: ClaimConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly events: EventConnection;
  readonly figures: FigureConnection;
  readonly id: Scalars['ID']['output'];
  readonly mentions: MentionConnection;
  readonly name: Scalars['String']['output'];
  readonly relations: EntityRelationConnection;
  readonly sameAs: ReadonlyArray<ExternalId>;
  readonly stories: ReadonlyArray<Story>;
  readonly type: EntityType;
};


export type PoliticalPartyClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<ReadonlyArray<ClaimRole>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
  where?: InputMaybe<ClaimFilter>;
};


export type PoliticalPartyEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
  roles?: InputMaybe<ReadonlyArray<EventRole>>;
  where?: InputMaybe<EventFilter>;
};


export type PoliticalPartyFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FigureOrder>;
  where?: InputMaybe<FigureFilter>;
};


export type PoliticalPartyMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<MentionKind>>;
};


export type PoliticalPartyRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  where?: InputMaybe<RelationFilter>;
};

export type PopulationGroup = Entity & Node & {
  readonly __typename?: 'PopulationGroup';
  readonly aliases: ReadonlyArray<Alias>;
  readonly claims: ClaimConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly events: EventConnection;
  readonly figures: FigureConnection;
  readonly id: Scalars['ID']['output'];
  readonly mentions: MentionConnection;
  readonly name: Scalars['String']['output'];
  readonly relations: EntityRelationConnection;
  readonly sameAs: ReadonlyArray<ExternalId>;
  readonly stories: ReadonlyArray<Story>;
  readonly type: EntityType;
};


export type PopulationGroupClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<ReadonlyArray<ClaimRole>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
  where?: InputMaybe<ClaimFilter>;
};


export type PopulationGroupEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
  roles?: InputMaybe<ReadonlyArray<EventRole>>;
  where?: InputMaybe<EventFilter>;
};


export type PopulationGroupFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FigureOrder>;
  where?: InputMaybe<FigureFilter>;
};


export type PopulationGroupMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<MentionKind>>;
};


export type PopulationGroupRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  where?: InputMaybe<RelationFilter>;
};

export type Precision =
  | 'DAY'
  | 'INTERVAL'
  | 'MONTH'
  | 'NONE'
  | 'RELATIVE'
  | 'WEEKDAY'
  | 'YEAR';

export type Product = Entity & Node & {
  readonly __typename?: 'Product';
  readonly aliases: ReadonlyArray<Alias>;
  readonly claims: ClaimConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly events: EventConnection;
  readonly figures: FigureConnection;
  readonly id: Scalars['ID']['output'];
  readonly mentions: MentionConnection;
  readonly name: Scalars['String']['output'];
  readonly relations: EntityRelationConnection;
  readonly sameAs: ReadonlyArray<ExternalId>;
  readonly stories: ReadonlyArray<Story>;
  readonly type: EntityType;
};


export type ProductClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<ReadonlyArray<ClaimRole>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
  where?: InputMaybe<ClaimFilter>;
};


export type ProductEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
  roles?: InputMaybe<ReadonlyArray<EventRole>>;
  where?: InputMaybe<EventFilter>;
};


export type ProductFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FigureOrder>;
  where?: InputMaybe<FigureFilter>;
};


export type ProductMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<MentionKind>>;
};


export type ProductRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  where?: InputMaybe<RelationFilter>;
};

export type Program = Entity & Node & {
  readonly __typename?: 'Program';
  readonly aliases: ReadonlyArray<Alias>;
  readonly claims: ClaimConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly events: EventConnection;
  readonly figures: FigureConnection;
  readonly id: Scalars['ID']['output'];
  readonly mentions: MentionConnection;
  readonly name: Scalars['String']['output'];
  readonly relations: EntityRelationConnection;
  readonly sameAs: ReadonlyArray<ExternalId>;
  readonly stories: ReadonlyArray<Story>;
  readonly type: EntityType;
};


export type ProgramClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<ReadonlyArray<ClaimRole>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
  where?: InputMaybe<ClaimFilter>;
};


export type ProgramEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
  roles?: InputMaybe<ReadonlyArray<EventRole>>;
  where?: InputMaybe<EventFilter>;
};


export type ProgramFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FigureOrder>;
  where?: InputMaybe<FigureFilter>;
};


export type ProgramMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<MentionKind>>;
};


export type ProgramRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  where?: InputMaybe<RelationFilter>;
};

export type Proposal = Entity & Node & {
  readonly __typename?: 'Proposal';
  readonly aliases: ReadonlyArray<Alias>;
  readonly claims: ClaimConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly events: EventConnection;
  readonly figures: FigureConnection;
  readonly id: Scalars['ID']['output'];
  readonly kind: ProposalKind;
  readonly mentions: MentionConnection;
  readonly name: Scalars['String']['output'];
  readonly relations: EntityRelationConnection;
  readonly sameAs: ReadonlyArray<ExternalId>;
  readonly stories: ReadonlyArray<Story>;
  readonly type: EntityType;
};


export type ProposalClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<ReadonlyArray<ClaimRole>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
  where?: InputMaybe<ClaimFilter>;
};


export type ProposalEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
  roles?: InputMaybe<ReadonlyArray<EventRole>>;
  where?: InputMaybe<EventFilter>;
};


export type ProposalFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FigureOrder>;
  where?: InputMaybe<FigureFilter>;
};


export type ProposalMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<MentionKind>>;
};


export type ProposalRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  where?: InputMaybe<RelationFilter>;
};

export type ProposalKind =
  | 'BILL'
  | 'BILL_PROVISION'
  | 'CONTRACT'
  | 'PLAN';

export type Query = {
  readonly __typename?: 'Query';
  readonly calculate?: Maybe<Calculation>;
  readonly claims: ClaimConnection;
  readonly entities: EntityConnection;
  readonly entity?: Maybe<Entity>;
  readonly events: EventConnection;
  readonly figures: FigureConnection;
  readonly graph: Graph;
  readonly node?: Maybe<Node>;
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  readonly paths: ReadonlyArray<Path>;
  readonly relations: RelationConnection;
  readonly search: ReadonlyArray<Hit>;
  readonly stories: ReadonlyArray<Story>;
  readonly story?: Maybe<Story>;
};


export type QueryCalculateArgs = {
  decimals?: InputMaybe<Scalars['Int']['input']>;
  figures: ReadonlyArray<Scalars['ID']['input']>;
  operation: Operation;
};


export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
  where?: InputMaybe<ClaimFilter>;
};


export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
  where?: InputMaybe<EntityFilter>;
};


export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
  where?: InputMaybe<EventFilter>;
};


export type QueryFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FigureOrder>;
  where?: InputMaybe<FigureFilter>;
};


export type QueryGraphArgs = {
  around?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  story?: InputMaybe<Scalars['ID']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryPathsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


export type QueryRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
  where?: InputMaybe<RelationFilter>;
};


export type QuerySearchArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<SearchType>>;
};


export type QueryStoryArgs = {
  id: Scalars['ID']['input'];
};

export type Relation = Node & Sourced & {
  readonly __typename?: 'Relation';
  readonly assertedBy: ReadonlyArray<Claim>;
  readonly basis: Basis;
  readonly caveat?: Maybe<Scalars['String']['output']>;
  readonly condition?: Maybe<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from: Entity;
  readonly id: Scalars['ID']['output'];
  readonly label: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly outcome?: Maybe<Scalars['String']['output']>;
  readonly time: Time;
  readonly to: Entity;
  readonly type: RelationType;
};

export type RelationConnection = {
  readonly __typename?: 'RelationConnection';
  readonly edges: ReadonlyArray<RelationEdge>;
  readonly nodes: ReadonlyArray<Relation>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type RelationEdge = {
  readonly __typename?: 'RelationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Relation;
};

export type RelationFilter = {
  readonly and?: InputMaybe<ReadonlyArray<RelationFilter>>;
  readonly assertedBy?: InputMaybe<ClaimFilter>;
  readonly basis?: InputMaybe<ReadonlyArray<Basis>>;
  readonly from?: InputMaybe<EntityFilter>;
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly not?: InputMaybe<RelationFilter>;
  readonly or?: InputMaybe<ReadonlyArray<RelationFilter>>;
  readonly stories?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly time?: InputMaybe<TimeFilter>;
  readonly to?: InputMaybe<EntityFilter>;
  readonly types?: InputMaybe<ReadonlyArray<RelationType>>;
};

export type RelationOrder =
  | 'CLAIMS_DESC'
  | 'READING'
  | 'TYPE';

export type RelationType =
  | 'AFFECTED_BY'
  | 'AUTHORED'
  | 'BENEFITS'
  | 'CANCELLED'
  | 'CLASHED_WITH'
  | 'CLIENT_OF'
  | 'COLLABORATED_WITH'
  | 'CONTROLLED_BY'
  | 'CREATED'
  | 'DISTRIBUTES'
  | 'DRAFTED'
  | 'HEADS'
  | 'INTERVIEWED'
  | 'IN_TENSION_WITH'
  | 'LEADS'
  | 'NEGOTIATED_WITH'
  | 'PART_OF'
  | 'PROPOSED'
  | 'REDUCED'
  | 'RELATED_TO'
  | 'REPLACED'
  | 'SPEAKS_FOR'
  | 'TARGETS'
  | 'THREATENED_VETO_OF'
  | 'WORKS_FOR';

export type SearchType =
  | 'CLAIM'
  | 'ENTITY'
  | 'EVENT'
  | 'FIGURE';

export type Sentence = Node & {
  readonly __typename?: 'Sentence';
  readonly article: Article;
  readonly claims: ReadonlyArray<Claim>;
  readonly end: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  readonly mentions: ReadonlyArray<Mention>;
  readonly name: Scalars['String']['output'];
  readonly number: Scalars['Int']['output'];
  readonly ordinal: Scalars['Int']['output'];
  readonly paragraph: Scalars['Int']['output'];
  readonly sha256: Scalars['Sha256']['output'];
  readonly start: Scalars['Int']['output'];
  readonly text?: Maybe<Scalars['String']['output']>;
};

export type Sourced = {
  readonly assertedBy: ReadonlyArray<Claim>;
  readonly basis: Basis;
  readonly caveat?: Maybe<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
};

export type SpeechMode =
  | 'DIRECT_QUOTE'
  | 'INDIRECT'
  | 'OWN_VOICE';

export type Story = Node & {
  readonly __typename?: 'Story';
  readonly articles: ReadonlyArray<Article>;
  readonly claims: ClaimConnection;
  readonly entities: EntityConnection;
  readonly events: EventConnection;
  readonly figures: FigureConnection;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly relations: RelationConnection;
  readonly summary: Scalars['String']['output'];
  readonly version: Scalars['Sha256']['output'];
};


export type StoryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
  where?: InputMaybe<ClaimFilter>;
};


export type StoryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
  where?: InputMaybe<EntityFilter>;
};


export type StoryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
  where?: InputMaybe<EventFilter>;
};


export type StoryFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FigureOrder>;
  where?: InputMaybe<FigureFilter>;
};


export type StoryRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
  where?: InputMaybe<RelationFilter>;
};

export type TellerFilter = {
  readonly anonymity?: InputMaybe<ReadonlyArray<Anonymity>>;
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly modes?: InputMaybe<ReadonlyArray<SpeechMode>>;
  readonly origin?: InputMaybe<Scalars['Boolean']['input']>;
  readonly roles?: InputMaybe<ReadonlyArray<TellerRole>>;
};

export type TellerRole =
  | 'HOLDER'
  | 'PUBLISHER'
  | 'REPORTER'
  | 'SPEAKER';

export type TextFilter = {
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly is?: InputMaybe<Scalars['String']['input']>;
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

export type Time = {
  readonly __typename?: 'Time';
  readonly basis: Basis;
  readonly cue?: Maybe<Scalars['String']['output']>;
  readonly earliest?: Maybe<Scalars['Date']['output']>;
  readonly edtf?: Maybe<Scalars['Edtf']['output']>;
  readonly latest?: Maybe<Scalars['Date']['output']>;
  readonly precision: Precision;
};

export type TimeFilter = {
  readonly orUndated?: InputMaybe<Scalars['Boolean']['input']>;
  readonly overlaps?: InputMaybe<Scalars['Edtf']['input']>;
  readonly within?: InputMaybe<Scalars['Edtf']['input']>;
};

export type Topic = Entity & Node & {
  readonly __typename?: 'Topic';
  readonly aliases: ReadonlyArray<Alias>;
  readonly claims: ClaimConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly events: EventConnection;
  readonly figures: FigureConnection;
  readonly id: Scalars['ID']['output'];
  readonly mentions: MentionConnection;
  readonly name: Scalars['String']['output'];
  readonly relations: EntityRelationConnection;
  readonly sameAs: ReadonlyArray<ExternalId>;
  readonly stories: ReadonlyArray<Story>;
  readonly type: EntityType;
};


export type TopicClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<ReadonlyArray<ClaimRole>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
  where?: InputMaybe<ClaimFilter>;
};


export type TopicEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
  roles?: InputMaybe<ReadonlyArray<EventRole>>;
  where?: InputMaybe<EventFilter>;
};


export type TopicFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FigureOrder>;
  where?: InputMaybe<FigureFilter>;
};


export type TopicMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<MentionKind>>;
};


export type TopicRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  where?: InputMaybe<RelationFilter>;
};

export type UnnamedSource = Entity & Node & {
  readonly __typename?: 'UnnamedSource';
  readonly affiliations: ReadonlyArray<Entity>;
  readonly aliases: ReadonlyArray<Alias>;
  readonly claims: ClaimConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly events: EventConnection;
  readonly figures: FigureConnection;
  readonly id: Scalars['ID']['output'];
  readonly mentions: MentionConnection;
  readonly name: Scalars['String']['output'];
  readonly plural: Scalars['Boolean']['output'];
  readonly relations: EntityRelationConnection;
  readonly sameAs: ReadonlyArray<ExternalId>;
  readonly stories: ReadonlyArray<Story>;
  readonly type: EntityType;
};


export type UnnamedSourceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<ReadonlyArray<ClaimRole>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
  where?: InputMaybe<ClaimFilter>;
};


export type UnnamedSourceEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
  roles?: InputMaybe<ReadonlyArray<EventRole>>;
  where?: InputMaybe<EventFilter>;
};


export type UnnamedSourceFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FigureOrder>;
  where?: InputMaybe<FigureFilter>;
};


export type UnnamedSourceMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<MentionKind>>;
};


export type UnnamedSourceRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  where?: InputMaybe<RelationFilter>;
};

export type WorkKind =
  | 'BOOK';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Entity:
    | ( Omit<Company, 'aliases' | 'claims' | 'events' | 'figures' | 'mentions' | 'relations' | 'stories'> & { aliases: ReadonlyArray<_RefType['Alias']>, claims: _RefType['ClaimConnection'], events: _RefType['EventConnection'], figures: _RefType['FigureConnection'], mentions: _RefType['MentionConnection'], relations: _RefType['EntityRelationConnection'], stories: ReadonlyArray<_RefType['Story']> } )
    | ( Omit<CreativeWork, 'aliases' | 'claims' | 'events' | 'figures' | 'mentions' | 'relations' | 'stories'> & { aliases: ReadonlyArray<_RefType['Alias']>, claims: _RefType['ClaimConnection'], events: _RefType['EventConnection'], figures: _RefType['FigureConnection'], mentions: _RefType['MentionConnection'], relations: _RefType['EntityRelationConnection'], stories: ReadonlyArray<_RefType['Story']> } )
    | ( Omit<Event, 'after' | 'aliases' | 'assertedBy' | 'before' | 'claims' | 'events' | 'evidence' | 'explainedBy' | 'figures' | 'mentions' | 'partOf' | 'participants' | 'parts' | 'relations' | 'stories' | 'time'> & { after: ReadonlyArray<_RefType['Event']>, aliases: ReadonlyArray<_RefType['Alias']>, assertedBy: ReadonlyArray<_RefType['Claim']>, before: ReadonlyArray<_RefType['Event']>, claims: _RefType['ClaimConnection'], events: _RefType['EventConnection'], evidence: ReadonlyArray<_RefType['Evidence']>, explainedBy: ReadonlyArray<_RefType['Claim']>, figures: _RefType['FigureConnection'], mentions: _RefType['MentionConnection'], partOf?: Maybe<_RefType['Event']>, participants: ReadonlyArray<_RefType['Participant']>, parts: ReadonlyArray<_RefType['Event']>, relations: _RefType['EntityRelationConnection'], stories: ReadonlyArray<_RefType['Story']>, time: _RefType['Time'] } )
    | ( Omit<GovernmentBody, 'aliases' | 'claims' | 'events' | 'figures' | 'mentions' | 'relations' | 'stories'> & { aliases: ReadonlyArray<_RefType['Alias']>, claims: _RefType['ClaimConnection'], events: _RefType['EventConnection'], figures: _RefType['FigureConnection'], mentions: _RefType['MentionConnection'], relations: _RefType['EntityRelationConnection'], stories: ReadonlyArray<_RefType['Story']> } )
    | ( Omit<NewsOrganization, 'aliases' | 'claims' | 'events' | 'figures' | 'mentions' | 'relations' | 'stories'> & { aliases: ReadonlyArray<_RefType['Alias']>, claims: _RefType['ClaimConnection'], events: _RefType['EventConnection'], figures: _RefType['FigureConnection'], mentions: _RefType['MentionConnection'], relations: _RefType['EntityRelationConnection'], stories: ReadonlyArray<_RefType['Story']> } )
    | ( Omit<Person, 'aliases' | 'claims' | 'events' | 'figures' | 'mentions' | 'relations' | 'stories'> & { aliases: ReadonlyArray<_RefType['Alias']>, claims: _RefType['ClaimConnection'], events: _RefType['EventConnection'], figures: _RefType['FigureConnection'], mentions: _RefType['MentionConnection'], relations: _RefType['EntityRelationConnection'], stories: ReadonlyArray<_RefType['Story']> } )
    | ( Omit<Place, 'aliases' | 'claims' | 'events' | 'figures' | 'mentions' | 'relations' | 'stories'> & { aliases: ReadonlyArray<_RefType['Alias']>, claims: _RefType['ClaimConnection'], events: _RefType['EventConnection'], figures: _RefType['FigureConnection'], mentions: _RefType['MentionConnection'], relations: _RefType['EntityRelationConnection'], stories: ReadonlyArray<_RefType['Story']> } )
    | ( Omit<PoliticalParty, 'aliases' | 'claims' | 'events' | 'figures' | 'mentions' | 'relations' | 'stories'> & { aliases: ReadonlyArray<_RefType['Alias']>, claims: _RefType['ClaimConnection'], events: _RefType['EventConnection'], figures: _RefType['FigureConnection'], mentions: _RefType['MentionConnection'], relations: _RefType['EntityRelationConnection'], stories: ReadonlyArray<_RefType['Story']> } )
    | ( Omit<PopulationGroup, 'aliases' | 'claims' | 'events' | 'figures' | 'mentions' | 'relations' | 'stories'> & { aliases: ReadonlyArray<_RefType['Alias']>, claims: _RefType['ClaimConnection'], events: _RefType['EventConnection'], figures: _RefType['FigureConnection'], mentions: _RefType['MentionConnection'], relations: _RefType['EntityRelationConnection'], stories: ReadonlyArray<_RefType['Story']> } )
    | ( Omit<Product, 'aliases' | 'claims' | 'events' | 'figures' | 'mentions' | 'relations' | 'stories'> & { aliases: ReadonlyArray<_RefType['Alias']>, claims: _RefType['ClaimConnection'], events: _RefType['EventConnection'], figures: _RefType['FigureConnection'], mentions: _RefType['MentionConnection'], relations: _RefType['EntityRelationConnection'], stories: ReadonlyArray<_RefType['Story']> } )
    | ( Omit<Program, 'aliases' | 'claims' | 'events' | 'figures' | 'mentions' | 'relations' | 'stories'> & { aliases: ReadonlyArray<_RefType['Alias']>, claims: _RefType['ClaimConnection'], events: _RefType['EventConnection'], figures: _RefType['FigureConnection'], mentions: _RefType['MentionConnection'], relations: _RefType['EntityRelationConnection'], stories: ReadonlyArray<_RefType['Story']> } )
    | ( Omit<Proposal, 'aliases' | 'claims' | 'events' | 'figures' | 'mentions' | 'relations' | 'stories'> & { aliases: ReadonlyArray<_RefType['Alias']>, claims: _RefType['ClaimConnection'], events: _RefType['EventConnection'], figures: _RefType['FigureConnection'], mentions: _RefType['MentionConnection'], relations: _RefType['EntityRelationConnection'], stories: ReadonlyArray<_RefType['Story']> } )
    | ( Omit<Topic, 'aliases' | 'claims' | 'events' | 'figures' | 'mentions' | 'relations' | 'stories'> & { aliases: ReadonlyArray<_RefType['Alias']>, claims: _RefType['ClaimConnection'], events: _RefType['EventConnection'], figures: _RefType['FigureConnection'], mentions: _RefType['MentionConnection'], relations: _RefType['EntityRelationConnection'], stories: ReadonlyArray<_RefType['Story']> } )
    | ( Omit<UnnamedSource, 'affiliations' | 'aliases' | 'claims' | 'events' | 'figures' | 'mentions' | 'relations' | 'stories'> & { affiliations: ReadonlyArray<_RefType['Entity']>, aliases: ReadonlyArray<_RefType['Alias']>, claims: _RefType['ClaimConnection'], events: _RefType['EventConnection'], figures: _RefType['FigureConnection'], mentions: _RefType['MentionConnection'], relations: _RefType['EntityRelationConnection'], stories: ReadonlyArray<_RefType['Story']> } )
  ;
  Node:
    | ( Omit<Article, 'cites' | 'published' | 'publisher' | 'sentences'> & { cites: ReadonlyArray<_RefType['Article']>, published: _RefType['Time'], publisher?: Maybe<_RefType['Entity']>, sentences: ReadonlyArray<_RefType['Sentence']> } )
    | ( Omit<Claim, 'article' | 'assertedOn' | 'asserts' | 'attribution' | 'evidence' | 'links' | 'objects' | 'story' | 'subjects'> & { article: _RefType['Article'], assertedOn?: Maybe<_RefType['Time']>, asserts: ReadonlyArray<_RefType['Sourced']>, attribution: ReadonlyArray<_RefType['Attribution']>, evidence: ReadonlyArray<_RefType['Evidence']>, links: ReadonlyArray<_RefType['ClaimLink']>, objects: ReadonlyArray<_RefType['Entity']>, story: _RefType['Story'], subjects: ReadonlyArray<_RefType['Entity']> } )
    | ( Omit<Company, 'aliases' | 'claims' | 'events' | 'figures' | 'mentions' | 'relations' | 'stories'> & { aliases: ReadonlyArray<_RefType['Alias']>, claims: _RefType['ClaimConnection'], events: _RefType['EventConnection'], figures: _RefType['FigureConnection'], mentions: _RefType['MentionConnection'], relations: _RefType['EntityRelationConnection'], stories: ReadonlyArray<_RefType['Story']> } )
    | ( Omit<CreativeWork, 'aliases' | 'claims' | 'events' | 'figures' | 'mentions' | 'relations' | 'stories'> & { aliases: ReadonlyArray<_RefType['Alias']>, claims: _RefType['ClaimConnection'], events: _RefType['EventConnection'], figures: _RefType['FigureConnection'], mentions: _RefType['MentionConnection'], relations: _RefType['EntityRelationConnection'], stories: ReadonlyArray<_RefType['Story']> } )
    | ( Omit<Event, 'after' | 'aliases' | 'assertedBy' | 'before' | 'claims' | 'events' | 'evidence' | 'explainedBy' | 'figures' | 'mentions' | 'partOf' | 'participants' | 'parts' | 'relations' | 'stories' | 'time'> & { after: ReadonlyArray<_RefType['Event']>, aliases: ReadonlyArray<_RefType['Alias']>, assertedBy: ReadonlyArray<_RefType['Claim']>, before: ReadonlyArray<_RefType['Event']>, claims: _RefType['ClaimConnection'], events: _RefType['EventConnection'], evidence: ReadonlyArray<_RefType['Evidence']>, explainedBy: ReadonlyArray<_RefType['Claim']>, figures: _RefType['FigureConnection'], mentions: _RefType['MentionConnection'], partOf?: Maybe<_RefType['Event']>, participants: ReadonlyArray<_RefType['Participant']>, parts: ReadonlyArray<_RefType['Event']>, relations: _RefType['EntityRelationConnection'], stories: ReadonlyArray<_RefType['Story']>, time: _RefType['Time'] } )
    | ( Omit<Figure, 'about' | 'asOf' | 'assertedBy' | 'counterparty' | 'derivation' | 'evidence' | 'period'> & { about: _RefType['Entity'], asOf?: Maybe<_RefType['Time']>, assertedBy: ReadonlyArray<_RefType['Claim']>, counterparty?: Maybe<_RefType['Entity']>, derivation?: Maybe<_RefType['Derivation']>, evidence: ReadonlyArray<_RefType['Evidence']>, period?: Maybe<_RefType['Time']> } )
    | ( Omit<GovernmentBody, 'aliases' | 'claims' | 'events' | 'figures' | 'mentions' | 'relations' | 'stories'> & { aliases: ReadonlyArray<_RefType['Alias']>, claims: _RefType['ClaimConnection'], events: _RefType['EventConnection'], figures: _RefType['FigureConnection'], mentions: _RefType['MentionConnection'], relations: _RefType['EntityRelationConnection'], stories: ReadonlyArray<_RefType['Story']> } )
    | ( Omit<NewsOrganization, 'aliases' | 'claims' | 'events' | 'figures' | 'mentions' | 'relations' | 'stories'> & { aliases: ReadonlyArray<_RefType['Alias']>, claims: _RefType['ClaimConnection'], events: _RefType['EventConnection'], figures: _RefType['FigureConnection'], mentions: _RefType['MentionConnection'], relations: _RefType['EntityRelationConnection'], stories: ReadonlyArray<_RefType['Story']> } )
    | ( Omit<Person, 'aliases' | 'claims' | 'events' | 'figures' | 'mentions' | 'relations' | 'stories'> & { aliases: ReadonlyArray<_RefType['Alias']>, claims: _RefType['ClaimConnection'], events: _RefType['EventConnection'], figures: _RefType['FigureConnection'], mentions: _RefType['MentionConnection'], relations: _RefType['EntityRelationConnection'], stories: ReadonlyArray<_RefType['Story']> } )
    | ( Omit<Place, 'aliases' | 'claims' | 'events' | 'figures' | 'mentions' | 'relations' | 'stories'> & { aliases: ReadonlyArray<_RefType['Alias']>, claims: _RefType['ClaimConnection'], events: _RefType['EventConnection'], figures: _RefType['FigureConnection'], mentions: _RefType['MentionConnection'], relations: _RefType['EntityRelationConnection'], stories: ReadonlyArray<_RefType['Story']> } )
    | ( Omit<PoliticalParty, 'aliases' | 'claims' | 'events' | 'figures' | 'mentions' | 'relations' | 'stories'> & { aliases: ReadonlyArray<_RefType['Alias']>, claims: _RefType['ClaimConnection'], events: _RefType['EventConnection'], figures: _RefType['FigureConnection'], mentions: _RefType['MentionConnection'], relations: _RefType['EntityRelationConnection'], stories: ReadonlyArray<_RefType['Story']> } )
    | ( Omit<PopulationGroup, 'aliases' | 'claims' | 'events' | 'figures' | 'mentions' | 'relations' | 'stories'> & { aliases: ReadonlyArray<_RefType['Alias']>, claims: _RefType['ClaimConnection'], events: _RefType['EventConnection'], figures: _RefType['FigureConnection'], mentions: _RefType['MentionConnection'], relations: _RefType['EntityRelationConnection'], stories: ReadonlyArray<_RefType['Story']> } )
    | ( Omit<Product, 'aliases' | 'claims' | 'events' | 'figures' | 'mentions' | 'relations' | 'stories'> & { aliases: ReadonlyArray<_RefType['Alias']>, claims: _RefType['ClaimConnection'], events: _RefType['EventConnection'], figures: _RefType['FigureConnection'], mentions: _RefType['MentionConnection'], relations: _RefType['EntityRelationConnection'], stories: ReadonlyArray<_RefType['Story']> } )
    | ( Omit<Program, 'aliases' | 'claims' | 'events' | 'figures' | 'mentions' | 'relations' | 'stories'> & { aliases: ReadonlyArray<_RefType['Alias']>, claims: _RefType['ClaimConnection'], events: _RefType['EventConnection'], figures: _RefType['FigureConnection'], mentions: _RefType['MentionConnection'], relations: _RefType['EntityRelationConnection'], stories: ReadonlyArray<_RefType['Story']> } )
    | ( Omit<Proposal, 'aliases' | 'claims' | 'events' | 'figures' | 'mentions' | 'relations' | 'stories'> & { aliases: ReadonlyArray<_RefType['Alias']>, claims: _RefType['ClaimConnection'], events: _RefType['EventConnection'], figures: _RefType['FigureConnection'], mentions: _RefType['MentionConnection'], relations: _RefType['EntityRelationConnection'], stories: ReadonlyArray<_RefType['Story']> } )
    | ( Omit<Relation, 'assertedBy' | 'evidence' | 'from' | 'time' | 'to'> & { assertedBy: ReadonlyArray<_RefType['Claim']>, evidence: ReadonlyArray<_RefType['Evidence']>, from: _RefType['Entity'], time: _RefType['Time'], to: _RefType['Entity'] } )
    | ( Omit<Sentence, 'article' | 'claims' | 'mentions'> & { article: _RefType['Article'], claims: ReadonlyArray<_RefType['Claim']>, mentions: ReadonlyArray<_RefType['Mention']> } )
    | ( Omit<Story, 'articles' | 'claims' | 'entities' | 'events' | 'figures' | 'relations'> & { articles: ReadonlyArray<_RefType['Article']>, claims: _RefType['ClaimConnection'], entities: _RefType['EntityConnection'], events: _RefType['EventConnection'], figures: _RefType['FigureConnection'], relations: _RefType['RelationConnection'] } )
    | ( Omit<Topic, 'aliases' | 'claims' | 'events' | 'figures' | 'mentions' | 'relations' | 'stories'> & { aliases: ReadonlyArray<_RefType['Alias']>, claims: _RefType['ClaimConnection'], events: _RefType['EventConnection'], figures: _RefType['FigureConnection'], mentions: _RefType['MentionConnection'], relations: _RefType['EntityRelationConnection'], stories: ReadonlyArray<_RefType['Story']> } )
    | ( Omit<UnnamedSource, 'affiliations' | 'aliases' | 'claims' | 'events' | 'figures' | 'mentions' | 'relations' | 'stories'> & { affiliations: ReadonlyArray<_RefType['Entity']>, aliases: ReadonlyArray<_RefType['Alias']>, claims: _RefType['ClaimConnection'], events: _RefType['EventConnection'], figures: _RefType['FigureConnection'], mentions: _RefType['MentionConnection'], relations: _RefType['EntityRelationConnection'], stories: ReadonlyArray<_RefType['Story']> } )
  ;
  Sourced:
    | ( Omit<Event, 'after' | 'aliases' | 'assertedBy' | 'before' | 'claims' | 'events' | 'evidence' | 'explainedBy' | 'figures' | 'mentions' | 'partOf' | 'participants' | 'parts' | 'relations' | 'stories' | 'time'> & { after: ReadonlyArray<_RefType['Event']>, aliases: ReadonlyArray<_RefType['Alias']>, assertedBy: ReadonlyArray<_RefType['Claim']>, before: ReadonlyArray<_RefType['Event']>, claims: _RefType['ClaimConnection'], events: _RefType['EventConnection'], evidence: ReadonlyArray<_RefType['Evidence']>, explainedBy: ReadonlyArray<_RefType['Claim']>, figures: _RefType['FigureConnection'], mentions: _RefType['MentionConnection'], partOf?: Maybe<_RefType['Event']>, participants: ReadonlyArray<_RefType['Participant']>, parts: ReadonlyArray<_RefType['Event']>, relations: _RefType['EntityRelationConnection'], stories: ReadonlyArray<_RefType['Story']>, time: _RefType['Time'] } )
    | ( Omit<Figure, 'about' | 'asOf' | 'assertedBy' | 'counterparty' | 'derivation' | 'evidence' | 'period'> & { about: _RefType['Entity'], asOf?: Maybe<_RefType['Time']>, assertedBy: ReadonlyArray<_RefType['Claim']>, counterparty?: Maybe<_RefType['Entity']>, derivation?: Maybe<_RefType['Derivation']>, evidence: ReadonlyArray<_RefType['Evidence']>, period?: Maybe<_RefType['Time']> } )
    | ( Omit<Relation, 'assertedBy' | 'evidence' | 'from' | 'time' | 'to'> & { assertedBy: ReadonlyArray<_RefType['Claim']>, evidence: ReadonlyArray<_RefType['Evidence']>, from: _RefType['Entity'], time: _RefType['Time'], to: _RefType['Entity'] } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Alias: ResolverTypeWrapper<Alias>;
  AliasKind: AliasKind;
  Anonymity: Anonymity;
  Article: ResolverTypeWrapper<Omit<Article, 'cites' | 'published' | 'publisher' | 'sentences'> & { cites: ReadonlyArray<ResolversTypes['Article']>, published: ResolversTypes['Time'], publisher?: Maybe<ResolversTypes['Entity']>, sentences: ReadonlyArray<ResolversTypes['Sentence']> }>;
  Attribution: ResolverTypeWrapper<Omit<Attribution, 'teller'> & { teller: ResolversTypes['Node'] }>;
  Basis: Basis;
  BodyKind: BodyKind;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Calculation: ResolverTypeWrapper<Omit<Calculation, 'inputs'> & { inputs: ReadonlyArray<ResolversTypes['Figure']> }>;
  Claim: ResolverTypeWrapper<Omit<Claim, 'article' | 'assertedOn' | 'asserts' | 'attribution' | 'evidence' | 'links' | 'objects' | 'story' | 'subjects'> & { article: ResolversTypes['Article'], assertedOn?: Maybe<ResolversTypes['Time']>, asserts: ReadonlyArray<ResolversTypes['Sourced']>, attribution: ReadonlyArray<ResolversTypes['Attribution']>, evidence: ReadonlyArray<ResolversTypes['Evidence']>, links: ReadonlyArray<ResolversTypes['ClaimLink']>, objects: ReadonlyArray<ResolversTypes['Entity']>, story: ResolversTypes['Story'], subjects: ReadonlyArray<ResolversTypes['Entity']> }>;
  ClaimConnection: ResolverTypeWrapper<Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ClaimEdge']>, nodes: ReadonlyArray<ResolversTypes['Claim']> }>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimFilter: ClaimFilter;
  ClaimKind: ClaimKind;
  ClaimLink: ResolverTypeWrapper<Omit<ClaimLink, 'to'> & { to: ResolversTypes['Node'] }>;
  ClaimOrder: ClaimOrder;
  ClaimRole: ClaimRole;
  Company: ResolverTypeWrapper<Omit<Company, 'aliases' | 'claims' | 'events' | 'figures' | 'mentions' | 'relations' | 'stories'> & { aliases: ReadonlyArray<ResolversTypes['Alias']>, claims: ResolversTypes['ClaimConnection'], events: ResolversTypes['EventConnection'], figures: ResolversTypes['FigureConnection'], mentions: ResolversTypes['MentionConnection'], relations: ResolversTypes['EntityRelationConnection'], stories: ReadonlyArray<ResolversTypes['Story']> }>;
  Comparator: Comparator;
  CreativeWork: ResolverTypeWrapper<Omit<CreativeWork, 'aliases' | 'claims' | 'events' | 'figures' | 'mentions' | 'relations' | 'stories'> & { aliases: ReadonlyArray<ResolversTypes['Alias']>, claims: ResolversTypes['ClaimConnection'], events: ResolversTypes['EventConnection'], figures: ResolversTypes['FigureConnection'], mentions: ResolversTypes['MentionConnection'], relations: ResolversTypes['EntityRelationConnection'], stories: ReadonlyArray<ResolversTypes['Story']> }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DecimalFilter: DecimalFilter;
  Derivation: ResolverTypeWrapper<Omit<Derivation, 'inputs'> & { inputs: ReadonlyArray<ResolversTypes['Figure']> }>;
  Direction: Direction;
  Edtf: ResolverTypeWrapper<Scalars['Edtf']['output']>;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  EntityConnection: ResolverTypeWrapper<Omit<EntityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EntityEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  EntityFilter: EntityFilter;
  EntityOrder: EntityOrder;
  EntityRelationConnection: ResolverTypeWrapper<Omit<EntityRelationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EntityRelationEdge']>, nodes: ReadonlyArray<ResolversTypes['Relation']> }>;
  EntityRelationEdge: ResolverTypeWrapper<Omit<EntityRelationEdge, 'node' | 'other'> & { node: ResolversTypes['Relation'], other: ResolversTypes['Entity'] }>;
  EntityType: EntityType;
  Event: ResolverTypeWrapper<Omit<Event, 'after' | 'aliases' | 'assertedBy' | 'before' | 'claims' | 'events' | 'evidence' | 'explainedBy' | 'figures' | 'mentions' | 'partOf' | 'participants' | 'parts' | 'relations' | 'stories' | 'time'> & { after: ReadonlyArray<ResolversTypes['Event']>, aliases: ReadonlyArray<ResolversTypes['Alias']>, assertedBy: ReadonlyArray<ResolversTypes['Claim']>, before: ReadonlyArray<ResolversTypes['Event']>, claims: ResolversTypes['ClaimConnection'], events: ResolversTypes['EventConnection'], evidence: ReadonlyArray<ResolversTypes['Evidence']>, explainedBy: ReadonlyArray<ResolversTypes['Claim']>, figures: ResolversTypes['FigureConnection'], mentions: ResolversTypes['MentionConnection'], partOf?: Maybe<ResolversTypes['Event']>, participants: ReadonlyArray<ResolversTypes['Participant']>, parts: ReadonlyArray<ResolversTypes['Event']>, relations: ResolversTypes['EntityRelationConnection'], stories: ReadonlyArray<ResolversTypes['Story']>, time: ResolversTypes['Time'] }>;
  EventConnection: ResolverTypeWrapper<Omit<EventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EventEdge']>, nodes: ReadonlyArray<ResolversTypes['Event']> }>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventFilter: EventFilter;
  EventKind: EventKind;
  EventOrder: EventOrder;
  EventRole: EventRole;
  EventStatus: EventStatus;
  Evidence: ResolverTypeWrapper<Omit<Evidence, 'sentence'> & { sentence: ResolversTypes['Sentence'] }>;
  EvidenceRole: EvidenceRole;
  ExternalId: ResolverTypeWrapper<ExternalId>;
  Figure: ResolverTypeWrapper<Omit<Figure, 'about' | 'asOf' | 'assertedBy' | 'counterparty' | 'derivation' | 'evidence' | 'period'> & { about: ResolversTypes['Entity'], asOf?: Maybe<ResolversTypes['Time']>, assertedBy: ReadonlyArray<ResolversTypes['Claim']>, counterparty?: Maybe<ResolversTypes['Entity']>, derivation?: Maybe<ResolversTypes['Derivation']>, evidence: ReadonlyArray<ResolversTypes['Evidence']>, period?: Maybe<ResolversTypes['Time']> }>;
  FigureConnection: ResolverTypeWrapper<Omit<FigureConnection, 'edges' | 'nodes' | 'totals'> & { edges: ReadonlyArray<ResolversTypes['FigureEdge']>, nodes: ReadonlyArray<ResolversTypes['Figure']>, totals: ReadonlyArray<ResolversTypes['FigureTotal']> }>;
  FigureEdge: ResolverTypeWrapper<Omit<FigureEdge, 'node'> & { node: ResolversTypes['Figure'] }>;
  FigureFilter: FigureFilter;
  FigureKey: FigureKey;
  FigureOrder: FigureOrder;
  FigureStatus: FigureStatus;
  FigureTotal: ResolverTypeWrapper<Omit<FigureTotal, 'about' | 'counterparty'> & { about?: Maybe<ResolversTypes['Entity']>, counterparty?: Maybe<ResolversTypes['Entity']> }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GovernmentBody: ResolverTypeWrapper<Omit<GovernmentBody, 'aliases' | 'claims' | 'events' | 'figures' | 'mentions' | 'relations' | 'stories'> & { aliases: ReadonlyArray<ResolversTypes['Alias']>, claims: ResolversTypes['ClaimConnection'], events: ResolversTypes['EventConnection'], figures: ResolversTypes['FigureConnection'], mentions: ResolversTypes['MentionConnection'], relations: ResolversTypes['EntityRelationConnection'], stories: ReadonlyArray<ResolversTypes['Story']> }>;
  Graph: ResolverTypeWrapper<Omit<Graph, 'nodes' | 'relations'> & { nodes: ReadonlyArray<ResolversTypes['GraphNode']>, relations: ReadonlyArray<ResolversTypes['Relation']> }>;
  GraphNode: ResolverTypeWrapper<Omit<GraphNode, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  Hit: ResolverTypeWrapper<Omit<Hit, 'node'> & { node: ResolversTypes['Node'] }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdStatus: IdStatus;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntFilter: IntFilter;
  LinkKind: LinkKind;
  Mention: ResolverTypeWrapper<Omit<Mention, 'entity' | 'sentence'> & { entity: ResolversTypes['Entity'], sentence: ResolversTypes['Sentence'] }>;
  MentionConnection: ResolverTypeWrapper<Omit<MentionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MentionEdge']>, nodes: ReadonlyArray<ResolversTypes['Mention']> }>;
  MentionEdge: ResolverTypeWrapper<Omit<MentionEdge, 'node'> & { node: ResolversTypes['Mention'] }>;
  MentionKind: MentionKind;
  Modality: Modality;
  NewsOrganization: ResolverTypeWrapper<Omit<NewsOrganization, 'aliases' | 'claims' | 'events' | 'figures' | 'mentions' | 'relations' | 'stories'> & { aliases: ReadonlyArray<ResolversTypes['Alias']>, claims: ResolversTypes['ClaimConnection'], events: ResolversTypes['EventConnection'], figures: ResolversTypes['FigureConnection'], mentions: ResolversTypes['MentionConnection'], relations: ResolversTypes['EntityRelationConnection'], stories: ReadonlyArray<ResolversTypes['Story']> }>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Operation: Operation;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Participant: ResolverTypeWrapper<Omit<Participant, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  Path: ResolverTypeWrapper<Omit<Path, 'entities' | 'relations'> & { entities: ReadonlyArray<ResolversTypes['Entity']>, relations: ReadonlyArray<ResolversTypes['Relation']> }>;
  Person: ResolverTypeWrapper<Omit<Person, 'aliases' | 'claims' | 'events' | 'figures' | 'mentions' | 'relations' | 'stories'> & { aliases: ReadonlyArray<ResolversTypes['Alias']>, claims: ResolversTypes['ClaimConnection'], events: ResolversTypes['EventConnection'], figures: ResolversTypes['FigureConnection'], mentions: ResolversTypes['MentionConnection'], relations: ResolversTypes['EntityRelationConnection'], stories: ReadonlyArray<ResolversTypes['Story']> }>;
  Place: ResolverTypeWrapper<Omit<Place, 'aliases' | 'claims' | 'events' | 'figures' | 'mentions' | 'relations' | 'stories'> & { aliases: ReadonlyArray<ResolversTypes['Alias']>, claims: ResolversTypes['ClaimConnection'], events: ResolversTypes['EventConnection'], figures: ResolversTypes['FigureConnection'], mentions: ResolversTypes['MentionConnection'], relations: ResolversTypes['EntityRelationConnection'], stories: ReadonlyArray<ResolversTypes['Story']> }>;
  PoliticalParty: ResolverTypeWrapper<Omit<PoliticalParty, 'aliases' | 'claims' | 'events' | 'figures' | 'mentions' | 'relations' | 'stories'> & { aliases: ReadonlyArray<ResolversTypes['Alias']>, claims: ResolversTypes['ClaimConnection'], events: ResolversTypes['EventConnection'], figures: ResolversTypes['FigureConnection'], mentions: ResolversTypes['MentionConnection'], relations: ResolversTypes['EntityRelationConnection'], stories: ReadonlyArray<ResolversTypes['Story']> }>;
  PopulationGroup: ResolverTypeWrapper<Omit<PopulationGroup, 'aliases' | 'claims' | 'events' | 'figures' | 'mentions' | 'relations' | 'stories'> & { aliases: ReadonlyArray<ResolversTypes['Alias']>, claims: ResolversTypes['ClaimConnection'], events: ResolversTypes['EventConnection'], figures: ResolversTypes['FigureConnection'], mentions: ResolversTypes['MentionConnection'], relations: ResolversTypes['EntityRelationConnection'], stories: ReadonlyArray<ResolversTypes['Story']> }>;
  Precision: Precision;
  Product: ResolverTypeWrapper<Omit<Product, 'aliases' | 'claims' | 'events' | 'figures' | 'mentions' | 'relations' | 'stories'> & { aliases: ReadonlyArray<ResolversTypes['Alias']>, claims: ResolversTypes['ClaimConnection'], events: ResolversTypes['EventConnection'], figures: ResolversTypes['FigureConnection'], mentions: ResolversTypes['MentionConnection'], relations: ResolversTypes['EntityRelationConnection'], stories: ReadonlyArray<ResolversTypes['Story']> }>;
  Program: ResolverTypeWrapper<Omit<Program, 'aliases' | 'claims' | 'events' | 'figures' | 'mentions' | 'relations' | 'stories'> & { aliases: ReadonlyArray<ResolversTypes['Alias']>, claims: ResolversTypes['ClaimConnection'], events: ResolversTypes['EventConnection'], figures: ResolversTypes['FigureConnection'], mentions: ResolversTypes['MentionConnection'], relations: ResolversTypes['EntityRelationConnection'], stories: ReadonlyArray<ResolversTypes['Story']> }>;
  Proposal: ResolverTypeWrapper<Omit<Proposal, 'aliases' | 'claims' | 'events' | 'figures' | 'mentions' | 'relations' | 'stories'> & { aliases: ReadonlyArray<ResolversTypes['Alias']>, claims: ResolversTypes['ClaimConnection'], events: ResolversTypes['EventConnection'], figures: ResolversTypes['FigureConnection'], mentions: ResolversTypes['MentionConnection'], relations: ResolversTypes['EntityRelationConnection'], stories: ReadonlyArray<ResolversTypes['Story']> }>;
  ProposalKind: ProposalKind;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Relation: ResolverTypeWrapper<Omit<Relation, 'assertedBy' | 'evidence' | 'from' | 'time' | 'to'> & { assertedBy: ReadonlyArray<ResolversTypes['Claim']>, evidence: ReadonlyArray<ResolversTypes['Evidence']>, from: ResolversTypes['Entity'], time: ResolversTypes['Time'], to: ResolversTypes['Entity'] }>;
  RelationConnection: ResolverTypeWrapper<Omit<RelationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RelationEdge']>, nodes: ReadonlyArray<ResolversTypes['Relation']> }>;
  RelationEdge: ResolverTypeWrapper<Omit<RelationEdge, 'node'> & { node: ResolversTypes['Relation'] }>;
  RelationFilter: RelationFilter;
  RelationOrder: RelationOrder;
  RelationType: RelationType;
  SearchType: SearchType;
  Sentence: ResolverTypeWrapper<Omit<Sentence, 'article' | 'claims' | 'mentions'> & { article: ResolversTypes['Article'], claims: ReadonlyArray<ResolversTypes['Claim']>, mentions: ReadonlyArray<ResolversTypes['Mention']> }>;
  Sha256: ResolverTypeWrapper<Scalars['Sha256']['output']>;
  Sourced: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Sourced']>;
  SpeechMode: SpeechMode;
  Story: ResolverTypeWrapper<Omit<Story, 'articles' | 'claims' | 'entities' | 'events' | 'figures' | 'relations'> & { articles: ReadonlyArray<ResolversTypes['Article']>, claims: ResolversTypes['ClaimConnection'], entities: ResolversTypes['EntityConnection'], events: ResolversTypes['EventConnection'], figures: ResolversTypes['FigureConnection'], relations: ResolversTypes['RelationConnection'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  TellerFilter: TellerFilter;
  TellerRole: TellerRole;
  TextFilter: TextFilter;
  Time: ResolverTypeWrapper<Time>;
  TimeFilter: TimeFilter;
  Topic: ResolverTypeWrapper<Omit<Topic, 'aliases' | 'claims' | 'events' | 'figures' | 'mentions' | 'relations' | 'stories'> & { aliases: ReadonlyArray<ResolversTypes['Alias']>, claims: ResolversTypes['ClaimConnection'], events: ResolversTypes['EventConnection'], figures: ResolversTypes['FigureConnection'], mentions: ResolversTypes['MentionConnection'], relations: ResolversTypes['EntityRelationConnection'], stories: ReadonlyArray<ResolversTypes['Story']> }>;
  UnnamedSource: ResolverTypeWrapper<Omit<UnnamedSource, 'affiliations' | 'aliases' | 'claims' | 'events' | 'figures' | 'mentions' | 'relations' | 'stories'> & { affiliations: ReadonlyArray<ResolversTypes['Entity']>, aliases: ReadonlyArray<ResolversTypes['Alias']>, claims: ResolversTypes['ClaimConnection'], events: ResolversTypes['EventConnection'], figures: ResolversTypes['FigureConnection'], mentions: ResolversTypes['MentionConnection'], relations: ResolversTypes['EntityRelationConnection'], stories: ReadonlyArray<ResolversTypes['Story']> }>;
  WorkKind: WorkKind;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Alias: Alias;
  Article: Omit<Article, 'cites' | 'published' | 'publisher' | 'sentences'> & { cites: ReadonlyArray<ResolversParentTypes['Article']>, published: ResolversParentTypes['Time'], publisher?: Maybe<ResolversParentTypes['Entity']>, sentences: ReadonlyArray<ResolversParentTypes['Sentence']> };
  Attribution: Omit<Attribution, 'teller'> & { teller: ResolversParentTypes['Node'] };
  Boolean: Scalars['Boolean']['output'];
  Calculation: Omit<Calculation, 'inputs'> & { inputs: ReadonlyArray<ResolversParentTypes['Figure']> };
  Claim: Omit<Claim, 'article' | 'assertedOn' | 'asserts' | 'attribution' | 'evidence' | 'links' | 'objects' | 'story' | 'subjects'> & { article: ResolversParentTypes['Article'], assertedOn?: Maybe<ResolversParentTypes['Time']>, asserts: ReadonlyArray<ResolversParentTypes['Sourced']>, attribution: ReadonlyArray<ResolversParentTypes['Attribution']>, evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, links: ReadonlyArray<ResolversParentTypes['ClaimLink']>, objects: ReadonlyArray<ResolversParentTypes['Entity']>, story: ResolversParentTypes['Story'], subjects: ReadonlyArray<ResolversParentTypes['Entity']> };
  ClaimConnection: Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ClaimEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Claim']> };
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ClaimFilter: ClaimFilter;
  ClaimLink: Omit<ClaimLink, 'to'> & { to: ResolversParentTypes['Node'] };
  Company: Omit<Company, 'aliases' | 'claims' | 'events' | 'figures' | 'mentions' | 'relations' | 'stories'> & { aliases: ReadonlyArray<ResolversParentTypes['Alias']>, claims: ResolversParentTypes['ClaimConnection'], events: ResolversParentTypes['EventConnection'], figures: ResolversParentTypes['FigureConnection'], mentions: ResolversParentTypes['MentionConnection'], relations: ResolversParentTypes['EntityRelationConnection'], stories: ReadonlyArray<ResolversParentTypes['Story']> };
  CreativeWork: Omit<CreativeWork, 'aliases' | 'claims' | 'events' | 'figures' | 'mentions' | 'relations' | 'stories'> & { aliases: ReadonlyArray<ResolversParentTypes['Alias']>, claims: ResolversParentTypes['ClaimConnection'], events: ResolversParentTypes['EventConnection'], figures: ResolversParentTypes['FigureConnection'], mentions: ResolversParentTypes['MentionConnection'], relations: ResolversParentTypes['EntityRelationConnection'], stories: ReadonlyArray<ResolversParentTypes['Story']> };
  Date: Scalars['Date']['output'];
  Decimal: Scalars['Decimal']['output'];
  DecimalFilter: DecimalFilter;
  Derivation: Omit<Derivation, 'inputs'> & { inputs: ReadonlyArray<ResolversParentTypes['Figure']> };
  Edtf: Scalars['Edtf']['output'];
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  EntityConnection: Omit<EntityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EntityEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  EntityFilter: EntityFilter;
  EntityRelationConnection: Omit<EntityRelationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EntityRelationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Relation']> };
  EntityRelationEdge: Omit<EntityRelationEdge, 'node' | 'other'> & { node: ResolversParentTypes['Relation'], other: ResolversParentTypes['Entity'] };
  Event: Omit<Event, 'after' | 'aliases' | 'assertedBy' | 'before' | 'claims' | 'events' | 'evidence' | 'explainedBy' | 'figures' | 'mentions' | 'partOf' | 'participants' | 'parts' | 'relations' | 'stories' | 'time'> & { after: ReadonlyArray<ResolversParentTypes['Event']>, aliases: ReadonlyArray<ResolversParentTypes['Alias']>, assertedBy: ReadonlyArray<ResolversParentTypes['Claim']>, before: ReadonlyArray<ResolversParentTypes['Event']>, claims: ResolversParentTypes['ClaimConnection'], events: ResolversParentTypes['EventConnection'], evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, explainedBy: ReadonlyArray<ResolversParentTypes['Claim']>, figures: ResolversParentTypes['FigureConnection'], mentions: ResolversParentTypes['MentionConnection'], partOf?: Maybe<ResolversParentTypes['Event']>, participants: ReadonlyArray<ResolversParentTypes['Participant']>, parts: ReadonlyArray<ResolversParentTypes['Event']>, relations: ResolversParentTypes['EntityRelationConnection'], stories: ReadonlyArray<ResolversParentTypes['Story']>, time: ResolversParentTypes['Time'] };
  EventConnection: Omit<EventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EventEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Event']> };
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  EventFilter: EventFilter;
  Evidence: Omit<Evidence, 'sentence'> & { sentence: ResolversParentTypes['Sentence'] };
  ExternalId: ExternalId;
  Figure: Omit<Figure, 'about' | 'asOf' | 'assertedBy' | 'counterparty' | 'derivation' | 'evidence' | 'period'> & { about: ResolversParentTypes['Entity'], asOf?: Maybe<ResolversParentTypes['Time']>, assertedBy: ReadonlyArray<ResolversParentTypes['Claim']>, counterparty?: Maybe<ResolversParentTypes['Entity']>, derivation?: Maybe<ResolversParentTypes['Derivation']>, evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, period?: Maybe<ResolversParentTypes['Time']> };
  FigureConnection: Omit<FigureConnection, 'edges' | 'nodes' | 'totals'> & { edges: ReadonlyArray<ResolversParentTypes['FigureEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Figure']>, totals: ReadonlyArray<ResolversParentTypes['FigureTotal']> };
  FigureEdge: Omit<FigureEdge, 'node'> & { node: ResolversParentTypes['Figure'] };
  FigureFilter: FigureFilter;
  FigureTotal: Omit<FigureTotal, 'about' | 'counterparty'> & { about?: Maybe<ResolversParentTypes['Entity']>, counterparty?: Maybe<ResolversParentTypes['Entity']> };
  Float: Scalars['Float']['output'];
  GovernmentBody: Omit<GovernmentBody, 'aliases' | 'claims' | 'events' | 'figures' | 'mentions' | 'relations' | 'stories'> & { aliases: ReadonlyArray<ResolversParentTypes['Alias']>, claims: ResolversParentTypes['ClaimConnection'], events: ResolversParentTypes['EventConnection'], figures: ResolversParentTypes['FigureConnection'], mentions: ResolversParentTypes['MentionConnection'], relations: ResolversParentTypes['EntityRelationConnection'], stories: ReadonlyArray<ResolversParentTypes['Story']> };
  Graph: Omit<Graph, 'nodes' | 'relations'> & { nodes: ReadonlyArray<ResolversParentTypes['GraphNode']>, relations: ReadonlyArray<ResolversParentTypes['Relation']> };
  GraphNode: Omit<GraphNode, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  Hit: Omit<Hit, 'node'> & { node: ResolversParentTypes['Node'] };
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  IntFilter: IntFilter;
  Mention: Omit<Mention, 'entity' | 'sentence'> & { entity: ResolversParentTypes['Entity'], sentence: ResolversParentTypes['Sentence'] };
  MentionConnection: Omit<MentionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MentionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Mention']> };
  MentionEdge: Omit<MentionEdge, 'node'> & { node: ResolversParentTypes['Mention'] };
  NewsOrganization: Omit<NewsOrganization, 'aliases' | 'claims' | 'events' | 'figures' | 'mentions' | 'relations' | 'stories'> & { aliases: ReadonlyArray<ResolversParentTypes['Alias']>, claims: ResolversParentTypes['ClaimConnection'], events: ResolversParentTypes['EventConnection'], figures: ResolversParentTypes['FigureConnection'], mentions: ResolversParentTypes['MentionConnection'], relations: ResolversParentTypes['EntityRelationConnection'], stories: ReadonlyArray<ResolversParentTypes['Story']> };
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  Participant: Omit<Participant, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  Path: Omit<Path, 'entities' | 'relations'> & { entities: ReadonlyArray<ResolversParentTypes['Entity']>, relations: ReadonlyArray<ResolversParentTypes['Relation']> };
  Person: Omit<Person, 'aliases' | 'claims' | 'events' | 'figures' | 'mentions' | 'relations' | 'stories'> & { aliases: ReadonlyArray<ResolversParentTypes['Alias']>, claims: ResolversParentTypes['ClaimConnection'], events: ResolversParentTypes['EventConnection'], figures: ResolversParentTypes['FigureConnection'], mentions: ResolversParentTypes['MentionConnection'], relations: ResolversParentTypes['EntityRelationConnection'], stories: ReadonlyArray<ResolversParentTypes['Story']> };
  Place: Omit<Place, 'aliases' | 'claims' | 'events' | 'figures' | 'mentions' | 'relations' | 'stories'> & { aliases: ReadonlyArray<ResolversParentTypes['Alias']>, claims: ResolversParentTypes['ClaimConnection'], events: ResolversParentTypes['EventConnection'], figures: ResolversParentTypes['FigureConnection'], mentions: ResolversParentTypes['MentionConnection'], relations: ResolversParentTypes['EntityRelationConnection'], stories: ReadonlyArray<ResolversParentTypes['Story']> };
  PoliticalParty: Omit<PoliticalParty, 'aliases' | 'claims' | 'events' | 'figures' | 'mentions' | 'relations' | 'stories'> & { aliases: ReadonlyArray<ResolversParentTypes['Alias']>, claims: ResolversParentTypes['ClaimConnection'], events: ResolversParentTypes['EventConnection'], figures: ResolversParentTypes['FigureConnection'], mentions: ResolversParentTypes['MentionConnection'], relations: ResolversParentTypes['EntityRelationConnection'], stories: ReadonlyArray<ResolversParentTypes['Story']> };
  PopulationGroup: Omit<PopulationGroup, 'aliases' | 'claims' | 'events' | 'figures' | 'mentions' | 'relations' | 'stories'> & { aliases: ReadonlyArray<ResolversParentTypes['Alias']>, claims: ResolversParentTypes['ClaimConnection'], events: ResolversParentTypes['EventConnection'], figures: ResolversParentTypes['FigureConnection'], mentions: ResolversParentTypes['MentionConnection'], relations: ResolversParentTypes['EntityRelationConnection'], stories: ReadonlyArray<ResolversParentTypes['Story']> };
  Product: Omit<Product, 'aliases' | 'claims' | 'events' | 'figures' | 'mentions' | 'relations' | 'stories'> & { aliases: ReadonlyArray<ResolversParentTypes['Alias']>, claims: ResolversParentTypes['ClaimConnection'], events: ResolversParentTypes['EventConnection'], figures: ResolversParentTypes['FigureConnection'], mentions: ResolversParentTypes['MentionConnection'], relations: ResolversParentTypes['EntityRelationConnection'], stories: ReadonlyArray<ResolversParentTypes['Story']> };
  Program: Omit<Program, 'aliases' | 'claims' | 'events' | 'figures' | 'mentions' | 'relations' | 'stories'> & { aliases: ReadonlyArray<ResolversParentTypes['Alias']>, claims: ResolversParentTypes['ClaimConnection'], events: ResolversParentTypes['EventConnection'], figures: ResolversParentTypes['FigureConnection'], mentions: ResolversParentTypes['MentionConnection'], relations: ResolversParentTypes['EntityRelationConnection'], stories: ReadonlyArray<ResolversParentTypes['Story']> };
  Proposal: Omit<Proposal, 'aliases' | 'claims' | 'events' | 'figures' | 'mentions' | 'relations' | 'stories'> & { aliases: ReadonlyArray<ResolversParentTypes['Alias']>, claims: ResolversParentTypes['ClaimConnection'], events: ResolversParentTypes['EventConnection'], figures: ResolversParentTypes['FigureConnection'], mentions: ResolversParentTypes['MentionConnection'], relations: ResolversParentTypes['EntityRelationConnection'], stories: ReadonlyArray<ResolversParentTypes['Story']> };
  Query: Record<PropertyKey, never>;
  Relation: Omit<Relation, 'assertedBy' | 'evidence' | 'from' | 'time' | 'to'> & { assertedBy: ReadonlyArray<ResolversParentTypes['Claim']>, evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, from: ResolversParentTypes['Entity'], time: ResolversParentTypes['Time'], to: ResolversParentTypes['Entity'] };
  RelationConnection: Omit<RelationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RelationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Relation']> };
  RelationEdge: Omit<RelationEdge, 'node'> & { node: ResolversParentTypes['Relation'] };
  RelationFilter: RelationFilter;
  Sentence: Omit<Sentence, 'article' | 'claims' | 'mentions'> & { article: ResolversParentTypes['Article'], claims: ReadonlyArray<ResolversParentTypes['Claim']>, mentions: ReadonlyArray<ResolversParentTypes['Mention']> };
  Sha256: Scalars['Sha256']['output'];
  Sourced: ResolversInterfaceTypes<ResolversParentTypes>['Sourced'];
  Story: Omit<Story, 'articles' | 'claims' | 'entities' | 'events' | 'figures' | 'relations'> & { articles: ReadonlyArray<ResolversParentTypes['Article']>, claims: ResolversParentTypes['ClaimConnection'], entities: ResolversParentTypes['EntityConnection'], events: ResolversParentTypes['EventConnection'], figures: ResolversParentTypes['FigureConnection'], relations: ResolversParentTypes['RelationConnection'] };
  String: Scalars['String']['output'];
  TellerFilter: TellerFilter;
  TextFilter: TextFilter;
  Time: Time;
  TimeFilter: TimeFilter;
  Topic: Omit<Topic, 'aliases' | 'claims' | 'events' | 'figures' | 'mentions' | 'relations' | 'stories'> & { aliases: ReadonlyArray<ResolversParentTypes['Alias']>, claims: ResolversParentTypes['ClaimConnection'], events: ResolversParentTypes['EventConnection'], figures: ResolversParentTypes['FigureConnection'], mentions: ResolversParentTypes['MentionConnection'], relations: ResolversParentTypes['EntityRelationConnection'], stories: ReadonlyArray<ResolversParentTypes['Story']> };
  UnnamedSource: Omit<UnnamedSource, 'affiliations' | 'aliases' | 'claims' | 'events' | 'figures' | 'mentions' | 'relations' | 'stories'> & { affiliations: ReadonlyArray<ResolversParentTypes['Entity']>, aliases: ReadonlyArray<ResolversParentTypes['Alias']>, claims: ResolversParentTypes['ClaimConnection'], events: ResolversParentTypes['EventConnection'], figures: ResolversParentTypes['FigureConnection'], mentions: ResolversParentTypes['MentionConnection'], relations: ResolversParentTypes['EntityRelationConnection'], stories: ReadonlyArray<ResolversParentTypes['Story']> };
};

export type AliasResolvers<ContextType = any, ParentType extends ResolversParentTypes['Alias'] = ResolversParentTypes['Alias']> = {
  caveat?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AliasKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = any, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  bodySha256?: Resolver<Maybe<ResolversTypes['Sha256']>, ParentType, ContextType>;
  cites?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  normalization?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Time'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  sentences?: Resolver<ReadonlyArray<ResolversTypes['Sentence']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttributionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Attribution'] = ResolversParentTypes['Attribution']> = {
  anonymity?: Resolver<ResolversTypes['Anonymity'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['SpeechMode'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['TellerRole'], ParentType, ContextType>;
  teller?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  verb?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CalculationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Calculation'] = ResolversParentTypes['Calculation']> = {
  caveats?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  comparator?: Resolver<ResolversTypes['Comparator'], ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['Operation'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = any, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  assertedOn?: Resolver<Maybe<ResolversTypes['Time']>, ParentType, ContextType>;
  asserts?: Resolver<ReadonlyArray<ResolversTypes['Sourced']>, ParentType, ContextType>;
  attribution?: Resolver<ReadonlyArray<ResolversTypes['Attribution']>, ParentType, ContextType>;
  caveat?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClaimKind'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['ClaimLink']>, ParentType, ContextType, RequireFields<ClaimLinksArgs, 'direction'>>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  objects?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  story?: Resolver<ResolversTypes['Story'], ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ClaimLinkResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClaimLink'] = ResolversParentTypes['ClaimLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LinkKind'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type CompanyResolvers<ContextType = any, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<CompanyClaimsArgs, 'first' | 'orderBy'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<CompanyEventsArgs, 'first' | 'orderBy'>>;
  figures?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, RequireFields<CompanyFiguresArgs, 'first' | 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<CompanyMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['EntityRelationConnection'], ParentType, ContextType, RequireFields<CompanyRelationsArgs, 'direction' | 'first' | 'orderBy'>>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  stories?: Resolver<ReadonlyArray<ResolversTypes['Story']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreativeWorkResolvers<ContextType = any, ParentType extends ResolversParentTypes['CreativeWork'] = ResolversParentTypes['CreativeWork']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<CreativeWorkClaimsArgs, 'first' | 'orderBy'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<CreativeWorkEventsArgs, 'first' | 'orderBy'>>;
  figures?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, RequireFields<CreativeWorkFiguresArgs, 'first' | 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WorkKind'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<CreativeWorkMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['EntityRelationConnection'], ParentType, ContextType, RequireFields<CreativeWorkRelationsArgs, 'direction' | 'first' | 'orderBy'>>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  stories?: Resolver<ReadonlyArray<ResolversTypes['Story']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DerivationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Derivation'] = ResolversParentTypes['Derivation']> = {
  decimals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['Operation'], ParentType, ContextType>;
};

export interface EdtfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Edtf'], any> {
  name: 'Edtf';
}

export type EntityResolvers<ContextType = any, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Company' | 'CreativeWork' | 'Event' | 'GovernmentBody' | 'NewsOrganization' | 'Person' | 'Place' | 'PoliticalParty' | 'PopulationGroup' | 'Product' | 'Program' | 'Proposal' | 'Topic' | 'UnnamedSource', ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EntityRelationConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['EntityRelationConnection'] = ResolversParentTypes['EntityRelationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityRelationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityRelationEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['EntityRelationEdge'] = ResolversParentTypes['EntityRelationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = any, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  after?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  assertedBy?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  before?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  caveat?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<EventClaimsArgs, 'first' | 'orderBy'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<EventEventsArgs, 'first' | 'orderBy'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  explainedBy?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, RequireFields<EventFiguresArgs, 'first' | 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<EventMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Participant']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['EntityRelationConnection'], ParentType, ContextType, RequireFields<EventRelationsArgs, 'direction' | 'first' | 'orderBy'>>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
  stories?: Resolver<ReadonlyArray<ResolversTypes['Story']>, ParentType, ContextType>;
  time?: Resolver<ResolversTypes['Time'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  role?: Resolver<ResolversTypes['EvidenceRole'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
};

export type ExternalIdResolvers<ContextType = any, ParentType extends ResolversParentTypes['ExternalId'] = ResolversParentTypes['ExternalId']> = {
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['IdStatus'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FigureResolvers<ContextType = any, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  about?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Time']>, ParentType, ContextType>;
  assertedBy?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  caveat?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  comparator?: Resolver<ResolversTypes['Comparator'], ParentType, ContextType>;
  counterparty?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  derivation?: Resolver<Maybe<ResolversTypes['Derivation']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Time']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FigureStatus'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FigureConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['FigureConnection'] = ResolversParentTypes['FigureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FigureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totals?: Resolver<ReadonlyArray<ResolversTypes['FigureTotal']>, ParentType, ContextType, RequireFields<FigureConnectionTotalsArgs, 'by'>>;
};

export type FigureEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['FigureEdge'] = ResolversParentTypes['FigureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type FigureTotalResolvers<ContextType = any, ParentType extends ResolversParentTypes['FigureTotal'] = ResolversParentTypes['FigureTotal']> = {
  about?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  comparator?: Resolver<ResolversTypes['Comparator'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counterparty?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FigureStatus'], ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GovernmentBodyResolvers<ContextType = any, ParentType extends ResolversParentTypes['GovernmentBody'] = ResolversParentTypes['GovernmentBody']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<GovernmentBodyClaimsArgs, 'first' | 'orderBy'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<GovernmentBodyEventsArgs, 'first' | 'orderBy'>>;
  figures?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, RequireFields<GovernmentBodyFiguresArgs, 'first' | 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BodyKind'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<GovernmentBodyMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['EntityRelationConnection'], ParentType, ContextType, RequireFields<GovernmentBodyRelationsArgs, 'direction' | 'first' | 'orderBy'>>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  stories?: Resolver<ReadonlyArray<ResolversTypes['Story']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GraphResolvers<ContextType = any, ParentType extends ResolversParentTypes['Graph'] = ResolversParentTypes['Graph']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GraphNode']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type GraphNodeResolvers<ContextType = any, ParentType extends ResolversParentTypes['GraphNode'] = ResolversParentTypes['GraphNode']> = {
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  x?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  y?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type HitResolvers<ContextType = any, ParentType extends ResolversParentTypes['Hit'] = ResolversParentTypes['Hit']> = {
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  ranges?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MentionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  alias?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MentionKind'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
};

export type MentionConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MentionConnection'] = ResolversParentTypes['MentionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MentionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MentionEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['MentionEdge'] = ResolversParentTypes['MentionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mention'], ParentType, ContextType>;
};

export type NewsOrganizationResolvers<ContextType = any, ParentType extends ResolversParentTypes['NewsOrganization'] = ResolversParentTypes['NewsOrganization']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<NewsOrganizationClaimsArgs, 'first' | 'orderBy'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<NewsOrganizationEventsArgs, 'first' | 'orderBy'>>;
  figures?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, RequireFields<NewsOrganizationFiguresArgs, 'first' | 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<NewsOrganizationMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['EntityRelationConnection'], ParentType, ContextType, RequireFields<NewsOrganizationRelationsArgs, 'direction' | 'first' | 'orderBy'>>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  stories?: Resolver<ReadonlyArray<ResolversTypes['Story']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NodeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Article' | 'Claim' | 'Company' | 'CreativeWork' | 'Event' | 'Figure' | 'GovernmentBody' | 'NewsOrganization' | 'Person' | 'Place' | 'PoliticalParty' | 'PopulationGroup' | 'Product' | 'Program' | 'Proposal' | 'Relation' | 'Sentence' | 'Story' | 'Topic' | 'UnnamedSource', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = any, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParticipantResolvers<ContextType = any, ParentType extends ResolversParentTypes['Participant'] = ResolversParentTypes['Participant']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['EventRole'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = any, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = any, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PersonClaimsArgs, 'first' | 'orderBy'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<PersonEventsArgs, 'first' | 'orderBy'>>;
  figures?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, RequireFields<PersonFiguresArgs, 'first' | 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<PersonMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['EntityRelationConnection'], ParentType, ContextType, RequireFields<PersonRelationsArgs, 'direction' | 'first' | 'orderBy'>>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  stories?: Resolver<ReadonlyArray<ResolversTypes['Story']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PlaceClaimsArgs, 'first' | 'orderBy'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<PlaceEventsArgs, 'first' | 'orderBy'>>;
  figures?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, RequireFields<PlaceFiguresArgs, 'first' | 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<PlaceMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['EntityRelationConnection'], ParentType, ContextType, RequireFields<PlaceRelationsArgs, 'direction' | 'first' | 'orderBy'>>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  stories?: Resolver<ReadonlyArray<ResolversTypes['Story']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PoliticalPartyResolvers<ContextType = any, ParentType extends ResolversParentTypes['PoliticalParty'] = ResolversParentTypes['PoliticalParty']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PoliticalPartyClaimsArgs, 'first' | 'orderBy'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<PoliticalPartyEventsArgs, 'first' | 'orderBy'>>;
  figures?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, RequireFields<PoliticalPartyFiguresArgs, 'first' | 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<PoliticalPartyMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['EntityRelationConnection'], ParentType, ContextType, RequireFields<PoliticalPartyRelationsArgs, 'direction' | 'first' | 'orderBy'>>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  stories?: Resolver<ReadonlyArray<ResolversTypes['Story']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PopulationGroupResolvers<ContextType = any, ParentType extends ResolversParentTypes['PopulationGroup'] = ResolversParentTypes['PopulationGroup']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PopulationGroupClaimsArgs, 'first' | 'orderBy'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<PopulationGroupEventsArgs, 'first' | 'orderBy'>>;
  figures?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, RequireFields<PopulationGroupFiguresArgs, 'first' | 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<PopulationGroupMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['EntityRelationConnection'], ParentType, ContextType, RequireFields<PopulationGroupRelationsArgs, 'direction' | 'first' | 'orderBy'>>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  stories?: Resolver<ReadonlyArray<ResolversTypes['Story']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductResolvers<ContextType = any, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ProductClaimsArgs, 'first' | 'orderBy'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<ProductEventsArgs, 'first' | 'orderBy'>>;
  figures?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, RequireFields<ProductFiguresArgs, 'first' | 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<ProductMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['EntityRelationConnection'], ParentType, ContextType, RequireFields<ProductRelationsArgs, 'direction' | 'first' | 'orderBy'>>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  stories?: Resolver<ReadonlyArray<ResolversTypes['Story']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgramResolvers<ContextType = any, ParentType extends ResolversParentTypes['Program'] = ResolversParentTypes['Program']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ProgramClaimsArgs, 'first' | 'orderBy'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<ProgramEventsArgs, 'first' | 'orderBy'>>;
  figures?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, RequireFields<ProgramFiguresArgs, 'first' | 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<ProgramMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['EntityRelationConnection'], ParentType, ContextType, RequireFields<ProgramRelationsArgs, 'direction' | 'first' | 'orderBy'>>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  stories?: Resolver<ReadonlyArray<ResolversTypes['Story']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposalResolvers<ContextType = any, ParentType extends ResolversParentTypes['Proposal'] = ResolversParentTypes['Proposal']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ProposalClaimsArgs, 'first' | 'orderBy'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<ProposalEventsArgs, 'first' | 'orderBy'>>;
  figures?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, RequireFields<ProposalFiguresArgs, 'first' | 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProposalKind'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<ProposalMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['EntityRelationConnection'], ParentType, ContextType, RequireFields<ProposalRelationsArgs, 'direction' | 'first' | 'orderBy'>>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  stories?: Resolver<ReadonlyArray<ResolversTypes['Story']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  calculate?: Resolver<Maybe<ResolversTypes['Calculation']>, ParentType, ContextType, RequireFields<QueryCalculateArgs, 'decimals' | 'figures' | 'operation'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryClaimsArgs, 'first' | 'orderBy'>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'first' | 'orderBy'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'first' | 'orderBy'>>;
  figures?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, RequireFields<QueryFiguresArgs, 'first' | 'orderBy'>>;
  graph?: Resolver<ResolversTypes['Graph'], ParentType, ContextType, RequireFields<QueryGraphArgs, 'depth' | 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'maxHops' | 'to'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<QueryRelationsArgs, 'first' | 'orderBy'>>;
  search?: Resolver<ReadonlyArray<ResolversTypes['Hit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  stories?: Resolver<ReadonlyArray<ResolversTypes['Story']>, ParentType, ContextType>;
  story?: Resolver<Maybe<ResolversTypes['Story']>, ParentType, ContextType, RequireFields<QueryStoryArgs, 'id'>>;
};

export type RelationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  assertedBy?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  caveat?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  time?: Resolver<ResolversTypes['Time'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['RelationConnection'] = ResolversParentTypes['RelationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RelationEdge'] = ResolversParentTypes['RelationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type SentenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Sentence'] = ResolversParentTypes['Sentence']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paragraph?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['Sha256'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface Sha256ScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Sha256'], any> {
  name: 'Sha256';
}

export type SourcedResolvers<ContextType = any, ParentType extends ResolversParentTypes['Sourced'] = ResolversParentTypes['Sourced']> = {
  __resolveType: TypeResolveFn<'Event' | 'Figure' | 'Relation', ParentType, ContextType>;
};

export type StoryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Story'] = ResolversParentTypes['Story']> = {
  articles?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<StoryClaimsArgs, 'first' | 'orderBy'>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<StoryEntitiesArgs, 'first' | 'orderBy'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<StoryEventsArgs, 'first' | 'orderBy'>>;
  figures?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, RequireFields<StoryFiguresArgs, 'first' | 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<StoryRelationsArgs, 'first' | 'orderBy'>>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Sha256'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Time'] = ResolversParentTypes['Time']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  edtf?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['Precision'], ParentType, ContextType>;
};

export type TopicResolvers<ContextType = any, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<TopicClaimsArgs, 'first' | 'orderBy'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<TopicEventsArgs, 'first' | 'orderBy'>>;
  figures?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, RequireFields<TopicFiguresArgs, 'first' | 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<TopicMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['EntityRelationConnection'], ParentType, ContextType, RequireFields<TopicRelationsArgs, 'direction' | 'first' | 'orderBy'>>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  stories?: Resolver<ReadonlyArray<ResolversTypes['Story']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnnamedSourceResolvers<ContextType = any, ParentType extends ResolversParentTypes['UnnamedSource'] = ResolversParentTypes['UnnamedSource']> = {
  affiliations?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<UnnamedSourceClaimsArgs, 'first' | 'orderBy'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<UnnamedSourceEventsArgs, 'first' | 'orderBy'>>;
  figures?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, RequireFields<UnnamedSourceFiguresArgs, 'first' | 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<UnnamedSourceMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plural?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['EntityRelationConnection'], ParentType, ContextType, RequireFields<UnnamedSourceRelationsArgs, 'direction' | 'first' | 'orderBy'>>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  stories?: Resolver<ReadonlyArray<ResolversTypes['Story']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = any> = {
  Alias?: AliasResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  Attribution?: AttributionResolvers<ContextType>;
  Calculation?: CalculationResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  ClaimLink?: ClaimLinkResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  CreativeWork?: CreativeWorkResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Derivation?: DerivationResolvers<ContextType>;
  Edtf?: GraphQLScalarType;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  EntityRelationConnection?: EntityRelationConnectionResolvers<ContextType>;
  EntityRelationEdge?: EntityRelationEdgeResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  ExternalId?: ExternalIdResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FigureConnection?: FigureConnectionResolvers<ContextType>;
  FigureEdge?: FigureEdgeResolvers<ContextType>;
  FigureTotal?: FigureTotalResolvers<ContextType>;
  GovernmentBody?: GovernmentBodyResolvers<ContextType>;
  Graph?: GraphResolvers<ContextType>;
  GraphNode?: GraphNodeResolvers<ContextType>;
  Hit?: HitResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  MentionConnection?: MentionConnectionResolvers<ContextType>;
  MentionEdge?: MentionEdgeResolvers<ContextType>;
  NewsOrganization?: NewsOrganizationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Participant?: ParticipantResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PoliticalParty?: PoliticalPartyResolvers<ContextType>;
  PopulationGroup?: PopulationGroupResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  Program?: ProgramResolvers<ContextType>;
  Proposal?: ProposalResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  RelationConnection?: RelationConnectionResolvers<ContextType>;
  RelationEdge?: RelationEdgeResolvers<ContextType>;
  Sentence?: SentenceResolvers<ContextType>;
  Sha256?: GraphQLScalarType;
  Sourced?: SourcedResolvers<ContextType>;
  Story?: StoryResolvers<ContextType>;
  Time?: TimeResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  UnnamedSource?: UnnamedSourceResolvers<ContextType>;
};

