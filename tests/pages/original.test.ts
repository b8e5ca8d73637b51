/** An article's page leads to the article at its publisher. */
import { expect, it } from 'vitest';
import { generateDataset } from '../generated-dataset.ts';
import { serve } from '../http/serve.ts';

const dataset = generateDataset({ articles: 3 });
const [article] = dataset.articles;
if (article === undefined) throw new Error('no article');
article.url = 'https://post.example/talks?a=1&b=2';
article.publisher = { id: 'northern-post', name: 'Northern Post' };
const LINK =
  '<a href="https://post.example/talks?a=1&amp;b=2">Read the article at Northern Post</a>';

it.each([null, { notice: '© Northern Post', reserved: true }])(
  'whatever it says of rights: %j',
  async (rights) => {
    article.rights = rights;
    expect(await serve(dataset)(`/articles/${article.id}`)).toContain(LINK);
  },
);

it('where its address is known', async () => {
  article.url = null;
  expect(await serve(dataset)(`/articles/${article.id}`)).not.toContain('Read it at');
});
