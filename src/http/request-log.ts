/** One line for each request, as JSON, for the logs of the platform. */
import type { App } from './app.ts';

export interface RequestLine {
  method: string;
  path: string;
  /** The query as sent, shortened. */
  query: string;
  status: number;
  /** Whether the answer was made for this request, neither a problem nor kept in the Worker's memory. */
  made: boolean;
  /** The product that asks (RFC 9110 section 10.1.5), such as a feed reader; nothing about the person. */
  agent: string;
}

/** Longer values are cut: a line costs as much as it is long. */
const MAX_LENGTH = 300;
const MAX_AGENT = 40;

/** @param write takes a line; a visitor's address is in none */
export function withRequestLog(app: App, write: (line: string) => void): App {
  return {
    fetch: async (request) => {
      const response = await app.fetch(request);
      write(JSON.stringify(lineOf(request, response)));
      return response;
    },
  };
}

function lineOf({ method, url, headers }: Request, response: Response): RequestLine {
  const { pathname, search } = URL.parse(url) ?? { pathname: '', search: '' };
  return {
    method,
    path: pathname.slice(0, MAX_LENGTH),
    query: search.slice(0, MAX_LENGTH),
    status: response.status,
    made: response.headers.has('Server-Timing'),
    agent: (headers.get('User-Agent') ?? '').split(/[\s(;]/, 1)[0]?.slice(0, MAX_AGENT) ?? '',
  };
}
