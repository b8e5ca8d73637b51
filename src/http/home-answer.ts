/** The front page. */
import { withQuery } from '../formats/links.ts';
import { lastChange } from '../formats/moments.ts';
import { rendered } from '../formats/rendered.ts';
import { formatNamed, formats } from '../formats/table.ts';
import { parseQuery } from '../query/parse.ts';
import { linksOf } from './addresses.ts';
import type { Answer } from './answer.ts';
import { resourceAt } from './resource.ts';
import type { Served } from './served.ts';

export async function homeAnswer(search: string, served: Served): Promise<Answer> {
  const { site, store } = served;
  const query = parseQuery('articles', search, store);
  const page = await store.page(query);
  const { pathOf } = resourceAt('/feed.json');
  const alternates = formats
    .filter(({ of, lists }) => of !== 'page' && lists === undefined)
    .map((format) => ({
      label: format.title,
      type: format.mediaType,
      href: withQuery(`${site.base}${pathOf(format)}`, query.canonical),
    }));
  const url = withQuery(`${site.base}/`, query.canonical);
  const shown = { ...site, lookups: store.lookups, url, alternates };
  return {
    cache: 'page',
    contentType: formatNamed('html')?.contentType ?? 'text/html; charset=utf-8',
    body: [rendered(served.page({ ...shown, kind: 'home', page }))],
    updated: lastChange('articles', page.items, { ...site, lookups: store.lookups }),
    language: site.dossier.language,
    links: linksOf({ self: url, home: url, first: url, next: null, alternates }),
    tags: ['dossier', 'home'],
    negotiated: false,
  };
}
