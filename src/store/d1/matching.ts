/** From a query to SQL: which documents match. */
import { lists } from '../../model/lists.ts';
import type { ListName, Sort } from '../../model/records.ts';
import type { SortKey } from '../../model/sort-keys.ts';
import type { Condition, Query } from '../../query/query.ts';
import { formatTextQuery, type TextQuery } from '../../query/text-query.ts';
import { FIELD_WEIGHTS } from '../field-weights.ts';
import { join, listOf, raw, type Statement, sql } from './database.ts';
import { type DocumentRange, listCode, rangeOfList, rangeOfMinute } from './document-numbers.ts';
import type { Generation, GenerationHead } from './generation-head.ts';
import { matchExpression } from './search-text.ts';
import { live } from './session.ts';

/** The documents of a query: `FROM` and `WHERE` of a statement in which `r` is the record. */
export interface Matching {
  from: Statement;
  where: Statement;
  /** The column that numbers documents, of the table that is read first. */
  document: Statement;
  /** BM25 of the document, greater for better ones, while its text is at hand; else 0. */
  score: Statement;
}

/** Where a page goes on: the key of the last record, and its document as far as it is still there. */
export interface Position {
  key: SortKey;
  document: bigint | null;
}

/** @param position where a page of the list's order by date begins: what comes before it is not read */
export function matchingOf(
  query: Query,
  { number: generation, head }: Generation,
  position: Position | null = null,
): Matching {
  const { list } = query;
  const drive = driverOf(query, head);
  const tests = [
    ...drive.tests,
    ...rangeTests(rangedColumn(query, drive), [
      ...rangesOf(query, head),
      ...rangeFrom(query, position),
    ]),
    live(generation),
    ...conditionTests(
      list,
      query.conditions.filter((condition) => condition !== drive.condition),
      generation,
    ),
    ...(query.from || query.to ? [dateTest(query, generation)] : []),
    ...(query.since === null ? [] : [sinceTest(query.since.start)]),
    ...(query.ids === null
      ? []
      : [sql`r.list = ${BigInt(listCode(list))} AND r.id IN ${listOf(query.ids)}`]),
    ...(query.textQuery === null || drive.searches ? [] : [textTest(query.textQuery, query, head)]),
  ];
  return { ...drive, where: join(tests, ' AND ') };
}

/** Orders by other keys than the document's number have an index, which SQLite takes only if no range competes with it. */
function rangedColumn({ sort, list }: Query, { document, condition, searches }: Driver): Statement {
  const isOrdered = sort === 'added' || !isByDocument(list, sort);
  return isOrdered && condition === null && !searches ? raw('+r.document') : document;
}

/** Whether a sort's order is that of document numbers, last of all. */
export function isByDocument(list: ListName, sort: Sort): boolean {
  if (sort === 'added') return list !== 'events';
  return sort === 'newest' || sort === 'oldest' || sort === 'relevance';
}

interface Driver {
  from: Statement;
  document: Statement;
  score: Statement;
  tests: readonly Statement[];
  /** The condition that the table read first satisfies. */
  condition: Condition | null;
  /** True when that table is the index of the texts. */
  searches: boolean;
}

/** The table to begin with: the texts' index, else a filter's documents, else all records of the list. */
function driverOf(query: Query, head: GenerationHead): Driver {
  const { list, textQuery, conditions } = query;
  const expression =
    textQuery && isPositive(textQuery)
      ? matchExpression(textQuery, query.textFields, head.languages)
      : null;
  if (expression !== null) {
    const table = raw(`${list}_text`);
    return {
      from: sql`${table} t CROSS JOIN records r ON r.document = t.rowid`,
      document: raw('t.rowid'),
      score: raw(`-bm25(${list}_text, ${weightsOf(query).join(', ')})`),
      tests: [sql`${table} MATCH ${expression}`],
      condition: null,
      searches: true,
    };
  }
  const condition = isFoundInArticles(list) ? undefined : conditions.find(canLead);
  const [value] = condition?.values ?? [];
  if (condition !== undefined && value !== undefined && query.ids === null) {
    return {
      from: sql`links l CROSS JOIN records r ON r.document = l.document`,
      document: raw('l.document'),
      score: raw('0'),
      tests: [sql`l.filter = ${condition.parameter} AND l.value = ${value}`],
      condition,
      searches: false,
    };
  }
  return {
    from: raw('records r'),
    document: raw('r.document'),
    score: raw('0'),
    tests: [],
    condition: null,
    searches: false,
  };
}

/** Filters that most records pass: nothing is found by them first, so `links` has no rows of them. */
export const UNLINKED_FILTERS: readonly string[] = ['manner', 'has', 'language'];

function canLead({ parameter, values, not }: Condition): boolean {
  return !not && values.length === 1 && !UNLINKED_FILTERS.includes(parameter);
}

/** Entities and publishers are related to what their articles are related to, and have no such rows of their own. */
export function isFoundInArticles(list: ListName): boolean {
  return lists[list].viaArticles !== null;
}

function weightsOf({ list, textFields }: Query): number[] {
  return lists[list].textFields.map((field) =>
    textFields.includes(field) ? FIELD_WEIGHTS[field] : 0,
  );
}

/**
 * The range of documents that can have a date in the query's range: how far dates are from the instant that orders a
 * record is known.
 */
function rangesOf({ list, from, to, dateKind, ids }: Query, head: GenerationHead): DocumentRange[] {
  const ranges = ids === null ? [rangeOfList(list)] : [];
  const reach = head.reach[list][dateKind];
  if (reach === undefined) return ranges;
  const { last: end } = rangeOfList(list);
  if (from) ranges.push({ ...rangeOfMinute(list, from.start - reach.lead - DAY), last: end });
  if (to) {
    ranges.push({
      first: rangeOfList(list).first,
      last: rangeOfMinute(list, to.end + reach.lag + DAY).last,
    });
  }
  return ranges;
}

/** The documents after a position, where the order is that of their numbers. */
function rangeFrom({ list, sort }: Query, position: Position | null): DocumentRange[] {
  if (position === null || (sort !== 'newest' && sort !== 'oldest')) return [];
  const { key, document } = position;
  const { first, last } = rangeOfList(list);
  const minute = rangeOfMinute(list, Number(key.key));
  if (sort === 'newest') return [{ first, last: document === null ? minute.last : document - 1n }];
  return [{ first: document === null ? minute.first : document + 1n, last }];
}

/** More than all time zones are apart. */
const DAY = 86_400_000;

function rangeTests(document: Statement, ranges: readonly DocumentRange[]): Statement[] {
  if (ranges.length === 0) return [];
  const first = ranges.reduce((max, range) => (range.first > max ? range.first : max), 0n);
  const last = ranges.reduce((min, range) => (range.last < min ? range.last : min), 1n << 63n);
  return [sql`${document} BETWEEN ${first} AND ${last}`];
}

/**
 * At most two tests for each parameter, however often a query repeats it: SQLite in D1 takes no expression more than 100
 * deep (SQLITE_LIMIT_EXPR_DEPTH), which a hundred tests joined by AND would be.
 */
function conditionTests(
  list: ListName,
  conditions: readonly Condition[],
  generation: bigint,
): Statement[] {
  const byParameter = Map.groupBy(conditions, ({ parameter }) => parameter);
  return [...byParameter].flatMap(([parameter, all]) => {
    const own = !isFoundInArticles(list) || parameter === 'has';
    const some = (wanted: Statement) => {
      const has = (alias: string) =>
        sql`EXISTS (SELECT 1 FROM json_each(${raw(alias)}.filters, ${`$.${parameter}`}) f WHERE f.value IN ${wanted})`;
      return own ? has('r') : inArticles(list, has('a'), generation);
    };
    const wanted = all.filter(({ not }) => !not).map(({ values }) => values);
    const excluded = all.filter(({ not }) => not).flatMap(({ values }) => values);
    return [
      ...(wanted.length === 0 ? [] : [someOfEach(wanted, some)]),
      ...(excluded.length === 0 ? [] : [sql`NOT ${some(listOf(excluded))}`]),
    ];
  });
}

/** A record has one of the values of each group. */
function someOfEach(
  groups: readonly (readonly string[])[],
  some: (wanted: Statement) => Statement,
): Statement {
  const [only = [], ...others] = groups;
  if (others.length === 0) return some(listOf(only));
  const ofGroup = some(raw('(SELECT value FROM json_each(w.value))'));
  return sql`NOT EXISTS (SELECT 1 FROM json_each(${JSON.stringify(groups)}) w WHERE NOT ${ofGroup})`;
}

/** One of the record's articles, `a`, passes a test. */
function inArticles(list: ListName, test: Statement, generation: bigint): Statement {
  const { tables, tests } = articlesOf(list, generation);
  return sql`EXISTS (SELECT 1 FROM ${tables} WHERE ${tests} AND ${test})`;
}

const OWN_FILTERS: Partial<Record<ListName, string>> = {
  people: 'person',
  organizations: 'organization',
  places: 'place',
  publishers: 'publisher',
};

/** The articles `a` of an entity or publisher `r`. */
export function articlesOf(
  list: ListName,
  generation: bigint,
): { tables: Statement; tests: Statement } {
  const { first, last } = rangeOfList('articles');
  return {
    tables: raw('links m CROSS JOIN records a ON a.document = m.document'),
    tests: sql`m.filter = ${OWN_FILTERS[list] ?? ''} AND m.value = r.id AND m.document BETWEEN ${first} AND ${last} AND a.born <= ${generation} AND a.died > ${generation}`,
  };
}

/** One of the dates of the record, or of its articles, overlaps the range. */
function dateTest({ list, from, to, dateKind }: Query, generation: bigint): Statement {
  const end = raw(from?.zoned ? 'd.value->>3' : 'd.value->>1');
  const start = raw(to?.zoned ? 'd.value->>2' : 'd.value->>0');
  const bounds = [
    ...(from ? [sql`${end} >= ${from.start}`] : []),
    ...(to ? [sql`${start} <= ${to.end}`] : []),
  ];
  const has = (alias: string) =>
    sql`EXISTS (SELECT 1 FROM json_each(${raw(alias)}.dates, ${`$.${dateKind}`}) d WHERE ${join(bounds, ' AND ')})`;
  return isFoundInArticles(list) ? inArticles(list, has('a'), generation) : has('r');
}

/** The digest of an unknown dataset matches nothing; the request for it was refused already. */
function sinceTest(start: number | null): Statement {
  return start === null ? raw('0') : sql`r.changed >= ${start}`;
}

function isPositive(query: TextQuery): boolean {
  if (query.kind === 'not') return false;
  return query.kind === 'all' || query.kind === 'any' ? query.parts.every(isPositive) : true;
}

function textTest(textQuery: TextQuery, query: Query, head: GenerationHead): Statement {
  if (isPositive(textQuery)) {
    const expression = matchExpression(textQuery, query.textFields, head.languages);
    if (expression === null) return raw('0');
    const table = raw(`${query.list}_text`);
    return sql`r.document IN (SELECT rowid FROM ${table} WHERE ${table} MATCH ${expression})`;
  }
  switch (textQuery.kind) {
    case 'not':
      return sql`NOT ${textTest(textQuery.part, query, head)}`;
    case 'all':
    case 'any': {
      const parts = textQuery.parts.map((part) => textTest(part, query, head));
      return sql`(${join(parts, textQuery.kind === 'all' ? ' AND ' : ' OR ')})`;
    }
    default:
      throw new TypeError(`not a text query: ${formatTextQuery(textQuery)}`);
  }
}

export function countStatement({ from, where }: Matching): Statement {
  return sql`SELECT COUNT(*) AS count FROM ${from} WHERE ${where}`;
}
