/** A release of Neo4j that the tests run on. */
export interface Neo4jRelease {
  readonly version: string;
  /** Java releases that run it, best first. */
  readonly java: readonly number[];
  /** The official image. */
  readonly image: string;
}

/** The long-term release: every run of the engine tests uses it. */
export const longTerm: Neo4jRelease = {
  version: '5.26.31',
  java: [17, 21],
  image: 'neo4j:5.26.31-community',
};

/** The calendar release: used wherever its Java or its image is there. */
export const current: Neo4jRelease = {
  version: '2026.07.1',
  java: [25],
  image: 'neo4j:2026.07.1-community',
};
