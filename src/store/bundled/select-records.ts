/** From a question to the numbers of the records that answer it, in order. */

import { dateRange } from '../../index/date-column.ts';
import { lists } from '../../model/lists.ts';
import type { ListName, TextField } from '../../model/records.ts';
import type { SortKey } from '../../model/sort-keys.ts';
import type { Condition, Query } from '../../query/query.ts';
import type { ListIndex } from './list-index.ts';
import { createOrder, type Order } from './order.ts';
import {
  type Filter,
  intersect,
  iteratorOver,
  type PostingIterator,
  unionOf,
} from './posting-iterators.ts';
import { bm25Scores, type SearchResult, search, type Weights } from './search.ts';

export interface Selection {
  /** One more than `limit` when there is a next page. */
  numbers: number[];
  order: Order;
  /** How many match in all, where all were walked. */
  total: number | null;
}

/** What is found in a title counts more than in the text; quotes stand in the text already. */
const WEIGHTS: Record<TextField, number> = { title: 3, name: 3, speaker: 2, text: 1, quotes: 0.5 };

export function select<L extends ListName>(shelf: ListIndex<L>, query: Query<L>): Selection {
  const found = words(shelf, query);
  const { sort, cursor, limit } = query;
  if (sort !== 'newest') {
    const all = matchingRecords(shelf, query, found);
    const order = sort === 'relevance' ? byScore(shelf, all, found) : shelf.order(sort);
    return { numbers: inOrder(order, all, cursor, limit, shelf.size), order, total: all.length };
  }
  const order = shelf.order('newest');
  const start = cursor ? order.positionAfter(cursor) : 0;
  const numbers: number[] = [];
  const asked = sieve(shelf, query, found);
  const low = Math.max(start, asked.low);
  intersect({ ...asked, low }, (number) => numbers.push(number) <= limit);
  const whole = start === 0 && numbers.length <= limit;
  return { numbers, order, total: whole ? numbers.length : null };
}

/** All that match, ascending. */
export function matchingRecords<L extends ListName>(
  shelf: ListIndex<L>,
  query: Query<L>,
  found: SearchResult | null = words(shelf, query),
): Uint32Array {
  const numbers: number[] = [];
  intersect(sieve(shelf, query, found), (number) => numbers.push(number) > 0);
  return Uint32Array.from(numbers);
}

function words<L extends ListName>(shelf: ListIndex<L>, query: Query<L>): SearchResult | null {
  return query.textQuery && search(shelf.texts(), query.textQuery, weightsOf(query));
}

function weightsOf({ list, textFields }: Query): Weights {
  return lists[list].textFields.map((field) => (textFields.includes(field) ? WEIGHTS[field] : 0));
}

/** The words come first: they are the narrowest as a rule. */
function sieve<L extends ListName>(
  shelf: ListIndex<L>,
  { conditions, from, to, dateKind }: Query<L>,
  found: SearchResult | null,
): Filter {
  const union = ({ parameter, values }: Condition): PostingIterator => {
    const postings = shelf.postings(parameter);
    return unionOf(values.map((value) => iteratorOver(postings.get(value))));
  };
  const sets = conditions.filter(({ not }) => !not).map(union);
  const excluded = conditions
    .filter(({ not }) => not)
    .map(union)
    .map(
      ({ advance }) =>
        (number: number) =>
          advance(number) !== number,
    );
  const range = from || to ? dateRange(shelf.dates(dateKind), from, to) : null;
  return {
    sets: found ? [iteratorOver(found.documents), ...sets] : sets,
    tests: range ? [range.test, ...excluded] : excluded,
    low: range?.low ?? 0,
    high: range?.high ?? shelf.size,
  };
}

function byScore<L extends ListName>(
  shelf: ListIndex<L>,
  all: Uint32Array,
  found: SearchResult | null,
): Order {
  const values = found ? bm25Scores(shelf.texts(), found) : new Float64Array(shelf.size);
  const score = (number: number) => values[number] ?? 0;
  // Records are numbered newest first, as ties want them.
  const best = all.slice().sort((a, b) => score(b) - score(a) || a - b);
  return createOrder('relevance', best, (number) => ({
    key: score(number),
    tie: shelf.tieOfScore(number),
  }));
}

/** A page's numbers and one more, out of all that match. */
function inOrder(
  { sequence, positionAfter }: Order,
  all: Uint32Array,
  cursor: SortKey | null,
  limit: number,
  size: number,
): number[] {
  const matching = new Uint8Array(size);
  for (const number of all) matching[number] = 1;
  const page: number[] = [];
  for (let place = cursor ? positionAfter(cursor) : 0; place < sequence.length; place++) {
    const number = sequence[place] ?? 0;
    if (matching[number] === 1 && page.push(number) > limit) break;
  }
  return page;
}
