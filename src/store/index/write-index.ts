/**
 * All that a question would otherwise have to find out from the whole dataset, found out once: when the dataset is
 * written, by whoever puts both into a Worker's bundle.
 */
import { type Arrays, packFile, VERSION } from '../../dataset/index-file.ts';
import type { Written } from '../../dataset/lines.ts';
import { writePostings } from '../../dataset/postings.ts';
import type { Dataset } from '../../dataset/types.ts';
import { lookupsIn } from '../../query/dataset-lookups.ts';
import { type ListName, listNames, lists, type Records } from '../../query/lists.ts';
import type { Lookups } from '../../query/lookups.ts';
import type { Condition } from '../../query/query.ts';
import { related, relations } from '../../query/relations.ts';
import type { Holding } from '../../query/text/text-index.ts';
import { writeTextIndex } from '../../query/text/write-index.ts';
import { traits } from '../../query/traits.ts';
import { writeChanges } from './changes.ts';
import { DateWriter } from './dates.ts';
import { writeReserved } from './given-dataset.ts';
import { writeNames } from './names.ts';
import { numbering, writeOrders } from './orders.ts';
import { writeRecords } from './records.ts';

/** @param written what was learnt when the dataset's bytes were written */
export function writeIndex(dataset: Dataset, written: Written): Uint8Array {
  const lookups = lookupsIn(dataset);
  const numbered = listNames.map((list) => ({ list, places: numbering(list, lookups) }));
  // First: this takes most memory, and what the lists' arrays are made of is not there yet.
  const texts = writeTextIndex(
    numbered.map(({ list, places }) => holdingOf(list, places, lookups)),
  );
  const dates = new DateWriter(dataset.dossier.timeZone);
  const arrays: Record<string, Arrays[string]> = {};
  for (const { list, places } of numbered) {
    Object.assign(arrays, writeOrders(list, places, lookups));
    for (const parameter of parameters) {
      const name = `${list} ${parameter}`;
      Object.assign(arrays, writePostings(name, byValue(list, parameter, places, lookups)));
    }
    for (const kind of lists[list].dateKinds) {
      Object.assign(arrays, dates.column(list, kind, places, lookups));
    }
  }
  return packFile(
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
      ...writeChanges(lookups),
      ...writeReserved(lookups),
      ...writeNames(lookups),
      ...texts.arrays,
    },
  );
}

const parameters: readonly Condition['parameter'][] = [...relations, 'manner', 'has'];

/** The numbers of the records that have a value, by value: ascending, each once. */
function byValue<L extends ListName>(
  list: L,
  parameter: Condition['parameter'],
  places: Uint32Array,
  lookups: Lookups,
): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [number, place] of places.entries()) {
    const record = lookups.records[list].at(place);
    for (const value of valuesOf(list, parameter, record, lookups)) {
      const numbers = found.get(value);
      if (numbers === undefined) found.set(value, [number]);
      else if (numbers.at(-1) !== number) numbers.push(number);
    }
  }
  return found;
}

function valuesOf<L extends ListName>(
  list: L,
  parameter: Condition['parameter'],
  record: Records[L],
  lookups: Lookups,
): readonly string[] {
  if (parameter === 'manner') return 'manner' in record ? [record.manner] : [];
  if (parameter !== 'has') return related(list, parameter, record, lookups);
  return Object.entries(traits[list])
    .filter(([, { test }]) => test(record, lookups))
    .map(([name]) => name);
}

function holdingOf<L extends ListName>(list: L, places: Uint32Array, lookups: Lookups): Holding {
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
