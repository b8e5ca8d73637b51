/** The dates of records, as the dataset holds them. */
import type { Article } from '../dataset/types.ts';
import type { Lookups } from './lookups.ts';
import type { DateKind } from './records.ts';

export function articleDates(
  article: Article,
  kind: DateKind,
  lookups: Lookups,
): readonly string[] {
  if (kind === 'published') return optional(article.publishedAt);
  if (kind === 'modified') return optional(article.modifiedAt);
  return lookups.eventsOfArticle(article.id).map(({ date }) => date);
}

export function datesOfArticles(
  articles: readonly Article[],
  kind: DateKind,
  lookups: Lookups,
): readonly string[] {
  return articles.flatMap((article) => articleDates(article, kind, lookups));
}

/** The value as a list of one, or an empty list for null. */
export function optional(value: string | null): readonly string[] {
  return value === null ? [] : [value];
}

/** The ordering instant of the newest article, in ms since 1970; 0 when there are no articles. */
export function newestInstant(articles: readonly Article[]): number {
  return articles.reduce((at, article) => Math.max(at, Date.parse(article.orderedAt)), 0);
}

/** When an event's date starts, in ms since 1970: `2022`, `2022-09`, `2022-09-15` or `A/B`, read as UTC. */
export function startInstant(date: string): number {
  return Date.parse(date.split('/', 1)[0] ?? date);
}
