/** The one place for response headers: what each kind of answer says to caches, browsers and other sites. */
import type { Answer, Link } from './answer.ts';

/**
 * `max-age` is for readers. The edge may keep an answer longer: its key holds the Worker's version, so a
 * deployment never serves old content. No `s-maxage`, which would switch stale-while-revalidate off
 * (RFC 9111 section 5.2.2.10).
 */
const CACHE = {
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
} as const;

export type CacheKind = keyof typeof CACHE;

/** On every answer there is, 304 and errors included. */
const ALWAYS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Last-Modified, Link, Content-Language',
  'X-Content-Type-Options': 'nosniff',
};

/** For documents that a browser shows: no foreign content, no inline script or style, no framing. */
const PAGE = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'geolocation=(), camera=(), microphone=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** For data: a browser that shows it as a document loads and runs nothing. */
const DATA = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
};

export const METHODS = 'GET, HEAD, OPTIONS';

export const PREFLIGHT = {
  ...ALWAYS,
  Allow: METHODS,
  'Access-Control-Allow-Methods': METHODS,
  // Whatever a reader in a browser sends along (Cache-Control, A-IM …) changes nothing here.
  'Access-Control-Allow-Headers': '*',
  'Access-Control-Max-Age': '86400',
  'Cache-Control': 'public, max-age=86400',
};

/** `ETag` and, where the content is dated, `Last-Modified`; none for a problem. */
export type ValidatorFields = Readonly<Record<string, string>>;

/**
 * What a 304 repeats of its 200 (RFC 9110 section 15.4.5), with CORS so that browsers accept it. `Vary` names
 * `Accept` where that decides and nowhere else, and always what a server in front compresses by: not every one
 * adds it (`wrangler dev` does not), and a cache behind it would hand gzip to who cannot read it.
 */
export function revalidationHeaders(
  answer: Answer,
  validators: ValidatorFields,
): Record<string, string> {
  return {
    ...ALWAYS,
    ...CACHE[answer.cache],
    Vary: answer.negotiated ? 'Accept, Accept-Encoding' : 'Accept-Encoding',
    ...validators,
  };
}

/** The form of a language tag (RFC 5646 section 2.1), whatever it may mean. */
const LANGUAGE_TAG = /^[A-Za-z0-9]{1,8}(?:-[A-Za-z0-9]{1,8})*$/;

/** All of a 200, or of a problem. */
export function contentHeaders(
  answer: Answer,
  validators: ValidatorFields,
): Record<string, string> {
  return {
    ...revalidationHeaders(answer, validators),
    ...(answer.contentType.startsWith('text/html') ? PAGE : DATA),
    'Content-Type': answer.contentType,
    ...(answer.language !== null &&
      LANGUAGE_TAG.test(answer.language) && { 'Content-Language': answer.language }),
    ...(answer.links.length > 0 && { Link: answer.links.map(linkValue).join(', ') }),
    ...(answer.tags.length > 0 && { 'Cache-Tag': answer.tags.map(tagValue).join(',') }),
  };
}

/** RFC 8288. Addresses are percent-encoded already; relations and types are our own words. */
function linkValue({ rel, href, type }: Link): string {
  return `<${href}>; rel="${rel}"${type === undefined ? '' : `; type="${type}"`}`;
}

/** Printable ASCII without blanks or commas. */
function tagValue(tag: string): string {
  return encodeURIComponent(tag);
}
