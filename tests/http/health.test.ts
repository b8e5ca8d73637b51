/** What those who run a dossier are told. */
import { exports } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { type RequestLine, withRequestLog } from '../../src/http/request-log.ts';
import { generateDataset } from '../generated-dataset.ts';
import { publishedAt } from '../published-dataset.ts';
import { serveResponses } from './serve.ts';

const ask = (path: string, init: RequestInit = {}) =>
  exports.default.fetch(`http://localhost${path}`, init);

describe('/health', () => {
  it('says how many records each list has, and that nothing is published yet', async () => {
    const response = await ask('/health');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toMatchObject({
      status: 'ok',
      publishedAt: null,
      dataset: null,
      articles: 5,
      stories: 3,
    });
  });

  it('says which dataset was published last, and when', async () => {
    const at = '2026-11-20T08:00:00Z';
    const digest = 'a'.repeat(64);
    const published = publishedAt(at, generateDataset({ articles: 3 }));
    const answerAt = serveResponses({ ...published, publications: [{ at, digest }] });
    const health = await (await answerAt('/health')).json();
    expect(health).toMatchObject({ publishedAt: at, dataset: digest, articles: 3 });
  });
});

describe('Server-Timing', () => {
  const answerAt = serveResponses(generateDataset({ articles: 3 }));

  it('is that of an answer made for the request, and absent on one that was kept', async () => {
    const first = await answerAt('/articles.json');
    expect(first.headers.get('server-timing')).toMatch(/^answer;dur=\d+$/);
    const kept = await answerAt('/articles.json');
    expect(kept.headers.get('server-timing')).toBeNull();
  });
});

describe('the request log', () => {
  const lines: RequestLine[] = [];
  const answerAt = serveResponses(generateDataset({ articles: 3 }));
  const app = withRequestLog(
    { fetch: (request) => answerAt(new URL(request.url).pathname) },
    (line) => lines.push(JSON.parse(line)),
  );
  const logged = async (path: string, headers: Record<string, string>) => {
    await app.fetch(new Request(`https://any.example${path}`, { headers }));
    return lines.at(-1);
  };

  it('has a line for each request, with the product that asks', async () => {
    const agent = 'Feedbin/2.1 (https://feedbin.example; 12 subscribers)';
    expect(await logged('/articles.json?q=harbour', { 'User-Agent': agent })).toEqual({
      method: 'GET',
      path: '/articles.json',
      query: '?q=harbour',
      status: 200,
      made: true,
      agent: 'Feedbin/2.1',
    });
    expect(await logged('/nope', {})).toMatchObject({ status: 404, agent: '' });
  });

  it('has nothing of a visitor, and no long values', async () => {
    const headers = {
      'CF-Connecting-IP': '203.0.113.7',
      'X-Forwarded-For': '203.0.113.7',
      Cookie: 'session=1',
      'User-Agent': 'x'.repeat(500),
    };
    const line = JSON.stringify(await logged(`/${'a'.repeat(2000)}`, headers));
    expect(line).not.toMatch(/203|session/);
    expect(line.length).toBeLessThan(500);
  });
});
