/** The routes: each path with the operation that a request for it asks for. The first match answers. */
import type { HonoRequest } from 'hono';
import { formatsOf } from '../formats/formats.ts';
import type { Answer } from './answer.ts';
import type { AppContext } from './app-context.ts';
import { changesOperation } from './changes-operation.ts';
import { datasetAnswer, immutableDataset } from './dataset-answer.ts';
import { homeAnswer } from './home-answer.ts';
import { listOperation } from './list-operation.ts';
import { bestAccepted } from './negotiate.ts';
import type { Operation } from './operation.ts';
import { resourceAt } from './parse-path.ts';
import { HttpProblem } from './problem.ts';
import { recordOperation } from './record-operation.ts';
import { Redirect, redirectTarget } from './redirect.ts';
import { listAt } from './resource.ts';
import { searchAnswer } from './search-answer.ts';
import { schemaAnswer, siteFiles, sitemapPart } from './site-files.ts';
import { sourceAnswer } from './source-answer.ts';
import { suggestAnswer } from './suggest-answer.ts';

export interface Route {
  path: string;
  /** @throws QueryError or HttpProblem for a request that cannot be answered */
  operation: (request: HonoRequest, app: AppContext) => Operation;
}

export const routes: readonly Route[] = [
  ...Object.entries(siteFiles).map(([path, answer]) => at(path, (_, app) => answer(app))),
  { path: '/', operation: homeOperation },
  at('/dataset.json', (_, app) => datasetAnswer(app)),
  at('/dataset/:name', (request, app) => immutableDataset(pathParameter(request, 'name'), app)),
  at('/schema/:name', (request, app) => schemaAnswer(pathParameter(request, 'name'), app)),
  at('/articles/:id/source', (request, app) => sourceAnswer(pathParameter(request, 'id'), app)),
  at('/:part{sitemap-[0-9]+\\.xml}', (request, app) =>
    sitemapPart(Number(/\d+/.exec(pathParameter(request, 'part'))?.[0]), app),
  ),
  { path: '/suggest', operation: suggestOperation },
  { path: '/search', operation: searchOperation },
  { path: '/changes', operation: (request, app) => changes(request, null, app) },
  {
    path: '/:name{changes\\.[a-z]+}',
    operation: (request, app) =>
      changes(request, pathParameter(request, 'name').slice('changes.'.length), app),
  },
  { path: '*', operation: ({ raw }, app) => listOrRecordOperation(raw, app) },
];

/** A route whose answer depends on the path alone: the query is ignored. */
function at(
  path: string,
  answer: (request: HonoRequest, app: AppContext) => Answer | Promise<Answer>,
): Route {
  return {
    path,
    operation: (request, app) => ({
      cacheKey: request.path,
      negotiated: false,
      run: async () => answer(request, app),
    }),
  };
}

/** The page, or for a client that prefers another type the articles in that. */
function homeOperation({ raw }: HonoRequest, app: AppContext): Operation {
  const accept = raw.headers.get('accept');
  const format = bestAccepted(accept, formatsOf('articles'));
  if (format !== null && format.of !== 'page') {
    return listOperation({ ...resourceAt('/feed.json'), format: null }, '', accept, app);
  }
  return { cacheKey: '/ negotiated', negotiated: true, run: () => homeAnswer(app) };
}

function suggestOperation(request: HonoRequest, app: AppContext): Operation {
  const { search } = parseUrl(request.url);
  return {
    cacheKey: `/suggest${search}`,
    negotiated: false,
    run: () => suggestAnswer(search, app),
  };
}

function searchOperation(request: HonoRequest, app: AppContext): Operation {
  const { search } = parseUrl(request.url);
  return {
    cacheKey: `/search${search}`,
    negotiated: false,
    run: () => searchAnswer(search, app),
  };
}

function changes({ raw }: HonoRequest, extension: string | null, app: AppContext): Operation {
  const { search } = parseUrl(raw.url);
  return changesOperation(extension, search, raw.headers.get('accept'), app);
}

function listOrRecordOperation({ url, headers }: Request, app: AppContext): Operation {
  const { pathname, search } = parseUrl(url);
  const target = redirectTarget(pathname);
  if (target !== undefined) throw new Redirect(`${target}${search}`);
  const accept = headers.get('accept');
  const resource = resourceAt(pathname);
  const { id } = resource;
  return id === null
    ? listOperation(resource, search, accept, app)
    : recordOperation({ ...resource, id }, search, accept, app);
}

/**
 * The operation of a list's URL, null for every other URL. No other route has a list's path, so the URL is split
 * before its query instead of being parsed, which is faster.
 */
export function operationForListUrl(
  url: string,
  request: Request,
  app: AppContext,
): Operation | null {
  const start = url.indexOf('/', 'https://'.length);
  const query = url.indexOf('?', start);
  const end = query < 0 ? url.length : query;
  const resource = listAt(url.slice(start, end));
  if (resource === undefined || url.includes('#')) return null;
  const accept = resource.format === null ? request.headers.get('accept') : null;
  return listOperation(resource, url.slice(end), accept, app);
}

/** @throws HttpProblem 400 for the target `*` and others that are not part of a URL (RFC 9112 section 3.2) */
function parseUrl(text: string): URL {
  const url = URL.parse(text);
  if (url !== null) return url;
  throw new HttpProblem({ status: 400, detail: 'The request target is not a valid URL.' });
}

function pathParameter(request: HonoRequest, name: string): string {
  return request.param(name) ?? '';
}
