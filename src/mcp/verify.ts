/** Where a sentence stands in the dossier: literally, nearly, or not at all. */
import { servableBlocks } from '../dataset/rights.ts';
import type { Article, Quote } from '../dataset/types.ts';
import type { Site } from '../formats/feed/urls.ts';
import type { ListName, Records } from '../model/records.ts';
import { parseQuery } from '../query/parse.ts';
import type { Store } from '../store/store.ts';
import { fold } from '../text/fold.ts';
import { type Citation, citationOf, citationOfQuote } from './citation.ts';

interface Match {
  match: 'literal' | 'nearly';
  /** The share of the sentence's words that the passage has, 0 to 1. */
  share: number;
  text: string;
  speaker: string | null;
  citation: Citation;
}

interface Verdict {
  verdict: 'literal' | 'nearly' | 'none';
  matches: Match[];
}

/** A passage with fewer of the words is another sentence. */
const LEAST_SHARE = 0.6;

/** Most words that are searched for: the longest, which are the rarest. */
const SEARCHED_WORDS = 16;

/** Most candidates of each list. */
const CANDIDATES = 50;

/** Best first: literal before near, then by share. Only words that may be served are compared. */
export async function verifySentence(
  sentence: string,
  limit: number,
  store: Store,
  site: Site,
): Promise<Verdict> {
  const words = wordsOf(sentence);
  if (words.length === 0) return { verdict: 'none', matches: [] };
  const { lookups, dossier } = store;
  const quotes = await candidates('quotes', words, store);
  const articles = await candidates('articles', words, store);
  const matches = [
    ...quotes.flatMap((quote) => matchOfQuote(quote)),
    ...articles.flatMap((article) => matchesOfArticle(article)),
  ]
    .sort((a, b) => rank(b) - rank(a))
    .slice(0, limit);
  return { verdict: matches[0]?.match ?? 'none', matches };

  function matchOfQuote(quote: Quote): Match[] {
    const [citation] = citationOfQuote(quote, site, lookups);
    const found = compared(words, quote.text);
    if (citation === undefined || found === null) return [];
    return [{ ...found, text: quote.text, speaker: quote.speaker?.name ?? null, citation }];
  }

  function matchesOfArticle(article: Article): Match[] {
    return servableBlocks(article, dossier).flatMap(([block, { text }]) =>
      [...text.matchAll(/[^.!?]+[.!?]*["”’]?/g)].flatMap(({ 0: passage, index }) => {
        const found = compared(words, passage);
        if (found === null) return [];
        const start = index + (passage.length - passage.trimStart().length);
        const span = { block, start, end: start + passage.trim().length };
        const citation = citationOf(article, site, span, passage.trim());
        return [{ ...found, text: passage.trim(), speaker: null, citation }];
      }),
    );
  }
}

function rank({ match, share }: Match): number {
  return share + (match === 'literal' ? 1 : 0);
}

/** Records that have some of the words, those with most and rarest first. */
async function candidates<L extends ListName>(
  list: L,
  words: readonly string[],
  store: Store,
): Promise<readonly Records[L][]> {
  const longest = [...new Set(words)].sort((a, b) => b.length - a.length).slice(0, SEARCHED_WORDS);
  const search = new URLSearchParams({
    q: longest.map((word) => `"${word}"`).join(' OR '),
    in: 'text',
    sort: 'relevance',
    limit: String(CANDIDATES),
    ...(list === 'quotes' && { manner: 'direct,indirect' }),
  });
  return (await store.page(parseQuery(list, search, store))).items;
}

/** How a passage has the words; null if it has too few of them. */
function compared(
  words: readonly string[],
  passage: string,
): Pick<Match, 'match' | 'share'> | null {
  const own = wordsOf(passage);
  if (` ${own.join(' ')} `.includes(` ${words.join(' ')} `)) return { match: 'literal', share: 1 };
  const had = new Set(own);
  const share = words.filter((word) => had.has(word)).length / words.length;
  return share < LEAST_SHARE ? null : { match: 'nearly', share: Math.round(share * 100) / 100 };
}

/** Without case, accents and marks. */
function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
