/** One spelling for one question: sorted, defaults left out. What is equal here has the same answer, byte for byte. */
import { lists } from '../model/lists.ts';
import type { Condition, Query } from './query.ts';
import { formatTextQuery } from './text-query.ts';

type Parsed = Omit<Query, 'canonical' | 'selection' | 'cursor'>;

/** What decides which records match and in which order. */
export function selectionOf(query: Parsed): string {
  return joined(selected(query).map(written));
}

/** The whole identity of an answer. */
export function canonicalQuery(query: Parsed, selection: string, cursor: string | null): string {
  const more = rendered(query);
  if (cursor !== null) more.push(['cursor', cursor]);
  if (more.length === 0) return selection;
  const parts = selection === '' ? [] : selection.split('&');
  for (const pair of more) parts.push(written(pair));
  return joined(parts);
}

/** The first page of the same question as a query that asks for more: another condition, another range. */
export function narrowedQuery(query: Parsed, change: Partial<Parsed>): string {
  const other = { ...query, ...change, facets: [], explain: false };
  return canonicalQuery(other, selectionOf(other), null);
}

/** The same page's successor. */
export function nextPageQuery(query: Query, cursor: string): string {
  return canonicalQuery(query, query.selection, cursor);
}

function selected(query: Parsed): [string, string][] {
  const row = lists[query.list];
  const pairs: [string, string][] = positive(query.conditions);
  pairs.push(...negative(query.conditions));
  if (query.textQuery) {
    pairs.push(['q', formatTextQuery(query.textQuery)]);
  }
  if (query.textFields.length < row.textFields.length) {
    pairs.push(['in', query.textFields.join(',')]);
  }
  if (query.from) pairs.push(['from', query.from.text]);
  if (query.to) pairs.push(['to', query.to.text]);
  if (query.dateKind !== row.dateKinds[0]) pairs.push(['date', query.dateKind]);
  if (query.sort !== query.defaults.sort) pairs.push(['sort', query.sort]);
  return pairs;
}

function positive(conditions: readonly Condition[]): [string, string][] {
  return conditions
    .filter(
      ({ parameter, values, not }) =>
        !not && !(parameter === 'manner' && values.length === 1 && values[0] === 'direct'),
    )
    .map(({ parameter, values }) => [parameter, values.join(',')]);
}

/** All that a parameter excludes, in one: `publisher=-a,-b`. */
function negative(conditions: readonly Condition[]): [string, string][] {
  const unwanted = conditions.filter(({ not }) => not);
  if (unwanted.length === 0) return [];
  const excluded = Map.groupBy(unwanted, ({ parameter }) => parameter);
  return [...excluded].map(([parameter, rows]) => [
    parameter,
    rows.flatMap(({ values }) => values.map((value) => `-${value}`)).join(','),
  ]);
}

function rendered(query: Parsed): [string, string][] {
  const pairs: [string, string][] = [];
  if (query.limit !== query.defaults.limit) pairs.push(['limit', String(query.limit)]);
  if (query.fields !== null) {
    pairs.push(['fields', query.fields === 'all' ? 'all' : query.fields.join(',')]);
  }
  if (query.excerpt !== null) pairs.push(['excerpt', String(query.excerpt)]);
  if (query.facets.length > 0) pairs.push(['facet', query.facets.join(',')]);
  if (query.explain) pairs.push(['explain', '1']);
  return pairs;
}

function written([name, value]: readonly [string, string]): string {
  return `${name}=${encode(value)}`;
}

/** Sorts in place. */
function joined(parts: string[]): string {
  return parts.sort().join('&');
}

/** Percent-encoding that leaves what a query may hold and people like to read. */
function encode(value: string): string {
  if (/^[\w.~,:*-]*$/.test(value)) return value;
  return encodeURIComponent(value).replace(/%2C/g, ',').replace(/%3A/g, ':');
}
