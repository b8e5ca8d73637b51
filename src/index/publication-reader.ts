/**
 * When each record was published, and when it was published or last changed, by the ledger.
 *
 * | array | holds |
 * | --- | --- |
 * | `LIST added at`, `LIST changed at` | by ordinal, in seconds since 1970; 0 for what is not published |
 */
import { memoize } from '../cache/memoize.ts';
import type { Lookups } from '../model/lookups.ts';
import type { ListName } from '../model/records.ts';
import type { IndexFile } from './index-file.ts';

export function openPublicationTimes(
  file: IndexFile,
  what: 'added' | 'changed',
): Lookups['changedAt'] {
  const secondsOf = memoize((list: ListName) => file.numbers(`${list} ${what} at`));
  return (list, ordinal) => {
    const seconds = secondsOf(list)[ordinal] ?? 0;
    return seconds === 0 ? null : seconds * 1000;
  };
}
