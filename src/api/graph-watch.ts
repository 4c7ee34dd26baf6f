import type { Logger } from 'pino';
import type { GraphEngine } from '../engine/port.ts';
import { NutgraphError } from '../errors.ts';
import { type GraphVersion, readVersion, refuseOtherSchema } from '../graph/read-version.ts';

/** Notices what other processes do to the graph. */
export interface GraphWatch {
  /**
   * Reads the graph's own word on its version; null where nothing was ever loaded.
   *
   * @throws NutgraphError `SCHEMA_MISMATCH` when another version of nutgraph wrote it
   */
  check(): Promise<GraphVersion | null>;
  /** Lets an operation through. @throws NutgraphError `SCHEMA_MISMATCH` as long as the graph does not fit */
  admit(): Promise<void>;
  /** Tells the data version that an answer came with; a new one has the graph checked again. */
  see(dataVersion: string | null): void;
}

/** Watches the graph of one engine. */
export function openGraphWatch(engine: GraphEngine, logger: Logger): GraphWatch {
  let known: string | null = null;
  let fits = true;
  const watch: GraphWatch = {
    async check() {
      const version = await readVersion(engine);
      known = version?.dataVersion ?? null;
      fits = false;
      refuseOtherSchema(version);
      fits = true;
      return version;
    },
    async admit() {
      // While the graph fits, a check would be a second statement; an answer's own version does instead.
      if (!fits) await watch.check();
    },
    see(dataVersion) {
      if (dataVersion === known) return;
      known = dataVersion;
      logger.info({ dataVersion }, 'The graph changed.');
      watch.check().catch((error: unknown) => {
        logger.warn({ code: error instanceof NutgraphError ? error.code : 'INTERNAL' }, String(error));
      });
    },
  };
  return watch;
}
