/** The resources besides lists and records: a table of path and answer. */

import { apiCatalog, apiCatalogType } from '../formats/api-catalog.ts';
import { listUrl, RIGHTS_PATH, recordUrl } from '../formats/feed/urls.ts';
import { extensionText } from '../formats/json-feed-extension.ts';
import { llmsText } from '../formats/llms-text.ts';
import { openapi } from '../formats/openapi/openapi.ts';
import { recordSchema, recordSchemaNames } from '../formats/openapi/schemas.ts';
import { opml } from '../formats/opml.ts';
import { SITEMAP_LIMIT, type SitemapEntry, sitemap, sitemapIndex } from '../formats/sitemap.ts';
import { subscriptions } from '../formats/subscriptions.ts';
import { listNames } from '../model/lists.ts';
import { type Asset, assets } from '../pages/assets.ts';
import type { Answer } from './answer.ts';
import type { AppContext } from './app-context.ts';
import { docsAnswer } from './docs-answer.ts';
import { fileAnswer } from './file-answer.ts';
import { HttpProblem } from './problem.ts';
import { rightsAnswer, statesTerms } from './rights-answer.ts';

type FileRoute = (app: AppContext) => Answer | Promise<Answer>;

export const siteFiles: Record<string, FileRoute> = {
  '/health': health,
  '/robots.txt': robots,
  [RIGHTS_PATH]: rightsAnswer,
  '/llms.txt': ({ site }) =>
    fileAnswer('text/plain; charset=utf-8', llmsText(site), { language: 'en' }),
  '/.well-known/api-catalog': ({ site }) => ({
    ...fileAnswer(apiCatalogType, apiCatalog(site), {}),
    links: [{ rel: 'api-catalog', href: `${site.base}/.well-known/api-catalog` }],
  }),
  '/docs': docsAnswer,
  '/docs/json-feed': () =>
    fileAnswer('text/plain; charset=utf-8', extensionText(), { language: 'en' }),
  '/openapi.json': ({ site, store }) =>
    fileAnswer('application/json; charset=utf-8', openapi(site, store.examples()), {
      language: 'en',
    }),
  '/opml.xml': (app) => opmlAnswer('short', app),
  '/opml-full.xml': (app) => opmlAnswer('full', app),
  ...Object.fromEntries(assets.map((asset) => [asset.path, () => assetAnswer(asset)])),
  '/sitemap.xml': (app) => {
    const count = countSitemapParts(app);
    const updated = app.store.lookups.publishedAt;
    const parts = Array.from({ length: count }, (_, part) => ({
      url: `${app.site.base}/sitemap-${part + 1}.xml`,
      updated,
    }));
    const text = count > 1 ? sitemapIndex(parts) : sitemap(sitemapEntries(0, app));
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
  const count = countSitemapParts(app);
  if (count === 1 || number < 1 || number > count) {
    throw new HttpProblem({ status: 404, detail: 'The sitemap does not have this part.' });
  }
  return fileAnswer('application/xml; charset=utf-8', sitemap(sitemapEntries(number - 1, app)), {
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

/** Costs no more than the sizes of the lists: monitors ask often. */
function health({ store }: AppContext): Answer {
  const { publications, publishedAt, records } = store.lookups;
  const counts = Object.fromEntries(listNames.map((list) => [list, records[list].size]));
  const dataset = publications.at(-1)?.digest ?? null;
  const text = `${JSON.stringify({ status: 'ok', publishedAt, dataset, ...counts })}\n`;
  return { ...fileAnswer('application/json; charset=utf-8', text, {}), cache: 'never' };
}

/** RFC 9309; `License` says where terms for machines are (RSL 1.0 section 4.4). */
async function robots(app: AppContext): Promise<Answer> {
  const { base } = app.site;
  const license = (await statesTerms(app)) ? `License: ${base}${RIGHTS_PATH}\n` : '';
  const text = `User-agent: *\nAllow: /\n\n${license}Sitemap: ${base}/sitemap.xml\n`;
  return fileAnswer('text/plain; charset=utf-8', text, {});
}

/** Pages besides those of lists and records. */
const GENERAL_PAGES = ['/', '/changes', '/docs'];

/** From the sizes of the lists alone, so that asking for a part that does not exist costs nothing. */
function countSitemapParts({ store }: AppContext): number {
  const records = listNames.reduce((sum, list) => sum + store.lookups.records[list].size, 0);
  return Math.ceil((GENERAL_PAGES.length + listNames.length + records) / SITEMAP_LIMIT);
}

/** The pages of a part, counted from 0: of all pages in order, those that fall into it. */
function sitemapEntries(part: number, { site, store }: AppContext): SitemapEntry[] {
  const { records, changedAt, publishedAt } = store.lookups;
  const first = part * SITEMAP_LIMIT;
  const general = [
    ...GENERAL_PAGES.map((path) => ({ url: `${site.base}${path}`, updated: publishedAt })),
    ...listNames.map((list) => ({ url: listUrl(site, list), updated: null })),
  ];
  const entries = general.slice(first, first + SITEMAP_LIMIT);
  let offset = general.length;
  for (const list of listNames) {
    const { size, ids } = records[list];
    const start = Math.max(0, first - offset);
    const end = Math.min(size, first + SITEMAP_LIMIT - offset);
    offset += size;
    if (start >= end) continue;
    for (const [at, id] of [...ids()].slice(start, end).entries()) {
      const updated = timestamp(changedAt(list, start + at));
      entries.push({ url: recordUrl(site, list, id), updated });
    }
  }
  return entries;
}

/** In whole seconds, as the ledger has it. */
function timestamp(time: number | null): string | null {
  return time === null ? null : new Date(time).toISOString().replace('.000Z', 'Z');
}
