/** What `npm run deploy` says of the address that it has deployed to. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemWith } from '../../scripts/deployed.ts';
import { generateDataset } from '../generated-dataset.ts';

const DATASET = { ...generateDataset({ articles: 2 }), publishedAt: '2026-11-20T08:00:00Z' };
const HEALTHY = JSON.stringify({ status: 'ok', articles: 2, publishedAt: DATASET.publishedAt });

/** By path; what is not here answers 404. */
let answers: Record<string, string> = {};
let base = '';
const server = createServer(({ url = '' }, response) => {
  const text = answers[url];
  response.statusCode = text === undefined ? 404 : 200;
  response.end(text);
});

beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const FEEDS = { '/': 'home', '/feed.json': '{}', '/rss.xml': '<rss/>', '/articles.json': '{}' };
const problem = () => problemWith(base, DATASET, 0);

describe('a deployed address', () => {
  it('is well when it serves the dataset, its home page and feeds', async () => {
    answers = { ...FEEDS, '/health': HEALTHY };
    expect(await problem()).toBeNull();
  });

  it('is not when a feed fails', async () => {
    answers = { ...FEEDS, '/health': HEALTHY };
    delete answers['/rss.xml'];
    expect(await problem()).toBe(`${base}/rss.xml returns 404`);
  });

  it('is not while the version before is served, or something else', async () => {
    answers = { ...FEEDS, '/health': '{"status":"ok","articles":1,"publishedAt":null}' };
    expect(await problem()).toBe(
      `${base} still serves another dataset: 1 articles, published never`,
    );
    answers = { '/health': '<html>' };
    expect(await problem()).toBe(
      `${base}/health does not return JSON: something else is served there`,
    );
  });

  it('is not when nothing answers', async () => {
    expect(await problemWith('http://127.0.0.1:1', DATASET, 0)).toMatch(
      /^http:\/\/127\.0\.0\.1:1\/health does not answer: /,
    );
  });
});
