/** `npm run publish -- --store d1`: brings a dataset into D1, and says what it took. */
import type { Dataset, Reading } from '../../src/dataset/types.ts';
import { servableReadings, storedDataset } from '../../src/store/d1/stored-records.ts';
import { StoreUnavailable } from '../../src/store/store.ts';
import { Refusal } from '../compile/core/refusal.ts';
import { type Place, withD1 } from './d1-database.ts';
import { datedAt, publishToD1 } from './d1-publication.ts';

/**
 * @param content the dataset's digest without its dates
 * @param dated the dataset with its dates
 * @throws Refusal when D1 does not answer
 */
export async function publishDataset(
  place: Place,
  content: string,
  readings: readonly Reading[],
  dated: (interruptedAt: string | null) => { dataset: Dataset; at: string },
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const usage = { roundTrips: 0, statements: 0, rowsRead: 0, rowsWritten: 0 };
  try {
    await withD1(place, usage, async (database) => {
      const { dataset, at } = dated(await datedAt(database, content));
      const started = performance.now();
      const stored = storedDataset(dataset, servableReadings(dataset, readings));
      const { written, removed } = await withRetries(() =>
        publishToD1(database, stored, { content, at, onProgress }),
      );
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.error(
        `${written} records written, ${removed} withdrawn in ${seconds} s; ${usage.rowsRead} rows read and ${usage.rowsWritten} written, as D1 counts them`,
      );
    });
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    const cause = error.cause instanceof Error ? `: ${error.cause.message}` : '';
    throw new Refusal(
      `D1 did not answer${cause}. Readers see what they saw before; publish again, and it goes on from there`,
    );
  }
}

/** Each attempt goes on where the one before was interrupted. */
const ATTEMPTS = 3;

async function withRetries<T>(attempt: () => Promise<T>): Promise<T> {
  for (let count = 1; ; count++) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof StoreUnavailable) || count === ATTEMPTS) throw error;
      console.error('D1 did not answer: once more');
    }
  }
}
