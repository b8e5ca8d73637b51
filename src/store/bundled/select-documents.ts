/** From a query to the documents that match it, in its order. */
import { once } from '../../cache/memoize.ts';
import { dateRange } from '../../index/date-column.ts';
import { lists } from '../../model/lists.ts';
import type { AnyRecord, ListName, TextField } from '../../model/records.ts';
import { comparatorOf, printedOrder, type SortKey } from '../../model/sort-keys.ts';
import type { CostBudget } from '../../query/cost.ts';
import type { Condition, Query } from '../../query/query.ts';
import { formatTextQuery } from '../../query/text-query.ts';
import { FIELD_WEIGHTS } from '../field-weights.ts';
import { lengthWithLastPublication } from '../last-publication.ts';
import type { Leaf } from '../terms.ts';
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
  /** One page, in the order in which it is shown. */
  documents: readonly number[];
  /** What orders the page after the last of this one; null when there is none. */
  next: SortKey | null;
  /** How many match in all; null when not all were counted. */
  total: number | null;
  /** All documents that match, ascending. */
  matching: () => Uint32Array;
  /** The searched fields of a document in which a word or phrase of `q` occurs. */
  fieldsWith: (leaf: Leaf, document: number) => readonly TextField[];
}

/** @throws QueryError when the text query reads more than the budget allows */
export function selectDocuments(index: ListIndex, query: Query, budget: CostBudget): Selection {
  const { sort, cursor, limit, defaults } = query;
  const result = searchResult(index, query, budget);
  const matching = once(() => documentsThatPass(filterOf(index, query, result)));
  const fieldsWith = fieldFinder(query, result);
  if (sort !== 'newest') {
    const order =
      sort === 'relevance' ? relevanceOrder(index, matching(), result) : index.order(sort);
    const most =
      cursor === null && limit === defaults.limit
        ? Math.max(defaults.firstPageLimit, limit)
        : limit;
    const all = passesAll(filterOf(index, query, result), index.size);
    const longest = sort === 'added' ? most : limit;
    const found = pageOf(order, all ? null : matching(), cursor, longest, index.size);
    const length =
      sort === 'added'
        ? lengthWithLastPublication(decoded(index, found), index.firstPublishedAt, limit, most)
        : limit;
    const page = cut(found, length, order);
    return {
      documents: sort === 'added' ? newestFirst(index, query.list, page.documents) : page.documents,
      next: page.next,
      total: all ? index.size : matching().length,
      matching,
      fieldsWith,
    };
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
  return {
    ...cut(documents, limit, order),
    total: complete ? documents.length : null,
    matching,
    fieldsWith,
  };
}

/** @param found one document more than the page when there is a next page */
function cut(
  found: readonly number[],
  length: number,
  order: Order,
): Pick<Selection, 'documents' | 'next'> {
  const documents = found.slice(0, length);
  const last = documents.at(-1);
  const hasNext = last !== undefined && found.length > documents.length;
  return { documents, next: hasNext ? order.sortKeyOf(last) : null };
}

/** The records of documents, each decoded when it is read. */
function* decoded({ record }: ListIndex, documents: readonly number[]): Generator<AnyRecord> {
  for (const document of documents) yield record(document);
}

/** A page of what was added last, by the dates that its records print. */
function newestFirst(index: ListIndex, list: ListName, documents: readonly number[]): number[] {
  const sort = printedOrder(list);
  // Documents are numbered newest first.
  if (sort === 'newest') return documents.toSorted((a, b) => a - b);
  const { sortKeyOf } = index.order(sort);
  const compare = comparatorOf(sort);
  return documents
    .map((document) => ({ document, key: sortKeyOf(document) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ document }) => document);
}

/**
 * All documents that match, ascending.
 * @throws QueryError when the text query reads more than the budget allows
 */
export function matchingDocuments(index: ListIndex, query: Query, budget: CostBudget): Uint32Array {
  return documentsThatPass(filterOf(index, query, searchResult(index, query, budget)));
}

function documentsThatPass(filter: Filter): Uint32Array {
  const documents: number[] = [];
  intersect(filter, (document) => documents.push(document) > 0);
  return Uint32Array.from(documents);
}

/** Whether a filter lets every document of a list pass, so that none need be looked at. */
function passesAll({ iterators, tests, low, high }: Filter, size: number): boolean {
  return iterators.length === 0 && tests.length === 0 && low === 0 && high === size;
}

function searchResult(index: ListIndex, query: Query, budget: CostBudget): SearchResult | null {
  return query.textQuery && search(index.texts(), query.textQuery, weightsOf(query), budget);
}

function fieldFinder(
  { list, textFields }: Query,
  result: SearchResult | null,
): Selection['fieldsWith'] {
  const numbered = [...lists[list].textFields.entries()].filter(([, name]) =>
    textFields.includes(name),
  );
  return (leaf, document) => {
    const found = result?.leaves.get(formatTextQuery(leaf))?.fields[document] ?? 0;
    return numbered.filter(([field]) => found & (1 << field)).map(([, name]) => name);
  };
}

function weightsOf({ list, textFields }: Query): Weights {
  return lists[list].textFields.map((field) =>
    textFields.includes(field) ? FIELD_WEIGHTS[field] : 0,
  );
}

/** The text query comes first, since it usually matches the fewest documents. */
function filterOf(
  index: ListIndex,
  { ids, conditions, from, to, dateKind, since }: Query,
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
    tests: [...(range ? [range.test] : []), ...sinceTests(index, since), ...excluded],
    low: range?.low ?? 0,
    high: range?.high ?? index.size,
  };
}

/** The digest of an unknown dataset matches nothing; the request for it was refused already. */
function sinceTests(
  { changedAt }: ListIndex,
  since: Query['since'],
): ((document: number) => boolean)[] {
  if (since === null) return [];
  const start = since.start ?? Infinity;
  return [(document) => (changedAt(document) ?? -Infinity) >= start];
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

/**
 * The page behind the cursor, and one document more when there is one.
 * @param matching null when all documents match
 */
function pageOf(
  { sequence, positionAfter }: Order,
  matching: Uint32Array | null,
  cursor: SortKey | null,
  limit: number,
  size: number,
): number[] {
  if (matching === null) {
    const start = cursor ? positionAfter(cursor) : 0;
    return [...sequence.subarray(start, start + limit + 1)];
  }
  const matches = new Uint8Array(size);
  for (const document of matching) matches[document] = 1;
  const page: number[] = [];
  for (let at = cursor ? positionAfter(cursor) : 0; at < sequence.length; at++) {
    const document = sequence[at] ?? 0;
    if (matches[document] === 1 && page.push(document) > limit) break;
  }
  return page;
}
