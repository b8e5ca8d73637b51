/**
 * The published records in the order of `sortedAdditions`: those published last first.
 *
 * | array | holds |
 * | --- | --- |
 * | `additions list` | the position of each record's list among the names of lists |
 * | `additions ordinal` | the record's ordinal in that list |
 */
import { listNames } from '../model/lists.ts';
import type { Additions, Lookups } from '../model/lookups.ts';
import type { Collections, ListName } from '../model/records.ts';
import type { IndexFile } from './index-file.ts';

export function openAdditions(
  file: IndexFile,
  records: Collections,
  addedAt: Lookups['addedAt'],
): Additions {
  const codes = file.bytes('additions list');
  const ordinals = file.numbers('additions ordinal');
  const listAt = (position: number): ListName => {
    const list = listNames[codes[position] ?? listNames.length];
    if (list === undefined) throw new RangeError(`no addition ${position}`);
    return list;
  };
  const ordinalAt = (position: number) => ordinals[position] ?? 0;
  return {
    size: ordinals.length,
    listAt,
    idAt: (position) => records[listAt(position)].at(ordinalAt(position)).id,
    timeAt: (position) => addedAt(listAt(position), ordinalAt(position)) ?? 0,
  };
}
