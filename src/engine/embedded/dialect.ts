import type { Dialect } from '../../cypher/dialect.ts';

/** Cypher as `@grafeo-db/js` runs it best: it seeks by `$a` and scans by `$p.a`. */
export const embeddedDialect: Dialect = { paramsInMap: false, edgeKeys: false };
