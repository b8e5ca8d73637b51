/** Every question has a price limit, which says what to narrow. */
import { describe, expect, it } from 'vitest';
import { createBudget } from '../../src/query/cost.ts';
import { parseQuery } from '../../src/query/parse.ts';
import { QueryError } from '../../src/query/query-error.ts';
import { bundledStore } from '../bundled-store.ts';
import { generateDataset } from '../generated-dataset.ts';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const data = generateDataset({ articles: 800 });
/** Articles as long as those of newspapers. */
const articles = data.articles.map((article) => ({
  ...article,
  body: Array<typeof article.body>(25).fill(article.body).flat(),
}));
const store = bundledStore({ ...data, articles });

/** The parameter to narrow; null when there is an answer. */
async function refusedPart(search: string): Promise<string | null> {
  try {
    const page = await store.page(parseQuery('articles', search, store));
    page.items.map(page.snippet);
    page.items.map(page.explanations);
    return null;
  } catch (error) {
    if (error instanceof QueryError) return error.parameter;
    throw error;
  }
}

const q = (text: string) => `q=${encodeURIComponent(text)}`;
const anyOf = (leaves: readonly string[]) => q(leaves.join(' OR '));

describe('a budget', () => {
  it('suffices for its limit and not for more', () => {
    const budget = createBudget(10);
    budget.spend('q', 10);
    expect(() => budget.spend('q', 1)).toThrow(QueryError);
  });

  it('names the part that took the most, not the one that came last', () => {
    const budget = createBudget(10);
    budget.spend('facet', 9);
    expect(() => budget.spend('q', 2)).toThrow(/^facet: /);
  });
});

describe('a question', () => {
  it.each([
    ['a word', q('harbour')],
    ['a prefix that a third of the words begin with', q('b*')],
    ['words side by side', q('harbour minister strike')],
    ['a phrase', q('"minister signed"')],
    ['alternatives', q('flood OR strike OR budget')],
    [
      'the longest page with all that can be asked of a word',
      `${q('harbour')}&limit=200&explain=1&facet=publisher,person,year`,
    ],
    ['one prefix, thirty-two times', anyOf(Array(32).fill('h*'))],
    ['one word in thirty-two groups', q(Array(16).fill('(harbour strike)').join(' OR '))],
  ])('is answered: %s', async (_, search) => {
    expect(await refusedPart(search)).toBeNull();
  });

  it.each([
    ['every word there is, by its first letter', anyOf(LETTERS.map((letter) => `${letter}*`)), 'q'],
    ['the same, excluded', anyOf(LETTERS.map((letter) => `-${letter}*`)), 'q'],
    ['phrases of every word', anyOf(LETTERS.map((letter) => `"the ${letter}*"`)), 'q'],
  ])('is refused: %s', async (_, search, part) => {
    expect(await refusedPart(search)).toBe(part);
  });

  it('is refused again when the same was refused before, whatever is in memory', async () => {
    const search = anyOf(LETTERS.map((letter) => `${letter}*`));
    expect([await refusedPart(search), await refusedPart(search)]).toEqual(['q', 'q']);
  });
});
