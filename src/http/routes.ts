/** The routes, as a list: each path with the question that a request for it asks. The first that fits answers. */
import type { HonoRequest } from 'hono';
import type { Answer } from './answer.ts';
import { datasetAnswer, immutableDataset } from './dataset-file.ts';
import { homeAnswer } from './home-answer.ts';
import { questionOfList } from './list-question.ts';
import { HttpProblem } from './problem.ts';
import type { Question } from './question.ts';
import { questionOfRecord } from './record-question.ts';
import { listAt, resourceAt } from './resource.ts';
import type { Served } from './served.ts';
import { siteFiles, sitemapPart } from './site-files.ts';
import { sourceAnswer } from './source-answer.ts';
import { suggestAnswer } from './suggest.ts';

export interface Route {
  path: string;
  /** @throws QueryError or HttpProblem for what cannot be answered */
  question: (request: HonoRequest, served: Served) => Question;
}

export const routes: readonly Route[] = [
  ...Object.entries(siteFiles).map(([path, answer]) => at(path, (_, served) => answer(served))),
  at('/', (_, served) => homeAnswer(served)),
  at('/dataset.json', (_, served) => datasetAnswer(served)),
  at('/dataset/:name', (request, served) => immutableDataset(named(request, 'name'), served)),
  at('/articles/:id/source', (request, served) => sourceAnswer(named(request, 'id'), served)),
  at('/:part{sitemap-[0-9]+\\.xml}', (request, served) =>
    sitemapPart(Number(/\d+/.exec(named(request, 'part'))?.[0]), served),
  ),
  { path: '/suggest', question: suggestions },
  { path: '*', question: ({ raw }, served) => listOrRecord(raw, served) },
];

/** An address whose answer depends on its path alone: any query is ignored. */
function at(
  path: string,
  answer: (request: HonoRequest, served: Served) => Answer | Promise<Answer>,
): Route {
  return {
    path,
    question: (request, served) => ({
      identity: request.path,
      negotiated: false,
      answer: async () => answer(request, served),
    }),
  };
}

function suggestions(request: HonoRequest, served: Served): Question {
  const { search } = addressOf(request.url);
  return {
    identity: `/suggest${search}`,
    negotiated: false,
    answer: () => suggestAnswer(search, served),
  };
}

function listOrRecord({ url, headers }: Request, served: Served): Question {
  const { pathname, search } = addressOf(url);
  const accept = headers.get('accept');
  const resource = resourceAt(pathname);
  const { id } = resource;
  return id === null
    ? questionOfList(resource, search, accept, served)
    : questionOfRecord({ ...resource, id }, search, accept, served);
}

/**
 * What is asked of a list, whose path no other route takes: the address is cut where its query starts instead of
 * being parsed. Null for every other address.
 */
export function listQuestion(url: string, request: Request, served: Served): Question | null {
  const start = url.indexOf('/', 'https://'.length);
  const query = url.indexOf('?', start);
  const end = query < 0 ? url.length : query;
  const resource = listAt(url.slice(start, end));
  if (resource === undefined || url.includes('#')) return null;
  const accept = resource.format === null ? request.headers.get('accept') : null;
  return questionOfList(resource, url.slice(end), accept, served);
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
