/** The store over a dataset in the Worker's bundle. */

import { once } from '../../cache/memoize.ts';
import { datasetDigest } from '../../dataset/serialize.ts';
import { openIndexFile } from '../../index/index-file.ts';
import { openRecords } from '../../index/records-reader.ts';
import { servableDataset } from '../../index/reserved-reader.ts';
import { openSuggestions } from '../../index/suggestions-reader.ts';
import { openTextIndex } from '../../index/text-reader.ts';
import type { Lookups } from '../../model/lookups.ts';
import type { ListName, Records } from '../../model/records.ts';
import { servableTexts } from '../../model/servable-texts.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { nextPageQuery } from '../../query/canonical.ts';
import { encodeCursor } from '../../query/cursor.ts';
import type { Query } from '../../query/query.ts';
import { explainMatch } from '../explain.ts';
import { snippetFinder } from '../snippets.ts';
import type { Page, Snippet, Store } from '../store.ts';
import { countFacets } from './facets.ts';
import { type ListIndex, openListIndex } from './list-index.ts';
import { matchingRecords, select } from './select-records.ts';
import { createVocabulary } from './vocabulary.ts';

/**
 * Costs next to nothing: each record is decoded, and each part of the index opened, when a question first needs it.
 *
 * @param bytes of the dataset, as `writeLines` gives them
 * @param index that `writeIndex` made of it
 * @throws when the index is not of this dataset
 */
export function createBundledStore(bytes: Uint8Array, index: ArrayBuffer | Uint8Array): Store {
  const file = openIndexFile(index, datasetDigest(bytes));
  const lookups = openRecords(bytes, file);
  const texts = once(() => openTextIndex(file));
  const shelves: { [L in ListName]?: ListIndex<L> } = {};
  const shelf = <L extends ListName>(list: L): ListIndex<L> => {
    const known: ListIndex<L> | undefined = shelves[list];
    if (known) return known;
    const made = openListIndex(
      list,
      lookups,
      file,
      once(() => texts()(list)),
    );
    Object.assign(shelves, { [list]: made });
    return made;
  };
  const names = once(() => openSuggestions(file));
  const suggest = (text: string, limit: number) => names()(text, limit);
  const vocabulary = createVocabulary(lookups, shelf('articles'), (text) => suggest(text, 50));
  return {
    ...vocabulary,
    dossier: lookups.dossier,
    lookups,
    page: (query) => page(shelf(query.list), query, lookups, vocabulary),
    count: (query) => matchingRecords(shelf(query.list), query).length,
    record: (list, id) => shelf(list).find(id),
    dataset: () => servableDataset(bytes, file, lookups),
    suggest,
  };
}

function page<L extends ListName>(
  shelf: ListIndex<L>,
  query: Query<L>,
  lookups: Lookups,
  vocabulary: Vocabulary,
): Page<L> {
  const { numbers, order, total } = select(shelf, query);
  const shown = numbers.length > query.limit ? numbers.slice(0, query.limit) : numbers;
  const last = shown.at(-1);
  const all = query.facets.length > 0 ? matchingRecords(shelf, query) : null;
  const more = last !== undefined && shown.length < numbers.length;
  return {
    items: shown.map(shelf.record),
    next: more
      ? nextPageQuery(query, encodeCursor(order.sortKeyOf(last), query.selection, query.sort))
      : null,
    total: all ? all.length : total,
    facets: all ? countFacets(shelf, query, all, vocabulary) : [],
    snippet: snippetsOf(query, lookups),
    explanations: (record) =>
      query.explain ? explainMatch(query, record, lookups, vocabulary) : [],
  };
}

/** Of what may be given: of a reserved article its title and excerpt, of what reports one the same. */
function snippetsOf<L extends ListName>(
  { list, textQuery, textFields }: Query<L>,
  lookups: Lookups,
): (record: Records[L]) => Snippet | null {
  if (!textQuery) return () => null;
  const snippet = snippetFinder(textQuery);
  return (record) => {
    const texts = textFields.flatMap((field) => servableTexts(list, record, field, lookups));
    const pieces = snippet(texts);
    return pieces && { pieces };
  };
}
