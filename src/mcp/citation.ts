/** Where a passage was printed, so that whoever repeats it can be checked. */
import type { Article, Quote } from '../dataset/types.ts';
import { httpUrl, recordUrl, type Site } from '../formats/feed/urls.ts';
import { lists } from '../model/lists.ts';
import type { Lookups } from '../model/lookups.ts';
import type { AnyRecord, ListName, Records } from '../model/records.ts';

/** A passage in the body of an article: UTF-16 offsets into a block's text, end exclusive. */
interface Passage {
  block: number;
  start: number;
  end: number;
}

export interface Citation {
  articleId: string;
  title: string;
  outlet: string | null;
  authors: string[];
  /** As exact as the article prints it; `dateBasis` says how it is known. */
  date: string | null;
  dateBasis: string | null;
  /** The article's page in this dossier; opens at the words where they are known. */
  url: string;
  /** The article at its publisher. */
  externalUrl: string | null;
  span: Passage | null;
}

/** Most articles that are cited for one record. */
const MAX_CITATIONS = 10;

/** @param words the cited words, for a link that opens at them */
export function citationOf(
  article: Article,
  site: Site,
  span: Passage | null = null,
  words: string | null = null,
): Citation {
  const url = recordUrl(site, 'articles', article.id);
  return {
    articleId: article.id,
    title: article.title,
    outlet: article.publisher?.name ?? null,
    authors: article.authors.map(({ name }) => name),
    date: article.publishedAt,
    dateBasis: article.publishedBasis,
    url: words === null ? url : `${url}#:~:text=${textFragment(words)}`,
    externalUrl: httpUrl(article.url),
    span,
  };
}

export function citationOfQuote(quote: Quote, site: Site, lookups: Lookups): Citation[] {
  const article = lookups.article(quote.articleId);
  const { block, start, end, text } = quote;
  return article === undefined ? [] : [citationOf(article, site, { block, start, end }, text)];
}

/** Where a record was printed: each rendering of a statement, each mention of an event, else its articles. */
export function citationsOf<L extends ListName>(
  list: L,
  record: Records[L],
  site: Site,
  lookups: Lookups,
): Citation[] {
  const passages = spansOf(record, site, lookups);
  return passages.length > 0
    ? passages
    : lists[list]
        .articles(record, lookups)
        .slice(0, MAX_CITATIONS)
        .map((article) => citationOf(article, site));
}

function spansOf(record: AnyRecord, site: Site, lookups: Lookups): Citation[] {
  if ('sentenceSpan' in record) return citationOfQuote(record, site, lookups);
  if ('quoteIds' in record) {
    const renderings = lookups.renderings(record).slice(0, MAX_CITATIONS);
    return renderings.flatMap((quote) => citationOfQuote(quote, site, lookups));
  }
  if (!('otherDates' in record)) return [];
  return record.mentions.slice(0, MAX_CITATIONS).flatMap(({ articleId, block, start, end }) => {
    const article = lookups.article(articleId);
    return article === undefined ? [] : [citationOf(article, site, { block, start, end })];
  });
}

/** Words at each end of a long passage in a link. */
const FRAGMENT_WORDS = 5;

/** The text directive of a URL fragment (WICG Scroll to Text Fragment), in which `-` and `,` separate parts. */
function textFragment(words: string): string {
  const all = words.split(/\s+/).filter(Boolean);
  const encode = (part: string[]) => encodeURIComponent(part.join(' ')).replaceAll('-', '%2D');
  if (all.length <= 3 * FRAGMENT_WORDS) return encode(all);
  return `${encode(all.slice(0, FRAGMENT_WORDS))},${encode(all.slice(-FRAGMENT_WORDS))}`;
}
