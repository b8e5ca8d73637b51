/** The dates of records, as the dataset writes them. */
import type { Article } from '../dataset/types.ts';
import type { Lookups } from './lookups.ts';
import type { DateKind } from './records.ts';

export function articleDates(
  article: Article,
  kind: DateKind,
  lookups: Lookups,
): readonly string[] {
  if (kind === 'published') return present(article.publishedAt);
  if (kind === 'modified') return present(article.modifiedAt);
  return lookups.eventsOfArticle(article.id).map(({ date }) => date);
}

export function datesOf(
  articles: readonly Article[],
  kind: DateKind,
  lookups: Lookups,
): readonly string[] {
  return articles.flatMap((article) => articleDates(article, kind, lookups));
}

export function present(value: string | null): readonly string[] {
  return value === null ? [] : [value];
}

/** The instant of the newest article, in ms since 1970; 0 for none. */
export function latest(articles: readonly Article[]): number {
  return articles.reduce((at, article) => Math.max(at, Date.parse(article.orderedAt)), 0);
}

/** `2022`, `2022-09`, `2022-09-15` and `A/B` all start with a date that Date.parse reads as UTC. */
export function startOf(date: string): number {
  return Date.parse(date.split('/', 1)[0] ?? date);
}
