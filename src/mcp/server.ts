/**
 * The methods of a stateless MCP server (modelcontextprotocol.io, revision 2026-07-28). Written by hand: the official
 * SDK weighs 79 KB gzip in a Worker. Clients of older revisions begin with `initialize`, which is
 * answered without a session.
 */
import { QueryError } from '../query/query-error.ts';
import {
  HANDSHAKE_VERSIONS,
  headerFault,
  isStateless,
  STATELESS_VERSIONS,
} from './request-headers.ts';
import type { McpContext } from './tool-answers.ts';
import type { Arguments } from './tool-arguments.ts';
import { type Tool, tools } from './tools.ts';

/** The codes of JSON-RPC 2.0 section 5.1. */
export const PARSE_ERROR = -32700;
const INVALID_REQUEST = -32600;
const METHOD_NOT_FOUND = -32601;
const INVALID_PARAMS = -32602;

/** How long a client may keep lists and descriptions, which change with a deployment only. */
const CACHING = { ttlMs: 3_600_000, cacheScope: 'public' };

/** An error of the protocol. Wrong values of a tool's arguments are a result instead, which a model can read. */
class RpcError extends Error {
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.name = 'RpcError';
    this.code = code;
  }
}

interface RpcRequest {
  id: string | number | null;
  method: string;
  params: Readonly<Record<string, unknown>>;
}

type Result = Record<string, unknown>;

interface RpcResponse {
  /** Of HTTP. */
  status: 200 | 400 | 404;
  body: Result;
}

/**
 * The response to a message; null for a notification, which has none.
 * @param message parsed JSON of any shape
 */
export async function respondTo(
  message: unknown,
  headers: Headers,
  context: McpContext,
): Promise<RpcResponse | null> {
  const request = requestOf(message);
  if (request === null) {
    const body = errorResponse(null, { code: INVALID_REQUEST, message: 'not a JSON-RPC request' });
    return { status: 400, body };
  }
  const { id, method, params } = request;
  if (id === null) return null;
  const fault = headerFault(request, headers);
  if (fault !== null) return { status: 400, body: errorResponse(id, fault) };
  try {
    const result = await resultOf(method, params, context);
    return { status: 200, body: { jsonrpc: '2.0', id, result } };
  } catch (thrown) {
    if (!(thrown instanceof RpcError)) throw thrown;
    const isUnknown = thrown.code === METHOD_NOT_FOUND && isStateless(request, headers);
    return { status: isUnknown ? 404 : 200, body: errorResponse(id, thrown) };
  }
}

export function errorResponse(
  id: RpcRequest['id'],
  { code, message, data }: { code: number; message: string; data?: object },
): Result {
  return { jsonrpc: '2.0', id, error: { code, message, ...(data && { data }) } };
}

function requestOf(message: unknown): RpcRequest | null {
  if (!isObject(message) || message['jsonrpc'] !== '2.0') return null;
  const { id = null, method, params = {} } = message;
  if (typeof method !== 'string' || !isObject(params)) return null;
  if (id !== null && typeof id !== 'string' && typeof id !== 'number') return null;
  return { id, method, params };
}

async function resultOf(
  method: string,
  params: RpcRequest['params'],
  context: McpContext,
): Promise<Result> {
  switch (method) {
    case 'server/discover':
      return complete({
        supportedVersions: STATELESS_VERSIONS,
        ...description(context),
        ...CACHING,
      });
    case 'initialize':
      return {
        protocolVersion: handshakeVersion(params['protocolVersion']),
        ...description(context),
      };
    case 'ping':
      return {};
    case 'tools/list':
      return complete({ tools: tools.map(toolDescription), ...CACHING });
    case 'tools/call':
      return complete(await callTool(params, context));
    default:
      throw new RpcError(METHOD_NOT_FOUND, `no method ${method.slice(0, 80)}`);
  }
}

function complete(result: Result): Result {
  return { resultType: 'complete', ...result };
}

function description({ site }: McpContext): Result {
  return {
    capabilities: { tools: {} },
    serverInfo: { name: 'dossier', title: site.dossier.title, version: '1' },
    instructions:
      'A dossier of articles: who said what, when, according to which outlet. Find ids with suggest, then search. Cite outlet, date and url of each passage.',
  };
}

function handshakeVersion(asked: unknown): string {
  return HANDSHAKE_VERSIONS.find((version) => version === asked) ?? HANDSHAKE_VERSIONS[0] ?? '';
}

function toolDescription({ name, title, description, properties, required, output }: Tool): Result {
  return {
    name,
    title,
    description,
    inputSchema: { type: 'object', properties, required, additionalProperties: false },
    outputSchema: {
      type: 'object',
      properties: output,
      required: Object.keys(output),
      additionalProperties: false,
    },
    annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
  };
}

async function callTool(params: RpcRequest['params'], context: McpContext): Promise<Result> {
  const tool = tools.find(({ name }) => name === params['name']);
  if (tool === undefined) {
    throw new RpcError(
      INVALID_PARAMS,
      `no such tool: there are ${tools.map(({ name }) => name).join(', ')}`,
    );
  }
  try {
    const structuredContent = await tool.run(argumentsOf(tool, params['arguments']), context);
    const text = JSON.stringify(structuredContent);
    return { content: [{ type: 'text', text }], structuredContent };
  } catch (thrown) {
    if (!(thrown instanceof QueryError)) throw thrown;
    return { content: [{ type: 'text', text: adviceOf(thrown) }], isError: true };
  }
}

function argumentsOf({ properties, required }: Tool, given: unknown): Arguments {
  if (given !== undefined && !isObject(given)) {
    throw new RpcError(INVALID_PARAMS, 'arguments must be an object');
  }
  const values = new Map<string, string>();
  for (const [name, value] of Object.entries(given ?? {})) {
    const allowed = Object.keys(properties);
    if (!allowed.includes(name))
      throw new QueryError(name.slice(0, 40), 'is no argument', { allowed });
    if (typeof value !== 'string' && typeof value !== 'number') {
      throw new QueryError(name, 'must be a text or a number');
    }
    values.set(name, String(value));
  }
  const missing = required.find((name) => !values.has(name));
  if (missing !== undefined) throw new QueryError(missing, 'is required');
  return values;
}

function adviceOf({ message, allowed, didYouMean }: QueryError): string {
  const meant = didYouMean === undefined ? '' : ` Did you mean ${didYouMean}?`;
  return `${message}.${meant}${allowed === undefined ? '' : ` Allowed: ${allowed.join(', ')}.`}`;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
