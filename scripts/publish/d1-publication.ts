/**
 * Publishes a dataset to D1 as its next generation. What is stored already is compared by digests, and only what differs
 * is written. Readers see the former generation until one statement, the last, moves them to the new one. A publication
 * that was interrupted anywhere is completed by the next: it compares with what was written so far.
 */

import { listNames, lists } from '../../src/model/lists.ts';
import {
  type Database,
  numberOf,
  type Row,
  raw,
  type Statement,
  sql,
  textOf,
} from '../../src/store/d1/database.ts';
import {
  listCode,
  listOfCode,
  rangeOfList,
  rangeOfMinute,
  type StoredList,
} from '../../src/store/d1/documents.ts';
import type { Head } from '../../src/store/d1/head.ts';
import { searchText } from '../../src/store/d1/search-text.ts';
import {
  digestOfRecord,
  restsOf,
  type StoredDataset,
  type StoredRecord,
  type StoredRecords,
} from '../../src/store/d1/stored-records.ts';
import { ascending, numbered } from './numbering.ts';

/** `died` of what is alive, as the index `records_by_died` has it. */
const FOREVER = 9_000_000_000_000_000n;

/** Greater than all ordinals, which JavaScript reads as numbers. */
const ORDINALS = 1n << 52n;

/** Records in one batch, and UTF-16 units of their JSON: D1 takes 2 MB for a value. */
const BATCH_RECORDS = 400;
const BATCH_LENGTH = 400_000;
const MOST_LENGTH = 1_900_000;

/** Rows read at a time. */
const READ_ROWS = 5_000;

export interface PublicationResult {
  generation: bigint;
  written: number;
  removed: number;
}

export interface PublicationOptions {
  /** Digest of the dataset, by which an interrupted publication knows its own. */
  content: string;
  /** When it is published, RFC 3339. */
  at: string;
  onProgress?: (done: number, total: number) => void;
}

/** @throws StoreUnavailable when D1 does not answer; what was written so far is used by the next attempt */
export async function publishToD1(
  database: Database,
  { head, lists: stored }: StoredDataset,
  { content, at, onProgress = () => {} }: PublicationOptions,
): Promise<PublicationResult> {
  const current = await currentGeneration(database);
  const next = current + 1n;
  await database.rows([
    sql`INSERT OR REPLACE INTO generations (generation, content, at, head) VALUES (${next}, ${content}, ${at}, '')`,
  ]);
  await removeDead(database, current);
  const state = await readState(database, next);
  const total = stored.reduce((sum, { size }) => sum + size, 0);
  const counts = { done: 0, written: 0, removed: 0, bytes: 0 };
  for (const group of orderGroups(stored)) {
    for (const { list, records, plan, removed } of planOf(group, state)) {
      const writer = batchWriter(database, list, next);
      for (const record of records()) {
        counts.bytes += record.json.length;
        onProgress(++counts.done, total);
        const planned = plan.get(record.id);
        if (planned === undefined) continue;
        counts.written++;
        await writer.write(record, planned);
      }
      for (const old of removed) {
        counts.removed++;
        await writer.remove(old);
      }
      await writer.flush();
    }
  }
  await makeCurrent(database, current, { ...head, bytes: counts.bytes });
  return { generation: next, written: counts.written, removed: counts.removed };
}

/** 0 before the first publication. */
async function currentGeneration(database: Database): Promise<bigint> {
  const [rows = []] = await database.rows([sql`SELECT generation FROM current`]);
  return rows[0] === undefined ? 0n : BigInt(numberOf(rows[0], 'generation'));
}

/**
 * The date under which a dataset is in D1 already: as the current generation, or by a publication that was interrupted;
 * null when it is not.
 */
export async function datedAt(database: Database, content: string): Promise<string | null> {
  const current = await currentGeneration(database);
  const [rows = []] = await database.rows([
    sql`SELECT at FROM generations WHERE generation >= ${current} AND content = ${content} ORDER BY generation`,
  ]);
  return rows[0] === undefined ? null : textOf(rows[0], 'at');
}

/**
 * Removes what not even readers of the current generation see. SQLite uses the index of those records only for a query
 * that repeats its condition (https://sqlite.org/partialindex.html, section 3).
 */
async function removeDead(database: Database, current: bigint): Promise<void> {
  for (;;) {
    const [rows = []] = await database.rows([
      sql`SELECT CAST(document AS TEXT) AS document, list FROM records WHERE died <= ${current} AND died < ${FOREVER} LIMIT ${BATCH_RECORDS}`,
    ]);
    if (rows.length === 0) break;
    await database.rows(removal(rows.map((row) => textOf(row, 'document'))));
  }
  await database.rows([sql`DELETE FROM generations WHERE generation < ${current}`]);
}

/** Statements that remove documents with all that refers to them. */
function removal(documents: readonly string[]): Statement[] {
  const numbers = sql`(SELECT CAST(value AS INTEGER) FROM json_each(${JSON.stringify(documents)}))`;
  return [
    sql`DELETE FROM links WHERE (filter, value, document) IN (SELECT l.value->>0, l.value->>1, r.document FROM records r, json_each(r.links) l WHERE r.document IN ${numbers})`,
    sql`DELETE FROM names WHERE (rest, document, name, later) IN (SELECT n.value->>0, r.document, n.value->>1, n.value->>2 FROM records r, json_each(r.names) n WHERE r.document IN ${numbers})`,
    ...listsOf(documents).map(
      (list) => sql`DELETE FROM ${raw(`${list}_text`)} WHERE rowid IN ${numbers}`,
    ),
    sql`DELETE FROM records WHERE document IN ${numbers}`,
  ];
}

/** The searched lists to which documents belong. */
function listsOf(documents: readonly string[]): StoredList[] {
  return listNames.filter((list) => {
    const { first, last } = rangeOfList(list);
    return documents.some((document) => BigInt(document) >= first && BigInt(document) <= last);
  });
}

interface Stored {
  id: string;
  digest: string;
  document: bigint;
  ordinal: bigint;
  /** The generation that it was written for. */
  born: bigint;
}

interface ListState {
  /** By id, what readers of the next generation would see now. */
  live: Map<string, Stored>;
  /** All numbers of documents, those of the former generation included. */
  taken: Set<bigint>;
}

async function readState(database: Database, next: bigint): Promise<Map<StoredList, ListState>> {
  const state = new Map<StoredList, ListState>();
  let after = '-1';
  for (;;) {
    const [rows = []] = await database.rows([
      sql`SELECT id, digest, CAST(document AS TEXT) AS number, ordinal, born, died FROM records WHERE document > CAST(${after} AS INTEGER) ORDER BY document LIMIT ${READ_ROWS}`,
    ]);
    for (const row of rows) addToState(state, row, next);
    const last = rows.at(-1);
    if (last === undefined || rows.length < READ_ROWS) return state;
    after = textOf(last, 'number');
  }
}

function addToState(state: Map<StoredList, ListState>, row: Row, next: bigint): void {
  const document = BigInt(textOf(row, 'number'));
  const list = listOfDocument(document);
  const known = state.get(list) ?? { live: new Map<string, Stored>(), taken: new Set<bigint>() };
  state.set(list, known);
  known.taken.add(document);
  if (BigInt(numberOf(row, 'died')) <= next) return;
  const id = textOf(row, 'id');
  known.live.set(id, {
    id,
    digest: textOf(row, 'digest'),
    document,
    ordinal: BigInt(numberOf(row, 'ordinal')),
    born: BigInt(numberOf(row, 'born')),
  });
}

function listOfDocument(document: bigint): StoredList {
  return listOfCode(Number(document >> 59n));
}

/** Lists that share one order in the dataset: entities of all types are one list there. */
function orderGroups(stored: readonly StoredRecords[]): StoredRecords[][] {
  const entities = ['people', 'organizations', 'places', 'namedEvents'];
  return [
    stored.filter(({ list }) => entities.includes(list)),
    ...stored.filter(({ list }) => !entities.includes(list)).map((each) => [each]),
  ];
}

/** What is written of a record, and in place of what. */
interface Planned {
  digest: string;
  document: bigint;
  ordinal: bigint;
  old: Stored | undefined;
}

interface ListPlan extends StoredRecords {
  /** By id, the records that differ from what is stored. */
  plan: Map<string, Planned>;
  /** What is stored of records that are no more. */
  removed: readonly Stored[];
}

interface Draft {
  id: string;
  digest: string;
  at: number;
  tie: string;
  position: number;
  old: Stored | undefined;
  ordinal: bigint;
}

function planOf(group: readonly StoredRecords[], state: Map<StoredList, ListState>): ListPlan[] {
  const planned = group.map((each) => ({ ...each, drafts: draftsOf(each, state.get(each.list)) }));
  const inOrder = planned.flatMap(({ drafts }) => drafts).sort((a, b) => a.position - b.position);
  const kept = ascending(inOrder.map(({ old }) => old?.ordinal ?? null));
  const ordinals = numbered(kept, -1n, ORDINALS, () => false);
  for (const [at, draft] of inOrder.entries()) draft.ordinal = ordinals[at] ?? 0n;
  return planned.map(({ drafts, ...each }) => {
    const known = state.get(each.list);
    const plan = new Map<string, Planned>();
    for (const { draft, document } of withDocuments(each.list, drafts, known)) {
      const { id, digest, old, ordinal } = draft;
      if (!isUnchanged(draft) || old?.document !== document) {
        plan.set(id, { digest, document, ordinal, old });
      }
    }
    const ids = new Set(drafts.map(({ id }) => id));
    const removed = [...(known?.live.values() ?? [])].filter(({ id }) => !ids.has(id));
    return { ...each, plan, removed };
  });
}

function draftsOf({ records, positionOf }: StoredRecords, known: ListState | undefined): Draft[] {
  const drafts: Draft[] = [];
  for (const record of records()) {
    const { id, at, tie } = record;
    const position = positionOf === null ? drafts.length : positionOf(id);
    const old = known?.live.get(id);
    drafts.push({ id, digest: digestOfRecord(record), at, tie, position, old, ordinal: 0n });
  }
  return drafts;
}

function isUnchanged({ old, digest, ordinal }: Draft): boolean {
  return old !== undefined && old.digest === digest && old.ordinal === ordinal;
}

/** Unchanged records keep their document; others get a new one in the order of their dates. */
function withDocuments(
  list: StoredList,
  drafts: readonly Draft[],
  known: ListState | undefined,
): { draft: Draft; document: bigint }[] {
  const oldestFirst = drafts.toSorted(
    (a, b) => a.at - b.at || (a.tie < b.tie ? -1 : a.tie > b.tie ? 1 : 0),
  );
  const minutes = Map.groupBy(oldestFirst, ({ at }) => rangeOfMinute(list, at).first);
  return [...minutes].flatMap(([first, group]) => {
    const { last } = rangeOfMinute(list, group[0]?.at ?? 0);
    const kept = ascending(
      group.map((draft) => (isUnchanged(draft) ? (draft.old?.document ?? null) : null)),
    );
    const isTaken = (number: bigint) => known?.taken.has(number) ?? false;
    const documents = numbered(kept, first - 1n, last + 1n, isTaken);
    return group.map((draft, at) => ({ draft, document: documents[at] ?? first }));
  });
}

interface Writer {
  write: (record: StoredRecord, planned: Planned) => Promise<void>;
  remove: (old: Stored) => Promise<void>;
  flush: () => Promise<void>;
}

/** Gathers records of a list, and writes each batch with all that belongs to it, or nothing of it. */
function batchWriter(database: Database, list: StoredList, next: bigint): Writer {
  let batch = emptyBatch();
  let length = 0;
  async function flush(): Promise<void> {
    await database.rows(batchStatements(list, batch, next));
    batch = emptyBatch();
    length = 0;
  }
  /** A record of the same generation was never seen by anybody, so it needs no end. */
  function end(old: Stored | undefined): void {
    if (old !== undefined) (old.born === next ? batch.unseen : batch.ended).push(`${old.document}`);
  }
  return {
    flush,
    write: async (record, planned) => {
      const row = rowOf(record, planned, next);
      const more = JSON.stringify(row).length;
      if (more > MOST_LENGTH) {
        throw new RangeError(`${list}/${record.id} is too large for D1, which takes 2 MB a record`);
      }
      const isFull = batch.records.length >= BATCH_RECORDS || length + more > BATCH_LENGTH;
      if (isFull && batch.records.length > 0) await flush();
      end(planned.old);
      add(batch, record, row, `${planned.document}`);
      length += more;
    },
    remove: async (old) => {
      end(old);
      if (batch.ended.length + batch.unseen.length >= BATCH_RECORDS) await flush();
    },
  };
}

type Value = string | number | null;

interface Batch {
  records: Value[][];
  links: Value[][];
  names: Value[][];
  texts: Value[][];
  /** Documents that readers of the former generation still see, and that nobody has seen. */
  ended: string[];
  unseen: string[];
}

function emptyBatch(): Batch {
  return { records: [], links: [], names: [], texts: [], ended: [], unseen: [] };
}

/** In the order of the columns of `records`. */
const COLUMNS =
  'document, list, id, born, died, digest, ordinal, at, tie, added, changed, reported, articles, name, modified, dates, filters, links, names, json';

function rowOf(
  record: StoredRecord,
  { digest, document, ordinal }: Planned,
  next: bigint,
): Value[] {
  return [
    `${document}`,
    listCode(record.list),
    record.id,
    Number(next),
    Number(FOREVER),
    digest,
    Number(ordinal),
    record.at,
    record.tie,
    record.added,
    record.changed,
    record.reported,
    record.articles,
    record.name,
    record.modified,
    JSON.stringify(record.dates),
    JSON.stringify(record.filters),
    JSON.stringify(record.links),
    JSON.stringify(namesOf(record)),
    record.json,
  ];
}

function namesOf({ names }: StoredRecord): [rest: string, name: number, later: number][] {
  return names.flatMap((name, index) =>
    restsOf(name).map(([rest, later]): [string, number, number] => [rest, index, later]),
  );
}

function add(batch: Batch, record: StoredRecord, row: Value[], document: string): void {
  batch.records.push(row);
  for (const [filter, value] of record.links) batch.links.push([filter, value, document]);
  for (const [rest, name, later] of namesOf(record)) {
    batch.names.push([rest, document, name, later]);
  }
  if (record.texts.length > 0) batch.texts.push([document, ...record.texts.map(searchText)]);
}

function batchStatements(list: StoredList, batch: Batch, next: bigint): Statement[] {
  const { records, links, names, texts, ended, unseen } = batch;
  const columns = COLUMNS.split(', ');
  return [
    ...(unseen.length === 0 ? [] : removal(unseen)),
    ...(ended.length === 0
      ? []
      : [
          sql`UPDATE records SET died = ${next} WHERE document IN (SELECT CAST(value AS INTEGER) FROM json_each(${JSON.stringify(ended)}))`,
        ]),
    ...insertions('records', columns, records),
    ...insertions('links', ['filter', 'value', 'document'], links),
    ...insertions('names', ['rest', 'document', 'name', 'later'], names),
    ...insertions(`${list}_text`, ['rowid', ...textColumns(list)], texts),
  ];
}

function textColumns(list: StoredList): readonly string[] {
  const name = listNames.find((each) => each === list);
  return name === undefined ? [] : lists[name].textFields;
}

/** Columns that hold numbers of documents, which JSON has as text. */
const DOCUMENTS: readonly string[] = ['document', 'rowid'];

/** Rows as JSON, so that any number of them is one parameter; in parts that D1 takes. */
function insertions(
  table: string,
  columns: readonly string[],
  rows: readonly Value[][],
): Statement[] {
  const values = columns.map((column, at) =>
    DOCUMENTS.includes(column) ? `CAST(value->>${at} AS INTEGER)` : `value->>${at}`,
  );
  return partsOf(rows).map(
    (part) =>
      sql`INSERT INTO ${raw(table)} (${raw(columns.join(', '))}) SELECT ${raw(values.join(', '))} FROM json_each(${part})`,
  );
}

function partsOf(rows: readonly Value[][]): string[] {
  const parts: string[] = [];
  let part: string[] = [];
  let length = 0;
  for (const row of rows) {
    const text = JSON.stringify(row);
    if (part.length > 0 && length + text.length > BATCH_LENGTH) {
      parts.push(`[${part.join(',')}]`);
      part = [];
      length = 0;
    }
    part.push(text);
    length += text.length;
  }
  return part.length === 0 ? parts : [...parts, `[${part.join(',')}]`];
}

/** The one statement that readers notice. @throws Error when somebody else has published meanwhile */
async function makeCurrent(database: Database, current: bigint, head: Head): Promise<void> {
  const next = current + 1n;
  const [, , rows = []] = await database.rows([
    sql`UPDATE generations SET head = ${JSON.stringify(head)} WHERE generation = ${next}`,
    sql`INSERT INTO current (only, generation) VALUES (1, ${next}) ON CONFLICT (only) DO UPDATE SET generation = ${next} WHERE generation = ${current}`,
    sql`SELECT generation FROM current`,
  ]);
  if (rows[0]?.['generation'] !== Number(next)) {
    throw new Error('another publication has come between: publish again');
  }
}
