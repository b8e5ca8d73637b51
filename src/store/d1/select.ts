/** From a query to SQL: which documents match, in which order, and where a page begins. */
import { lists } from '../../model/lists.ts';
import type { ListName, Sort, TextField } from '../../model/records.ts';
import type { SortKey } from '../../model/sort-keys.ts';
import type { Condition, Query } from '../../query/query.ts';
import { formatTextQuery, type TextQuery } from '../../query/text-query.ts';
import { join, listOf, raw, type Statement, sql } from './database.ts';
import {
  comparableText,
  type DocumentRange,
  listCode,
  rangeOfList,
  rangeOfMinute,
} from './documents.ts';
import type { Generation, Head } from './head.ts';
import { matchExpression } from './search-text.ts';
import { live, RECORD_COLUMNS } from './session.ts';

/** The documents of a query: `FROM` and `WHERE` of a statement in which `r` is the record. */
export interface Matching {
  from: Statement;
  where: Statement;
  /** The column that numbers documents, of the table that is read first. */
  document: Statement;
  /** BM25 of the document, greater for better ones, while its text is at hand; else 0. */
  score: Statement;
}

/** Matches in a title count more than in the text; quotes are part of the text already (as in the bundled store). */
const WEIGHTS: Record<TextField, number> = { title: 3, name: 3, speaker: 2, text: 1, quotes: 0.5 };

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
function driverOf(query: Query, head: Head): Driver {
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

/** Not by what most records have. */
function canLead({ parameter, values, not }: Condition): boolean {
  return !not && values.length === 1 && !['manner', 'has', 'language'].includes(parameter);
}

/** Entities and publishers are related to what their articles are related to, and have no such rows of their own. */
export function isFoundInArticles(list: ListName): boolean {
  return lists[list].viaArticles !== null;
}

function weightsOf({ list, textFields }: Query): number[] {
  return lists[list].textFields.map((field) => (textFields.includes(field) ? WEIGHTS[field] : 0));
}

/**
 * The range of documents that can have a date in the query's range: how far dates are from the instant that orders a
 * record is known.
 */
function rangesOf({ list, from, to, dateKind, ids }: Query, head: Head): DocumentRange[] {
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

function textTest(textQuery: TextQuery, query: Query, head: Head): Statement {
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

/** Where a page goes on: the key of the last record, and its document as far as it is still there. */
export interface Position {
  key: SortKey;
  document: bigint | null;
}

/** The number of the record that a cursor names. */
export function positionStatement(query: Query, cursor: SortKey, generation: bigint): Statement {
  const list = BigInt(listCode(query.list));
  const id = cursor.tie.slice(cursor.tie.lastIndexOf(' ') + 1);
  return sql`SELECT CAST(r.document AS TEXT) AS document, r.at AS at, r.tie AS tie, r.added AS added FROM records r WHERE r.list = ${list} AND r.id = ${id} AND ${live(generation)}`;
}

/** Whether a sort's order is that of document numbers, last of all. */
export function isByDocument(list: ListName, sort: Sort): boolean {
  if (sort === 'added') return list !== 'events';
  return sort === 'newest' || sort === 'oldest' || sort === 'relevance';
}

const COLUMNS = sql`CAST(r.document AS TEXT) AS number, ${RECORD_COLUMNS}, r.at AS at, r.tie AS tie, r.added AS added, r.reported AS reported, r.articles AS articles`;

/** The rows of a page, in its order. */
export function pageStatement(
  query: Query,
  matching: Matching,
  position: Position | null,
  limit: number,
): Statement {
  const { from, where, document, score } = matching;
  const select = (columns: Statement, test: Statement, order: Statement) =>
    sql`SELECT ${COLUMNS}${columns} FROM ${from} WHERE ${where} AND ${test} ORDER BY ${order} LIMIT ${limit}`;
  const all = raw('1');
  switch (query.sort) {
    case 'newest':
      return select(raw(''), withinMinute(position, '<'), sql`${document} DESC`);
    case 'oldest':
      return select(raw(''), withinMinute(position, '>'), document);
    case 'relevance': {
      const scored = sql`SELECT ${COLUMNS}, ${score} AS score FROM ${from} WHERE ${where}`;
      const after = position ? lessRelevantThan(position) : all;
      return sql`SELECT * FROM (${scored}) s WHERE ${after} ORDER BY s.score DESC, CAST(s.number AS INTEGER) DESC LIMIT ${limit}`;
    }
    default:
      return keyedPage(query, position, select, document, limit);
  }
}

/** Columns of the key and of the tie-breaker, and which way each goes. */
interface KeyColumns {
  key: string;
  keyDescends: boolean;
  tie: string;
  tieDescends: boolean;
  /** The column without which a record is not in the order's index. */
  present: string;
}

const KEYS: Partial<Record<Sort, KeyColumns>> = {
  reported: {
    key: 'r.reported',
    keyDescends: true,
    tie: 'r.id',
    tieDescends: true,
    present: 'r.reported',
  },
  frequent: {
    key: 'r.articles',
    keyDescends: true,
    tie: 'r.id',
    tieDescends: false,
    present: 'r.name',
  },
  name: { key: 'r.name', keyDescends: false, tie: 'r.id', tieDescends: false, present: 'r.name' },
};

/**
 * An order by a key and a tie-breaker. What has the key of the last record and what comes after that key are two
 * statements, each of which an index answers.
 */
function keyedPage(
  query: Query,
  position: Position | null,
  select: (columns: Statement, test: Statement, order: Statement) => Statement,
  document: Statement,
  limit: number,
): Statement {
  const isAdded = query.sort === 'added';
  const ofEvents = isAdded && query.list === 'events';
  const columns = KEYS[query.sort];
  const key = raw(columns?.key ?? 'r.added');
  const tie = columns ? raw(columns.tie) : ofEvents ? raw('r.reported, r.id') : document;
  const down = (descends: boolean) => raw(descends ? ' DESC' : '');
  const keyOrder = sql`${key}${down(columns?.keyDescends ?? true)}`;
  const tieOrder = ofEvents
    ? raw('r.reported DESC, r.id DESC')
    : sql`${tie}${down(columns?.tieDescends ?? true)}`;
  const order = sql`${keyOrder}, ${tieOrder}`;
  const present = ofEvents ? 'r.reported' : (columns?.present ?? 'r.added');
  const ofList = sql`r.list = ${BigInt(listCode(query.list))} AND ${raw(`${present} IS NOT NULL`)}`;
  if (position === null) return select(raw(''), ofList, order);
  const { key: value, tie: last } = position.key;
  const bound = typeof value === 'string' ? comparableText(value) : value;
  const comesLater = raw(columns && !columns.keyDescends ? '>' : '<');
  const sameKey = isAdded
    ? addedAfter(position, document, ofEvents)
    : sql`${tie} ${raw(columns?.tieDescends ? '<' : '>')} ${last}`;
  const same = select(raw(''), sql`${ofList} AND ${key} = ${bound} AND ${sameKey}`, tieOrder);
  const later = select(raw(''), sql`${ofList} AND ${key} ${comesLater} ${bound}`, order);
  return sql`SELECT * FROM (SELECT 0 AS part, * FROM (${same})) UNION ALL SELECT * FROM (SELECT 1 AS part, * FROM (${later})) LIMIT ${limit}`;
}

/** Among records added together. Their tie-breaker is the printed order's key in sixteen digits, and its tie. */
function addedAfter(position: Position, document: Statement, ofEvents: boolean): Statement {
  const { tie } = position.key;
  const at = Number(tie.slice(0, 16)) - 1e15;
  const rest = tie.slice(17);
  if (ofEvents) return sql`(r.reported, r.id) < (${at}, ${rest})`;
  if (position.document !== null) return sql`${document} < ${position.document}`;
  return withinMinute({ key: { key: at, tie: rest }, document: null }, '<');
}

/** What the range of documents leaves open: where the record of the cursor is gone, its neighbours in its minute. */
function withinMinute(position: Position | null, comparison: '<' | '>'): Statement {
  if (position === null || position.document !== null) return raw('1');
  const { key, tie } = position.key;
  return sql`(r.at, r.tie) ${raw(comparison)} (${Number(key)}, ${tie})`;
}

function lessRelevantThan({ key, document }: Position): Statement {
  const score = Number(key.key);
  const tied =
    document === null
      ? raw('0')
      : sql`s.score = ${score} AND CAST(s.number AS INTEGER) < ${document}`;
  return sql`(s.score < ${score} OR (${tied}))`;
}

export function countStatement({ from, where }: Matching): Statement {
  return sql`SELECT COUNT(*) AS count FROM ${from} WHERE ${where}`;
}
