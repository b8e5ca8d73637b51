/** Finds one address for each kind of page. */
import { listNames } from '../src/model/lists.ts';

/** Queries for a record of each list whose page shows as much as possible. */
const WANTED: Readonly<Record<string, string>> = {
  stories: 'has=several',
  statements: 'has=several',
  events: 'sort=reported',
  people: 'sort=frequent',
  organizations: 'sort=frequent',
  places: 'sort=frequent',
};

/**
 * The path of one page of each kind, by name: home, lists, a search, records, a reading, changes and problems.
 * @param url the server's address, without a trailing slash
 * @throws if the server does not answer
 */
export async function pageTypes(url: string): Promise<Map<string, string>> {
  const pages = new Map<string, string>([
    ['home', '/'],
    ['search', '/articles?q=the'],
    ['search-nothing', '/articles?q=nosuchwordanywhere'],
    ['facets', '/articles?facet=publisher,person,place'],
    ['changes', '/changes'],
    ['not-found', '/artikles'],
    ['bad-request', '/quotes?speeker=x'],
  ]);
  for (const list of listNames) {
    pages.set(list, `/${list}`);
    const id = await firstId(`${url}/${list}.json?limit=1`, WANTED[list]);
    if (id === null) continue;
    pages.set(`${list}-record`, `/${list}/${encodeURIComponent(id)}`);
    if (list === 'articles')
      pages.set('articles-source', `/articles/${encodeURIComponent(id)}/source`);
  }
  return pages;
}

/** The id of the first record that the query finds, else of the first of the list; null for an empty list. */
async function firstId(url: string, wanted: string | undefined): Promise<string | null> {
  const addresses = [wanted === undefined ? url : `${url}&${wanted}`, url];
  for (const address of addresses) {
    const { items } = (await (await fetch(address)).json()) as { items: { id: string }[] };
    const [first] = items;
    if (first !== undefined) return first.id;
  }
  return null;
}
