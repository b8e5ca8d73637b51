/** Two outlets, a news agency and a copy of its report on one strike: who prints a statement, and who does not. */
import { describe, expect, it } from 'vitest';
import { compile } from '../../../scripts/compile/compile.ts';
import { readFolder } from '../../../scripts/compile/read/folder.ts';
import type { Article, Dataset, Statement } from '../../../src/dataset/types.ts';
import { inMemoryLookups } from '../../../src/model/in-memory-lookups.ts';
import {
  articlesWithout,
  independentArticles,
  isPrintedBySeveral,
} from '../../../src/model/statement-outlets.ts';
import { serve } from '../../http/serve.ts';

const { dataset: compiled } = await compile(readFolder('tests/fixtures/harbour').files);
if (compiled === null) throw new Error('nothing compiled');
const harbour = compiled;

const THREAT = 'not negotiate under threat';
const DOOR = 'The door is open';

describe('a copy', () => {
  it('is listed under the article that it copies, beside independent articles', () => {
    expect(printing(harbour, THREAT)).toEqual([
      ['Harbour Wire', 'Ostport Post'],
      ['The Calder Courier'],
      ['Northgate Daily'],
    ]);
  });

  it('does not make a statement one of several outlets', () => {
    expect(isByTwo(harbour, THREAT)).toBe(true);
    const alone = without(harbour, THREAT, ['01-courier.txt', '02-northgate.txt']);
    expect(printing(alone, "won't negotiate")).toEqual([['Harbour Wire', 'Ostport Post']]);
    expect(isByTwo(alone, "won't negotiate")).toBe(false);
  });

  it('of a copy stands under the first source', () => {
    const chained = changed(harbour, ({ source }, { byFile }) =>
      source === '02-northgate.txt'
        ? { copyOf: { articleId: byFile('04-post-copy.txt').id, share: 0.9 } }
        : {},
    );
    expect(printing(chained, THREAT)[0]).toEqual([
      'Harbour Wire',
      'Northgate Daily',
      'Ostport Post',
    ]);
  });

  it('does not hide how its source differs from other outlets', () => {
    expect(marked(harbour, THREAT, '03-wire.txt')).toContain("won't");
    expect(marked(harbour, THREAT, '01-courier.txt')).toContain('will');
  });
});

describe('several outlets', () => {
  it('are not two articles of one publisher', () => {
    const one = changed(harbour, (_, { byFile }) => ({
      publisher: byFile('01-courier.txt').publisher,
    }));
    expect(isByTwo(one, DOOR)).toBe(false);
  });

  it('are not articles that name no publisher', () => {
    expect(
      isByTwo(
        changed(harbour, () => ({ publisher: null })),
        DOOR,
      ),
    ).toBe(false);
  });
});

describe('not found in', () => {
  it('names a later article on the same day’s news', () => {
    expect(notFound(dated('03-wire.txt', '2025-03-04'), DOOR)).toEqual(['03-wire.txt']);
    const evening = '2025-03-03T19:00:00Z';
    expect(notFound(dated('03-wire.txt', evening), DOOR)).toEqual(['03-wire.txt']);
  });

  it.each([
    ['an earlier one', '2025-03-02'],
    ['one of the same day whose hour is not known', '2025-03-03'],
    ['one of weeks later', '2025-04-20'],
  ])('does not name %s', (_, publishedAt) => {
    expect(notFound(dated('03-wire.txt', publishedAt), DOOR)).toEqual([]);
  });

  it('does not name a copy, which leaves out what its source did not have', () => {
    const later = dated('04-post-copy.txt', '2025-03-04');
    const noCopy = changed(later, () => ({ copyOf: null }));
    expect(notFound(later, DOOR)).toEqual([]);
    expect(notFound(noCopy, DOOR)).toEqual(['04-post-copy.txt']);
  });

  it('names no article whose date is inferred, and none where the story has no day', () => {
    const later = dated('03-wire.txt', '2025-03-04');
    const inferred = changed(later, () => ({ publishedBasis: 'inferred' }));
    expect(notFound(inferred, DOOR)).toEqual([]);
    const stories = later.stories.map((story) => ({ ...story, date: null }));
    expect(notFound({ ...later, stories }, DOOR)).toEqual([]);
  });

  it('names no article in another language, and none with words much like these', () => {
    const later = dated('03-wire.txt', '2025-03-04');
    const german = changed(later, ({ source }) =>
      source === '03-wire.txt' ? { language: 'de' } : {},
    );
    expect(notFound(german, DOOR)).toEqual([]);
    // Northgate prints "Nobody wanted this".
    expect(notFound(later, 'Nobody here wanted')).toEqual(['03-wire.txt']);
  });
});

it('pages say “not found” only of such articles, and name copies under their source', async () => {
  const statement = statementWith(harbour, THREAT);
  const page = await serve(harbour)(`/statements/${statement.id}`);
  expect(page).toMatch(/Also in 1 copy: <a href="[^"]*04-post[^"]*">Ostport Post</);
  expect(page).not.toContain('Not found in later articles');
  const { id, storyId } = statementWith(harbour, DOOR);
  const later = serve(dated('03-wire.txt', '2025-03-04'));
  expect(await later(`/statements/${id}`)).toContain('Not found in later articles');
  expect(await later(`/stories/${storyId}`)).toContain('not found in this article');
});

it('served renderings name the article that theirs copies', async () => {
  const { id } = statementWith(harbour, THREAT);
  const { renderings } = JSON.parse(await serve(harbour)(`/statements/${id}.json`));
  const wire = harbour.articles.find(({ source }) => source === '03-wire.txt')?.id;
  expect(renderings.map(({ copyOf }: { copyOf: string | null }) => copyOf)).toEqual([
    null,
    null,
    null,
    wire,
  ]);
});

function statementWith({ statements, quotes }: Dataset, words: string): Statement {
  const ids = new Set(quotes.filter(({ text }) => text.includes(words)).map(({ id }) => id));
  const found = statements.find(({ quoteIds }) => quoteIds.some((id) => ids.has(id)));
  if (found === undefined) throw new Error(`no statement with ${words}`);
  return found;
}

function printing(dataset: Dataset, words: string) {
  return independentArticles(statementWith(dataset, words), inMemoryLookups(dataset)).map(
    ({ article, copies }) => [article, ...copies].map(({ publisher }) => publisher?.name),
  );
}

function isByTwo(dataset: Dataset, words: string): boolean {
  return isPrintedBySeveral(statementWith(dataset, words), inMemoryLookups(dataset));
}

function notFound(dataset: Dataset, words: string): string[] {
  const statement = statementWith(dataset, words);
  const story = dataset.stories.find(({ id }) => id === statement.storyId);
  if (story === undefined) throw new Error('no story');
  return articlesWithout(statement, story, inMemoryLookups(dataset)).map(({ source }) => source);
}

function marked(dataset: Dataset, words: string, file: string): string[] {
  const quotes = new Map(dataset.quotes.map((quote) => [quote.id, quote]));
  const article = dataset.articles.find(({ source }) => source === file);
  return statementWith(dataset, words).renderings.flatMap(({ quoteId, differing }) => {
    const quote = quotes.get(quoteId);
    if (quote?.articleId !== article?.id) return [];
    return differing.map(({ start, end }) => quote?.text.slice(start, end) ?? '');
  });
}

interface Files {
  byFile: (file: string) => Article;
}

function changed(
  dataset: Dataset,
  change: (article: Article, files: Files) => Partial<Article>,
): Dataset {
  const byFile = (file: string) => {
    const article = dataset.articles.find(({ source }) => source === file);
    if (article === undefined) throw new Error(`no ${file}`);
    return article;
  };
  const articles = dataset.articles.map((one) => ({ ...one, ...change(one, { byFile }) }));
  return { ...dataset, articles };
}

function dated(file: string, publishedAt: string): Dataset {
  const orderedAt = publishedAt.includes('T') ? publishedAt : `${publishedAt}T00:00:00Z`;
  return changed(harbour, ({ source }) =>
    source === file ? { publishedAt, orderedAt, publishedBasis: 'stated' } : {},
  );
}

/** As if these files had no rendering of the statement. */
function without(dataset: Dataset, words: string, files: string[]): Dataset {
  const ids = new Set(
    dataset.articles.filter(({ source }) => files.includes(source)).map(({ id }) => id),
  );
  const { id } = statementWith(dataset, words);
  const left = new Set(
    dataset.quotes.filter(({ articleId }) => !ids.has(articleId)).map((quote) => quote.id),
  );
  const statements = dataset.statements.map((one) =>
    one.id === id
      ? {
          ...one,
          quoteIds: one.quoteIds.filter((quoteId) => left.has(quoteId)),
          renderings: one.renderings.filter(({ quoteId }) => left.has(quoteId)),
        }
      : one,
  );
  return { ...dataset, statements };
}
