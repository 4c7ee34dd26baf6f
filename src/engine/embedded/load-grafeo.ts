import { NutgraphError } from '../../errors.ts';

/** The module of the embedded engine. */
type Grafeo = typeof import('@grafeo-db/js');

const PLATFORMS =
  'Linux x64 and arm64 (glibc 2.34 or later), Linux arm64 (musl), macOS x64 and arm64, Windows x64';

/**
 * Loads the embedded engine's native code. It is an optional dependency, so that an installation on
 * another platform succeeds and serves a Neo4j.
 *
 * @throws NutgraphError `ENGINE_UNAVAILABLE`, naming the platforms and the way out.
 */
export async function loadGrafeo(): Promise<Grafeo> {
  try {
    return (await import('@grafeo-db/js')).default;
  } catch (cause) {
    const platform = `${process.platform} ${process.arch}`;
    throw new NutgraphError(
      'ENGINE_UNAVAILABLE',
      `The embedded engine (npm @grafeo-db/js) has no native code for this installation on ${platform}. ` +
        `It runs on ${PLATFORMS}; there, install again without --omit=optional. ` +
        'Elsewhere set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD to use a Neo4j server.',
      { platform },
      { cause },
    );
  }
}
