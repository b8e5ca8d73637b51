import { expect, it } from 'vitest';
import { generateDataset } from '../generated-dataset.ts';
import { serveResponses } from './serve.ts';

const data = generateDataset({ articles: 12 });
const get = serveResponses(data);

async function wholeDataset(): Promise<{ bytes: ArrayBuffer; lasting: string }> {
  const response = await get('/dataset.json');
  const lasting = /<https:\/\/[^/]+([^>]+)>; rel="bookmark"/.exec(
    response.headers.get('Link') ?? '',
  )?.[1];
  return { bytes: await response.arrayBuffer(), lasting: lasting ?? '' };
}

it('has an address that lasts, named by the SHA-256 of its bytes', async () => {
  const { bytes, lasting } = await wholeDataset();
  const hash = [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))];
  const digits = hash.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  expect(lasting).toBe(`/dataset/${digits}.json`);
  const response = await get(lasting);
  expect(response.headers.get('Cache-Control')).toContain('immutable');
  expect(await response.arrayBuffer()).toEqual(bytes);
});

it('is what was compiled, a record a line, where nothing is reserved', async () => {
  const open = generateDataset({ articles: 12 });
  for (const article of open.articles) article.rights = null;
  const text = await (await serveResponses(open)('/dataset.json')).text();
  expect(JSON.parse(text)).toEqual(open);
  expect(text.split('\n').filter((line) => line.startsWith('{"id":')).length).toBeGreaterThan(50);
});

it('has another address when anything in it changes, and none that is not its own', async () => {
  const other = generateDataset({ articles: 12 });
  other.dossier.title += ' renamed';
  const { lasting } = await wholeDataset();
  expect((await serveResponses(other)(lasting)).status).toBe(404);
});
