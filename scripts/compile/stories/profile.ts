/** An article as weighted term vectors that can be compared with another article's. */
import { type TermCounts, termsIn } from '../text/term-counts.ts';
import { termWeight } from '../text/term-weight.ts';

export interface WeightedTerms {
  terms: Int32Array;
  weights: Float64Array;
}

/** Sorted by term, so that two are compared in one pass. */
export interface Profile {
  terms: Int32Array;
  /** Of unit length together. */
  weights: Float64Array;
  /** The weights of terms that are no names, of unit length together; 0 for names. */
  nonNames: Float64Array;
  /** Each term's share of what the article says: they sum to 1. Rare terms count most. */
  shares: Float64Array;
  /** Title and opening, as a profile of their own. */
  lead: WeightedTerms;
  /** The names in title and opening. */
  leadNames: WeightedTerms;
  /** The numbers there, in digits. */
  leadNumbers: WeightedTerms;
  /** Words, function words included. */
  length: number;
}

/** A term in so few articles of a folder cannot be called common. */
const MAX_ARTICLES_OF_RARE_TERM = 8;
/** From this share of the articles on, a term weighs less: ln 4, a quarter. */
const COMMON_SURPRISE = Math.log(4);
const NUMBER = /^\d/;

export function profiles(articles: readonly TermCounts[]): Profile[] {
  const numbers = new Map<string, number>();
  const articlesTerms = articles.map((counts) => numbered(counts, numbers));
  const termWeights = termWeightsIn(articlesTerms, [...numbers.keys()]);
  return articlesTerms.map((of) => profile(of, termWeights));
}

/** Terms by number, in order, and how often each stands. */
interface Counts {
  terms: Int32Array;
  counts: Int32Array;
}

interface NumberedTerms {
  all: Counts;
  lead: Counts;
  leadNames: Int32Array;
  leadNumbers: Int32Array;
  /** By the position of a term in `all`: 1 for a name. */
  named: Uint8Array;
  length: number;
}

/** `numbers`: of the terms of all articles; a new term gets the next one. */
function numbered(
  { terms, counts, inLead, named, length }: TermCounts,
  numbers: Map<string, number>,
): NumberedTerms {
  const words = termsIn(terms);
  const own = words.map((term) => {
    const number = numbers.get(term) ?? numbers.size;
    numbers.set(term, number);
    return number;
  });
  const order = [...own.keys()].sort((a, b) => (own[a] ?? 0) - (own[b] ?? 0));
  const leading = order.filter((at) => inLead[at] !== 0);
  const leadingNames = leading.filter((at) => named[at] === 1);
  const leadingNumbers = leading.filter((at) => NUMBER.test(words[at] ?? ''));
  return {
    all: { terms: valuesAt(own, order), counts: valuesAt(counts, order) },
    lead: { terms: valuesAt(own, leading), counts: valuesAt(inLead, leading) },
    leadNames: valuesAt(own, leadingNames),
    leadNumbers: valuesAt(own, leadingNumbers),
    named: Uint8Array.from(valuesAt(named, order)),
    length,
  };
}

function valuesAt(values: ArrayLike<number>, places: readonly number[]): Int32Array {
  const found = new Int32Array(places.length);
  for (const [at, place] of places.entries()) found[at] = values[place] ?? 0;
  return found;
}

/** Weight of each term in general usage, reduced for terms in much of the folder: the date, the year and the agency of one day's wire. */
function termWeightsIn(
  articlesTerms: readonly NumberedTerms[],
  terms: readonly string[],
): Float64Array {
  const articles = new Int32Array(terms.length);
  for (const { all } of articlesTerms)
    for (const term of all.terms) articles[term] = (articles[term] ?? 0) + 1;
  return Float64Array.from(terms, (term, number) => {
    const weight = termWeight(term);
    const count = articles[number] ?? 0;
    if (count <= MAX_ARTICLES_OF_RARE_TERM) return weight;
    const surprise = Math.log((articlesTerms.length + 2) / (count + 0.5));
    return weight * Math.min(1, surprise / COMMON_SURPRISE);
  });
}

function profile(
  { all, lead, leadNames, leadNumbers, named, length }: NumberedTerms,
  termWeights: Float64Array,
): Profile {
  const weightsOf = (terms: Int32Array): WeightedTerms => ({
    terms,
    weights: Float64Array.from(terms, (term) => termWeights[term] ?? 0),
  });
  const weights = weighted(all, termWeights);
  const nonNames = weights.map((weight, at) => (named[at] === 1 ? 0 : weight));
  const shares = weights.map((weight, at) => weight * (termWeights[all.terms[at] ?? 0] ?? 0));
  return {
    terms: all.terms,
    weights: normalized(weights),
    nonNames: normalized(nonNames),
    shares: squared(normalized(shares)),
    lead: { terms: lead.terms, weights: normalized(weighted(lead, termWeights)) },
    leadNames: weightsOf(leadNames),
    leadNumbers: weightsOf(leadNumbers),
    length,
  };
}

/** Sublinear term frequency times term weight. */
function weighted({ terms, counts }: Counts, termWeights: Float64Array): Float64Array {
  return Float64Array.from(
    terms,
    (term, at) => (1 + Math.log(counts[at] ?? 1)) * (termWeights[term] ?? 0),
  );
}

/** To unit length, in place, as a copy of each would be most of the memory that stories take; all 0 stay so. */
function normalized(weights: Float64Array): Float64Array {
  const norm = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] ?? 0) / norm;
  return weights;
}

function squared(weights: Float64Array): Float64Array {
  for (const [at, weight] of weights.entries()) weights[at] = weight * weight;
  return weights;
}
