/** The one place for response headers: what each kind of answer says to caches, browsers and other sites. */
import type { Answer, CachePolicy, Link } from './answer.ts';
import type { Validators } from './conditional-request.ts';
import { httpDate } from './http-date.ts';

/**
 * `max-age` is for readers. The edge may keep an answer longer: its key holds the Worker's version, so a
 * deployment never serves old content. No `s-maxage`, which would switch stale-while-revalidate off
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

/**
 * `Accept` where that decides and nowhere else, and always what a server in front compresses by: not every one
 * adds it (`wrangler dev` does not), and a cache behind it would hand gzip to who cannot read it.
 */
function varyOf({ negotiated }: Answer): string {
  return negotiated ? 'Accept, Accept-Encoding' : 'Accept-Encoding';
}

/** What a 304 repeats of its 200 (RFC 9110 section 15.4.5), with CORS so that browsers accept it. */
export function revalidationHeaders(answer: Answer, { tag, modified }: Validators): HeadersInit {
  return {
    ...ALWAYS,
    ...CACHE[answer.cache],
    Vary: varyOf(answer),
    ETag: `W/${tag}`,
    ...(modified !== null && { 'Last-Modified': httpDate(modified) }),
  };
}

/** The form of a language tag (RFC 5646 section 2.1), whatever it may mean. */
const LANGUAGE_TAG = /^[A-Za-z0-9]{1,8}(?:-[A-Za-z0-9]{1,8})*$/;

/** By kind: there are as many as formats and languages, whatever is asked. */
const frames = new Map<string, Headers>();

/** What all answers of a kind say alike, made once: `Headers` are dear to make and cheap to copy. */
export function sharedHeaders(answer: Answer): Headers {
  const { cache, contentType, language, negotiated } = answer;
  const kind = `${cache} ${contentType} ${language} ${negotiated}`;
  const known = frames.get(kind);
  if (known !== undefined) return known;
  const frame = new Headers({
    ...ALWAYS,
    ...CACHE[cache],
    Vary: varyOf(answer),
    ...(contentType.startsWith('text/html') ? PAGE : DATA),
    'Content-Type': contentType,
    ...(language !== null && LANGUAGE_TAG.test(language) && { 'Content-Language': language }),
  });
  frames.set(kind, frame);
  return frame;
}

/** Adds to its frame what an answer says for itself. */
export function addAnswerHeaders(
  headers: Headers,
  { links, tags }: Answer,
  validators: Validators,
): void {
  headers.set('ETag', `W/${validators.tag}`);
  if (validators.modified !== null) headers.set('Last-Modified', httpDate(validators.modified));
  if (links.length > 0) headers.set('Link', links.map(linkValue).join(', '));
  if (tags.length > 0) headers.set('Cache-Tag', tags.map(tagValue).join(','));
}

/** RFC 8288. AnswerUrls are percent-encoded already; relations and types are our own words. */
function linkValue({ rel, href, type }: Link): string {
  return `<${href}>; rel="${rel}"${type === undefined ? '' : `; type="${type}"`}`;
}

/** Printable ASCII without blanks or commas. */
function tagValue(tag: string): string {
  return encodeURIComponent(tag);
}
