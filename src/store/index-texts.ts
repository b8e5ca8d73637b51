/** The index of words of a dataset: made once, when the dataset is, by whoever puts both into a Worker's bundle. */
import type { Dataset } from '../dataset/types.ts';
import { type ListName, listNames, lists } from '../query/lists.ts';
import { createLookups, type Lookups } from '../query/lookups.ts';
import type { Collection } from '../query/text/text-index.ts';
import { writeTextIndex } from '../query/text/write-index.ts';
import { numbering } from './numbering.ts';

/** @param digest of the dataset's bytes */
export function indexTexts(dataset: Dataset, digest: string): Uint8Array {
  const lookups = createLookups(dataset);
  return writeTextIndex(
    listNames.map((list) => collectionOf(list, lookups)),
    digest,
  );
}

function collectionOf<L extends ListName>(list: L, lookups: Lookups): Collection {
  const { textFields, texts } = lists[list];
  const records = lists[list].records(lookups.dataset);
  const places = numbering(list, lookups);
  return {
    name: list,
    places,
    fields: textFields.length,
    record: (number) => {
      const record = records[places[number] ?? records.length];
      if (!record) throw new RangeError(`${list} has no record ${number}`);
      return textFields.map((field) => ({
        texts: texts(record, field, lookups),
        counts: field !== 'quotes',
      }));
    },
  };
}
