/**
 * When the articles behind each record last changed.
 *
 * | array | holds |
 * | --- | --- |
 * | `changes` | rows: the distinct dates in RFC 3339; an empty row for undated records |
 * | `LIST changed` | for each record, by ordinal, the number of its row |
 */
import { memoize } from '../cache/memoize.ts';
import type { LookupSources } from '../model/lookups.ts';
import type { ListName } from '../model/records.ts';
import type { IndexFile } from './index-file.ts';
import { openRows } from './rows-reader.ts';

export function openLastModified(file: IndexFile): LookupSources['lastModified'] {
  const dates = openRows(file, 'changes');
  const rowsOf = memoize((list: ListName) => file.numbers(`${list} changed`));
  const decoder = new TextDecoder();
  return (list, ordinal) => decoder.decode(dates.row(rowsOf(list)[ordinal] ?? dates.count)) || null;
}
