/** Writes where the records stand (records-reader.ts). */
import type { SerializedDataset } from '../dataset/serialize.ts';
import { joins } from '../model/joins.ts';
import type { Lookups } from '../model/lookups.ts';
import { writeIds } from './ids-writer.ts';
import type { NamedArrays } from './index-file.ts';
import { writePostings } from './postings-writer.ts';
import { TYPES } from './records-reader.ts';

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
  const own = { articles, stories, quotes, statements, events, publishers, entities };
  for (const [list, collection] of Object.entries(own)) {
    Object.assign(arrays, writeIds(list, collection.ids()));
  }
  for (const [list, type] of Object.entries(TYPES)) {
    arrays[list] = Uint32Array.from(
      [...entities].flatMap((entity, place) => (entity.type === type ? [place] : [])),
    );
  }
  for (const [name, join] of Object.entries(joins)) {
    Object.assign(arrays, writePostings(name, join(records)));
  }
  return arrays;
}
