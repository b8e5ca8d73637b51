/** `/search?q=`: a page with what was found in all lists. */
import { machineTermsUrl } from '../formats/feed/urls.ts';
import { htmlContentType } from '../formats/formats.ts';
import { listNames } from '../model/lists.ts';
import type { ListName } from '../model/records.ts';
import { type Relation, relations } from '../model/relations.ts';
import type { ListResults, SearchView } from '../pages/view.ts';
import { parseQuery } from '../query/parse.ts';
import { readNamedParameters } from '../query/read-parameters.ts';
import type { Answer } from './answer.ts';
import type { AppContext } from './app-context.ts';

/** Records of each list. */
const MOST_RESULTS = 5;
const MOST_SUGGESTIONS = 5;

/** The list of what a relation refers to, for those with pages. */
const LIST_OF: Partial<Record<Relation, ListName>> = {
  person: 'people',
  organization: 'organizations',
  place: 'places',
  publisher: 'publishers',
};

/** @throws QueryError for unknown parameters, or words that no list can search */
export async function searchAnswer(search: string, app: AppContext): Promise<Answer> {
  const { site, store, page } = app;
  const words = readNamedParameters(search, ['q']).get('q')?.trim() ?? '';
  const results = words === '' ? [] : await resultsFor(words, app);
  const body = page({
    kind: 'search',
    ...site,
    lookups: store.lookups,
    url: `${site.base}/search?${new URLSearchParams({ q: words })}`,
    alternates: [],
    license: null,
    machineTerms: machineTermsUrl(site),
    words,
    results,
    didYouMean: words === '' || results.length > 0 ? [] : namesLike(words, app),
  });
  return {
    cache: 'page',
    contentType: htmlContentType,
    body,
    updated: store.lookups.publishedAt,
    language: site.dossier.language,
    links: [],
    cacheTags: ['dossier', 'search'],
    negotiated: false,
  };
}

/** Lists in which something was found. */
async function resultsFor(words: string, { store }: AppContext): Promise<ListResults[]> {
  const query = new URLSearchParams({ q: words, sort: 'relevance', limit: String(MOST_RESULTS) });
  const found: ListResults[] = [];
  for (const list of listNames) {
    const page = await store.page(parseQuery(list, `?${query}`, store));
    if (page.items.length > 0) found.push({ list, page });
  }
  return found;
}

/** Records whose name is nearly the words. */
function namesLike(words: string, { store }: AppContext): SearchView['didYouMean'][number][] {
  if (words.length > 80) return [];
  const found = relations.flatMap((relation) => {
    const list = LIST_OF[relation];
    const id = list && store.nearest(relation, words);
    const name = id === undefined ? null : store.label(relation, id);
    return list && id !== undefined && name !== null ? [{ name, list, id }] : [];
  });
  return found.slice(0, MOST_SUGGESTIONS);
}
