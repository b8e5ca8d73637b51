/** Items of records that several articles report or mention: what stories, events, people … share. */
import { publicationTimestamp, UNDATED } from '../../dataset/timestamps.ts';
import type { Article } from '../../dataset/types.ts';
import { creditOf } from '../feed/credit.ts';
import type { ContentBlock, Item } from '../feed/feed.ts';
import { printedUpdateOf } from '../feed/last-modified.ts';
import { recordUrl } from '../feed/urls.ts';
import type { ItemContext } from './item-context.ts';
import { sourceOf } from './quote.ts';

/** Most links to articles in one item. The record's page has all of them. */
const LINKS = 20;

/** Newest first. */
export function articlesOf(ids: readonly string[], { lookups }: ItemContext): Article[] {
  return lookups.articles(ids).toSorted((a, b) => compare(b.orderedAt, a.orderedAt));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

type Dates = Pick<Item, 'published' | 'updated'>;

/** Published when the newest article was, updated when any article was. */
export function timestampsOf(articles: Article[], context: ItemContext): Dates {
  const [newest] = articles;
  return {
    published: newest === undefined ? UNDATED : publicationTimestamp(newest),
    updated: printedUpdateOf('articles', articles, context.lookups) ?? UNDATED,
  };
}

/** The newest articles as a list of links. */
export function articleLinks(articles: Article[], context: ItemContext): ContentBlock[] {
  return articles.slice(0, LINKS).map((article) => ({
    type: 'list-item',
    text: sourceOf(article),
    url: recordUrl(context, 'articles', article.id),
  }));
}

/** The publishers of the articles. */
export function outletsOf(articles: Article[]): string[] {
  return [...new Set(articles.flatMap(({ publisher }) => publisher?.name ?? []))].slice(0, LINKS);
}

/** Whom to credit for texts of several articles; null if unknown. */
export function creditsOf(articles: Article[]): string | null {
  const credits = new Set(articles.slice(0, LINKS).flatMap((article) => creditOf(article) ?? []));
  return credits.size === 0 ? null : [...credits].join('; ');
}

/** The licence that all articles share, else null. */
export function licenseOf(articles: Article[]): string | null {
  const [license = null, ...others] = new Set(articles.map((article) => article.license));
  return others.length === 0 ? license : null;
}

export function languageOf(articles: Article[], { dossier }: ItemContext): string {
  const [first, ...others] = new Set(articles.map(({ language }) => language));
  return first !== undefined && others.length === 0 ? first : dossier.language;
}

export function count(articles: readonly unknown[]): string {
  return articles.length === 1 ? '1 article' : `${articles.length} articles`;
}
