/**
 * The orders of each list.
 *
 * | array | holds |
 * | --- | --- |
 * | `LIST newest` | for each record number its place: records are numbered newest first |
 * | `LIST SORT` | of each other order that a list has of its own, the record numbers, first to last |
 */

import type { ListName } from '../model/records.ts';
import type { RecordSort } from '../model/sort-keys.ts';
import type { IndexFile } from './index-file.ts';

export function openOrder(file: IndexFile, list: ListName, sort: RecordSort): Uint32Array {
  if (sort !== 'newest' && sort !== 'oldest') return file.numbers(`${list} ${sort}`);
  const size = file.numbers(`${list} newest`).length;
  return Uint32Array.from({ length: size }, (_, place) =>
    sort === 'newest' ? place : size - 1 - place,
  );
}
