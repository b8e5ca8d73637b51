/**
 * When the newest of the articles changed that a record comes from.
 *
 * | array | holds |
 * | --- | --- |
 * | `changes` | rows: moments in RFC 3339, each once; empty where nothing is dated |
 * | `LIST changed` | for each record which of these it is |
 */

import { memoize } from '../cache/memoize.ts';
import type { Lookups } from '../model/lookups.ts';
import type { ListName } from '../model/records.ts';
import type { IndexFile } from './index-file.ts';
import { openRows } from './rows-reader.ts';

export function openLastModified(file: IndexFile): Lookups['lastModified'] {
  const changes = openRows(file, 'changes');
  const changed = memoize((list: ListName) => file.numbers(`${list} changed`));
  const decoder = new TextDecoder();
  const text = memoize((number: number) => decoder.decode(changes.row(number)) || null);
  return (list, place) => text(changed(list)[place] ?? changes.count);
}
