/** Pages of records tell search engines what they show, in the vocabulary of schema.org. */
import { expect, it } from 'vitest';
import type { ListName } from '../../src/model/records.ts';
import { generateDataset } from '../generated-dataset.ts';
import { BASE, serve } from './serve.ts';

const HOSTILE = 'Talks </script><script>alert(1)</script> end';

const dataset = generateDataset({ articles: 12 });
const [article] = dataset.articles;
const [quote] = dataset.quotes.filter(({ speaker }) => speaker?.entityId);
const [person] = dataset.entities.filter(({ type }) => type === 'person');
const [event] = dataset.events;
if (!article || !quote || !person || !event) throw new Error('one record of each kind');
Object.assign(article, {
  title: HOSTILE,
  publishedAt: '2022-09-16',
  publisher: { id: 'northern-post', name: 'Northern Post' },
  rights: { notice: '© Northern Post', reserved: true },
  authors: [{ name: 'Ana Pérez' }],
});
event.date = '2020-12-30/2021-01-02';
event.precision = 'range';
const textAt = serve(dataset);

async function nodeAt(list: ListName, id: string): Promise<Record<string, unknown>> {
  const page = await textAt(`/${list}/${id}`);
  const scripts = [...page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  expect(scripts).toHaveLength(1);
  return JSON.parse(scripts[0]?.[1] ?? '');
}

it('an article is a NewsArticle by its outlet and authors, without its text', async () => {
  const node = await nodeAt('articles', article.id);
  expect(node).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': `${BASE}/articles/${article.id}`,
    headline: HOSTILE,
    datePublished: '2022-09-16',
    author: [{ '@type': 'Person', name: 'Ana Pérez' }],
    publisher: { '@type': 'NewsMediaOrganization', name: 'Northern Post' },
    copyrightNotice: '© Northern Post',
    creditText: 'Northern Post. © Northern Post',
  });
  expect(node).not.toHaveProperty('articleBody');
});

it('a quote is a Quotation by its speaker, in its article', async () => {
  expect(await nodeAt('quotes', quote.id)).toMatchObject({
    '@type': 'Quotation',
    text: quote.text,
    creator: { name: dataset.entities.find(({ id }) => id === quote.speaker?.entityId)?.name },
    isPartOf: { '@type': 'NewsArticle', '@id': `${BASE}/articles/${quote.articleId}` },
  });
});

it('an event has its days, and a person its other names', async () => {
  expect(await nodeAt('events', event.id)).toMatchObject({
    '@type': 'Event',
    name: event.title,
    startDate: '2020-12-30',
    endDate: '2021-01-02',
  });
  expect(await nodeAt('people', person.id)).toMatchObject({
    '@type': 'Person',
    name: person.name,
    alternateName: person.aliases,
  });
});

it('lists and stories say nothing', async () => {
  for (const path of ['/', '/articles', `/stories/${dataset.stories[0]?.id}`])
    expect(await textAt(path)).not.toContain('ld+json');
});
