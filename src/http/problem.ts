/** Errors as RFC 9457 problems: one class for what a request got wrong, one place that writes it down. */
import { QueryError } from '../query/query-error.ts';

export interface ProblemDetails {
  status: number;
  detail: string;
  /** Headers that the status asks for, such as `Allow` with 405. */
  headers?: Record<string, string>;
  /** The query parameter at fault, what it takes, and its nearest right spelling; without a parameter, the address meant. */
  parameter?: string;
  allowed?: readonly string[];
  didYouMean?: string;
}

/** Thrown where a request cannot be answered; `details.status` is the answer's. */
export class HttpProblem extends Error {
  readonly details: ProblemDetails;

  constructor(details: ProblemDetails) {
    super(details.detail);
    this.name = 'HttpProblem';
    this.details = details;
  }
}

/** The phrases of the HTTP status codes, as `about:blank` wants them for titles (RFC 9457 section 4.2.1). */
const TITLES: Record<number, string> = {
  400: 'Bad Request',
  404: 'Not Found',
  405: 'Method Not Allowed',
  406: 'Not Acceptable',
  412: 'Precondition Failed',
  414: 'URI Too Long',
  500: 'Internal Server Error',
};

export function titleOf(status: number): string {
  return TITLES[status] ?? 'Error';
}

/** What went wrong, told from whatever was thrown. What is no fault of the request is a 500 without particulars. */
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
  return { status: 500, detail: 'The server could not answer. This is not your fault.' };
}

/** The members of application/problem+json (RFC 9457 section 3). */
export function problemJson({ status, detail, ...more }: ProblemDetails): string {
  return `${JSON.stringify({
    type: 'about:blank',
    title: titleOf(status),
    status,
    detail,
    ...(more.parameter !== undefined && { parameter: more.parameter }),
    ...(more.allowed !== undefined && { allowed: more.allowed }),
    ...(more.didYouMean !== undefined && { did_you_mean: more.didYouMean }),
  })}\n`;
}
