import type { TimeFilter } from './days.ts';

type Ids = readonly string[] | null;

/** Filters as GraphQL hands them over: absent and null mean the same. */
interface Joined<F> {
  readonly and?: readonly F[] | null;
  readonly or?: readonly F[] | null;
  readonly not?: F | null;
}

export interface TextFilter {
  readonly is?: string | null;
  readonly in?: readonly string[] | null;
  readonly contains?: string | null;
  readonly startsWith?: string | null;
}

/** `V` is exact decimal text or an integer. */
export interface NumberFilter<V> {
  readonly eq?: V | null;
  readonly gt?: V | null;
  readonly gte?: V | null;
  readonly lt?: V | null;
  readonly lte?: V | null;
}

export interface TellerFilter {
  readonly ids?: Ids;
  readonly roles?: Ids;
  readonly anonymity?: Ids;
  readonly modes?: Ids;
  readonly origin?: boolean | null;
}

export interface EntityFilter extends Joined<EntityFilter> {
  readonly ids?: Ids;
  readonly stories?: Ids;
  readonly types?: Ids;
  readonly name?: TextFilter | null;
  readonly alias?: TextFilter | null;
  readonly related?: RelationFilter | null;
  readonly mentionedIn?: Ids;
}

export interface RelationFilter extends Joined<RelationFilter> {
  readonly ids?: Ids;
  readonly stories?: Ids;
  readonly types?: Ids;
  readonly from?: EntityFilter | null;
  readonly to?: EntityFilter | null;
  readonly basis?: Ids;
  readonly time?: TimeFilter | null;
  readonly assertedBy?: ClaimFilter | null;
}

export interface ClaimFilter extends Joined<ClaimFilter> {
  readonly ids?: Ids;
  readonly stories?: Ids;
  readonly articles?: Ids;
  readonly kinds?: Ids;
  readonly modality?: Ids;
  readonly subject?: Ids;
  readonly object?: Ids;
  readonly toldBy?: TellerFilter | null;
  readonly hops?: NumberFilter<number> | null;
  readonly sentences?: Ids;
  readonly assertedOn?: TimeFilter | null;
  readonly linked?: Ids;
}

export interface FigureFilter extends Joined<FigureFilter> {
  readonly ids?: Ids;
  readonly stories?: Ids;
  readonly metrics?: Ids;
  readonly units?: Ids;
  readonly status?: Ids;
  readonly comparator?: Ids;
  readonly value?: NumberFilter<string> | null;
  readonly about?: Ids;
  readonly counterparty?: Ids;
  readonly period?: TimeFilter | null;
  readonly assertedBy?: ClaimFilter | null;
}

export interface EventFilter extends Joined<EventFilter> {
  readonly ids?: Ids;
  readonly stories?: Ids;
  readonly kinds?: Ids;
  readonly status?: Ids;
  readonly time?: TimeFilter | null;
  readonly participant?: EntityFilter | null;
  readonly assertedBy?: ClaimFilter | null;
}
