/** An agent asks about the summits: every passage that it is given stands in the file that it is cited from. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { beforeAll, describe, expect, it } from 'vitest';
import { compile } from '../../scripts/compile/compile.ts';
import { readFolder } from '../../scripts/compile/read/folder.ts';
import type { Dataset } from '../../src/dataset/types.ts';
import { SUMMITS } from '../fixture.ts';
import { BASE, serveResponses } from '../http/serve.ts';

interface Citation {
  articleId: string;
  title: string;
  outlet: string | null;
  date: string | null;
  url: string;
  span: { block: number; start: number; end: number } | null;
}

const client = new Client({ name: 'conversation', version: '1' });
let dataset: Dataset;

beforeAll(async () => {
  const compiled = await compile(readFolder(SUMMITS).files);
  if (compiled.dataset === null) throw new Error('no dataset');
  dataset = compiled.dataset;
  const answer = serveResponses(dataset);
  await client.connect(
    new StreamableHTTPClientTransport(new URL(`${BASE}/mcp`), {
      fetch: async (url, init) => answer(new URL(url).pathname, init),
    }),
  );
}, 120_000);

async function call<T>(name: string, given: Record<string, unknown>): Promise<T> {
  const { structuredContent, isError } = await client.callTool({ name, arguments: given });
  expect(isError ?? false).toBe(false);
  return structuredContent as T;
}

/** The words that a citation points at, after following it to the seed: by article, file, block and offsets. */
function wordsInSeed({ articleId, title, outlet, date, url, span }: Citation): string {
  const article = dataset.articles.find(({ id }) => id === articleId);
  if (article === undefined || span === null) throw new Error(`nothing at ${articleId}`);
  expect({ title, outlet, date }).toEqual({
    title: article.title,
    outlet: article.publisher?.name ?? null,
    date: article.publishedAt,
  });
  expect(url.split('#')[0]).toBe(`${BASE}/articles/${articleId}`);
  const words = article.body[span.block]?.text.slice(span.start, span.end) ?? '';
  const seed = readFileSync(path.join(SUMMITS, article.source), 'utf8');
  expect(plain(seed)).toContain(plain(words));
  expect(words).not.toBe('');
  return words;
}

/** Lines of a seed may be wrapped. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

describe('a conversation', () => {
  it('finds who is meant, and what they said, word for word', async () => {
    const { suggestions } = await call<{ suggestions: { parameter: string; id: string }[] }>(
      'suggest',
      { q: 'putin' },
    );
    const { id = '' } = suggestions.find(({ parameter }) => parameter === 'speaker') ??
      suggestions[0] ?? { id: '' };
    const { results } = await call<{
      results: { id: string; text: string; citations: Citation[] }[];
    }>('search', { list: 'quotes', speaker: id, limit: 20 });
    expect(results.length).toBeGreaterThan(2);
    for (const { text, citations } of results) {
      expect(citations).toHaveLength(1);
      for (const citation of citations) expect(wordsInSeed(citation)).toBe(text);
    }
    const fetched = await call<{ text: string; citations: Citation[] }>('fetch', {
      id: results[0]?.id,
    });
    expect(fetched.citations.map(wordsInSeed)).toEqual([fetched.text]);
  });

  it('compares how outlets render a story', async () => {
    const renderings = [];
    for (const { id } of dataset.stories) {
      const { statements } = await call<{
        statements: { renderings: { text: string; citation: Citation }[] }[];
      }>('compare', { story: id, limit: 20 });
      renderings.push(...statements.flatMap((statement) => statement.renderings));
    }
    expect(renderings.length).toBeGreaterThan(10);
    for (const { text, citation } of renderings) expect(wordsInSeed(citation)).toBe(text);
  });

  it('sees each event where it is mentioned', async () => {
    const { events } = await call<{ events: { citations: Citation[] }[] }>('timeline', {
      limit: 20,
    });
    expect(events.length).toBeGreaterThan(3);
    for (const { citations } of events) {
      expect(citations.length).toBeGreaterThan(0);
      for (const citation of citations) wordsInSeed(citation);
    }
  });

  it('verifies what it is about to repeat, also in a text of which only the beginning may be shown', async () => {
    const reserved = dataset.articles.find(({ rights }) => rights?.reserved);
    const lead = reserved?.body.find(({ type }) => type === 'paragraph')?.text ?? '';
    const [sentence = ''] = /^[^.]+\./.exec(lead) ?? [];
    const { verdict, matches } = await call<{
      verdict: string;
      matches: { text: string; citation: Citation }[];
    }>('verify', { sentence });
    expect(verdict).toBe('literal');
    expect(matches.map(({ citation }) => citation.articleId)).toContain(reserved?.id);
    for (const { text, citation } of matches) expect(wordsInSeed(citation)).toBe(text);
  });
});
