/** From a query to the documents that match it, in its order. */
import { dateRange } from '../../index/date-column.ts';
import { lists } from '../../model/lists.ts';
import type { TextField } from '../../model/records.ts';
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
  /** One page, and one document more when there is a next page. */
  documents: number[];
  order: Order;
  /** How many match in all; null when not all were counted. */
  total: number | null;
}

/** Matches in a title count more than in the text; quotes are part of the text already. */
const WEIGHTS: Record<TextField, number> = { title: 3, name: 3, speaker: 2, text: 1, quotes: 0.5 };

export function selectDocuments(index: ListIndex, query: Query): Selection {
  const { sort, cursor, limit } = query;
  const result = searchResult(index, query);
  if (sort !== 'newest') {
    const matching = matchingDocuments(index, query, result);
    const order =
      sort === 'relevance' ? relevanceOrder(index, matching, result) : index.order(sort);
    const documents = pageOf(order, matching, cursor, limit, index.size);
    return { documents, order, total: matching.length };
  }
  // Documents are numbered newest first, so the first matches are the page.
  const order = index.order('newest');
  const start = cursor ? order.positionAfter(cursor) : 0;
  const filter = filterOf(index, query, result);
  const documents: number[] = [];
  intersect(
    { ...filter, low: Math.max(start, filter.low) },
    (document) => documents.push(document) <= limit,
  );
  const complete = start === 0 && documents.length <= limit;
  return { documents, order, total: complete ? documents.length : null };
}

/** All documents that match, ascending. */
export function matchingDocuments(
  index: ListIndex,
  query: Query,
  result: SearchResult | null = searchResult(index, query),
): Uint32Array {
  const documents: number[] = [];
  intersect(filterOf(index, query, result), (document) => documents.push(document) > 0);
  return Uint32Array.from(documents);
}

function searchResult(index: ListIndex, query: Query): SearchResult | null {
  return query.textQuery && search(index.texts(), query.textQuery, weightsOf(query));
}

function weightsOf({ list, textFields }: Query): Weights {
  return lists[list].textFields.map((field) => (textFields.includes(field) ? WEIGHTS[field] : 0));
}

/** The text query comes first, since it usually matches the fewest documents. */
function filterOf(
  index: ListIndex,
  { ids, conditions, from, to, dateKind }: Query,
  result: SearchResult | null,
): Filter {
  const anyValue = ({ parameter, values }: Condition): PostingIterator => {
    const postings = index.postings(parameter);
    return unionOf(values.map((value) => iteratorOver(postings.get(value))));
  };
  const required = conditions.filter(({ not }) => !not).map(anyValue);
  if (ids !== null) required.unshift(iteratorOver(index.documentsOf(ids)));
  const excluded = conditions
    .filter(({ not }) => not)
    .map(anyValue)
    .map(
      ({ advance }) =>
        (document: number) =>
          advance(document) !== document,
    );
  const range = from || to ? dateRange(index.dates(dateKind), from, to) : null;
  return {
    iterators: result ? [iteratorOver(result.documents), ...required] : required,
    tests: range ? [range.test, ...excluded] : excluded,
    low: range?.low ?? 0,
    high: range?.high ?? index.size,
  };
}

function relevanceOrder(
  index: ListIndex,
  matching: Uint32Array,
  result: SearchResult | null,
): Order {
  const scores = result ? bm25Scores(index.texts(), result) : new Float64Array(index.size);
  const scoreOf = (document: number) => scores[document] ?? 0;
  // Lower document numbers are newer, which breaks ties.
  const best = matching.slice().sort((a, b) => scoreOf(b) - scoreOf(a) || a - b);
  return createOrder('relevance', best, (document) => ({
    key: scoreOf(document),
    tie: index.recencyKey(document),
  }));
}

/** The page behind the cursor, and one document more when there is one. */
function pageOf(
  { sequence, positionAfter }: Order,
  matching: Uint32Array,
  cursor: SortKey | null,
  limit: number,
  size: number,
): number[] {
  const matches = new Uint8Array(size);
  for (const document of matching) matches[document] = 1;
  const page: number[] = [];
  for (let at = cursor ? positionAfter(cursor) : 0; at < sequence.length; at++) {
    const document = sequence[at] ?? 0;
    if (matches[document] === 1 && page.push(document) > limit) break;
  }
  return page;
}
