/**
 * Publishes a dataset to D1 as its next generation. What is stored already is compared by digests, and only what differs
 * is written. Readers see the former generation until one statement, the last, moves them to the new one. A publication
 * that was interrupted anywhere is completed by the next: it compares with what was written so far.
 */
import { type Database, numberOf, sql, textOf } from '../../src/store/d1/database.ts';
import type { GenerationHead } from '../../src/store/d1/generation-head.ts';
import type { StoredDataset } from '../../src/store/d1/stored-records.ts';
import { BATCH_RECORDS, batchWriter, FOREVER, removal } from './d1-batches.ts';
import { orderGroups, planOf, readState } from './d1-plan.ts';

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

/** The one statement that readers notice. @throws Error when somebody else has published meanwhile */
async function makeCurrent(
  database: Database,
  current: bigint,
  head: GenerationHead,
): Promise<void> {
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
