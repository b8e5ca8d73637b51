/** Errors of requests as RFC 9457 problems. */
import { QueryError } from '../query/query-error.ts';
import { StoreUnavailable, TooLargeForStore } from '../store/store.ts';

export interface ProblemDetails {
  status: number;
  detail: string;
  /** Headers that the status requires, such as `Allow` with 405. */
  headers?: Record<string, string>;
  /** The invalid query parameter and its allowed values. */
  parameter?: string;
  allowed?: readonly string[];
  /** The nearest valid name or value; without `parameter`, the path that was probably meant. */
  didYouMean?: string;
}

/** Thrown if a request cannot be answered. `details.status` is the status of the response. */
export class HttpProblem extends Error {
  readonly details: ProblemDetails;

  constructor(details: ProblemDetails) {
    super(details.detail);
    this.name = 'HttpProblem';
    this.details = details;
  }
}

/** The reason phrases of HTTP, which `about:blank` requires as titles (RFC 9457 section 4.2.1). */
const REASON_PHRASES: Record<number, string> = {
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  406: 'Not Acceptable',
  410: 'Gone',
  412: 'Precondition Failed',
  413: 'Content Too Large',
  414: 'URI Too Long',
  415: 'Unsupported Media Type',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

export function titleOf(status: number): string {
  return REASON_PHRASES[status] ?? 'Error';
}

const RETRY_AFTER_SECONDS = '10';

/** The problem for anything thrown. An unexpected error is a 500 that reveals no details. */
export function problemOf(thrown: unknown): ProblemDetails {
  if (thrown instanceof HttpProblem) return thrown.details;
  if (thrown instanceof QueryError) {
    const { parameter, message: detail, allowed, didYouMean } = thrown;
    return {
      status: 400,
      detail,
      parameter,
      ...(allowed && { allowed }),
      ...(didYouMean !== undefined && { didYouMean }),
    };
  }
  if (thrown instanceof StoreUnavailable) {
    const detail = 'The database does not answer at the moment. Please try again shortly.';
    return { status: 503, detail, headers: { 'Retry-After': RETRY_AFTER_SECONDS } };
  }
  if (thrown instanceof TooLargeForStore) return { status: 404, detail: thrown.message };
  return { status: 500, detail: 'The server failed to answer. Your request is not at fault.' };
}

/** The members of application/problem+json (RFC 9457 section 3). */
export function problemJson({ status, detail, ...optional }: ProblemDetails): string {
  return `${JSON.stringify({
    type: 'about:blank',
    title: titleOf(status),
    status,
    detail,
    ...(optional.parameter !== undefined && { parameter: optional.parameter }),
    ...(optional.allowed !== undefined && { allowed: optional.allowed }),
    ...(optional.didYouMean !== undefined && { did_you_mean: optional.didYouMean }),
  })}\n`;
}
