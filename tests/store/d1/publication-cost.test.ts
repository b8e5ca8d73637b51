/** What D1 bills for a publication follows from what it compares and writes, not from the size of the dossier. */
import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import { publishToD1 } from '../../../scripts/publish/d1-publication.ts';
import type { Dataset } from '../../../src/dataset/types.ts';
import { openDatabase } from '../../../src/store/d1/database.ts';
import { storedDataset } from '../../../src/store/d1/stored-records.ts';
import { emptyDatabase } from '../../d1-app.ts';
import { generateDataset } from '../../generated-dataset.ts';
import { publishedAt } from '../../published-dataset.ts';

/** Rows of the pointer to the current generation, and of generations. */
const OVERHEAD = 10;

interface Cost {
  /** All records of the dataset, changed or not. */
  records: number;
  read: number;
  written: number;
}

/** Publishes to the database of the tests as it is. */
async function publicationCost(dataset: Dataset): Promise<Cost> {
  const usage = { roundTrips: 0, statements: 0, rowsRead: 0, rowsWritten: 0 };
  const stored = storedDataset(dataset, []);
  await publishToD1(openDatabase(env.DB, usage), stored, { content: 'content', at: '' });
  const records = stored.lists.reduce((sum, { size }) => sum + size, 0);
  return { records, read: usage.rowsRead, written: usage.rowsWritten };
}

describe.each([40, 240])('a publication of %i articles', (articles) => {
  let everything: Cost;
  let unchanged: Cost;
  let rewritten: Cost;
  let removing: Cost;
  beforeAll(async () => {
    await emptyDatabase();
    const dataset = generateDataset({ articles, seed: 9 });
    const before = publishedAt('2026-01-02T03:04:05Z', dataset);
    const after = publishedAt('2026-02-03T04:05:06Z', dataset);
    everything = await publicationCost(before);
    unchanged = await publicationCost(before);
    rewritten = await publicationCost(after);
    removing = await publicationCost(after);
  }, 120_000);

  it('reads no more rows than it writes when nothing is stored yet', () => {
    expect(everything.written).toBeGreaterThan(everything.records);
    expect(everything.read).toBeLessThanOrEqual(everything.written);
  });

  it('reads each stored record once, and writes none, when nothing has changed', () => {
    expect(unchanged.read).toBeLessThanOrEqual(unchanged.records + OVERHEAD);
    expect(unchanged.written).toBeLessThanOrEqual(OVERHEAD);
  });

  it('reads at most 1.5 rows for each that it writes when every record has changed', () => {
    expect(rewritten.written).toBeGreaterThan(everything.written);
    expect(rewritten.read).toBeLessThanOrEqual(1.5 * rewritten.written);
  });

  it('reads at most 7 rows for each that it removes', () => {
    expect(removing.written).toBeGreaterThan(removing.records);
    expect(removing.read).toBeLessThanOrEqual(7 * removing.written);
  });
});
