/** What a quote says, sentence by sentence, in terms that can be held against another outlet's wording. */
import type { Article, Quote, Span } from '../../../src/dataset/types.ts';
import { idOfName } from '../core/identity.ts';
import { abbreviationsOf, nameListsOf } from '../languages/languages.ts';
import { sentencesOf } from '../text/sentences.ts';
import { termWeight } from '../text/term-weight.ts';
import { FALLBACK_LANGUAGE, termReader } from '../text/terms.ts';

/** A word of a quote: where it stands in the quote's text, and what it is compared by. */
interface Term {
  term: string;
  weight: number;
  start: number;
  end: number;
}

/** One sentence of a quote or paraphrase. */
export interface Utterance {
  quote: Quote;
  /** The editor's name for the statement that its quote renders; null without one. */
  named: string | null;
  /** Which sentence of the quote. */
  index: number;
  /** Where it stands in the quote's text. */
  span: Span;
  terms: readonly Term[];
  /** By term. */
  weights: ReadonlyMap<string, number>;
  total: number;
}

/** The weight of a name, whichever form of it is printed. */
const NAME_WEIGHT = 3;

export function utterancesOf(
  quote: Quote,
  article: Article | undefined,
  named: string | null = null,
): Utterance[] {
  const terms = termsOf(quote, article);
  const abbreviations = abbreviationsOf(article?.language ?? null);
  return sentencesOf(quote.text, abbreviations).flatMap(({ start, end }, index) => {
    const own = terms.filter((term) => term.start >= start && term.start < end);
    const weights = new Map(own.map(({ term, weight }) => [term, weight]));
    const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
    if (total === 0) return [];
    // Renderings with one name are compared even if they share no word.
    if (named !== null) weights.set(`=${named}`, NAME_WEIGHT);
    return [{ quote, named, index, span: { start, end }, terms: own, weights, total }];
  });
}

/** Names count as the entity that they mean, and demonyms as their country: "Chinese friends", "China’s". */
function termsOf(quote: Quote, article: Article | undefined): Term[] {
  const language = article?.language ?? FALLBACK_LANGUAGE;
  const read = termReader(language);
  const { countryOfDemonym } = nameListsOf(language);
  const mentions = article?.mentions.filter(({ block }) => block === quote.block) ?? [];
  return read(quote.text).flatMap((word): Term[] => {
    const at = quote.start + word.start;
    const mention = mentions.find(({ start, end }) => start <= at && at < end);
    const country = word.capital ? countryOfDemonym(quote.text.slice(word.start, word.end)) : null;
    const name = mention?.entityId ?? (country === null ? null : idOfName(country));
    if (name !== null) return [{ ...word, term: `@${name}`, weight: NAME_WEIGHT }];
    return word.term === null ? [] : [{ ...word, term: word.term, weight: termWeight(word.term) }];
  });
}
