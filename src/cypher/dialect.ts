/**
 * How an engine likes its Cypher. The subset that both engines run is the default; each flag is a
 * difference that a measurement paid for. Nothing outside `engine/` asks which engine it speaks to.
 */
export interface Dialect {
  /**
   * Values travel in one map parameter (`$p.a`) and not one by one (`$a`).
   *
   * Neo4j plans anew for each size class of each top-level string or list; a map has none. The
   * embedded engine scans for `$p.a` where it seeks for `$a`.
   */
  readonly paramsInMap: boolean;
}
