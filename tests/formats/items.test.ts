/** Records as items of the neutral feed: in words that the texts bear out. */

import { describe, expect, it } from 'vitest';
import { UNPUBLISHED } from '../../src/dataset/timestamps.ts';
import type { Article, Block, Quote, Statement } from '../../src/dataset/types.ts';
import { itemOf } from '../../src/formats/items/item.ts';
import type { ItemContext } from '../../src/formats/items/item-context.ts';
import { inMemoryLookups } from '../../src/model/in-memory-lookups.ts';
import { generateDataset } from '../generated-dataset.ts';

const dataset = generateDataset({ articles: 3 });
const { dossier, entities, stories } = dataset;
const context: ItemContext = {
  base: 'https://d.example',
  dossier,
  lookups: inMemoryLookups(dataset),
  excerpt: null,
};
const [first, second, third] = dataset.articles;
const [story] = stories;
const [said] = dataset.quotes;
const [statement] = dataset.statements;
if (!first || !second || !third || !story || !said || !statement) throw new Error('too few');

const quote = (change: Partial<Quote>): Quote => ({
  ...said,
  text: 'he would mediate',
  speaker: { name: 'Li Wei', entityId: 'li-wei' },
  ...change,
});

describe('a quote', () => {
  it('is titled with the words in quotation marks', () => {
    const item = itemOf('quotes', quote({ manner: 'direct' }), context);
    expect(item.title).toBe('Li Wei: “he would mediate”');
    expect(item.summary).toMatch(/^“he would mediate” \(/);
  });

  it('of reported speech has no quotation marks, as the article has none', () => {
    const item = itemOf('quotes', quote({ manner: 'indirect' }), context);
    expect(item.title).toBe('Li Wei (reported): he would mediate');
    expect(item.summary).toMatch(/^he would mediate \(/);
    expect(item.content.at(-1)?.text).toMatch(/^Li Wei \(reported\), in: /);
    expect(itemOf('quotes', quote({ manner: 'indirect', speaker: null }), context).title).toBe(
      'he would mediate',
    );
  });

  it.each([
    ['Li Wei', 'li-wei', 'people'],
    ['Water Board', 'water-board', 'organizations'],
  ])(
    'has its speaker, %s, as a category of the list that the speaker stands in',
    (name, id, list) => {
      const { categories } = itemOf('quotes', quote({ speaker: { name, entityId: id } }), context);
      expect(categories).toEqual([{ term: id, scheme: `https://d.example/${list}`, label: name }]);
      expect(entities.map((entity) => entity.id)).toContain(id);
    },
  );
});

describe('a statement', () => {
  const rendered = (manner: Quote['manner']): Statement => {
    const ids = [...dataset.quotes, ...dataset.paraphrases]
      .filter((one) => one.manner === manner)
      .map(({ id }) => id)
      .slice(0, 1);
    return manner === 'direct'
      ? { ...statement, quoteIds: ids, paraphraseIds: [] }
      : { ...statement, quoteIds: [], paraphraseIds: ids };
  };

  it('known from a quote is titled in quotation marks', () => {
    const { title, content } = itemOf('statements', rendered('direct'), context);
    expect(title).toContain('“');
    expect(content.at(-1)?.text).not.toContain('(reported)');
  });

  it('known from reported speech alone is not', () => {
    const { title, content } = itemOf('statements', rendered('indirect'), context);
    expect(title).not.toContain('“');
    expect(content.at(-1)?.text).toContain('(reported)');
  });

  it('stands under the licence that its articles share, under none when they do not', () => {
    const articleOf = (id: string) =>
      [...dataset.quotes, ...dataset.paraphrases].find((one) => one.id === id)?.articleId;
    const ids = dataset.quotes.map(({ id }) => id);
    const [one = '', other = ''] = [...new Map(ids.map((id) => [articleOf(id), id])).values()];
    const licensed = (...licenses: (string | null)[]) => {
      const made = structuredClone(dataset);
      for (const [index, id] of [one, other].entries()) {
        const article = made.articles.find((candidate) => candidate.id === articleOf(id));
        if (article) article.license = licenses[index] ?? null;
      }
      const both: Statement = { ...statement, quoteIds: [one, other], paraphraseIds: [] };
      return itemOf('statements', both, { ...context, lookups: inMemoryLookups(made) }).license;
    };
    expect(licensed('https://a.example/', 'https://a.example/')).toBe('https://a.example/');
    expect(licensed('https://a.example/', 'https://b.example/')).toBeNull();
    expect(licensed('https://a.example/', null)).toBeNull();
  });
});

describe('an article', () => {
  const blocks = (...texts: [Block['type'], string][]): Article => ({
    ...first,
    standfirst: null,
    rights: null,
    body: texts.map(([type, text]) => ({ ...first.body[0], type, text }) as Block),
  });

  it('is summed up by its paragraphs, not by its lists', () => {
    const article = blocks(
      ['heading', 'Report'],
      ['paragraph', 'It has three parts.'],
      ['list-item', 'Ships'],
      ['paragraph', 'All sailed.'],
    );
    expect(itemOf('articles', article, context).summary).toBe('It has three parts. All sailed.');
  });

  it('of nothing but a list is summed up by that', () => {
    const { summary } = itemOf(
      'articles',
      blocks(['list-item', 'Ships'], ['list-item', 'Ferries']),
      {
        ...context,
      },
    );
    expect(summary).toBe('Ships Ferries');
  });
});

describe('a story', () => {
  it('begins with the text whose headline it has', () => {
    const last = { ...third, standfirst: 'The lead of the third.', rights: null };
    const made = { ...dataset, articles: [first, second, { ...last, title: 'Its headline' }] };
    const item = itemOf(
      'stories',
      { ...story, title: 'Its headline', articleIds: [first.id, second.id, third.id] },
      { ...context, lookups: inMemoryLookups(made) },
    );
    expect(item.summary).toBe('The lead of the third.');
    expect(item.content.slice(0, 2).map(({ text }) => text)).toEqual([
      'The lead of the third.',
      'Reported in 3 articles:',
    ]);
    expect(item.content.slice(2).map(({ type }) => type)).toEqual(Array(3).fill('list-item'));
  });
});

describe('an event', () => {
  const event = {
    id: 'talks',
    title: 'Talks open',
    date: '2021-12-09/2021-12-10',
    precision: 'range' as const,
    otherDates: [],
    articleIds: [first.id],
    entityIds: [],
    mentions: [],
    ...UNPUBLISHED,
  };

  it('has its date in words, and its bare name for calendars', () => {
    const item = itemOf('events', event, context);
    expect(item.title).toBe('9 December 2021 to 10 December 2021: Talks open');
    expect(item.summary).toBe(
      'Talks open (9 December 2021 to 10 December 2021), mentioned in 1 article',
    );
    expect(item.calendarEntry).toEqual({
      start: '2021-12-09',
      end: '2021-12-10',
      name: 'Talks open',
    });
  });

  it('says what other articles give as its date', () => {
    const doubtful = { ...event, otherDates: [{ date: '2021-12', articleIds: [second.id] }] };
    expect(itemOf('events', doubtful, context).summary).toContain('or December 2021)');
  });
});

it('a story has the entities that most of its articles name for its categories, and not hundreds', () => {
  const crowd = Array.from({ length: 30 }, (_, index) => {
    const [entity] = entities;
    if (entity === undefined) throw new Error('no entity');
    return { ...entity, id: `person-${index}`, type: 'person' as const, name: `Person ${index}` };
  });
  const ids = crowd.map(({ id }) => id);
  const lookups = inMemoryLookups({
    ...dataset,
    entities: crowd,
    articles: [
      { ...first, entityIds: ids },
      { ...second, entityIds: ['person-29', 'person-7'] },
      { ...third, entityIds: ['person-29'] },
    ],
  });
  const articleIds = [first.id, second.id, third.id];
  const item = itemOf('stories', { ...story, articleIds, entityIds: ids }, { ...context, lookups });
  const terms = item.categories.map(({ term }) => term);
  expect(terms.slice(0, 4)).toEqual(['person-29', 'person-7', 'person-0', 'person-1']);
  expect(terms).toHaveLength(20);
});
