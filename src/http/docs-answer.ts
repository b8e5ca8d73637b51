/** `/docs`: the interface to read and try. */
import { htmlContentType } from '../formats/formats.ts';
import { openapi } from '../formats/openapi/openapi.ts';
import type { Answer } from './answer.ts';
import type { AppContext } from './app-context.ts';
import { describedOperations } from './described-operations.ts';

export function docsAnswer(app: AppContext): Answer {
  const { site, store } = app;
  const url = `${site.base}/docs`;
  const body = app.page({
    ...site,
    lookups: store.lookups,
    kind: 'docs',
    title: 'The interface',
    url,
    alternates: [],
    license: null,
    machineTerms: null,
    groups: describedOperations(openapi(site, store.examples())),
  });
  return {
    cache: 'page',
    contentType: htmlContentType,
    body,
    updated: null,
    language: 'en',
    links: [
      { rel: 'self', href: url },
      { rel: 'service-desc', href: `${site.base}/openapi.json`, type: 'application/json' },
    ],
    cacheTags: ['dossier', 'docs'],
    negotiated: false,
  };
}
