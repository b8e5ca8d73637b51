/** An answer to a response: validators, conditions, HEAD. */

import { once } from '../cache/memoize.ts';
import { concatenate, concatenateTransient, digestOfChunks, totalSize } from '../formats/chunks.ts';
import type { Answer } from './answer.ts';
import { evaluate, type Validators } from './conditional-request.ts';
import { addAnswerHeaders, revalidationHeaders, sharedHeaders } from './headers.ts';
import { HttpProblem } from './problem.ts';

/** All that is needed to answer the same question again; the bytes are put together when wanted. */
export interface PreparedResponse extends Validators {
  /** The whole answer, or its head alone. */
  whole: (withContent: boolean) => Response;
  /** That what the client has is still right. */
  unchanged: () => Response;
  /** Length of the body in bytes. */
  size: number;
}

/** @param now the time in milliseconds; a date of change that lies ahead of it is not told (RFC 9110 section 8.8.2.1) */
function validatorsOf({ body, updated }: Answer, now: number): Validators {
  return { tag: `"${digestOfChunks(body)}"`, modified: modifiedSecond(updated, now) };
}

/** For the one request that asks. */
export function prepareUncached(answer: Answer, now: number): PreparedResponse {
  const validators = validatorsOf(answer, now);
  return {
    ...validators,
    size: totalSize(answer.body),
    whole: (withContent) => {
      const body = withContent ? concatenateTransient(answer.body) : null;
      const response = new Response(body, { headers: sharedHeaders(answer) });
      addAnswerHeaders(response.headers, answer, validators);
      return response;
    },
    unchanged: () => notModified(revalidationHeaders(answer, validators)),
  };
}

/** For many requests: what is dear to make and cheap to use again is made at the first use. */
export function prepareCached(answer: Answer, now: number): PreparedResponse {
  const validators = validatorsOf(answer, now);
  const body = once(() => concatenate(answer.body));
  const whole = once(() => {
    const headers = new Headers(sharedHeaders(answer));
    addAnswerHeaders(headers, answer, validators);
    return { headers };
  });
  const unchanged = once(() => new Headers(revalidationHeaders(answer, validators)));
  return {
    ...validators,
    size: totalSize(answer.body),
    whole: (withContent) => new Response(withContent ? body() : null, whole()),
    unchanged: () => notModified(unchanged()),
  };
}

function notModified(headers: HeadersInit): Response {
  return new Response(null, { status: 304, headers });
}

/** @throws HttpProblem 412 when a condition of the request fails */
export function respond(request: Request, prepared: PreparedResponse): Response {
  switch (evaluate(request.headers, prepared, Date.now)) {
    case 'failed':
      throw new HttpProblem({
        status: 412,
        detail: 'The content is not the one that If-Match or If-Unmodified-Since names.',
      });
    case 'not modified':
      return prepared.unchanged();
    case 'send':
      return prepared.whole(request.method !== 'HEAD');
  }
}

function modifiedSecond(updated: string | null, now: number): number | null {
  if (updated === null) return null;
  const second = Math.floor(Date.parse(updated) / 1000) * 1000;
  return second <= now ? second : null;
}
