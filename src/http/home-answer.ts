/** The home page. */
import { chunkOf } from '../formats/chunks.ts';
import { machineTermsUrl } from '../formats/feed/urls.ts';
import { formats, htmlContentType } from '../formats/formats.ts';
import { parseQuery } from '../query/parse.ts';
import type { Answer } from './answer.ts';
import { linksOf } from './answer-urls.ts';
import type { AppContext } from './app-context.ts';
import { resourceAt } from './parse-path.ts';

/** Ignores the query, so that a URL shared with a stray parameter still opens. */
export async function homeAnswer(app: AppContext): Promise<Answer> {
  const { site, store } = app;
  const page = await store.page(parseQuery('articles', '', store));
  const stories = await store.page(parseQuery('stories', 'limit=8', store));
  const people = await store.page(parseQuery('people', 'sort=frequent&limit=12', store));
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
  const viewBase = { ...site, lookups: store.lookups, url, alternates, license };
  const html = app.page({
    ...viewBase,
    kind: 'home',
    page,
    stories: stories.items,
    people: people.items,
  });
  return {
    cache: 'page',
    contentType: htmlContentType,
    body: [chunkOf(html)],
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
      machineTerms: machineTermsUrl(site),
    }),
    cacheTags: ['dossier', 'home'],
    negotiated: true,
  };
}
