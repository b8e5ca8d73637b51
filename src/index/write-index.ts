/**
 * Writes the index, so that a query need not read the whole dataset. The commands that build for the Worker call this
 * when they write the dataset; each part has a NAME-writer.ts here and a NAME-reader.ts that the Worker uses.
 */

import type { SerializedDataset } from '../dataset/serialize.ts';
import type { Dataset } from '../dataset/types.ts';
import { type FilterName, filterNames, filterValues } from '../model/filters.ts';
import { inMemoryLookups } from '../model/in-memory-lookups.ts';
import { listNames, lists } from '../model/lists.ts';
import type { Lookups } from '../model/lookups.ts';
import type { ListName } from '../model/records.ts';
import { writeAdditions } from './additions-writer.ts';
import { DateColumnWriter } from './dates-writer.ts';
import { type NamedArrays, packIndex, VERSION } from './index-file.ts';
import { writeLastModified } from './last-modified-writer.ts';
import { newestFirst, writeOrders } from './orders-writer.ts';
import { writePostings } from './postings-writer.ts';
import { writePublicationTimes } from './publication-writer.ts';
import { writeRecords } from './records-writer.ts';
import { writeReserved } from './reserved-writer.ts';
import { writeSuggestions } from './suggestions-writer.ts';
import type { IndexedList } from './text-index.ts';
import { writeTextIndex } from './text-writer.ts';

/** @param serialized the dataset's digest and record offsets, from `serializeDataset` */
export function writeIndex(dataset: Dataset, serialized: SerializedDataset): Uint8Array {
  const lookups = inMemoryLookups(dataset);
  const ordered = listNames.map((list) => ({ list, ordinals: newestFirst(list, lookups) }));
  // The text index takes the most memory, so it is written before the lists' arrays exist.
  const texts = writeTextIndex(
    ordered.map(({ list, ordinals }) => indexedList(list, ordinals, lookups)),
  );
  const dates = new DateColumnWriter(dataset.dossier.timeZone);
  const arrays: Record<string, NamedArrays[string]> = {};
  for (const { list, ordinals } of ordered) {
    Object.assign(arrays, writeOrders(list, ordinals, lookups));
    for (const filter of filterNames) {
      const name = `${list} ${filter}`;
      Object.assign(arrays, writePostings(name, documentsByValue(list, filter, ordinals, lookups)));
    }
    for (const kind of lists[list].dateKinds) {
      Object.assign(arrays, dates.column(list, kind, ordinals, lookups));
    }
  }
  return packIndex(
    {
      version: VERSION,
      dataset: serialized.digest,
      languages: texts.languages,
      lists: texts.lists,
    },
    {
      ...writeRecords(lookups, serialized),
      ...arrays,
      ...dates.intervals,
      ...writeLastModified(lookups),
      ...writePublicationTimes(lookups),
      ...writeAdditions(lookups),
      ...writeReserved(lookups),
      ...writeSuggestions(lookups),
      ...texts.arrays,
    },
  );
}

/** By value, the documents that have it: ascending, without repetition. */
function documentsByValue<L extends ListName>(
  list: L,
  filter: FilterName,
  ordinals: Uint32Array,
  lookups: Lookups,
): Map<string, number[]> {
  const byValue = new Map<string, number[]>();
  for (const [document, ordinal] of ordinals.entries()) {
    const record = lookups.records[list].at(ordinal);
    for (const value of filterValues(list, filter, record, lookups)) {
      const documents = byValue.get(value);
      if (documents === undefined) byValue.set(value, [document]);
      else if (documents.at(-1) !== document) documents.push(document);
    }
  }
  return byValue;
}

function indexedList<L extends ListName>(
  list: L,
  ordinals: Uint32Array,
  lookups: Lookups,
): IndexedList {
  const { textFields, texts } = lists[list];
  return {
    name: list,
    size: ordinals.length,
    fields: textFields.length,
    texts: (document) => {
      const record = lookups.records[list].at(ordinals[document] ?? ordinals.length);
      return textFields.map((field) => ({
        texts: texts(record, field, lookups),
        addsToLength: field !== 'quotes',
      }));
    },
  };
}
