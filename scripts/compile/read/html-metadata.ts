/** What a page states about its article: JSON-LD first, then OpenGraph, then other meta tags. */
import type { Metadata } from '../core/draft.ts';
import type { HtmlPage } from './html-page.ts';
import { articleInJsonLd } from './json-ld.ts';
import { plainLine } from './residual-markup.ts';
import { withoutEmptyFields } from './stated-metadata.ts';

/** Names of <meta>, best first. A publisher's OpenGraph is kept for sharing: seen daily, seldom wrong. */
const METAS = {
  title: [
    'og:title',
    'headline',
    'dc.title',
    'dcterms.title',
    'citation_title',
    'parsely-title',
    'twitter:title',
  ],
  standfirst: ['og:description', 'description', 'dc.description', 'twitter:description'],
  publishedAt: [
    'article:published_time',
    'og:published_time',
    'datepublished',
    'parsely-pub-date',
    'sailthru.date',
    'dc.date.issued',
    'dcterms.created',
    'dc.date',
    'citation_publication_date',
    'pubdate',
    'publish-date',
    'publication_date',
    'date',
  ],
  modifiedAt: [
    'article:modified_time',
    'og:updated_time',
    'datemodified',
    'dcterms.modified',
    'lastmod',
  ],
  authors: [
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'citation_author',
    'byl',
  ],
  publisher: ['og:site_name', 'dc.publisher', 'citation_journal_title', 'application-name'],
  language: ['og:locale', 'dc.language', 'content-language'],
  url: ['og:url', 'dc.identifier', 'parsely-link'],
  rights: ['copyright', 'dc.rights', 'dcterms.rights', 'rights'],
} as const;

export function pageMetadata(page: HtmlPage): Metadata {
  const stated = articleInJsonLd(page.jsonLd);
  const meta = (field: keyof typeof METAS): string[] => {
    const name = METAS[field].find((name) => page.metas.has(name));
    return name === undefined ? [] : (page.metas.get(name) ?? []).map(plainLine);
  };
  const publisher = stated.publisher ?? meta('publisher')[0];
  const authors = stated.authors ?? meta('authors').filter((author) => !/^https?:|^@/.test(author));
  return withoutEmptyFields({
    title: stated.title ?? withoutSite(meta('title')[0] ?? plainLine(page.title), publisher),
    standfirst: stated.standfirst ?? meta('standfirst')[0],
    publishedAt: stated.publishedAt ?? meta('publishedAt')[0],
    modifiedAt: stated.modifiedAt ?? meta('modifiedAt')[0],
    authors: [...new Set(authors)],
    publisher,
    language: (stated.language ?? page.language ?? meta('language')[0])?.replace('_', '-'),
    url: webAddress(page.canonical) ?? stated.url ?? webAddress(meta('url')[0]),
    rights: stated.rights ?? meta('rights')[0],
  });
}

/** `Headline - Site` and `Headline | Site`: the site's name is no part of the headline. */
function withoutSite(title: string, publisher: string | undefined): string {
  const plain = title.replace(/\s+/g, ' ').trim();
  const [, headline, site] = /^(.+\S)\s[|–—·•:-]+\s(.+)$/u.exec(plain) ?? [];
  const isSite = site !== undefined && site.toLowerCase() === publisher?.toLowerCase();
  return isSite && headline ? headline : plain;
}

function webAddress(url: string | null | undefined): string | undefined {
  return url && URL.canParse(url) && /^https?:/i.test(url) ? url : undefined;
}
