/** Counts of an answer by what its records are related to, and by the years and months of their dates. */

import type { DateColumn } from '../../index/date-column.ts';
import {
  type DateValue,
  parseDate,
  shortestEnd,
  shortestStart,
} from '../../model/date-intervals.ts';
import type { ListName } from '../../model/records.ts';
import { type Relation, relations } from '../../model/relations.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { narrowedQuery } from '../../query/canonical.ts';
import { periodFacets } from '../../query/parameters.ts';
import type { Condition, Query } from '../../query/query.ts';
import { QueryError } from '../../query/query-error.ts';
import type { Facet, FacetValue } from '../store.ts';
import type { ListIndex } from './list-index.ts';

/** Values of one relation, at most: those with the greatest counts. */
const MOST_VALUES = 100;
/** Years or months of one answer, at most: the latest. */
const MOST_PERIODS = 1200;

/** `numbers`: all that match the query. Each value's query matches as many records as its count says. */
export function countFacets<L extends ListName>(
  shelf: ListIndex<L>,
  query: Query<L>,
  numbers: Uint32Array,
  vocabulary: Vocabulary,
): readonly Facet[] {
  return query.facets.map((name) => {
    const relation = relations.find((each) => each === name);
    if (!relation)
      return { name, values: periodValues(shelf.dates(query.dateKind), name, query, numbers) };
    return { name, values: relationValues(shelf, relation, query, numbers, vocabulary) };
  });
}

function relationValues<L extends ListName>(
  shelf: ListIndex<L>,
  relation: Relation,
  query: Query<L>,
  numbers: Uint32Array,
  vocabulary: Vocabulary,
): FacetValue[] {
  const matching = new Uint8Array(shelf.size);
  for (const number of numbers) matching[number] = 1;
  const postings = shelf.postings(relation);
  return Array.from(postings.values(), (value) => ({
    value,
    count: postings.get(value).reduce((sum, number) => sum + (matching[number] ?? 0), 0),
  }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, MOST_VALUES)
    .map(({ value, count }) => ({
      value,
      label: vocabulary.label(relation, value) ?? value,
      count,
      query: withCondition(query, relation, value),
    }));
}

function withCondition(query: Query, parameter: Relation, value: string): string {
  const added: Condition = { parameter, values: [value], not: false };
  const same = ({ parameter: name, values, not }: Condition) =>
    name === parameter && !not && values.length === 1 && values[0] === value;
  const conditions = query.conditions.some(same) ? query.conditions : [...query.conditions, added];
  return narrowedQuery(query, { conditions });
}

/** The periods in which the query's range and a date of a record meet, in their order. */
function periodValues(
  column: DateColumn,
  name: string,
  query: Query,
  numbers: Uint32Array,
): FacetValue[] {
  const { from, to } = query;
  if (from?.zoned || to?.zoned) {
    throw new QueryError(
      'facet',
      `${periodFacets.join(' and ')} count calendar days: give from and to without an offset`,
    );
  }
  const months = name === 'year' ? 12 : 1;
  const counts = [...periodCounts(column, months, query, numbers)].sort(([a], [b]) => a - b);
  return counts.slice(-MOST_PERIODS).flatMap(([index, count]) => {
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

/** How many records touch each period that any of them touches, by its number: each record counts once in a period. */
function periodCounts(
  { offsets, local }: DateColumn,
  months: number,
  { from, to }: Query,
  numbers: Uint32Array,
): Map<number, number> {
  const counts = new Map<number, number>();
  const lastCounted = new Map<number, number>();
  for (const number of numbers) {
    for (let place = offsets[number] ?? 0; place < (offsets[number + 1] ?? 0); place++) {
      const start = Math.max(local.starts[place] ?? Infinity, from?.start ?? -Infinity);
      const end = Math.min(local.ends[place] ?? -Infinity, to?.end ?? Infinity);
      if (start > end) continue;
      const last = periodOf(end, months);
      for (let period = periodOf(start, months); period <= last; period++) {
        if (lastCounted.get(period) === number) continue;
        lastCounted.set(period, number);
        counts.set(period, (counts.get(period) ?? 0) + 1);
      }
    }
  }
  return counts;
}

/** Periods of so many months are numbered from the year 0 on. */
function periodOf(at: number, months: number): number {
  const date = new Date(at);
  return Math.floor((date.getUTCFullYear() * 12 + date.getUTCMonth()) / months);
}

function periodAt(index: number, months: number): DateValue | null {
  const month = index * months;
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return parseDate(months === 12 ? year : `${year}-${String((month % 12) + 1).padStart(2, '0')}`);
}
