/** The store over a dataset in the Worker's bundle. */
import type { CachePool } from '../../cache/cache-pool.ts';
import { once } from '../../cache/memoize.ts';
import { datasetDigest } from '../../dataset/serialize.ts';
import { openIndexFile } from '../../index/index-file.ts';
import { openRecords } from '../../index/records-reader.ts';
import { servableDataset } from '../../index/reserved-reader.ts';
import { openSuggestions } from '../../index/suggestions-reader.ts';
import { openTextIndex } from '../../index/text-reader.ts';
import { examplesOf } from '../../model/examples.ts';
import type { Lookups } from '../../model/lookups.ts';
import type { ListName } from '../../model/records.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { nextPageQuery } from '../../query/canonical.ts';
import { createBudget, PRICES } from '../../query/cost.ts';
import { encodeCursor } from '../../query/cursor.ts';
import type { Query } from '../../query/query.ts';
import { matchExplainer } from '../explain.ts';
import { recordSnippets } from '../snippets.ts';
import type { Page, Store } from '../store.ts';
import { countFacets } from './facets.ts';
import { type ListIndex, openListIndex } from './list-index.ts';
import { matchingDocuments, selectDocuments } from './select-documents.ts';
import { createVocabulary } from './vocabulary.ts';

/**
 * Does almost nothing at first: each record is decoded, and each part of the index opened, when a query needs it.
 *
 * @param bytes the dataset's, as `serializeDataset` writes them
 * @param index the dataset's, as `writeIndex` makes it
 * @param pool where what was decoded is kept
 * @throws Error when the index belongs to another dataset
 */
export function createBundledStore(
  bytes: Uint8Array,
  index: ArrayBuffer | Uint8Array,
  pool: CachePool,
): Store {
  const file = openIndexFile(index, datasetDigest(bytes));
  const lookups = openRecords(bytes, file, pool);
  const textIndex = once(() => openTextIndex(file, pool));
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
    count: (query) => matchingDocuments(listIndex(query.list), query, createBudget()).length,
    record: (list, id) => listIndex(list).find(id),
    examples: once(() => examplesOf(lookups)),
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
  const budget = createBudget();
  const { documents, next, total, matching, fieldsWith } = selectDocuments(index, query, budget);
  const items = documents.map(index.record);
  const documentOf = once(() => new Map(items.map((record, at) => [record, documents[at] ?? 0])));
  return {
    items,
    next: next && nextPageQuery(query, encodeCursor(next, query.selection, query.sort)),
    total: query.facets.length > 0 ? matching().length : total,
    facets:
      query.facets.length > 0 ? countFacets(index, query, matching(), vocabulary, budget) : [],
    snippet: paidOnce(recordSnippets(query, lookups), () => {
      if (query.textQuery) budget.spend('limit', wordsIn(index, documents) * PRICES.word);
    }),
    explanations: query.explain
      ? matchExplainer(query, lookups, vocabulary, (leaf, record) =>
          fieldsWith(leaf, documentOf().get(record) ?? index.size),
        )
      : () => [],
  };
}

/** The words of some documents' texts. */
function wordsIn(index: ListIndex, documents: readonly number[]): number {
  const { lengths } = index.texts();
  return documents.reduce((sum, document) => sum + (lengths[document] ?? 0), 0);
}

/** Takes the price for all records of the page before it reads the first: formats that show none pay nothing. */
function paidOnce<R, V>(read: (record: R) => V, pay: () => void): (record: R) => V {
  const paid = once(pay);
  return (record) => {
    paid();
    return read(record);
  };
}
