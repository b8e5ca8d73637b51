/** What holds words of publishers names whom to credit, in every feed. */
import { expect, it } from 'vitest';
import { generateDataset } from '../generated-dataset.ts';
import { serve } from './serve.ts';

const dataset = generateDataset({ articles: 6 });
for (const [index, article] of dataset.articles.entries()) {
  const name = index % 2 === 0 ? 'Northern Post' : 'Daily Ledger';
  article.publisher = { id: name.toLowerCase().replace(' ', '-'), name };
  article.rights = { notice: `© ${name}`, reserved: true };
}
const textAt = serve(dataset);
const CREDIT = /(?:Northern Post\. © Northern Post|Daily Ledger\. © Daily Ledger)/;

it.each(['articles', 'quotes', 'statements', 'stories', 'events'])('in %s', async (list) => {
  const { items } = JSON.parse(await textAt(`/${list}.jsonfeed`));
  expect(items.length).toBeGreaterThan(0);
  for (const { _dossier } of items) expect(_dossier.credit).toMatch(CREDIT);
  const rss = await textAt(`/${list}.rss`);
  expect(rss.split('<dc:rights>')).toHaveLength(items.length + 1);
  const atom = await textAt(`/${list}.atom`);
  expect(atom.split('<rights>')).toHaveLength(items.length + 2);
});

it('once for each outlet of a story', async () => {
  const { items } = JSON.parse(await textAt('/stories.jsonfeed'));
  expect(items[0]._dossier.credit.split('; ').sort()).toEqual([
    'Daily Ledger. © Daily Ledger',
    'Northern Post. © Northern Post',
  ]);
});

it('not where only names stand', async () => {
  const { items } = JSON.parse(await textAt('/people.jsonfeed'));
  for (const { _dossier } of items) expect(_dossier.credit).toBeNull();
});
