/**
 * The headers by which revision 2026-07-28 lets proxies route a request without reading it (Streamable HTTP, standard
 * request headers): they must be there and say what the body says.
 */

/** Newest first. */
export const STATELESS_VERSIONS: readonly string[] = ['2026-07-28'];
export const HANDSHAKE_VERSIONS: readonly string[] = [
  '2025-11-25',
  '2025-06-18',
  '2025-03-26',
  '2024-11-05',
];

/** Error codes of the protocol's own. */
const HEADER_MISMATCH = -32020;
const UNSUPPORTED_VERSION = -32022;

const VERSION_KEY = 'io.modelcontextprotocol/protocolVersion';

interface HeaderFault {
  code: number;
  message: string;
  data?: Readonly<Record<string, unknown>>;
}

interface RoutedRequest {
  method: string;
  params: Readonly<Record<string, unknown>>;
}

/** Whether the client speaks a revision without handshakes, by its header or its body. */
export function isStateless({ params }: RoutedRequest, headers: Headers): boolean {
  const version = headers.get('mcp-protocol-version');
  return versionIn(params) !== null || STATELESS_VERSIONS.includes(version ?? '');
}

/** What is wrong with a request's headers; null for nothing. Clients of older revisions need none. */
export function headerFault(request: RoutedRequest, headers: Headers): HeaderFault | null {
  const version = headers.get('mcp-protocol-version');
  const supported = [...STATELESS_VERSIONS, ...HANDSHAKE_VERSIONS];
  const asked = versionIn(request.params) ?? version;
  if (asked !== null && !supported.includes(asked)) {
    const message = `protocol version ${asked.slice(0, 40)} is not supported`;
    return { code: UNSUPPORTED_VERSION, message, data: { supported, requested: asked } };
  }
  if (!isStateless(request, headers)) return null;
  const expected: [name: string, value: unknown][] = [
    ['MCP-Protocol-Version', versionIn(request.params) ?? version],
    ['Mcp-Method', request.method],
    ...(request.method === 'tools/call'
      ? [['Mcp-Name', request.params['name']] as [string, unknown]]
      : []),
  ];
  const wrong = expected.find(
    ([name, value]) => typeof value === 'string' && headers.get(name)?.trim() !== value,
  );
  if (wrong === undefined) return null;
  const problem = headers.has(wrong[0]) ? 'does not say what the body says' : 'is missing';
  return { code: HEADER_MISMATCH, message: `the header ${wrong[0]} ${problem}` };
}

function versionIn(params: RoutedRequest['params']): string | null {
  const meta = params['_meta'];
  const version = typeof meta === 'object' && meta !== null ? Reflect.get(meta, VERSION_KEY) : null;
  return typeof version === 'string' ? version : null;
}
