/** Two profiles side by side. All values are between 0 and 1. */
import type { Profile, WeightedTerms } from './profile.ts';

export interface Similarity {
  /** Cosine of all terms. */
  full: number;
  /** Cosine of the terms that are no names. */
  nonNames: number;
  /** Cosine of the leads. */
  lead: number;
  /** The weighted share of one article's terms that the other has too; the smaller of both directions. */
  containment: number;
  /** The weighted share of the names in one lead that the other article has anywhere; the smaller of both directions. */
  leadNames: number;
  /** The larger of both directions. */
  leadNamesEither: number;
  /** The same share of the numbers, the larger of both directions. */
  leadNumbers: number;
}

/** Where a lead has no name or no number. */
const UNKNOWN = 0.5;

export function similarityOf(a: Profile, b: Profile): Similarity {
  let full = 0;
  let nonNames = 0;
  let ofA = 0;
  let ofB = 0;
  eachShared(a.terms, b.terms, (i, j) => {
    full += at(a.weights, i) * at(b.weights, j);
    nonNames += at(a.nonNames, i) * at(b.nonNames, j);
    ofA += at(a.shares, i);
    ofB += at(b.shares, j);
  });
  const names = [shareIn(a.leadNames, b), shareIn(b.leadNames, a)].map((share) => share ?? UNKNOWN);
  return {
    full,
    nonNames,
    lead: cosine(a.lead, b.lead),
    containment: Math.min(ofA, ofB),
    leadNames: Math.min(...names),
    leadNamesEither: Math.max(...names),
    leadNumbers: numbersInCommon(a, b),
  };
}

function numbersInCommon(a: Profile, b: Profile): number {
  const [ofA, ofB] = [shareIn(a.leadNumbers, b), shareIn(b.leadNumbers, a)];
  return ofA === null || ofB === null ? UNKNOWN : Math.max(ofA, ofB);
}

/** By weight; null where there is nothing. */
function shareIn({ terms, weights }: WeightedTerms, { terms: others }: Profile): number | null {
  let shared = 0;
  eachShared(terms, others, (own) => {
    shared += at(weights, own);
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return total === 0 ? null : shared / total;
}

/** Of two lists of unit length. */
export function cosine(a: WeightedTerms, b: WeightedTerms): number {
  let sum = 0;
  eachShared(a.terms, b.terms, (i, j) => {
    sum += at(a.weights, i) * at(b.weights, j);
  });
  return sum;
}

/** Calls back with the positions of each shared term. */
export function eachShared(
  a: Int32Array,
  b: Int32Array,
  visit: (inA: number, inB: number) => void,
): void {
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const difference = at(a, i) - at(b, j);
    if (difference === 0) visit(i++, j++);
    else if (difference < 0) i++;
    else j++;
  }
}

function at(values: Int32Array | Float64Array, index: number): number {
  return values[index] ?? 0;
}
