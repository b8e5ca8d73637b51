/**
 * The orders of each list. A list's records are its documents, numbered newest first.
 *
 * | array | holds |
 * | --- | --- |
 * | `LIST newest` | for each document the record's ordinal in the dataset |
 * | `LIST SORT` | for each other order of the list, the document numbers in that order |
 */
import type { ListName } from '../model/records.ts';
import type { RecordSort } from '../model/sort-keys.ts';
import type { IndexFile } from './index-file.ts';

/** The document numbers in an order, first to last. */
export function openOrder(file: IndexFile, list: ListName, sort: RecordSort): Uint32Array {
  if (sort !== 'newest' && sort !== 'oldest') return file.numbers(`${list} ${sort}`);
  const size = file.numbers(`${list} newest`).length;
  return Uint32Array.from({ length: size }, (_, at) => (sort === 'newest' ? at : size - 1 - at));
}
