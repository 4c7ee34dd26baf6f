import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { GraphEngine } from '../engine/port.ts';
import type { Apollo } from './apollo.ts';
import type { GraphWatch } from './graph-watch.ts';
import { openGraphqlRoute } from './graphql-route.ts';
import { liveRoute, openReadyRoute } from './health-routes.ts';
import { HttpRefusal, jsonAnswer, type Route } from './http-answer.ts';
import { packagePath } from './package-files.ts';
import { openPlaygroundRoute } from './playground.ts';
import type { Routes } from './router.ts';
import type { ApiSchema } from './schema.ts';

/** What the routes answer from. */
export interface RouteParts {
  readonly schema: ApiSchema;
  readonly engine: GraphEngine;
  readonly watch: GraphWatch;
  readonly apollo: Apollo;
  readonly logger: Logger;
  readonly config: Pick<Config, 'introspection' | 'explain'>;
}

/** Gives everything that is served, by path. */
export function openRoutes(parts: RouteParts): Routes {
  const graphql = openGraphqlRoute(parts.apollo, parts.config);
  const playground = openPlaygroundRoute(packagePath('queries'));
  const published = (route: Route) => (parts.config.introspection ? route : unpublished);
  return {
    '/': { GET: playground },
    '/graphql': { GET: graphql, POST: graphql },
    '/graphiql': { GET: playground },
    '/schema.graphql': { GET: published(textRoute(parts.schema.sdl)) },
    '/possible-types.json': { GET: published(() => jsonAnswer(200, parts.schema.possibleTypes)) },
    '/health/live': { GET: liveRoute },
    '/health/ready': { GET: openReadyRoute(parts) },
  };
}

function textRoute(body: string): Route {
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache' };
  return () => ({ status: 200, headers, body });
}

const unpublished: Route = () => {
  const message =
    'This server does not publish its schema. Whoever runs it can set NUTGRAPH_INTROSPECTION=on.';
  throw new HttpRefusal(404, 'BAD_INPUT', message);
};
