/** An article's page: its text as text of its own language, and links that lead somewhere. */
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/dataset/types.ts';
import { generateDataset } from '../generated-dataset.ts';
import { serve } from '../http/serve.ts';

/** The page of the first of three articles, changed. */
async function pageOf(change: Partial<Article>): Promise<string> {
  const dataset = generateDataset({ articles: 3 });
  const [article] = dataset.articles;
  if (article === undefined) throw new Error('no article');
  Object.assign(article, change);
  return serve(dataset)(`/articles/${article.id}`);
}

const block = (type: Article['body'][number]['type'], text: string) => ({
  type,
  text,
  span: { start: 0, end: text.length },
});

it('shows neighbouring list items as one list', async () => {
  const items = [block('list-item', 'ships'), block('list-item', 'ferries')];
  const page = await pageOf({
    rights: null,
    mentions: [],
    body: [block('paragraph', 'Before.'), ...items, block('quote', 'After.'), ...items],
  });
  const list = '<ul><li dir="auto">ships</li><li dir="auto">ferries</li></ul>';
  expect(page.split(list)).toHaveLength(3);
});

it('gives the text its language and leaves the words around it in ours', async () => {
  const page = await pageOf({
    language: 'ar',
    title: 'مدينة الميناء',
    standfirst: null,
    rights: null,
    mentions: [],
    body: [block('paragraph', 'وافقت المدينة.')],
  });
  expect(page).toContain('<h1 lang="ar" dir="auto">مدينة الميناء</h1>');
  expect(page).toMatch(
    /<div class="prose" lang="ar"><p dir="auto">وا.*<\/p><\/div><p class="meta"/,
  );
  expect(page).toContain('<html lang="en">');
  expect(page).not.toContain('<article lang');
});

it('shows notes below the text, and none of a reserved article', async () => {
  const notes = [
    {
      type: 'correction' as const,
      text: 'Correction: six <b>quays</b>.',
      span: { start: 0, end: 9 },
    },
  ];
  const shown = 'Correction: six &lt;b&gt;quays&lt;/b&gt;.';
  expect(await pageOf({ rights: null, publisher: null, notes })).toContain(shown);
  const rights = { notice: '© No reproduction.', reserved: true };
  expect(await pageOf({ rights, publisher: null, notes })).not.toContain(shown);
});

it('says when it was updated, unless that is when it was published', async () => {
  const published = { publishedAt: '2021-12-16', publishedBasis: 'stated' as const };
  expect(await pageOf({ ...published, modifiedAt: '2021-12-17' })).toContain('· updated');
  expect(await pageOf({ ...published, modifiedAt: '2021-12-16' })).not.toContain('· updated');
});

it('has nothing beside the text where nothing is known', async () => {
  const bare = { entityIds: [], mentions: [], storyId: 'a story of its own' };
  expect(await pageOf({})).toContain('<aside');
  const dataset = generateDataset({ articles: 1 });
  dataset.events = [];
  dataset.quotes = [];
  Object.assign(dataset.articles[0] ?? {}, bare);
  expect(await serve(dataset)('/articles/article-00000')).not.toContain('<aside');
});

describe.each([
  ['given whole', null],
  ['cut', { notice: '© All rights reserved.', reserved: true }],
])('of an article %s', (_, rights) => {
  const dataset = generateDataset({ articles: 6 });
  for (const article of dataset.articles) Object.assign(article, { rights, publisher: null });
  const get = serve(dataset);

  it('every quote that it lists can be linked to', async () => {
    for (const { id } of dataset.articles) {
      const page = await get(`/articles/${id}`);
      const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, name]) => name));
      for (const [, name] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(name);
      const quotes = dataset.quotes.filter(({ articleId }) => articleId === id);
      for (const quote of quotes) expect(ids).toContain(`quote-${quote.id}`);
    }
  });

  it('pages elsewhere lead to the place of quoted words, and to the article of reported ones', async () => {
    const [quote] = dataset.quotes;
    const [paraphrase] = dataset.paraphrases;
    expect(await get(`/quotes/${quote?.id}`)).toContain(
      `"/articles/${quote?.articleId}#quote-${quote?.id}"`,
    );
    const page = await get(`/quotes/${paraphrase?.id}`);
    expect(page).toContain(`"/articles/${paraphrase?.articleId}"`);
    expect(page).not.toContain(`#quote-${paraphrase?.id}`);
  });
});

it('says what of the title and the outlet the text does not state', async () => {
  const publisher = { id: 'nordic-wire', name: 'Nordic Wire' };
  const inferred = await pageOf({ titleBasis: 'derived', publisher, publisherBasis: 'inferred' });
  expect(inferred).toContain('Its first words stand in for one.');
  expect(inferred).toContain('Nordic Wire</a> (inferred)');
  const curated = await pageOf({ titleBasis: 'curated', publisher, publisherBasis: 'curated' });
  expect(curated).toContain('Set by the editor: the title and the outlet.');
  const stated = await pageOf({ titleBasis: 'stated', publisher, publisherBasis: 'stated' });
  expect(stated).not.toMatch(/Its first words|\(inferred\)|Set by the editor/);
});
