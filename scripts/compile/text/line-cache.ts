/** A bounded cache for what is read from single lines: several stages ask the same of the same lines. */
import { memoize } from '../../../src/cache/memoize.ts';

/** More lines than most articles have. */
const CAPACITY = 2000;

/** `read` with its latest results kept. Results are shared, so nobody may change them. */
export function cachedByLine<Result>(read: (line: string) => Result): (line: string) => Result {
  return memoize(read, CAPACITY);
}
