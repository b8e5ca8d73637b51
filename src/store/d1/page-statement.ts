/** The rows of a page of matching documents: in which order, and from where on. */
import type { Sort } from '../../model/records.ts';
import type { SortKey } from '../../model/sort-keys.ts';
import type { Query } from '../../query/query.ts';
import { raw, type Statement, sql } from './database.ts';
import { comparableText, listCode } from './document-numbers.ts';
import type { Matching, Position } from './matching.ts';
import { live, RECORD_COLUMNS } from './session.ts';

/** The number of the record that a cursor names. */
export function positionStatement(query: Query, cursor: SortKey, generation: bigint): Statement {
  const list = BigInt(listCode(query.list));
  const id = cursor.tie.slice(cursor.tie.lastIndexOf(' ') + 1);
  return sql`SELECT CAST(r.document AS TEXT) AS document, r.at AS at, r.tie AS tie, r.added AS added FROM records r WHERE r.list = ${list} AND r.id = ${id} AND ${live(generation)}`;
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
