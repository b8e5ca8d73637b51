/** When an article's content last changed. */
import { publicationTimestamp, timestampOf } from '../../../src/dataset/timestamps.ts';
import type { Article } from '../../../src/dataset/types.ts';
import { instantOf } from '../dates/instant.ts';

/**
 * By the article's own word, and never before it was published: RFC 3339, with the offset that is printed, else that
 * of the time zone.
 *
 * @param timeZone where a change without offset is read
 */
export function updatedAt(
  article: Pick<Article, 'publishedAt' | 'modifiedAt' | 'orderedAt'>,
  timeZone: string,
): string {
  const { modifiedAt } = article;
  const published = publicationTimestamp(article);
  if (modifiedAt === null) return published;
  const modified = timestampOf(modifiedAt, instantOf(modifiedAt, timeZone));
  return Date.parse(modified) > Date.parse(published) ? modified : published;
}
