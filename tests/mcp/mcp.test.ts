/** The MCP server as the official client uses it: every result is cited, and every citation leads to the words. */
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { describe, expect, it } from 'vitest';
import { generateDataset } from '../generated-dataset.ts';
import { BASE, serveResponses } from '../http/serve.ts';

const dataset = generateDataset({ articles: 30, seed: 4 });
for (const article of dataset.articles) article.rights = null;
const answer = serveResponses(dataset);

const client = new Client({ name: 'test', version: '1' });
await client.connect(
  new StreamableHTTPClientTransport(new URL(`${BASE}/mcp`), {
    fetch: async (url, init) => answer(new URL(url).pathname, init),
  }),
);

interface Citation {
  articleId: string;
  outlet: string | null;
  authors: string[];
  date: string | null;
  dateBasis: string | null;
  url: string;
  span: { block: number; start: number; end: number } | null;
}
interface Passage {
  id: string;
  text: string;
  citations: Citation[];
}

/** What a tool gives; the client checks it against the tool's `outputSchema`. */
async function call<T>(name: string, given: Record<string, unknown>): Promise<T> {
  const { structuredContent, isError } = await client.callTool({ name, arguments: given });
  expect(isError ?? false).toBe(false);
  return structuredContent as T;
}

/** The words in the article that a citation points at. */
function wordsAt({ articleId, span }: Citation): string | undefined {
  const article = dataset.articles.find(({ id }) => id === articleId);
  return article?.body[span?.block ?? -1]?.text.slice(span?.start, span?.end);
}

function expectTrue({ articleId, outlet, authors, date, dateBasis, url }: Citation): void {
  const article = dataset.articles.find(({ id }) => id === articleId);
  expect({ outlet, authors, date, dateBasis }).toEqual({
    outlet: article?.publisher?.name ?? null,
    authors: article?.authors.map(({ name }) => name),
    date: article?.publishedAt,
    dateBasis: article?.publishedBasis,
  });
  expect(url.split('#')[0]).toBe(`${BASE}/articles/${articleId}`);
}

const [quote] = dataset.quotes;
if (quote === undefined) throw new Error('no quote');

describe('the tools', () => {
  it('are six, read-only, in one order, with schemas of what they take and give', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      'search',
      'fetch',
      'suggest',
      'timeline',
      'compare',
      'verify',
    ]);
    for (const { annotations, inputSchema, outputSchema } of tools) {
      expect(annotations?.readOnlyHint).toBe(true);
      expect(inputSchema['type']).toBe('object');
      expect(outputSchema?.['type']).toBe('object');
    }
  });

  it('search finds passages whose citations lead to the words', async () => {
    const found = await call<{ results: Passage[]; nextCursor: string | null }>('search', {
      list: 'quotes',
      limit: 7,
    });
    expect(found.results).toHaveLength(7);
    for (const { text, citations } of found.results) {
      expect(citations).toHaveLength(1);
      for (const citation of citations) {
        expectTrue(citation);
        expect(wordsAt(citation)).toBe(text);
      }
    }
    const next = await call<{ results: Passage[] }>('search', {
      list: 'quotes',
      limit: 7,
      cursor: found.nextCursor,
    });
    expect(next.results.map(({ id }) => id)).not.toContain(found.results[0]?.id);
  });

  it('fetch gives the record by the id of a result', async () => {
    const found = await call<{ record: { text: string } }>('fetch', { id: `quotes/${quote.id}` });
    expect(found.record.text).toBe(quote.text);
  });

  it('suggest gives the parameter and id of a name', async () => {
    const { suggestions } = await call<{ suggestions: object[] }>('suggest', { q: 'maria' });
    expect(suggestions[0]).toMatchObject({ parameter: 'person', id: 'maria-silva' });
  });

  it('timeline is oldest first', async () => {
    const { events } = await call<{ events: { date: string }[] }>('timeline', { limit: 6 });
    const starts = events.map(({ date }) => Date.parse(date.split('/')[0] ?? ''));
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(events.length).toBeGreaterThan(2);
  });

  it('compare shows each rendering of a story, and who leaves it out', async () => {
    const { statements } = await call<{
      statements: { renderings: { text: string; citation: Citation }[]; absentFrom: string[] }[];
    }>('compare', { story: quote.storyId });
    expect(statements.length).toBeGreaterThan(0);
    for (const { renderings, absentFrom } of statements)
      for (const { text, citation } of renderings) {
        expectTrue(citation);
        expect(wordsAt(citation)).toBe(text);
        expect(absentFrom).not.toContain(citation.outlet);
      }
  });
});

describe('verify', () => {
  interface Verdict {
    verdict: string;
    matches: { match: string; text: string; citation: Citation }[];
  }

  it('finds a sentence literally, whatever its case and marks', async () => {
    const sentence = `“${quote.text.trim().toUpperCase()}”`;
    const { verdict, matches } = await call<Verdict>('verify', { sentence });
    expect(verdict).toBe('literal');
    for (const { text, citation } of matches) {
      expectTrue(citation);
      expect(wordsAt(citation)).toBe(text);
    }
  });

  it('finds it nearly when a word is another', async () => {
    const [, ...others] = quote.text.trim().split(' ');
    const sentence = ['Zeppelins', ...others].join(' ');
    expect((await call<Verdict>('verify', { sentence })).verdict).toBe('nearly');
  });

  it('does not find what nobody wrote', async () => {
    const sentence = 'Penguins inherited a lighthouse.';
    expect(await call('verify', { sentence })).toEqual({ verdict: 'none', matches: [] });
  });
});

describe('what a client gets wrong', () => {
  const post = (body: string, headers: Record<string, string> = {}) =>
    answer('/mcp', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    });
  const message = (method: string, params: object = {}) =>
    JSON.stringify({ jsonrpc: '2.0', id: 1, method, params });

  it.each([
    ['an id that there is not', 'search', { person: 'nobody' }],
    ['an argument that there is not', 'search', { persn: 'li-wei' }],
    ['no required argument', 'verify', {}],
    ['too many results', 'search', { limit: 500 }],
    ['an object for a text', 'search', { q: {} }],
    ['a list that there is not', 'fetch', { id: '__proto__/x' }],
    ['a story that there is not', 'compare', { story: 'x'.repeat(5000) }],
  ])('%s is a result that a model can read', async (_, name, given) => {
    const { isError, content } = await client.callTool({ name, arguments: given });
    expect(isError).toBe(true);
    expect(JSON.stringify(content)).toMatch(/[a-z]+: /);
  });

  it.each([
    ['no JSON', '{', 400, -32700],
    ['a batch', '[]', 400, -32600],
    ['no method', '{"jsonrpc":"2.0","id":1}', 400, -32600],
    ['a method that there is not', message('resources/list'), 200, -32601],
    ['a tool that there is not', message('tools/call', { name: 'constructor' }), 200, -32602],
  ])('%s is an error of JSON-RPC', async (_, body, status, code) => {
    const response = await post(body);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ error: { code } });
  });

  it.each([
    ['a page of another site', message('ping'), { origin: 'https://evil.example' }, 403],
    ['a body too large', ' '.repeat(70_000), {}, 413],
    ['another type', message('ping'), { 'content-type': 'text/plain' }, 415],
  ])('%s is refused', async (_, body, headers, status) => {
    expect((await post(body, headers)).status).toBe(status);
  });

  it.each(['GET', 'DELETE', 'PUT'])('%s is not allowed', async (method) => {
    const { status, headers } = await answer('/mcp', { method });
    expect(status).toBe(405);
    expect(headers.get('allow')).toBe('POST, OPTIONS');
  });

  describe('its headers, in the revision of 2026-07-28', () => {
    const VERSION = '2026-07-28';
    const meta = { _meta: { 'io.modelcontextprotocol/protocolVersion': VERSION } };
    const right = { 'mcp-protocol-version': VERSION, 'mcp-method': 'tools/list' };
    const called = message('tools/call', { name: 'suggest', arguments: { q: 'a' }, ...meta });
    const calling = { ...right, 'mcp-method': 'tools/call' };

    it.each([
      ['Mcp-Method', message('tools/list', meta), { 'mcp-protocol-version': VERSION }],
      ['Mcp-Method', message('tools/list', meta), { ...right, 'mcp-method': 'tools/call' }],
      ['MCP-Protocol-Version', message('tools/list', meta), { 'mcp-method': 'tools/list' }],
      [
        'MCP-Protocol-Version',
        message('tools/list', meta),
        { ...right, 'mcp-protocol-version': '2025-11-25' },
      ],
      ['Mcp-Name', called, calling],
      ['Mcp-Name', called, { ...calling, 'mcp-name': 'search' }],
    ])('%s must be there and say what the body says', async (name, body, headers) => {
      const response = await post(body, headers);
      expect(response.status).toBe(400);
      const { error } = (await response.json()) as { error: { code: number; message: string } };
      expect(error.code).toBe(-32020);
      expect(error.message).toContain(name);
    });

    it('are enough when they are right', async () => {
      expect((await post(message('tools/list', meta), right)).status).toBe(200);
      expect((await post(called, { ...calling, 'mcp-name': 'suggest' })).status).toBe(200);
    });

    it('name a version that there is', async () => {
      const response = await post(message('tools/list'), { 'mcp-protocol-version': '1900-01-01' });
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({
        error: { code: -32022, data: { supported: expect.arrayContaining([VERSION]) } },
      });
    });

    it('make an unknown method a 404', async () => {
      const headers = { ...right, 'mcp-method': 'resources/list' };
      expect((await post(message('resources/list', meta), headers)).status).toBe(404);
    });
  });

  it('takes pages of its own origin, notifications, and old handshakes', async () => {
    expect((await post(message('ping'), { origin: BASE })).status).toBe(200);
    expect((await post('{"jsonrpc":"2.0","method":"notifications/initialized"}')).status).toBe(202);
    const old = await post(message('initialize', { protocolVersion: '2025-06-18' }));
    expect(await old.json()).toMatchObject({ result: { protocolVersion: '2025-06-18' } });
    const modern = await post(message('server/discover'));
    expect(await modern.json()).toMatchObject({ result: { supportedVersions: ['2026-07-28'] } });
  });
});
