import type { AnyRecord } from '../model/records.ts';

/**
 * How many of the records added last a page holds: `limit`, and more when the last publication added more, so that a
 * subscriber who reads only the first page gets them all. The first publication of a dossier had no subscribers.
 *
 * @param found the records added last, in that order: one more than `most`, as far as there are so many
 */
export function lengthWithLastPublication(
  found: Iterable<Pick<AnyRecord, 'addedAt'>>,
  firstPublishedAt: string | null,
  limit: number,
  most: number,
): number {
  let last: string | null = null;
  let length = 0;
  for (const { addedAt } of found) {
    if (length === 0) last = addedAt;
    if (last === null || last === firstPublishedAt) return limit;
    if (addedAt !== last) break;
    length++;
  }
  return Math.min(Math.max(limit, length), most);
}
