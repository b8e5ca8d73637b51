/** The front page. */
import { lastChange } from '../formats/feed/moments.ts';
import { rendered } from '../formats/rendered.ts';
import { formatNamed, formats } from '../formats/table.ts';
import { parseQuery } from '../query/parse.ts';
import { linksOf } from './addresses.ts';
import type { Answer } from './answer.ts';
import { resourceAt } from './resource.ts';
import type { Served } from './served.ts';

/** The same whatever the query: the home page is no list, and an address shared with a stray parameter still opens. */
export async function homeAnswer(served: Served): Promise<Answer> {
  const { site, store } = served;
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
  const shown = { ...site, lookups: store.lookups, url, alternates, license };
  return {
    cache: 'page',
    contentType: formatNamed('html')?.contentType ?? 'text/html; charset=utf-8',
    body: [
      rendered(
        served.page({ ...shown, kind: 'home', page, stories: stories.items, people: people.items }),
      ),
    ],
    updated: lastChange('articles', page.items, { ...site, lookups: store.lookups }),
    language: site.dossier.language,
    links: linksOf({
      self: url,
      home: url,
      first: url,
      next: null,
      alternates,
      description: `${site.base}/openapi.json`,
      license,
    }),
    tags: ['dossier', 'home'],
    negotiated: false,
  };
}
