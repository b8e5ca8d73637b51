/**
 * When each record was published or last changed, by the ledger.
 *
 * | array | holds |
 * | --- | --- |
 * | `LIST changed at` | by ordinal, in seconds since 1970; 0 for what is not published |
 */
import { memoize } from '../cache/memoize.ts';
import type { Lookups } from '../model/lookups.ts';
import type { ListName } from '../model/records.ts';
import type { IndexFile } from './index-file.ts';

export function openChangedAt(file: IndexFile): Lookups['changedAt'] {
  const secondsOf = memoize((list: ListName) => file.numbers(`${list} changed at`));
  return (list, ordinal) => {
    const seconds = secondsOf(list)[ordinal] ?? 0;
    return seconds === 0 ? null : seconds * 1000;
  };
}
