/** The home page. */
import { machineTermsUrl } from '../formats/feed/urls.ts';
import { formats, htmlContentType } from '../formats/formats.ts';
import type { ListName } from '../model/records.ts';
import { parseQuery } from '../query/parse.ts';
import type { Store } from '../store/store.ts';
import type { Answer } from './answer.ts';
import { linksOf } from './answer-urls.ts';
import type { AppContext } from './app-context.ts';
import { resourceAt } from './parse-path.ts';

/** Ignores the query, so that a URL shared with a stray parameter still opens. */
export async function homeAnswer(app: AppContext): Promise<Answer> {
  const { site, store } = app;
  const contents = await contentsOf(store);
  const { pathOf } = resourceAt('/feed.json');
  const alternates = formats
    .filter(({ of, lists }) => of !== 'page' && lists === undefined)
    .map((format) => ({
      label: format.title,
      type: format.mediaType,
      href: `${site.base}${pathOf(format)}`,
    }));
  const url = `${site.base}/`;
  const { license } = site.dossier;
  const machineTerms = machineTermsUrl(site);
  const viewBase = { ...site, lookups: store.lookups, url, alternates, license, machineTerms };
  const body = app.page({ ...viewBase, kind: 'home', ...contents });
  return {
    cache: 'page',
    contentType: htmlContentType,
    body,
    updated: store.lookups.publishedAt,
    language: site.dossier.language,
    links: linksOf({
      self: url,
      home: url,
      first: url,
      next: null,
      alternates,
      description: `${site.base}/openapi.json`,
      license,
      machineTerms,
    }),
    cacheTags: ['dossier', 'home'],
    negotiated: true,
  };
}

/** The newest records of each kind, and the names that most articles mention. */
async function contentsOf(store: Store) {
  const newest = async <L extends ListName>(list: L, query: string) =>
    (await store.page(parseQuery(list, query, store))).items;
  return {
    page: await store.page(parseQuery('articles', 'limit=200', store)),
    stories: await newest('stories', 'limit=50'),
    quotes: await newest('quotes', 'limit=5&has=speaker'),
    events: await newest('events', 'limit=100&sort=reported'),
    people: await newest('people', 'sort=frequent&limit=12'),
    organizations: await newest('organizations', 'sort=frequent&limit=8'),
    places: await newest('places', 'sort=frequent&limit=12'),
  };
}
