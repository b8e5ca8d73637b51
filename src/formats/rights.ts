/** What of an article a format may give, and whom it credits: one place, asked by every format. */
import { isReserved, servedBody } from '../dataset/rights.ts';
import type { Article, Dossier } from '../dataset/types.ts';

/** The article as it may be given: a reserved one ends after an excerpt. */
export function served(article: Article, dossier: Dossier): Article {
  return isReserved(article, dossier)
    ? { ...article, body: [...servedBody(article, dossier)] }
    : article;
}

/** Who is to be credited, in one line: the publisher and its notice as printed; null when neither is known. */
export function creditOf({ publisher, rights }: Article): string | null {
  const parts = [publisher?.name, rights?.notice].filter((part) => part !== undefined);
  return parts.length === 0 ? null : parts.join('. ');
}
