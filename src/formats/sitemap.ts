/** The sitemap protocol (sitemaps.org), for the pages of this dossier only. */
import { element, parent } from './feed/xml.ts';

/** Most URLs in one sitemap: fewer than the 50,000 that the protocol allows, so that each file is made quickly. */
export const SITEMAP_LIMIT = 5_000;

const NAMESPACE = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };

export interface SitemapEntry {
  url: string;
  /** RFC 3339; null for a page without a date. */
  updated: string | null;
}

export function sitemap(entries: SitemapEntry[]): string {
  return document('urlset', 'url', entries);
}

/** The sitemaps of a dossier with too many pages for one. */
export function sitemapIndex(entries: SitemapEntry[]): string {
  return document('sitemapindex', 'sitemap', entries);
}

function document(root: string, name: string, entries: SitemapEntry[]): string {
  const content = entries.map(({ url, updated }) =>
    parent(name, element('loc', url) + element('lastmod', updated)),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${parent(root, `\n${content.join('\n')}\n`, NAMESPACE)}\n`;
}
