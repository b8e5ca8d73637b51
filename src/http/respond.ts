/** An answer to a response: validators, conditions, HEAD. */
import { digestOfPieces, joined, passing, sizeOf } from '../formats/rendered.ts';
import { once } from '../query/lookups.ts';
import type { Answer } from './answer.ts';
import { evaluate } from './conditional.ts';
import { contentHeaders, revalidationHeaders } from './headers.ts';
import { httpDate } from './http-date.ts';
import { HttpProblem } from './problem.ts';

/** All that is needed to answer the same question again; the bytes are put together when wanted. */
export interface Prepared {
  /** The opaque tag and the date that conditions are held against. */
  tag: string;
  modified: number | null;
  headers: () => HeadersInit;
  /** Those of a 304. */
  revalidation: () => HeadersInit;
  body: () => Uint8Array;
  /** Length of the body in bytes. */
  size: number;
}

/**
 * @param now the time in milliseconds; a date of change that lies ahead of it is not told (RFC 9110 section 8.8.2.1)
 * @param lasts whether it is kept for other requests: then its parts are made once, in forms that are dear to make and cheap to use
 */
export function prepare(answer: Answer, now: number, lasts: boolean): Prepared {
  const tag = `"${digestOfPieces(answer.body)}"`;
  const modified = modifiedSecond(answer.updated, now);
  const validators = {
    ETag: `W/${tag}`,
    ...(modified !== null && { 'Last-Modified': httpDate(modified) }),
  };
  const headers = () => contentHeaders(answer, validators);
  const revalidation = () => revalidationHeaders(answer, validators);
  const known = { tag, modified, size: sizeOf(answer.body) };
  if (!lasts) return { ...known, headers, revalidation, body: () => passing(answer.body) };
  return {
    ...known,
    headers: once(() => new Headers(headers())),
    revalidation: once(() => new Headers(revalidation())),
    body: once(() => joined(answer.body)),
  };
}

/** @throws HttpProblem 412 when a condition of the request fails */
export function respond(request: Request, prepared: Prepared): Response {
  switch (evaluate(request.headers, prepared, Date.now())) {
    case 'failed':
      throw new HttpProblem({
        status: 412,
        detail: 'The content is not the one that If-Match or If-Unmodified-Since names.',
      });
    case 'not modified':
      return new Response(null, { status: 304, headers: prepared.revalidation() });
    case 'send':
      return new Response(request.method === 'HEAD' ? null : prepared.body(), {
        headers: prepared.headers(),
      });
  }
}

function modifiedSecond(updated: string | null, now: number): number | null {
  if (updated === null) return null;
  const second = Math.floor(Date.parse(updated) / 1000) * 1000;
  return second <= now ? second : null;
}
