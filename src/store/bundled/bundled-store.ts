/** The store over a dataset in the Worker's bundle. */

import { once } from '../../cache/memoize.ts';
import { datasetDigest } from '../../dataset/serialize.ts';
import { unpackFile } from '../../index/index-file.ts';
import { openNames } from '../../index/names-reader.ts';
import { openRecords } from '../../index/records-reader.ts';
import { givenDataset } from '../../index/reserved-reader.ts';
import { openTextIndex } from '../../index/text-reader.ts';
import type { Lookups } from '../../model/lookups.ts';
import type { ListName, Records } from '../../model/records.ts';
import { servedTexts } from '../../model/served-texts.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { following } from '../../query/canonical.ts';
import { writeCursor } from '../../query/cursor.ts';
import type { Query } from '../../query/query.ts';
import { explain } from '../explain.ts';
import { snippetsFor } from '../snippet.ts';
import type { Page, Snippet, Store } from '../store.ts';
import { facetsOf } from './facets.ts';
import { createShelf, type Shelf } from './list-index.ts';
import { matches, select } from './select.ts';
import { createVocabulary } from './vocabulary.ts';

/**
 * Costs next to nothing: each record is decoded, and each part of the index opened, when a question first needs it.
 *
 * @param bytes of the dataset, as `writeLines` gives them
 * @param index that `writeIndex` made of it
 * @throws when the index is not of this dataset
 */
export function createBundledStore(bytes: Uint8Array, index: ArrayBuffer | Uint8Array): Store {
  const file = unpackFile(index, datasetDigest(bytes));
  const lookups = openRecords(bytes, file);
  const texts = once(() => openTextIndex(file));
  const shelves: { [L in ListName]?: Shelf<L> } = {};
  const shelf = <L extends ListName>(list: L): Shelf<L> => {
    const known: Shelf<L> | undefined = shelves[list];
    if (known) return known;
    const made = createShelf(
      list,
      lookups,
      file,
      once(() => texts()(list)),
    );
    Object.assign(shelves, { [list]: made });
    return made;
  };
  const names = once(() => openNames(file));
  const suggest = (text: string, limit: number) => names()(text, limit);
  const vocabulary = createVocabulary(lookups, shelf('articles'), (text) => suggest(text, 50));
  return {
    ...vocabulary,
    dossier: lookups.dossier,
    lookups,
    page: (query) => page(shelf(query.list), query, lookups, vocabulary),
    count: (query) => matches(shelf(query.list), query).length,
    record: (list, id) => shelf(list).find(id),
    dataset: () => givenDataset(bytes, file, lookups),
    suggest,
  };
}

function page<L extends ListName>(
  shelf: Shelf<L>,
  query: Query<L>,
  lookups: Lookups,
  vocabulary: Vocabulary,
): Page<L> {
  const { numbers, order, total } = select(shelf, query);
  const shown = numbers.length > query.limit ? numbers.slice(0, query.limit) : numbers;
  const last = shown.at(-1);
  const all = query.facets.length > 0 ? matches(shelf, query) : null;
  const more = last !== undefined && shown.length < numbers.length;
  return {
    items: shown.map(shelf.record),
    next: more
      ? following(query, writeCursor(order.keyOf(last), query.selection, query.sort))
      : null,
    total: all ? all.length : total,
    facets: all ? facetsOf(shelf, query, all, vocabulary) : [],
    snippet: snippetsOf(query, lookups),
    explanations: (record) => (query.explain ? explain(query, record, lookups, vocabulary) : []),
  };
}

/** Of what may be given: of a reserved article its title and excerpt, of what reports one the same. */
function snippetsOf<L extends ListName>(
  { list, words, fieldsOfText }: Query<L>,
  lookups: Lookups,
): (record: Records[L]) => Snippet | null {
  if (!words) return () => null;
  const snippet = snippetsFor(words);
  return (record) => {
    const texts = fieldsOfText.flatMap((field) => servedTexts(list, record, field, lookups));
    const pieces = snippet(texts);
    return pieces && { pieces };
  };
}
