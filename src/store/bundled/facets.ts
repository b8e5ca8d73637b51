/** Counts of the matching records by relation, and by the years and months of their dates. */

import type { DateColumn } from '../../index/date-column.ts';
import type { Postings } from '../../index/postings-reader.ts';
import {
  type DateValue,
  parseDate,
  shortestEnd,
  shortestStart,
} from '../../model/date-intervals.ts';
import { type Relation, relations } from '../../model/relations.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { narrowedQuery } from '../../query/canonical.ts';
import { type CostBudget, PRICES } from '../../query/cost.ts';
import { periodFacets } from '../../query/parameters.ts';
import type { Condition, Query } from '../../query/query.ts';
import { QueryError } from '../../query/query-error.ts';
import type { Facet, FacetValue } from '../store.ts';
import type { ListIndex } from './list-index.ts';

/** The most values of one relation; those with the greatest counts are kept. */
const MAX_VALUES = 100;
/** The most years or months of one answer; the latest are kept. */
const MAX_PERIODS = 1200;

/**
 * The facets that the query names. Each value's query matches as many records as its count says.
 * @param matching all documents that match the query
 * @throws QueryError when counting costs more than the budget allows
 */
export function countFacets(
  index: ListIndex,
  query: Query,
  matching: Uint32Array,
  vocabulary: Vocabulary,
  budget: CostBudget,
): readonly Facet[] {
  return query.facets.map((name) => {
    const relation = relations.find((each) => each === name);
    if (!relation) {
      budget.spend('facet', matching.length * PRICES.dated);
      return { name, values: periodValues(index.dates(query.dateKind), name, query, matching) };
    }
    budget.spend('facet', priceOf(index.postings(relation)));
    return { name, values: relationValues(index, relation, query, matching, vocabulary) };
  });
}

function priceOf({ size, bytes }: Postings): number {
  const { facetValue, posting, shownValue } = PRICES;
  return size * facetValue + bytes * posting + Math.min(size, MAX_VALUES) * shownValue;
}

function relationValues(
  index: ListIndex,
  relation: Relation,
  query: Query,
  matching: Uint32Array,
  vocabulary: Vocabulary,
): FacetValue[] {
  const matches = new Uint8Array(index.size);
  for (const document of matching) matches[document] = 1;
  const postings = index.postings(relation);
  const counts = postings.countIn(matches);
  return mostFrequent(counts).map((number) => {
    const value = postings.value(number);
    return {
      value,
      label: vocabulary.label(relation, value) ?? value,
      count: counts[number] ?? 0,
      query: withCondition(query, relation, value),
    };
  });
}

/** The numbers of the values with the greatest counts, equal counts in the order of the values. */
function mostFrequent(counts: Uint32Array): number[] {
  const numbers: number[] = [];
  for (const [number, count] of counts.entries()) if (count > 0) numbers.push(number);
  return numbers.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b).slice(0, MAX_VALUES);
}

function withCondition(query: Query, parameter: Relation, value: string): string {
  const added: Condition = { parameter, values: [value], not: false };
  const same = ({ parameter: name, values, not }: Condition) =>
    name === parameter && !not && values.length === 1 && values[0] === value;
  const conditions = query.conditions.some(same) ? query.conditions : [...query.conditions, added];
  return narrowedQuery(query, { conditions });
}

/** The periods that contain a date of a matching record within the query's range, in order. */
function periodValues(
  column: DateColumn,
  name: string,
  query: Query,
  matching: Uint32Array,
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
  { offsets, local }: DateColumn,
  months: number,
  { from, to }: Query,
  matching: Uint32Array,
): Map<number, number> {
  const counts = new Map<number, number>();
  const lastCounted = new Map<number, number>();
  for (const document of matching) {
    for (let at = offsets[document] ?? 0; at < (offsets[document + 1] ?? 0); at++) {
      const start = Math.max(local.starts[at] ?? Infinity, from?.start ?? -Infinity);
      const end = Math.min(local.ends[at] ?? -Infinity, to?.end ?? Infinity);
      if (start > end) continue;
      const last = periodOf(end, months);
      for (let period = periodOf(start, months); period <= last; period++) {
        if (lastCounted.get(period) === document) continue;
        lastCounted.set(period, document);
        counts.set(period, (counts.get(period) ?? 0) + 1);
      }
    }
  }
  return counts;
}

/** The number of the period that contains a time: periods of 1 or 12 months, counted from the year 0. */
function periodOf(time: number, months: number): number {
  const date = new Date(time);
  return Math.floor((date.getUTCFullYear() * 12 + date.getUTCMonth()) / months);
}

function periodAt(index: number, months: number): DateValue | null {
  const month = index * months;
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return parseDate(months === 12 ? year : `${year}-${String((month % 12) + 1).padStart(2, '0')}`);
}
