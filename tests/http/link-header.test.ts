/** The `Link` header: what it says, and how long it may become. */
import { describe, expect, it } from 'vitest';
import { formatsOf } from '../../src/formats/formats.ts';
import { generateDataset } from '../generated-dataset.ts';
import { serveResponses } from './serve.ts';

const answerAt = serveResponses(generateDataset({ articles: 20 }));

async function linksAt(path: string): Promise<{ length: number; relations: string[] }> {
  const response = await answerAt(path);
  await response.arrayBuffer();
  expect(response.status).toBe(200);
  const value = response.headers.get('link') ?? '';
  return {
    length: value.length,
    relations: Array.from(value.matchAll(/; rel="([^"]+)"/g), ([, relation = '']) => relation),
  };
}

const otherFormats = formatsOf('articles').slice(1);

const long = (characters: number) => `q=-${encodeURIComponent('협'.repeat(characters))}`;

describe('the links of an answer', () => {
  it('name the next page, itself, the first page, what describes it, and its other formats', async () => {
    const { relations } = await linksAt('/articles.json?limit=2');
    expect(relations.slice(0, 4)).toEqual(['next', 'self', 'first', 'service-desc']);
    expect(relations.slice(4)).toEqual(otherFormats.map(() => 'alternate'));
  });

  it('leave other formats out where a long question would fill the header', async () => {
    const { length, relations } = await linksAt(`/articles.csv?limit=2&${long(150)}`);
    expect(relations.slice(0, 4)).toEqual(['next', 'self', 'first', 'service-desc']);
    expect(relations.length).toBeLessThan(4 + otherFormats.length);
    expect(length).toBeLessThan(8000);
  });

  it('name the next page of the longest question', async () => {
    const { length, relations } = await linksAt(`/articles.csv?limit=2&${long(490)}`);
    expect(relations).toContain('next');
    expect(length).toBeLessThan(8000);
  });
});

it('has a next page for every question that it takes, however long', async () => {
  const words = `limit=1&q=${Array.from({ length: 32 }, () => '-harbourless').join('+')}`;
  const asked = (tags: number) => `/articles.json?${words}&language=-xx${'-abcdefgh'.repeat(tags)}`;
  let longest = 500;
  while ((await answerAt(asked(longest + 1))).status === 200) longest++;
  expect(longest).toBeLessThan(8192 / 9);
  const { next_url } = await (await answerAt(asked(longest))).json<{ next_url: string }>();
  const { pathname, search } = new URL(next_url);
  expect((await answerAt(pathname + search)).status).toBe(200);
});
