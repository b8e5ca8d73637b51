/** What a page states about its article: JSON-LD first, then OpenGraph, then other meta tags. */
import type { Metadata } from '../core/draft.ts';
import type { HtmlPage } from './html-page.ts';
import { articleInJsonLd } from './json-ld.ts';
import { withoutEmptyFields } from './metadata-fields.ts';
import { plainLine } from './residual-markup.ts';
import { type Site, siteNames, withoutNames, withoutSite } from './site-name.ts';

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
    'published',
    'published-date',
    'published_date',
    'publishdate',
    'article:published',
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
  const url = webAddress(page.canonical) ?? stated.url ?? webAddress(meta('url')[0]);
  const authors = [...new Set(stated.authors ?? authorsInMetas(meta('authors'), page))];
  const titles = withoutNames(statedTitles(page, stated.title, { publisher, url }), [
    ...(publisher === undefined ? [] : [publisher]),
    ...authors,
  ]);
  return withoutEmptyFields({
    title: titles[0],
    titles: titles.slice(1),
    standfirst: stated.standfirst ?? meta('standfirst')[0],
    publishedAt: stated.publishedAt ?? meta('publishedAt')[0],
    modifiedAt: stated.modifiedAt ?? meta('modifiedAt')[0],
    authors,
    publisher,
    language: (stated.language ?? page.language ?? meta('language')[0])?.replace('_', '-'),
    url,
    rights: stated.rights ?? meta('rights')[0],
  });
}

/** Addresses and handles name an account, not a person. What is labelled "Written by" for cards is its author's name. */
function authorsInMetas(authors: readonly string[], { metas }: HtmlPage): string[] {
  const named = authors.filter((author) => !/^https?:|^@/.test(author));
  if (named.length > 0) return named;
  return ['1', '2'].flatMap((nth) => {
    const label = metas.get(`twitter:label${nth}`)?.[0] ?? '';
    return /^(?:written )?by:?$/i.test(label) ? (metas.get(`twitter:data${nth}`) ?? []) : [];
  });
}

/** In characters; what is longer is no title. */
const MAX_TITLE_LENGTH = 500;

/** Every form of the title without the site's name, the likeliest first: of the article itself, then for sharing. */
function statedTitles(
  { metas, title }: HtmlPage,
  ofArticle: string | undefined,
  site: Site,
): string[] {
  const shared = METAS.title.flatMap((name) => metas.get(name)?.slice(0, 1) ?? []);
  const forms = [...(ofArticle ? [ofArticle] : []), ...shared, title]
    .filter(({ length }) => length <= MAX_TITLE_LENGTH)
    .map(plainLine);
  const names = [...siteNames(site), ...(metas.get('og:site_name') ?? [])];
  const bare = forms.map((form) => withoutSite(form, names));
  return [...new Set(bare)].filter((form) => form !== '');
}

function webAddress(url: string | null | undefined): string | undefined {
  return url && URL.canParse(url) && /^https?:/i.test(url) ? url : undefined;
}
