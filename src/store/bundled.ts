/** The store over a dataset in memory. */
import type { Dataset } from '../dataset/types.ts';
import { following } from '../query/canonical.ts';
import { writeCursor } from '../query/cursor.ts';
import { explain } from '../query/explain.ts';
import type { ListName, Records } from '../query/lists.ts';
import { createLookups, type Lookups, once } from '../query/lookups.ts';
import type { Query } from '../query/query.ts';
import { servedTexts } from '../query/served-texts.ts';
import type { TextIndexes } from '../query/text/open-index.ts';
import { snippetsFor } from '../query/text/snippet.ts';
import type { Vocabulary } from '../query/vocabulary.ts';
import { facetsOf } from './facets.ts';
import { matches, select } from './select.ts';
import { createShelf, type Shelf } from './shelf.ts';
import type { Page, Snippet, Store } from './store.ts';
import { createNames } from './suggest.ts';
import { offsetsIn } from './time-zone.ts';
import { createVocabulary } from './vocabulary.ts';

/**
 * Costs nothing but the dataset: each index is made when a question first needs it.
 *
 * @param texts the index of words that indexTexts made of the dataset
 */
export function createBundledStore(dataset: Dataset, texts: TextIndexes): Store {
  const lookups = createLookups(dataset);
  const offsetAt = offsetsIn(dataset.dossier.timeZone);
  const shelves: { [L in ListName]?: Shelf<L> } = {};
  const shelf = <L extends ListName>(list: L): Shelf<L> => {
    const known: Shelf<L> | undefined = shelves[list];
    if (known) return known;
    const made = createShelf(list, lookups, texts, offsetAt);
    Object.assign(shelves, { [list]: made });
    return made;
  };
  const names = once(() => createNames(dataset));
  const suggest = (text: string, limit: number) => names().suggest(text, limit);
  const vocabulary = createVocabulary(dataset, (text) => suggest(text, 50));
  return {
    ...vocabulary,
    dossier: dataset.dossier,
    lookups,
    page: (query) => page(shelf(query.list), query, lookups, vocabulary),
    count: (query) => matches(shelf(query.list), query).length,
    record: (list, id) => shelf(list).find(id),
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
