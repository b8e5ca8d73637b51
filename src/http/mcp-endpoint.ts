/** `/mcp`: the MCP server over HTTP (Streamable HTTP without sessions and streams). Each request is one POST. */
import { errorResponse, PARSE_ERROR, respondTo } from '../mcp/server.ts';
import type { AppContext } from './app-context.ts';
import { MCP_HEADERS } from './headers.ts';
import { HttpProblem } from './problem.ts';

/** Longest message in bytes. */
const MAX_BODY = 65_536;

/** @throws HttpProblem for another method, a foreign origin, or a body that is too large or not JSON */
export async function mcpResponse(request: Request, app: AppContext): Promise<Response> {
  if (request.method !== 'POST') {
    throw new HttpProblem({
      status: 405,
      detail: 'This MCP server has no sessions or streams: send each message by POST.',
      headers: { Allow: 'POST, OPTIONS' },
    });
  }
  checkOrigin(request, app);
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\s*(?:;|$)/i.test(type)) {
    throw new HttpProblem({ status: 415, detail: 'The body must be application/json.' });
  }
  const message = parse(await bodyOf(request));
  if (message === undefined)
    return answer(400, errorResponse(null, { code: PARSE_ERROR, message: 'not JSON' }));
  const response = await respondTo(message, request.headers, app);
  if (response === null) return new Response(null, { status: 202, headers: MCP_HEADERS });
  return answer(response.status, response.body);
}

/** A browser's page of another site must not reach a server on its user's machine (DNS rebinding). */
function checkOrigin(request: Request, { site }: AppContext): void {
  const origin = request.headers.get('origin');
  if (origin === null) return;
  const host = URL.parse(origin)?.hostname;
  const isOwn = [site.base, request.url].some((own) => URL.parse(own)?.origin === origin);
  if (isOwn || host === 'localhost' || host === '127.0.0.1' || host === '[::1]') return;
  throw new HttpProblem({ status: 403, detail: 'Pages of other sites may not use this server.' });
}

async function bodyOf(request: Request): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > MAX_BODY) {
      throw new HttpProblem({ status: 413, detail: `The body is longer than ${MAX_BODY} bytes.` });
    }
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** Undefined for what is no JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function answer(status: number, body: object): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { ...MCP_HEADERS, 'Content-Type': 'application/json' },
  });
}
