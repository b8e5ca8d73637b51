/**
 * The canonical spelling of a query: sorted, defaults left out. Queries with the same canonical spelling have the same
 * answer, byte for byte.
 */
import { lists } from '../model/lists.ts';
import type { Condition, Query } from './query.ts';
import { formatTextQuery } from './text-query.ts';

type ParsedQuery = Omit<Query, 'canonical' | 'selection' | 'cursor'>;

/** The part that decides which records match, and their order. */
export function selectionOf(query: ParsedQuery): string {
  return sortAndJoin(selectionPairs(query).map(encodePair));
}

/** The whole query: the identity of an answer. */
export function canonicalQuery(
  query: ParsedQuery,
  selection: string,
  cursor: string | null,
): string {
  const others = presentationPairs(query);
  if (cursor !== null) others.push(['cursor', cursor]);
  if (others.length === 0) return selection;
  const parts = selection === '' ? [] : selection.split('&');
  for (const pair of others) parts.push(encodePair(pair));
  return sortAndJoin(parts);
}

/** The canonical query of the first page after a change, such as one condition more. */
export function narrowedQuery(query: ParsedQuery, change: Partial<ParsedQuery>): string {
  const changed = { ...query, ...change, facets: [], explain: false };
  return canonicalQuery(changed, selectionOf(changed), null);
}

/** The canonical queries of the first page with one value more for a parameter: what they have in common is spelled once. */
export function queriesWithValue(
  query: ParsedQuery,
  parameter: Condition['parameter'],
): (value: string) => string {
  const parts = narrowedQuery(query, {}).split('&').filter(Boolean);
  const own = query.conditions.filter(
    ({ parameter: name, values, not }) => name === parameter && !not && values.length === 1,
  );
  return (value) => {
    if (own.some(({ values }) => values[0] === value)) return parts.join('&');
    const part = encodePair([parameter, value]);
    const after = parts.findIndex((other) => other > part);
    return parts.toSpliced(after < 0 ? parts.length : after, 0, part).join('&');
  };
}

/** The canonical query of the page at a cursor. */
export function nextPageQuery(query: Query, cursor: string): string {
  return canonicalQuery(query, query.selection, cursor);
}

function selectionPairs(query: ParsedQuery): [string, string][] {
  const { textFields, dateKinds } = lists[query.list];
  const pairs = [...inclusionPairs(query), ...exclusionPairs(query.conditions)];
  if (query.ids !== null) pairs.push(['ids', query.ids.join(',')]);
  if (query.textQuery) pairs.push(['q', formatTextQuery(query.textQuery)]);
  if (query.textFields.length < textFields.length) {
    pairs.push(['in', query.textFields.join(',')]);
  }
  if (query.from) pairs.push(['from', query.from.text]);
  if (query.to) pairs.push(['to', query.to.text]);
  if (query.dateKind !== dateKinds[0]) pairs.push(['date', query.dateKind]);
  if (query.since) pairs.push(['since', query.since.text]);
  if (query.sort !== query.defaults.sort) pairs.push(['sort', query.sort]);
  return pairs;
}

/** Direct speech is the default of quotes that are not chosen by their ids. */
function inclusionPairs({ conditions, ids }: ParsedQuery): [string, string][] {
  return conditions
    .filter(({ parameter, values, not }) => {
      const isDirect = parameter === 'manner' && values.length === 1 && values[0] === 'direct';
      return !not && !(isDirect && ids === null);
    })
    .map(({ parameter, values }) => [parameter, values.join(',')]);
}

/** All exclusions of a parameter in one value: `publisher=-a,-b`. */
function exclusionPairs(conditions: readonly Condition[]): [string, string][] {
  const excluded = conditions.filter(({ not }) => not);
  if (excluded.length === 0) return [];
  const byParameter = Map.groupBy(excluded, ({ parameter }) => parameter);
  return [...byParameter].map(([parameter, group]) => [
    parameter,
    group.flatMap(({ values }) => values.map((value) => `-${value}`)).join(','),
  ]);
}

function presentationPairs(query: ParsedQuery): [string, string][] {
  const pairs: [string, string][] = [];
  if (query.limit !== query.defaults.limit) pairs.push(['limit', String(query.limit)]);
  if (query.fields !== null) {
    pairs.push(['fields', query.fields === 'all' ? 'all' : query.fields.join(',')]);
  }
  if (query.excerpt !== null) pairs.push(['excerpt', String(query.excerpt)]);
  if (query.facets.length > 0) pairs.push(['facet', query.facets.join(',')]);
  if (query.explain) pairs.push(['explain', '1']);
  if (query.byteOrderMark) pairs.push(['bom', '1']);
  return pairs;
}

function encodePair([name, value]: readonly [string, string]): string {
  return `${name}=${encode(value)}`;
}

/** Sorts the parts in place. */
function sortAndJoin(parts: string[]): string {
  return parts.sort().join('&');
}

/** Percent-encodes a value, except commas and colons, which queries may contain and readers like to see. */
function encode(value: string): string {
  if (/^[\w.~,:*-]*$/.test(value)) return value;
  return encodeURIComponent(value).replace(/%2C/g, ',').replace(/%3A/g, ':');
}
