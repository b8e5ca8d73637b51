/** What was thrown as a response: a redirect, or a problem as a page for browsers and `application/problem+json` for other clients. */
import { type Chunk, chunkOf, concatenate } from '../formats/chunks.ts';
import { formats, htmlContentType } from '../formats/formats.ts';
import { basePathOf } from '../pages/paths.ts';
import type { Answer } from './answer.ts';
import type { AppContext } from './app-context.ts';
import { problemHeaders, sharedHeaders } from './headers.ts';
import { bestAccepted } from './negotiate.ts';
import { type ProblemDetails, problemJson, problemOf, titleOf } from './problem.ts';
import { Redirect, redirectResponse } from './redirect.ts';

/**
 * Not caused by the URL alone: a failed precondition, whose headers are not part of any cache key, or a server's error.
 * A cache would serve them to everybody.
 */
const UNCACHED_STATUSES: ReadonlySet<number> = new Set([412, 500, 503]);

/** While not even the dossier is known, for which a page could be made. */
export function problemWithoutDossier(thrown: unknown): Response {
  const problem = problemOf(thrown);
  const headers = { ...problemHeaders, ...problem.headers };
  return new Response(problemJson(problem), { status: problem.status, headers });
}

export function problemResponse(request: Request, thrown: unknown, app: AppContext): Response {
  if (thrown instanceof Redirect) return redirectResponse(thrown, app);
  const problem = withBasePath(problemOf(thrown), basePathOf(app.site));
  if (problem.status === 500) console.error(thrown);
  const asPage = prefersHtml(request);
  const content = asPage ? problemPage(problem, app) : [chunkOf(problemJson(problem))];
  const answer: Answer = {
    cache: UNCACHED_STATUSES.has(problem.status) ? 'never' : 'problem',
    contentType: asPage ? htmlContentType : PROBLEM.mediaType,
    body: [],
    updated: null,
    language: 'en',
    links: [],
    cacheTags: [],
    negotiated: true,
  };
  const body = request.method === 'HEAD' ? null : concatenate(content);
  const headers = new Headers(sharedHeaders(answer));
  for (const [name, value] of Object.entries(problem.headers ?? {})) headers.set(name, value);
  return new Response(body, { status: problem.status, headers });
}

/** A suggested path starts with the base path of the site. */
function withBasePath(problem: ProblemDetails, basePath: string): ProblemDetails {
  const { didYouMean, parameter } = problem;
  if (didYouMean === undefined || parameter !== undefined) return problem;
  return { ...problem, didYouMean: `${basePath}${didYouMean}` };
}

const PROBLEM = { mediaType: 'application/problem+json', of: 'problem' } as const;

/** In order of preference: data formats before HTML, so that a client that accepts anything gets JSON. A client of any data format gets JSON. */
const OFFERED = [
  PROBLEM,
  ...formats.toSorted((a, b) => Number(a.of === 'page') - Number(b.of === 'page')),
];

function prefersHtml(request: Request): boolean {
  return bestAccepted(request.headers.get('accept'), OFFERED)?.of === 'page';
}

function problemPage(problem: ProblemDetails, { page, site, store }: AppContext): Chunk[] {
  const { status, detail, parameter, allowed, didYouMean } = problem;
  return page({
    kind: 'problem',
    ...site,
    lookups: store.lookups,
    url: `${site.base}/`,
    alternates: [],
    license: null,
    machineTerms: null,
    status,
    title: titleOf(status),
    detail,
    parameter: parameter ?? null,
    allowed: allowed ?? [],
    didYouMean: didYouMean ?? null,
  });
}
