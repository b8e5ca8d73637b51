/** The resources besides lists and records: a table of path and answer. */

import { apiCatalog, apiCatalogType } from '../formats/api-catalog.ts';
import { chunkOf } from '../formats/chunks.ts';
import { listUrl, recordUrl } from '../formats/feed/urls.ts';
import { extensionText } from '../formats/json-feed-extension.ts';
import { llmsText } from '../formats/llms-text.ts';
import { type Examples, openapi } from '../formats/openapi/openapi.ts';
import { recordSchema, recordSchemaNames } from '../formats/openapi/schemas.ts';
import { opml } from '../formats/opml.ts';
import { SITEMAP_LIMIT, type SitemapEntry, sitemap, sitemapIndex } from '../formats/sitemap.ts';
import { subscriptions } from '../formats/subscriptions.ts';
import { listNames } from '../model/lists.ts';
import type { Lookups } from '../model/lookups.ts';
import { relations, relationValues } from '../model/relations.ts';
import { type Asset, assets } from '../pages/assets.ts';
import type { Answer } from './answer.ts';
import type { AppContext } from './app-context.ts';
import { HttpProblem } from './problem.ts';

type FileRoute = (app: AppContext) => Answer;

export const siteFiles: Record<string, FileRoute> = {
  '/health': health,
  '/robots.txt': robots,
  '/llms.txt': ({ site }) =>
    fileAnswer('text/plain; charset=utf-8', llmsText(site), { language: 'en' }),
  '/.well-known/api-catalog': ({ site }) => ({
    ...fileAnswer(apiCatalogType, apiCatalog(site), {}),
    links: [{ rel: 'api-catalog', href: `${site.base}/.well-known/api-catalog` }],
  }),
  '/docs/json-feed': () =>
    fileAnswer('text/plain; charset=utf-8', extensionText(), { language: 'en' }),
  '/openapi.json': ({ site, store }) =>
    fileAnswer('application/json; charset=utf-8', openapi(site, examplesOf(store.lookups)), {
      language: 'en',
    }),
  '/opml.xml': (app) => opmlAnswer('short', app),
  '/opml-full.xml': (app) => opmlAnswer('full', app),
  ...Object.fromEntries(assets.map((asset) => [asset.path, () => assetAnswer(asset)])),
  '/sitemap.xml': (app) => {
    const parts = sitemapParts(app);
    const updated = app.store.lookups.publishedAt;
    const [only = []] = parts;
    const index = parts.map((_, number) => ({
      url: `${app.site.base}/sitemap-${number + 1}.xml`,
      updated,
    }));
    const text = parts.length > 1 ? sitemapIndex(index) : sitemap(only);
    return fileAnswer('application/xml; charset=utf-8', text, { updated });
  },
};

function opmlAnswer(extent: 'short' | 'full', { site, store }: AppContext): Answer {
  const updated = store.lookups.publishedAt;
  return fileAnswer(
    'text/x-opml; charset=utf-8',
    opml(subscriptions(extent, site, store.lookups, updated)),
    { updated, language: site.dossier.language },
  );
}

/** One part, counted from 1, of a sitemap that is too large for one file. */
export function sitemapPart(number: number, app: AppContext): Answer {
  const parts = sitemapParts(app);
  const part = parts[number - 1];
  if (part === undefined || parts.length === 1) {
    throw new HttpProblem({ status: 404, detail: 'The sitemap does not have this part.' });
  }
  return fileAnswer('application/xml; charset=utf-8', sitemap(part), {
    updated: app.store.lookups.publishedAt,
  });
}

/** @throws HttpProblem 404 for an unknown kind of record */
export function schemaAnswer(name: string, { site }: AppContext): Answer {
  const schema = recordSchema(site, name.replace(/\.json$/, ''));
  if (schema !== undefined && name.endsWith('.json')) {
    return fileAnswer('application/schema+json; charset=utf-8', schema, { language: 'en' });
  }
  throw new HttpProblem({
    status: 404,
    detail: 'There is no schema of this name.',
    allowed: recordSchemaNames.map((record) => `/schema/${record}.json`),
  });
}

function assetAnswer({ type, content }: Asset): Answer {
  return { ...fileAnswer(type, content, {}), cache: 'page' };
}

/** An id for each relation: the first that an article has. */
function examplesOf(lookups: Lookups): Examples {
  return Object.fromEntries(
    relations.flatMap((relation) => {
      for (const article of lookups.records.articles) {
        const [id] = relationValues('articles', relation, article, lookups);
        if (id !== undefined) return [[relation, id]];
      }
      return [];
    }),
  );
}

function health({ store }: AppContext): Answer {
  const { size } = store.lookups.records.articles;
  const text = `${JSON.stringify({ status: 'ok', articles: size })}\n`;
  return { ...fileAnswer('application/json; charset=utf-8', text, {}), cache: 'never' };
}

function robots({ site }: AppContext): Answer {
  const text = `User-agent: *\nAllow: /\n\nSitemap: ${site.base}/sitemap.xml\n`;
  return fileAnswer('text/plain; charset=utf-8', text, {});
}

function sitemapParts({ site, store }: AppContext): SitemapEntry[][] {
  const { records, changedAt } = store.lookups;
  const pages = [
    { url: `${site.base}/`, updated: store.lookups.publishedAt },
    ...listNames.map((list) => ({ url: listUrl(site, list), updated: null })),
    ...listNames.flatMap((list) =>
      Array.from(records[list].ids(), (id, ordinal) => ({
        url: recordUrl(site, list, id),
        updated: timestamp(changedAt(list, ordinal)),
      })),
    ),
  ];
  return Array.from({ length: Math.ceil(pages.length / SITEMAP_LIMIT) }, (_, part) =>
    pages.slice(part * SITEMAP_LIMIT, (part + 1) * SITEMAP_LIMIT),
  );
}

/** In whole seconds, as the ledger has it. */
function timestamp(time: number | null): string | null {
  return time === null ? null : new Date(time).toISOString().replace('.000Z', 'Z');
}

export function fileAnswer(
  contentType: string,
  content: string | ArrayBuffer,
  { updated = null, language = null }: { updated?: string | null; language?: string | null },
): Answer {
  return {
    cache: 'lookup',
    contentType,
    body: [chunkOf(content)],
    updated,
    language,
    links: [],
    cacheTags: ['dossier'],
    negotiated: false,
  };
}
