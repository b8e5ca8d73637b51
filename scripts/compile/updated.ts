/** When an article's content last changed. */
import { rfc3339 } from '../../src/dataset/moment.ts';
import type { Article } from '../../src/dataset/types.ts';
import { instantOf } from './order.ts';

/**
 * By the article's own word, and never before it was published: RFC 3339, as printed where an offset is printed,
 * else in UTC.
 *
 * @param timeZone where a change without offset is read
 */
export function updatedAt(
  { publishedAt, modifiedAt, orderedAt }: Pick<Article, 'publishedAt' | 'modifiedAt' | 'orderedAt'>,
  timeZone: string,
): string {
  const published = (publishedAt && rfc3339(publishedAt)) ?? orderedAt;
  if (modifiedAt === null) return published;
  const modified = rfc3339(modifiedAt) ?? instantOf(modifiedAt, timeZone);
  return Date.parse(modified) > Date.parse(published) ? modified : published;
}
