/** Answers a request anew until all that its answer needs is loaded (session.ts). */
import { StoreUnavailable } from '../store.ts';
import type { Session } from './session.ts';

/** More than any answer needs: each round loads what is wanted with what is likely wanted next. */
const MOST_ROUNDS = 30;

/**
 * @param attempt may fail in any way while something is not loaded
 * @throws StoreUnavailable when D1 does not answer
 */
export async function answerWhenLoaded<T>(session: Session, attempt: () => Promise<T>): Promise<T> {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const outcome = await attempt().then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );
    if (await session.loadWanted()) continue;
    if ('value' in outcome) return outcome.value;
    throw outcome.error;
  }
  throw new StoreUnavailable('the answer needs more than D1 can look up at once');
}
