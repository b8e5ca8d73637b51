/** A calendar has pages as every list has, of 200, and says so in words: calendar programs follow no links. */
import { expect, it } from 'vitest';
import { generateDataset } from '../generated-dataset.ts';
import { serve, serveResponses } from './serve.ts';

const dataset = generateDataset({ articles: 1200 });
const textAt = serve(dataset);
const countIn = (text: string) => text.split('BEGIN:VEVENT').length - 1;

it('holds more than a page of another format, and not more than 200', async () => {
  expect(dataset.events.length).toBeGreaterThan(200);
  expect(countIn(await textAt('/events.ics'))).toBe(200);
  expect(countIn(await textAt('/events?format=ics'))).toBe(200);
});

it('gives the others on its next pages, each once', async () => {
  const get = serveResponses(dataset);
  const uids: string[] = [];
  for (let path: string | undefined = '/events.ics'; path !== undefined; ) {
    const response = await get(path);
    const text = await response.text();
    uids.push(...[...text.matchAll(/BEGIN:VEVENT\s+UID:(.*)/g)].map(([, uid = '']) => uid));
    const next = /<https?:\/\/[^/>]*([^>]*)>; rel="next"/.exec(response.headers.get('Link') ?? '');
    expect(text.includes('Not all are in this file.')).toBe(next !== null);
    path = next?.[1];
  }
  expect(uids).toHaveLength(dataset.events.length);
  expect(new Set(uids).size).toBe(dataset.events.length);
});

it('holds as many as are asked for', async () => {
  expect(countIn(await textAt('/events.ics?limit=3'))).toBe(3);
});

it('holds those of a query alone', async () => {
  const { items } = JSON.parse(await textAt('/events.json?from=2021&to=2021&limit=200'));
  expect(countIn(await textAt('/events.ics?from=2021&to=2021'))).toBe(items.length);
});
