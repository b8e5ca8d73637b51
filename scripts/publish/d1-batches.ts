/** Writes records to D1 and removes them, in batches: each with all that belongs to its records, or nothing of it. */
import { listNames, lists } from '../../src/model/lists.ts';
import { type Database, raw, type Statement, sql } from '../../src/store/d1/database.ts';
import { listCode, rangeOfList, type StoredList } from '../../src/store/d1/document-numbers.ts';
import { searchText } from '../../src/store/d1/search-text.ts';
import { restsOf, type StoredRecord } from '../../src/store/d1/stored-records.ts';
import type { Planned, Stored } from './d1-plan.ts';

/** `died` of what is alive, as the index `records_by_died` has it. */
export const FOREVER = 9_000_000_000_000_000n;

/** Records in one batch, and UTF-16 units of their JSON: D1 takes 2 MB for a value. */
export const BATCH_RECORDS = 400;
const BATCH_LENGTH = 400_000;
const MOST_LENGTH = 1_900_000;

interface Writer {
  write: (record: StoredRecord, planned: Planned) => Promise<void>;
  remove: (old: Stored) => Promise<void>;
  flush: () => Promise<void>;
}

/** Gathers records of a list, and writes each batch with all that belongs to it, or nothing of it. */
export function batchWriter(database: Database, list: StoredList, next: bigint): Writer {
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

/** Statements that remove documents with all that refers to them. */
export function removal(documents: readonly string[]): Statement[] {
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
