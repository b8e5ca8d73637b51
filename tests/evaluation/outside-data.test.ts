/** Data of others: its form, and folds by publisher. */
import { describe, expect, it } from 'vitest';
import { foldsOf } from '../../evaluation/folds.ts';
import { fromOutside } from '../../evaluation/read/article-gold.ts';
import { articleGold, NO_SET_GOLD } from '../../evaluation/read/gold.ts';

const PAGE = { source: 'a.html', titleAlso: [], publishedTime: false, authorsOther: [] };

describe('an article of a list', () => {
  it('is scored by the fields that are not null', () => {
    const gold = fromOutside({ ...PAGE, title: null, authors: [], body: null, publishedAt: null });
    expect(gold).toEqual({ authors: [], optional: { authors: [], body: [] } });
  });

  it('has its title with and without the name of the site', () => {
    expect(fromOutside({ ...PAGE, title: 'Harbour trust buys shed | The Daily' }).title).toEqual([
      'Harbour trust buys shed | The Daily',
      'Harbour trust buys shed',
    ]);
    expect(fromOutside({ ...PAGE, title: 'Harbour trust' }).title).toEqual(['Harbour trust']);
  });

  it('has a date as far as the text shows it', () => {
    const publishedAt = '2019-11-18T23:03:00-08:00';
    const prefixes = (publishedTime: boolean) =>
      fromOutside({ ...PAGE, publishedAt, publishedTime }).publishedPrefix;
    expect(prefixes(true)).toEqual([publishedAt, '2019-11-18T23:03']);
    expect(prefixes(false)).toEqual([publishedAt, '2019-11-18']);
  });

  it('is of the publisher, else of the site of its address', () => {
    const url = 'https://www.example.org/a';
    expect(fromOutside({ ...PAGE, from: { publisher: 'Echo', url } }).from?.publisher).toBe('Echo');
    expect(fromOutside({ ...PAGE, from: { url } }).from?.publisher).toBe('www.example.org');
    expect(fromOutside(PAGE).from).toBeUndefined();
  });
});

describe('folds', () => {
  it('keep the articles of a publisher together and are about as large as each other', () => {
    const publishers = ['a', 'a', 'a', 'b', 'b', 'c', 'd', 'e', 'f', 'g'];
    const folds = foldsOf(setOf(publishers), []);
    expect(folds.map(({ articles }) => articles.size)).toEqual([3, 2, 2, 2, 1]);
    expect(folds.flatMap((fold) => [...fold.publishers]).sort()).toEqual([...'abcdefg']);
  });

  it('are none where the gold names no publisher', () => {
    expect(foldsOf(setOf([undefined, undefined]), [])).toEqual([]);
  });

  function setOf(publishers: (string | undefined)[]) {
    const articles = publishers.map((publisher, index) => {
      return [`${index}.txt`, articleGold.parse(publisher ? { from: { publisher } } : {})] as const;
    });
    return { ...NO_SET_GOLD, name: 'pages', texts: 'texts', articles: new Map(articles) };
  }
});
