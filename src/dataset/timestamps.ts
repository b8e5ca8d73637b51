/** Moments as texts print them. */
import type { Article } from './types.ts';

/**
 * Stands where a date must be and none is known, before nearly all that are: of every item of a feed (RFC 4287 section
 * 4.1.2), and not by the clock. Not 1970-01-01, which some readers take for no date at all; years before this one validators
 * doubt.
 */
export const UNDATED = '1990-01-01T00:00:00Z';

const WITH_OFFSET = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/i;

/** RFC 3339 with whole seconds, the offset kept; null for what is no moment with an offset. */
export function rfc3339(value: string): string | null {
  if (!WITH_OFFSET.test(value) || Number.isNaN(Date.parse(value))) return null;
  const offset = value.slice(value.search(/(?:Z|[+-]\d{2}:\d{2})$/i)).toUpperCase();
  const time = value.slice(0, value.length - offset.length).slice(0, 19);
  return `${time.length === 16 ? `${time}:00` : time}${offset}`;
}

/** When an article was published, or what stands for it in the order of articles. */
export function publicationTimestamp({
  publishedAt,
  orderedAt,
}: Pick<Article, 'publishedAt' | 'orderedAt'>): string {
  return publishedAt === null ? orderedAt : timestampOf(publishedAt, orderedAt);
}

/** The widest offsets of the world's zones, and some more, in minutes. */
const WIDEST = 18 * 60;

/**
 * RFC 3339 of a date: as printed where it has an offset, else its first moment with the offset that lies between it and
 * its instant, so that the day stays the one that is printed. In UTC where the two have no such distance.
 *
 * @param instant of the date's first moment, RFC 3339 in UTC
 */
export function timestampOf(date: string, instant: string): string {
  const [start = date] = date.split('/');
  const printed = rfc3339(start);
  if (printed !== null) return printed;
  const local = Date.parse(
    start.length > 10 ? `${start}Z` : `${`${start}-01-01`.slice(0, 10)}T00:00:00Z`,
  );
  const minutes = (local - Date.parse(instant)) / 60_000;
  if (!Number.isInteger(minutes) || Math.abs(minutes) > WIDEST) return instant;
  return `${new Date(local).toISOString().slice(0, 19)}${offsetOf(minutes)}`;
}

function offsetOf(minutes: number): string {
  if (minutes === 0) return 'Z';
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const digits = [hours, rest].map((part) => String(part).padStart(2, '0'));
  return `${minutes < 0 ? '-' : '+'}${digits.join(':')}`;
}
