/** What a hub is told of a publication, over real connections. */
import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { announce, servedTags } from '../../scripts/publish/websub.ts';
import { generateDataset } from '../generated-dataset.ts';
import { serveResponses } from '../http/serve.ts';

const before = generateDataset({ articles: 3 });
const after = structuredClone(before);
const [publisher] = after.publishers;
if (publisher === undefined) throw new Error('no publisher');
publisher.name = 'Another Name';

let shown = serveResponses(before);
let status = 202;
const told: string[][] = [];
const server = createServer(async (request, response) => {
  if (request.url === '/hub') {
    let body = '';
    for await (const chunk of request) body += chunk;
    const parameters = new URLSearchParams(body);
    told.push([parameters.get('hub.mode') ?? '', ...parameters.getAll('hub.url')]);
    response.writeHead(status).end();
    return;
  }
  const answered = await shown(request.url ?? '/');
  response.writeHead(answered.status, Object.fromEntries(answered.headers)).end();
});
let { dossier } = before;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  const base = `http://localhost:${typeof address === 'object' ? address?.port : 0}`;
  dossier = { ...dossier, url: base, hub: `${base}/hub` };
});
afterAll(() => {
  server.close();
});

it('tells the hub of the feeds that changed, and of no others', async () => {
  const tags = await servedTags(dossier);
  expect(await announce(dossier, tags)).toBeNull();
  expect(told).toEqual([]);
  shown = serveResponses(after);
  expect(await announce(dossier, tags)).toMatch(/was told of 3 feeds/);
  const urls = ['jsonfeed', 'rss', 'atom'].map((each) => `${dossier.url}/publishers.${each}`);
  expect(told).toEqual([['publish', ...urls]]);
});

it('says when the hub refuses or does not answer, and does not fail', async () => {
  status = 500;
  expect(await announce(dossier, new Map())).toMatch(
    /was not told of the new feeds: it answered 500/,
  );
  const gone = { ...dossier, hub: 'http://localhost:9/' };
  expect(await announce(gone, new Map())).toMatch(/cannot be reached/);
});

it('asks and tells nobody without a hub', async () => {
  const silent = { ...dossier, hub: null };
  expect(await servedTags(silent)).toEqual(new Map());
  expect(await announce(silent, new Map())).toBeNull();
});
