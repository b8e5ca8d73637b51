/** The entry point for every request: answer cache, routes, and the one place where errors become responses. */
import { Hono } from 'hono';
import { basePathOf } from '../pages/paths.ts';
import { createAnswerCache } from './answer-cache.ts';
import type { AppContext } from './app-context.ts';
import { MCP_PREFLIGHT, METHODS, PREFLIGHT, serverTiming } from './headers.ts';
import { mcpResponse } from './mcp-endpoint.ts';
import type { Operation } from './operation.ts';
import { HttpProblem } from './problem.ts';
import { problemResponse } from './problem-response.ts';
import { prepareCached, prepareUncached, respond } from './respond.ts';
import { operationForListUrl, routes } from './routes.ts';

/** Longest URL in characters: half of what Cloudflare accepts. */
const MAX_URL_LENGTH = 8192;

export interface App {
  fetch: (request: Request) => Response | Promise<Response>;
}

export function createApp(app: AppContext): App {
  const cache = createAnswerCache(app.store.lookups.pool);
  const router = createRouter(app, run);

  /** Handles its own errors: passing them to the router would cost every request another await. */
  async function run(request: Request, operation: Operation): Promise<Response> {
    const { cacheKey, negotiated } = operation;
    try {
      const isKept = cache.isWorthStoring(cacheKey);
      const kept = isKept ? cache.findByKey(cacheKey) : undefined;
      if (kept !== undefined) {
        cache.store(request, cacheKey, negotiated, kept);
        return respond(request, kept);
      }
      const started = Date.now();
      const answer = await operation.run();
      const now = Date.now();
      const prepared = isKept ? prepareCached(answer, now) : prepareUncached(answer, now);
      if (isKept) cache.store(request, cacheKey, negotiated, prepared);
      const response = respond(request, prepared);
      response.headers.set('Server-Timing', serverTiming(now - started));
      return response;
    } catch (thrown) {
      return problemResponse(request, thrown, app);
    }
  }

  /** Cached URLs are answered first, and lists without searching the routes. */
  function fetch(request: Request): Response | Promise<Response> {
    const { method, url } = request;
    const isRead = method === 'GET' || method === 'HEAD';
    if (!isRead || url.length > MAX_URL_LENGTH) return router.fetch(request);
    try {
      const prepared = cache.findByUrl(url, request);
      if (prepared !== undefined) return respond(request, prepared);
      const operation = operationForListUrl(url, request, app);
      return operation === null ? router.fetch(request) : run(request, operation);
    } catch (thrown) {
      return problemResponse(request, thrown, app);
    }
  }

  const basePath = basePathOf(app.site);
  if (basePath === '') return { fetch };
  return { fetch: (request) => fetch(withoutBasePath(request, basePath)) };
}

/** A request for a site below a path may have the whole path, or come from a proxy that has removed the base path. */
function withoutBasePath(request: Request, basePath: string): Request {
  const url = URL.parse(request.url);
  if (url === null || !`${url.pathname}/`.startsWith(`${basePath}/`)) return request;
  url.pathname = url.pathname.slice(basePath.length) || '/';
  return new Request(url, request);
}

function createRouter(
  app: AppContext,
  run: (request: Request, operation: Operation) => Promise<Response>,
): Hono {
  const router = new Hono();
  router.use(async (context, next) => {
    if (context.req.url.length > MAX_URL_LENGTH) throw urlTooLong();
    await next();
  });
  router.options('/mcp', () => new Response(null, { status: 204, headers: MCP_PREFLIGHT }));
  router.all('/mcp', ({ req }) => mcpResponse(req.raw, app));
  for (const { path, operation } of routes) {
    router.get(path, ({ req }) => run(req.raw, operation(req, app)));
  }
  router.options('*', () => new Response(null, { status: 204, headers: PREFLIGHT }));
  router.all('*', ({ req }) => {
    throw methodNotAllowed(req.method);
  });
  router.onError((thrown, { req }) => problemResponse(req.raw, thrown, app));
  return router;
}

function urlTooLong(): HttpProblem {
  const detail = `The URL is longer than ${MAX_URL_LENGTH} characters.`;
  return new HttpProblem({ status: 414, detail });
}

function methodNotAllowed(method: string): HttpProblem {
  return new HttpProblem({
    status: 405,
    detail: `${method} is not allowed: this server is read-only.`,
    headers: { Allow: METHODS },
  });
}
