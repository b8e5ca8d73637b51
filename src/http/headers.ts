/** All response headers, for caches, browsers and other sites. */
import type { Answer, CachePolicy, Link } from './answer.ts';
import type { Validators } from './conditional-request.ts';
import { httpDate } from './http-date.ts';

/**
 * `max-age` is for clients. Cloudflare's cache may store an answer longer: its key contains the Worker's version, so
 * a deployment never serves old content. There is no `s-maxage` because it would turn stale-while-revalidate off
 * (RFC 9111 section 5.2.2.10).
 */
const CACHE: Record<CachePolicy, Record<string, string>> = {
  feed: {
    'Cache-Control': 'public, max-age=900, stale-while-revalidate=3600, stale-if-error=86400',
    'CDN-Cache-Control': 'public, max-age=86400, stale-while-revalidate=3600, stale-if-error=86400',
  },
  lookup: {
    'Cache-Control': 'public, max-age=300, stale-while-revalidate=3600, stale-if-error=86400',
    'CDN-Cache-Control': 'public, max-age=86400, stale-while-revalidate=3600, stale-if-error=86400',
  },
  page: {
    'Cache-Control': 'public, max-age=60, stale-while-revalidate=3600, stale-if-error=86400',
    'CDN-Cache-Control': 'public, max-age=86400, stale-while-revalidate=3600, stale-if-error=86400',
  },
  immutable: {
    'Cache-Control': 'public, max-age=31536000, immutable',
    'CDN-Cache-Control': 'public, max-age=31536000, immutable',
  },
  problem: { 'Cache-Control': 'public, max-age=60', 'CDN-Cache-Control': 'public, max-age=60' },
  never: { 'Cache-Control': 'no-store', 'CDN-Cache-Control': 'no-store' },
};

/** In every response, 304 and errors included. */
const ALWAYS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Last-Modified, Link, Content-Language, Server-Timing',
  'X-Content-Type-Options': 'nosniff',
};

/** For HTML pages: no content from other sites, no inline script or style, no framing. */
const PAGE = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'geolocation=(), camera=(), microphone=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** For data: a browser that displays it as a document loads and runs nothing. */
const DATA = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
};

export const METHODS = 'GET, HEAD, OPTIONS';

export const REDIRECT = { ...ALWAYS, ...CACHE.page, Vary: 'Accept-Encoding', ...DATA };

/** Answers to messages are not for caches: their question is in the body. */
export const MCP_HEADERS = { ...ALWAYS, ...CACHE.never, ...DATA };

/** Of an error that nothing else is known about. */
export const problemHeaders = {
  ...ALWAYS,
  ...CACHE.never,
  ...DATA,
  'Content-Type': 'application/problem+json',
};

export const PREFLIGHT = {
  ...ALWAYS,
  Allow: METHODS,
  'Access-Control-Allow-Methods': METHODS,
  // Feed readers in browsers send various headers (Cache-Control, A-IM …). None of them changes the answer.
  'Access-Control-Allow-Headers': '*',
  'Access-Control-Max-Age': '86400',
  'Cache-Control': 'public, max-age=86400',
};

export const MCP_PREFLIGHT = {
  ...PREFLIGHT,
  Allow: 'POST, OPTIONS',
  'Access-Control-Allow-Methods': 'POST, OPTIONS',
};

/**
 * `Accept` only where it decides. `Accept-Encoding` always: a server in front may compress without adding it
 * (`wrangler dev` does), and a cache would then send gzip to clients that cannot read it.
 */
function varyOf({ negotiated }: Answer): string {
  return negotiated ? 'Accept, Accept-Encoding' : 'Accept-Encoding';
}

/** The headers of a 304: those of the 200 that RFC 9110 section 15.4.5 names, and CORS so that browsers accept it. */
export function revalidationHeaders(answer: Answer, { tag, modified }: Validators): HeadersInit {
  return {
    ...ALWAYS,
    ...CACHE[answer.cache],
    Vary: varyOf(answer),
    ETag: `W/${tag}`,
    ...(modified !== null && { 'Last-Modified': httpDate(modified) }),
  };
}

/** The syntax of a language tag (RFC 5646 section 2.1). */
const LANGUAGE_TAG = /^[A-Za-z0-9]{1,8}(?:-[A-Za-z0-9]{1,8})*$/;

/** One entry for each combination of format and language, so requests cannot grow it. */
const sharedHeadersByKind = new Map<string, Headers>();

/** The headers that all answers of a kind share. Kept because copying `Headers` is much faster than creating them. */
export function sharedHeaders(answer: Answer): Headers {
  const { cache, contentType, language, negotiated } = answer;
  const kind = `${cache} ${contentType} ${language} ${negotiated}`;
  const known = sharedHeadersByKind.get(kind);
  if (known !== undefined) return known;
  const headers = new Headers({
    ...ALWAYS,
    ...CACHE[cache],
    Vary: varyOf(answer),
    ...(contentType.startsWith('text/html') ? PAGE : DATA),
    'Content-Type': contentType,
    ...(language !== null && LANGUAGE_TAG.test(language) && { 'Content-Language': language }),
  });
  sharedHeadersByKind.set(kind, headers);
  return headers;
}

/** Adds the headers of this answer alone. */
export function addAnswerHeaders(
  headers: Headers,
  { links, cacheTags }: Answer,
  validators: Validators,
): void {
  headers.set('ETag', `W/${validators.tag}`);
  if (validators.modified !== null) headers.set('Last-Modified', httpDate(validators.modified));
  if (links.length > 0) headers.set('Link', links.map(linkValue).join(', '));
  if (cacheTags.length > 0) headers.set('Cache-Tag', cacheTags.map(tagValue).join(','));
}

/**
 * How long the answer was in the making (Server Timing section 3). In Workers the clock stands still while code runs, so that this is
 * the time spent waiting for the store. Answers that the Worker has kept in memory have no such header, nor have problems.
 */
export function serverTiming(milliseconds: number): string {
  return `answer;dur=${milliseconds}`;
}

/** RFC 8288. URLs are percent-encoded already; relations and types come from this code. */
function linkValue({ rel, href, type }: Link): string {
  return `<${href}>; rel="${rel}"${type === undefined ? '' : `; type="${type}"`}`;
}

/** Printable ASCII without spaces or commas. */
function tagValue(tag: string): string {
  return encodeURIComponent(tag);
}
