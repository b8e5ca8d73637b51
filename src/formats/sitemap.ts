/** The sitemap protocol (sitemaps.org): our own pages, never those of the publishers. */
import { element, parent } from './feed/xml.ts';

/** AnswerUrls that one sitemap may hold. */
export const SITEMAP_LIMIT = 50_000;

const NAMESPACE = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };

export interface SitemapEntry {
  url: string;
  /** RFC 3339; null where the page has no date. */
  updated: string | null;
}

export function sitemap(entries: SitemapEntry[]): string {
  return document('urlset', 'url', entries);
}

/** For a dossier with more pages than one sitemap may hold: the addresses of its sitemaps. */
export function sitemapIndex(entries: SitemapEntry[]): string {
  return document('sitemapindex', 'sitemap', entries);
}

function document(root: string, name: string, entries: SitemapEntry[]): string {
  const content = entries.map(({ url, updated }) =>
    parent(name, element('loc', url) + element('lastmod', updated)),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${parent(root, `\n${content.join('\n')}\n`, NAMESPACE)}\n`;
}
