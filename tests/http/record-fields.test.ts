/** What a question adds to each record, in the formats of records. */
import { describe, expect, it } from 'vitest';
import { generateDataset } from '../generated-dataset.ts';
import { serve } from './serve.ts';

const dataset = generateDataset({ articles: 5 });
const textAt = serve(dataset);
const [article] = dataset.articles;
const [word = ''] = /\p{L}{4,}/u.exec(article?.body[0]?.text ?? '') ?? [];

const cellsOf = (line: string) =>
  line.match(/(?:"(?:[^"]|"")*"|[^,]*)(?:,|$)/g)?.filter((cell, at) => cell !== '' || at === 0);

describe('a table', () => {
  it.each([
    `/articles.csv?q=${word}`,
    '/articles.csv?explain=1&from=2000',
    `/articles.csv?q=${word}&explain=1&excerpt=80&fields=title`,
    '/articles.csv?excerpt=80',
    '/people.csv?explain=1&from=2000',
  ])('names every column of %s', async (path) => {
    const [header = '', ...records] = (await textAt(path)).split('\r\n').slice(0, -1);
    expect(records.length).toBeGreaterThan(0);
    const columns = header.split(',').length;
    for (const record of records) {
      const commas = record.endsWith(',') ? 1 : 0;
      expect([record, (cellsOf(record)?.length ?? 0) + commas]).toEqual([record, columns]);
    }
  });

  it('names them in the order of the cells', async () => {
    const path = `/articles.csv?q=${word}&explain=1&excerpt=80&fields=title`;
    expect(await textAt(path)).toMatch(/^id,url,title,excerpt,snippet,explanations\r\n/);
  });
});

describe('an excerpt', () => {
  it('is a field of an article, no longer than was asked', async () => {
    const { items } = JSON.parse(await textAt('/articles.json?excerpt=40'));
    for (const { excerpt } of items) {
      expect(excerpt.length).toBeGreaterThan(0);
      expect(excerpt.length).toBeLessThanOrEqual(40);
    }
  });

  it.each([0, 1, 30, 200])('of %i characters is all that a feed says of a text', async (length) => {
    const { items } = JSON.parse(await textAt(`/articles.jsonfeed?excerpt=${length}`));
    expect(items.length).toBe(dataset.articles.length);
    for (const { content_html, summary, title } of items) {
      const text = content_html.slice(0, content_html.lastIndexOf('<p')).replace(/<[^>]+>/g, '');
      expect(text.length).toBeLessThanOrEqual(length);
      if (length === 0) expect(summary).toBe(title);
      else expect(summary.length).toBeLessThanOrEqual(length);
    }
  });

  it('has no meaning on lists of what is no text', async () => {
    await expect(textAt('/people.json?excerpt=40')).rejects.toThrow('400');
  });

  it('is not there unless asked for', async () => {
    const { items } = JSON.parse(await textAt('/articles.json'));
    for (const item of items) expect(item).not.toHaveProperty('excerpt');
  });
});

describe('an explanation', () => {
  it('stands on the page', async () => {
    expect(await textAt('/articles?explain=1&from=2000')).toContain('Matched: is published ');
  });

  it('does not unless asked for', async () => {
    expect(await textAt('/articles?from=2000')).not.toContain('Matched:');
  });
});
