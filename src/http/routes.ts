/** The routes, as a list: each path with the question that a request for it asks. The first that fits answers. */
import type { HonoRequest } from 'hono';
import type { Answer } from './answer.ts';
import type { AppContext } from './app-context.ts';
import { datasetAnswer, immutableDataset } from './dataset-answer.ts';
import { homeAnswer } from './home-answer.ts';
import { listOperation } from './list-operation.ts';
import type { Operation } from './operation.ts';
import { HttpProblem } from './problem.ts';
import { recordOperation } from './record-operation.ts';
import { listAt, resourceAt } from './resource.ts';
import { siteFiles, sitemapPart } from './site-files.ts';
import { sourceAnswer } from './source-answer.ts';
import { suggestAnswer } from './suggest-answer.ts';

export interface Route {
  path: string;
  /** @throws QueryError or HttpProblem for what cannot be answered */
  question: (request: HonoRequest, app: AppContext) => Operation;
}

export const routes: readonly Route[] = [
  ...Object.entries(siteFiles).map(([path, answer]) => at(path, (_, app) => answer(app))),
  at('/', (_, app) => homeAnswer(app)),
  at('/dataset.json', (_, app) => datasetAnswer(app)),
  at('/dataset/:name', (request, app) => immutableDataset(named(request, 'name'), app)),
  at('/articles/:id/source', (request, app) => sourceAnswer(named(request, 'id'), app)),
  at('/:part{sitemap-[0-9]+\\.xml}', (request, app) =>
    sitemapPart(Number(/\d+/.exec(named(request, 'part'))?.[0]), app),
  ),
  { path: '/suggest', question: suggestions },
  { path: '*', question: ({ raw }, app) => listOrRecord(raw, app) },
];

/** An address whose answer depends on its path alone: any query is ignored. */
function at(
  path: string,
  answer: (request: HonoRequest, app: AppContext) => Answer | Promise<Answer>,
): Route {
  return {
    path,
    question: (request, app) => ({
      identity: request.path,
      negotiated: false,
      answer: async () => answer(request, app),
    }),
  };
}

function suggestions(request: HonoRequest, app: AppContext): Operation {
  const { search } = addressOf(request.url);
  return {
    identity: `/suggest${search}`,
    negotiated: false,
    answer: () => suggestAnswer(search, app),
  };
}

function listOrRecord({ url, headers }: Request, app: AppContext): Operation {
  const { pathname, search } = addressOf(url);
  const accept = headers.get('accept');
  const resource = resourceAt(pathname);
  const { id } = resource;
  return id === null
    ? listOperation(resource, search, accept, app)
    : recordOperation({ ...resource, id }, search, accept, app);
}

/**
 * What is asked of a list, whose path no other route takes: the address is cut where its query starts instead of
 * being parsed. Null for every other address.
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

/** @throws HttpProblem 400 for the target `*` and others that are no part of a URL (RFC 9112 section 3.2) */
function addressOf(url: string): URL {
  const address = URL.parse(url);
  if (address !== null) return address;
  throw new HttpProblem({ status: 400, detail: 'The request does not name an address.' });
}

function named(request: HonoRequest, name: string): string {
  return request.param(name) ?? '';
}
