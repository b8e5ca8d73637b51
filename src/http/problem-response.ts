/** A problem as a response: a page for browsers, application/problem+json for everything else. */
import { chunkOf } from '../formats/chunks.ts';
import { formats } from '../formats/formats.ts';
import { basePathOf } from '../pages/paths.ts';
import type { Answer } from './answer.ts';
import type { AppContext } from './app-context.ts';
import { sharedHeaders } from './headers.ts';
import { bestAccepted } from './negotiate.ts';
import { type ProblemDetails, problemJson, problemOf, titleOf } from './problem.ts';

/**
 * What the address alone does not bring about: a condition in a header that no cache's key holds, or a fault of ours.
 * Kept under the address, it would be everybody's answer.
 */
const UNCACHED_STATUSES: ReadonlySet<number> = new Set([412, 500]);

export function problemResponse(request: Request, thrown: unknown, app: AppContext): Response {
  const problem = mounted(problemOf(thrown), basePathOf(app.site));
  if (problem.status === 500) console.error(thrown);
  const html = prefersHtml(request);
  const text = html ? problemPage(problem, app) : problemJson(problem);
  const answer: Answer = {
    cache: UNCACHED_STATUSES.has(problem.status) ? 'never' : 'problem',
    contentType: html ? 'text/html; charset=utf-8' : PROBLEM.mediaType,
    body: [],
    updated: null,
    language: 'en',
    links: [],
    tags: [],
    negotiated: true,
  };
  const body = request.method === 'HEAD' ? null : chunkOf(text).bytes;
  const headers = new Headers(sharedHeaders(answer));
  for (const [name, value] of Object.entries(problem.headers ?? {})) headers.set(name, value);
  return new Response(body, { status: problem.status, headers });
}

/** What was meant, where it is an address: below the path that the site is served at. */
function mounted(problem: ProblemDetails, mount: string): ProblemDetails {
  const { didYouMean, parameter } = problem;
  if (didYouMean === undefined || parameter !== undefined) return problem;
  return { ...problem, didYouMean: `${mount}${didYouMean}` };
}

const PROBLEM = { mediaType: 'application/problem+json', of: 'problem' } as const;

/** Programs first: whoever asks for their formats gets a problem, too. */
const OFFERED = [
  PROBLEM,
  ...formats.toSorted((a, b) => Number(a.of === 'page') - Number(b.of === 'page')),
];

/** Only who prefers HTML gets it. */
function prefersHtml(request: Request): boolean {
  return bestAccepted(request.headers.get('accept'), OFFERED)?.of === 'page';
}

function problemPage(problem: ProblemDetails, { page, site, store }: AppContext): string {
  const { status, detail, parameter, allowed, didYouMean } = problem;
  return page({
    kind: 'problem',
    ...site,
    lookups: store.lookups,
    url: `${site.base}/`,
    alternates: [],
    license: null,
    status,
    title: titleOf(status),
    detail,
    parameter: parameter ?? null,
    allowed: allowed ?? [],
    didYouMean: didYouMean ?? null,
  });
}
