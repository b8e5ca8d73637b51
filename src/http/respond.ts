/** From an answer to a response: validators, conditional requests, HEAD. */

import { once } from '../cache/memoize.ts';
import {
  type Chunk,
  concatenate,
  concatenateTransient,
  digestOfChunks,
  totalSize,
} from '../formats/chunks.ts';
import type { Answer } from './answer.ts';
import { evaluateConditions, type Validators } from './conditional-request.ts';
import { addAnswerHeaders, revalidationHeaders, sharedHeaders } from './headers.ts';
import { HttpProblem } from './problem.ts';

/** Everything needed to answer a request for the same content. The body is put together on demand. */
export interface PreparedResponse extends Validators {
  /** Status 200, with or without the body. */
  ok: (withBody: boolean) => Response;
  /** Status 304. */
  notModified: () => Response;
  /** Bytes of the body, and of the addresses in its headers. */
  size: number;
}

/**
 * @param now the time in milliseconds. A modification date in the future is not sent (RFC 9110 section 8.8.2.1).
 */
function validatorsOf({ body, updated }: Answer, now: number): Validators {
  return { tag: `"${digestOfChunks(body)}"`, modified: modifiedSecond(updated, now) };
}

/** For one request. */
export function prepareUncached(answer: Answer, now: number): PreparedResponse {
  const validators = validatorsOf(answer, now);
  return {
    ...validators,
    size: totalSize(answer.body),
    ok: (withBody) => {
      const body = withBody ? concatenateTransient(answer.body) : null;
      const response = new Response(body, { headers: sharedHeaders(answer) });
      addAnswerHeaders(response.headers, answer, validators);
      return response;
    },
    notModified: () => notModifiedResponse(revalidationHeaders(answer, validators)),
  };
}

/** For many requests: body and headers are made on first use and kept. */
export function prepareCached(answer: Answer, now: number): PreparedResponse {
  const validators = validatorsOf(answer, now);
  const body = bodyOf(answer.body);
  const head = { ...answer, body: [] };
  const init = once(() => {
    const headers = new Headers(sharedHeaders(head));
    addAnswerHeaders(headers, head, validators);
    return { headers };
  });
  const headersOf304 = once(() => new Headers(revalidationHeaders(head, validators)));
  const addresses = answer.links.reduce((sum, { href }) => sum + href.length, 0);
  return {
    ...validators,
    // The links are kept, and their addresses again in the headers.
    size: totalSize(answer.body) + 4 * addresses,
    ok: (withBody) => new Response(withBody ? body() : null, init()),
    notModified: () => notModifiedResponse(headersOf304()),
  };
}

/** The body, put together on first use. The chunks are let go then, so that they are not kept twice. */
function bodyOf(chunks: readonly Chunk[]): () => Uint8Array {
  let kept: readonly Chunk[] | Uint8Array = chunks;
  return () => {
    if (!(kept instanceof Uint8Array)) kept = concatenate(kept);
    return kept;
  };
}

function notModifiedResponse(headers: HeadersInit): Response {
  return new Response(null, { status: 304, headers });
}

/** @throws HttpProblem 412 if a precondition of the request fails */
export function respond(request: Request, prepared: PreparedResponse): Response {
  switch (evaluateConditions(request.headers, prepared, Date.now)) {
    case 'precondition failed':
      throw new HttpProblem({
        status: 412,
        detail: 'The content does not meet If-Match or If-Unmodified-Since.',
      });
    case 'not modified':
      return prepared.notModified();
    case 'ok':
      return prepared.ok(request.method !== 'HEAD');
  }
}

function modifiedSecond(updated: string | null, now: number): number | null {
  if (updated === null) return null;
  const second = Math.floor(Date.parse(updated) / 1000) * 1000;
  return second <= now ? second : null;
}
