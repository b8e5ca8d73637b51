/** What a question adds to each record, in the formats of records. */
import { describe, expect, it } from 'vitest';
import { generateDataset } from '../generated-dataset.ts';
import { BASE, serve } from './serve.ts';

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

describe('a quote', () => {
  const quote = dataset.quotes.find(({ articleId }) => articleId === article?.id);

  it('says by itself who said it, when and where it was printed', async () => {
    const { items } = JSON.parse(await textAt(`/quotes.json?ids=${quote?.id}`));
    expect(items).toMatchObject([
      {
        id: quote?.id,
        articleId: article?.id,
        publishedAt: article?.publishedAt,
        publishedBasis: article?.publishedBasis,
        orderedAt: article?.orderedAt,
        publisher: article?.publisher,
        articleTitle: article?.title,
        articleUrl: `${BASE}/articles/${article?.id}`,
        sentence: article?.body[quote?.block ?? 0]?.text.slice(0, quote?.sentenceSpan.end),
      },
    ]);
  });

  it.each(['csv', 'ndjson'])('does in %s too', async (format) => {
    const text = await textAt(`/quotes.${format}?ids=${quote?.id}`);
    expect(text).toContain(`${BASE}/articles/${article?.id}`);
    expect(text).toContain('publishedBasis');
  });

  it('has no more of its sentence than the excerpt of a reserved article', async () => {
    const made = generateDataset({ articles: 1 });
    const [reserved] = made.articles;
    const [long] = made.quotes;
    if (!reserved || !long) throw new Error('too few');
    const text = 'All of the council was there on the quay for the opening, and '.repeat(9);
    reserved.rights = { notice: '© Northern Post', reserved: true };
    reserved.publisher = null;
    reserved.body = [{ type: 'paragraph', text, span: { start: 0, end: text.length } }];
    reserved.mentions = [];
    long.block = 0;
    long.sentenceSpan = { start: 0, end: text.length };
    const { sentence } = JSON.parse(await serve(made)(`/quotes/${long.id}.json`));
    expect(sentence.length).toBeLessThanOrEqual(300);
    expect(sentence).toMatch(/^All of the council .*…$/);
  });
});

describe('a statement', () => {
  it('has each rendering with its words and source', async () => {
    const [statement] = dataset.statements;
    const { renderings } = JSON.parse(await textAt(`/statements/${statement?.id}.json`));
    expect(renderings).toHaveLength(statement?.renderings.length ?? 0);
    const said = dataset.quotes.find(({ id }) => id === renderings[0].quoteId);
    const printed = dataset.articles.find(({ id }) => id === said?.articleId);
    expect(renderings[0]).toMatchObject({
      text: said?.text,
      manner: 'direct',
      articleId: printed?.id,
      publisher: printed?.publisher,
      publishedAt: printed?.publishedAt,
    });
  });
});

describe('an event', () => {
  it('has each mention with its sentence and source', async () => {
    const [event] = dataset.events;
    const [mention] = event?.mentions ?? [];
    const printed = dataset.articles.find(({ id }) => id === mention?.articleId);
    const { mentions } = JSON.parse(await textAt(`/events/${event?.id}.json`));
    expect(mentions).toHaveLength(event?.mentions.length ?? 0);
    expect(mentions[0]).toMatchObject({
      articleId: printed?.id,
      publisher: printed?.publisher,
      publishedAt: printed?.publishedAt,
      sentence: printed?.body[mention?.block ?? 0]?.text.slice(mention?.start, mention?.end),
    });
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
