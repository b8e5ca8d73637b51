/** Timestamps for feeds, from dates as articles print them. */
import type { Article, Publication } from './types.ts';

/**
 * The date of undated records where a format requires one (RFC 4287 section 4.1.2): constant, and earlier than nearly
 * all real dates. Not 1970-01-01, which some readers take for a missing date; feed validators doubt years before 1990.
 */
export const UNDATED = '1990-01-01T00:00:00Z';

/** For a record that is not in the ledger. */
export const UNPUBLISHED: Publication = { addedAt: null, changedAt: null, revision: 0 };

const WITH_OFFSET = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/i;

/** RFC 3339 in whole seconds with the offset kept; null when the value is not a date-time with an offset. */
export function rfc3339(value: string): string | null {
  if (!WITH_OFFSET.test(value) || Number.isNaN(Date.parse(value))) return null;
  const offset = value.slice(value.search(/(?:Z|[+-]\d{2}:\d{2})$/i)).toUpperCase();
  const time = value.slice(0, value.length - offset.length).slice(0, 19);
  return `${time.length === 16 ? `${time}:00` : time}${offset}`;
}

/** When an article was published, as RFC 3339; for an undated article the instant that orders it. */
export function publicationTimestamp({
  publishedAt,
  orderedAt,
}: Pick<Article, 'publishedAt' | 'orderedAt'>): string {
  return publishedAt === null ? orderedAt : timestampOf(publishedAt, orderedAt);
}

/** In minutes; real time zones stay within it. */
const MAX_OFFSET = 18 * 60;

/**
 * A printed date as RFC 3339. Its own offset is kept; a date without one gets the offset between its local start and
 * `instant`, so that the printed day stays the same. When their difference is not a possible offset, `instant` itself.
 *
 * @param date RFC 3339, local date-time, ISO 8601 date, or interval `A/B`, of which the start counts
 * @param instant when the date starts, RFC 3339 in UTC
 */
export function timestampOf(date: string, instant: string): string {
  const [start = date] = date.split('/');
  const printed = rfc3339(start);
  if (printed !== null) return printed;
  const local = Date.parse(
    start.length > 10 ? `${start}Z` : `${`${start}-01-01`.slice(0, 10)}T00:00:00Z`,
  );
  const minutes = (local - Date.parse(instant)) / 60_000;
  if (!Number.isInteger(minutes) || Math.abs(minutes) > MAX_OFFSET) return instant;
  return `${new Date(local).toISOString().slice(0, 19)}${offsetOf(minutes)}`;
}

function offsetOf(minutes: number): string {
  if (minutes === 0) return 'Z';
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const digits = [hours, rest].map((part) => String(part).padStart(2, '0'));
  return `${minutes < 0 ? '-' : '+'}${digits.join(':')}`;
}
