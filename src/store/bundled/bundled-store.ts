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
import { matchingDocuments, selectDocuments } from './select-documents.ts';
import { createVocabulary } from './vocabulary.ts';

/**
 * Does almost nothing at first: each record is decoded, and each part of the index opened, when a query needs it.
 *
 * @param bytes the dataset's, as `serializeDataset` writes them
 * @param index the dataset's, as `writeIndex` makes it
 * @throws Error when the index belongs to another dataset
 */
export function createBundledStore(bytes: Uint8Array, index: ArrayBuffer | Uint8Array): Store {
  const file = openIndexFile(index, datasetDigest(bytes));
  const lookups = openRecords(bytes, file);
  const textIndex = once(() => openTextIndex(file));
  const listIndexes: { [L in ListName]?: ListIndex<L> } = {};
  function listIndex<L extends ListName>(list: L): ListIndex<L> {
    const open: ListIndex<L> | undefined = listIndexes[list];
    if (open) return open;
    const texts = once(() => textIndex()(list));
    const opened = openListIndex(list, lookups, file, texts);
    Object.assign(listIndexes, { [list]: opened });
    return opened;
  }
  const suggestions = once(() => openSuggestions(file));
  const suggest = (text: string, limit: number) => suggestions()(text, limit);
  const vocabulary = createVocabulary(lookups, listIndex('articles'), (text) => suggest(text, 50));
  return {
    ...vocabulary,
    dossier: lookups.dossier,
    lookups,
    page: (query) => pageOf(listIndex(query.list), query, lookups, vocabulary),
    count: (query) => matchingDocuments(listIndex(query.list), query).length,
    record: (list, id) => listIndex(list).find(id),
    dataset: () => servableDataset(bytes, file, lookups),
    suggest,
  };
}

function pageOf<L extends ListName>(
  index: ListIndex<L>,
  query: Query<L>,
  lookups: Lookups,
  vocabulary: Vocabulary,
): Page<L> {
  const { documents, next, total } = selectDocuments(index, query);
  const matching = query.facets.length > 0 ? matchingDocuments(index, query) : null;
  return {
    items: documents.map(index.record),
    next: next && nextPageQuery(query, encodeCursor(next, query.selection, query.sort)),
    total: matching ? matching.length : total,
    facets: matching ? countFacets(index, query, matching, vocabulary) : [],
    snippet: snippetsFor(query, lookups),
    explanations: (record) =>
      query.explain ? explainMatch(query, record, lookups, vocabulary) : [],
  };
}

/** Snippets come from servable texts only, so they never show more of a reserved article than its excerpt. */
function snippetsFor<L extends ListName>(
  { list, textQuery, textFields }: Query<L>,
  lookups: Lookups,
): (record: Records[L]) => Snippet | null {
  if (!textQuery) return () => null;
  const find = snippetFinder(textQuery);
  return (record) => {
    const texts = textFields.flatMap((field) => servableTexts(list, record, field, lookups));
    const pieces = find(texts);
    return pieces && { pieces };
  };
}
