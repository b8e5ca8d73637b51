/** The values of facets: years and months from dates, and the queries that narrow an answer to a value. */
import { type DateValue, parseDate, shortestEnd, shortestStart } from '../model/date-intervals.ts';
import { narrowedQuery } from '../query/canonical.ts';
import { periodFacets } from '../query/parameters.ts';
import type { Query } from '../query/query.ts';
import { QueryError } from '../query/query-error.ts';
import type { FacetValue } from './store.ts';

/** The most values of one relation; those with the greatest counts are kept. */
export const MAX_VALUES = 100;
/** The most years or months of one answer; the latest are kept. */
const MAX_PERIODS = 1200;

/** The dates of documents in local time. */
export interface DatedDocuments {
  /** Document n has the intervals from `offsets[n]` to `offsets[n + 1]`, exclusive. */
  offsets: ArrayLike<number>;
  local: { starts: ArrayLike<number>; ends: ArrayLike<number> };
}

/** The periods that contain a date of a matching record within the query's range, in order. */
export function periodValues(
  column: DatedDocuments,
  name: string,
  query: Query,
  matching: Iterable<number>,
): FacetValue[] {
  const { from, to } = query;
  if (from?.zoned || to?.zoned) {
    throw new QueryError(
      'facet',
      `${periodFacets.join(' and ')} count calendar days: give from and to without an offset`,
    );
  }
  const months = name === 'year' ? 12 : 1;
  const counts = [...periodCounts(column, months, query, matching)].sort(([a], [b]) => a - b);
  return counts.slice(-MAX_PERIODS).flatMap(([index, count]) => {
    const period = periodAt(index, months);
    if (period === null) return [];
    const first = from && from.start > period.start ? from : period;
    const last = to && to.end < period.end ? to : period;
    const narrower = narrowedQuery(query, {
      from: { ...first, text: shortestStart(first) },
      to: { ...last, text: shortestEnd(last) },
    });
    return [{ value: period.text, label: period.text, count, query: narrower }];
  });
}

/** By period, the number of matching records with a date in it. Each record counts once in a period. */
function periodCounts(
  { offsets, local }: DatedDocuments,
  months: number,
  { from, to }: Query,
  matching: Iterable<number>,
): Map<number, number> {
  const periodOf = periodFinder(months);
  const counts = new Map<number, number>();
  const lastCounted = new Map<number, number>();
  for (const document of matching) {
    for (let at = offsets[document] ?? 0; at < (offsets[document + 1] ?? 0); at++) {
      const start = Math.max(local.starts[at] ?? Infinity, from?.start ?? -Infinity);
      const end = Math.min(local.ends[at] ?? -Infinity, to?.end ?? Infinity);
      if (start > end) continue;
      const last = periodOf(end);
      for (let period = periodOf(start); period <= last; period++) {
        if (lastCounted.get(period) === document) continue;
        lastCounted.set(period, document);
        counts.set(period, (counts.get(period) ?? 0) + 1);
      }
    }
  }
  return counts;
}

/**
 * Finds the number of the period that contains a time: periods of 1 or 12 months, counted from the year 0. Dates come in
 * order, so most fall into the period of the one before.
 */
function periodFinder(months: number): (time: number) => number {
  let last = { period: 0, start: 0, end: 0 };
  return (time) => {
    if (time >= last.start && time < last.end) return last.period;
    const date = new Date(time);
    const period = Math.floor((date.getUTCFullYear() * 12 + date.getUTCMonth()) / months);
    last = { period, start: startOf(period, months), end: startOf(period + 1, months) };
    return period;
  };
}

function startOf(period: number, months: number): number {
  const start = new Date(0);
  start.setUTCFullYear(Math.floor((period * months) / 12), (period * months) % 12, 1);
  return start.getTime();
}

function periodAt(index: number, months: number): DateValue | null {
  const month = index * months;
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return parseDate(months === 12 ? year : `${year}-${String((month % 12) + 1).padStart(2, '0')}`);
}
