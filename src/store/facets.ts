/** Counts of an answer by what its records are related to, and by the years and months of their dates. */
import { type Moment, parseMoment, shortestEnd, shortestStart } from '../query/calendar.ts';
import { narrowed } from '../query/canonical.ts';
import type { ListName } from '../query/lists.ts';
import { periodFacets } from '../query/parameters.ts';
import { type Condition, type Query, QueryError } from '../query/query.ts';
import { type Relation, relations } from '../query/relations.ts';
import type { Vocabulary } from '../query/vocabulary.ts';
import { type DateColumn, rangeOf } from './date-column.ts';
import type { Shelf } from './shelf.ts';
import type { Facet, FacetValue } from './store.ts';

/** Values of one relation, at most: those with the greatest counts. */
const MOST_VALUES = 100;
/** Months of one answer, at most: what reaches over more is counted by years. */
const MOST_PERIODS = 1200;

/** `numbers`: all that match the query. Each value's query matches as many records as its count says. */
export function facetsOf<L extends ListName>(
  shelf: Shelf<L>,
  query: Query<L>,
  numbers: Uint32Array,
  vocabulary: Vocabulary,
): readonly Facet[] {
  return query.facets.map((name) => {
    const relation = relations.find((each) => each === name);
    if (!relation)
      return { name, values: periodValues(shelf.dates(query.date), name, query, numbers) };
    const values = relationValues(shelf, relation, query, numbers, vocabulary);
    return { name, values: values.sort(byCount).slice(0, MOST_VALUES) };
  });
}

function byCount(a: FacetValue, b: FacetValue): number {
  return b.count - a.count || (a.value < b.value ? -1 : 1);
}

function relationValues<L extends ListName>(
  shelf: Shelf<L>,
  relation: Relation,
  query: Query<L>,
  numbers: Uint32Array,
  vocabulary: Vocabulary,
): FacetValue[] {
  const matching = new Uint8Array(shelf.size);
  for (const number of numbers) matching[number] = 1;
  return Array.from(shelf.postings(relation), ([value, postings]) => ({
    value,
    label: vocabulary.label(relation, value) ?? value,
    count: postings.reduce((sum, number) => sum + (matching[number] ?? 0), 0),
    query: '',
  }))
    .filter(({ count }) => count > 0)
    .map((found) => ({ ...found, query: withCondition(query, relation, found.value) }));
}

function withCondition(query: Query, parameter: Relation, value: string): string {
  const added: Condition = { parameter, values: [value], not: false };
  const same = ({ parameter: name, values, not }: Condition) =>
    name === parameter && !not && values.length === 1 && values[0] === value;
  const conditions = query.conditions.some(same) ? query.conditions : [...query.conditions, added];
  return narrowed(query, { conditions });
}

/** The periods in which the query's range and a date of a record meet. */
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
  return periods(column, name, query, numbers).flatMap((period) => {
    const first = from && from.start > period.start ? from : period;
    const last = to && to.end < period.end ? to : period;
    const { test } = rangeOf(column, first, last);
    const count = numbers.reduce((sum, number) => sum + (test(number) ? 1 : 0), 0);
    const narrower = narrowed(query, {
      from: { ...first, text: shortestStart(first) },
      to: { ...last, text: shortestEnd(last) },
    });
    return count > 0 ? [{ value: period.text, label: period.text, count, query: narrower }] : [];
  });
}

/** Every year or month from the first date of the answer to the last, within the query's range. */
function periods(
  { offsets, local }: DateColumn,
  name: string,
  { from, to }: Query,
  numbers: Uint32Array,
): Moment[] {
  let start = Infinity;
  let end = -Infinity;
  for (const number of numbers) {
    for (let place = offsets[number] ?? 0; place < (offsets[number + 1] ?? 0); place++) {
      start = Math.min(start, local.starts[place] ?? Infinity);
      end = Math.max(end, local.ends[place] ?? -Infinity);
    }
  }
  const found: Moment[] = [];
  const least = Math.max(start, from?.start ?? -Infinity);
  const most = Math.min(end, to?.end ?? Infinity);
  for (let at = least; at <= most && found.length < MOST_PERIODS; ) {
    const period = parseMoment(new Date(at).toISOString().slice(0, name === 'year' ? 4 : 7));
    if (!period) break;
    found.push(period);
    at = period.end + 1;
  }
  return found;
}
