/**
 * All that a question would otherwise have to find out from the whole dataset, found out once: when the dataset is
 * written, by whoever puts both into a Worker's bundle.
 */

import type { SerializedDataset } from '../dataset/serialize.ts';
import type { Dataset } from '../dataset/types.ts';
import { type FilterName, filterNames, filterValues } from '../model/filters.ts';
import { inMemoryLookups } from '../model/in-memory-lookups.ts';
import { listNames, lists } from '../model/lists.ts';
import type { Lookups } from '../model/lookups.ts';
import type { ListName } from '../model/records.ts';
import { DateColumnWriter } from './dates-writer.ts';
import { type NamedArrays, packIndex, VERSION } from './index-file.ts';
import { writeLastModified } from './last-modified-writer.ts';
import { newestFirst, writeOrders } from './orders-writer.ts';
import { writePostings } from './postings-writer.ts';
import { writeRecords } from './records-writer.ts';
import { writeReserved } from './reserved-writer.ts';
import { writeSuggestions } from './suggestions-writer.ts';
import type { IndexedList } from './text-index.ts';
import { writeTextIndex } from './text-writer.ts';

/** @param written what was learnt when the dataset's bytes were written */
export function writeIndex(dataset: Dataset, written: SerializedDataset): Uint8Array {
  const lookups = inMemoryLookups(dataset);
  const numbered = listNames.map((list) => ({ list, places: newestFirst(list, lookups) }));
  // First: this takes most memory, and what the lists' arrays are made of is not there yet.
  const texts = writeTextIndex(
    numbered.map(({ list, places }) => holdingOf(list, places, lookups)),
  );
  const dates = new DateColumnWriter(dataset.dossier.timeZone);
  const arrays: Record<string, NamedArrays[string]> = {};
  for (const { list, places } of numbered) {
    Object.assign(arrays, writeOrders(list, places, lookups));
    for (const filter of filterNames) {
      const name = `${list} ${filter}`;
      Object.assign(arrays, writePostings(name, byValue(list, filter, places, lookups)));
    }
    for (const kind of lists[list].dateKinds) {
      Object.assign(arrays, dates.column(list, kind, places, lookups));
    }
  }
  return packIndex(
    {
      version: VERSION,
      dataset: written.digest,
      languages: texts.languages,
      lists: texts.lists,
    },
    {
      ...writeRecords(lookups, written),
      ...arrays,
      ...dates.intervals,
      ...writeLastModified(lookups),
      ...writeReserved(lookups),
      ...writeSuggestions(lookups),
      ...texts.arrays,
    },
  );
}

/** The numbers of the records that have a value, by value: ascending, each once. */
function byValue<L extends ListName>(
  list: L,
  filter: FilterName,
  places: Uint32Array,
  lookups: Lookups,
): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [number, place] of places.entries()) {
    const record = lookups.records[list].at(place);
    for (const value of filterValues(list, filter, record, lookups)) {
      const numbers = found.get(value);
      if (numbers === undefined) found.set(value, [number]);
      else if (numbers.at(-1) !== number) numbers.push(number);
    }
  }
  return found;
}

function holdingOf<L extends ListName>(
  list: L,
  places: Uint32Array,
  lookups: Lookups,
): IndexedList {
  const { textFields, texts } = lists[list];
  return {
    name: list,
    size: places.length,
    fields: textFields.length,
    record: (number) => {
      const record = lookups.records[list].at(places[number] ?? places.length);
      return textFields.map((field) => ({
        texts: texts(record, field, lookups),
        counts: field !== 'quotes',
      }));
    },
  };
}
