/** Writes where the records are in the dataset's bytes, their ids and their joins (records-reader.ts). */
import type { SerializedDataset } from '../dataset/serialize.ts';
import { joins } from '../model/joins.ts';
import type { Lookups } from '../model/lookups.ts';
import { writeIds } from './ids-writer.ts';
import type { NamedArrays } from './index-file.ts';
import { writePostings } from './postings-writer.ts';
import { TYPE_OF_ENTITY_LIST } from './records-reader.ts';

export function writeRecords(
  { records, entities }: Lookups,
  { offsets }: SerializedDataset,
): NamedArrays {
  const arrays: Record<string, NamedArrays[string]> = {};
  for (const [key, { starts, ends }] of offsets) {
    arrays[`${key} at`] = starts;
    arrays[`${key} end`] = ends;
  }
  const { articles, stories, quotes, statements, events, publishers } = records;
  const withIds = { articles, stories, quotes, statements, events, publishers, entities };
  for (const [list, collection] of Object.entries(withIds)) {
    Object.assign(arrays, writeIds(list, collection.ids()));
  }
  for (const [list, type] of Object.entries(TYPE_OF_ENTITY_LIST)) {
    arrays[list] = Uint32Array.from(
      [...entities].flatMap((entity, ordinal) => (entity.type === type ? [ordinal] : [])),
    );
  }
  for (const [name, join] of Object.entries(joins)) {
    Object.assign(arrays, writePostings(name, join(records)));
  }
  return arrays;
}
