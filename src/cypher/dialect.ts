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
  /**
   * A page of one relation type is read by the relations' own key, which begins with the near end's id.
   *
   * Where relationships have ordered indexes a page of a hub then costs what a page of a leaf costs: on
   * Neo4j 5.26, 10 of 20,000 relations are 34 database hits and not 40,025. An engine without such indexes
   * would read every relation of the type.
   */
  readonly edgeKeys: boolean;
}
