/** What every page says of itself, to people, readers of screens and who shows links to it. */
import { describe, expect, it } from 'vitest';
import { generateDataset } from '../generated-dataset.ts';
import { BASE, serve, serveResponses } from '../http/serve.ts';

const dataset = generateDataset({ articles: 60 });
const [article] = dataset.articles;
if (article === undefined) throw new Error('no article');
article.standfirst = 'The talks in one line.';
const get = serve(dataset);

const contentOf = (page: string, name: string) =>
  new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(page)?.[1];

describe('the description', () => {
  it('of a record is its own', async () => {
    const page = await get(`/articles/${article.id}`);
    expect(contentOf(page, 'description')).toBe('The talks in one line.');
    expect(contentOf(page, 'og:description')).toBe('The talks in one line.');
  });

  it('of a list is that of the dossier', async () => {
    expect(contentOf(await get('/people'), 'description')).toBe('A generated dossier.');
  });
});

it.each([
  ['/', 'website'],
  ['/people', 'website'],
  [`/articles/${article.id}`, 'article'],
])('%s has a card for links to it, with absolute addresses', async (path, type) => {
  const page = await get(path);
  expect(contentOf(page, 'og:type')).toBe(type);
  expect(contentOf(page, 'og:url')).toBe(`${BASE}${path}`);
  expect(contentOf(page, 'og:image')).toBe(`${BASE}/icon.png`);
});

it('of a problem has neither card nor address of its own', async () => {
  const accept = { headers: { Accept: 'text/html' } };
  const page = await (await serveResponses(dataset)('/nowhere', accept)).text();
  expect(page).toContain('<h1>There is nothing here</h1>');
  expect(page).not.toMatch(/og:|rel="canonical"/);
  expect(await get('/people')).toContain(`<link rel="canonical" href="${BASE}/people"/>`);
});

it('marks the list that is shown as the page, that of a record as where one is', async () => {
  expect(await get('/people')).toContain('<a href="/people" aria-current="page">');
  expect(await get('/people/li-wei')).toContain('<a href="/people" aria-current="true">');
  expect(await get('/')).not.toContain('aria-current');
});

it('names pages only where there is more than one', async () => {
  expect(await get('/articles')).toMatch(/<nav class="pager".*rel="next"/);
  expect(await get('/people')).not.toContain('class="pager"');
});
