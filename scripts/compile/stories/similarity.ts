/** Two profiles side by side. All values are between 0 and 1. */
import type { Profile } from './profile.ts';

export interface Similarity {
  /** Cosine of all terms. */
  full: number;
  /** Cosine of the terms that are no names. */
  nonNames: number;
  /** Cosine of the leads. */
  lead: number;
  /** The weighted share of one article's terms that the other has too; the smaller of both directions. */
  containment: number;
}

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
  return { full, nonNames, lead: cosine(a.lead, b.lead), containment: Math.min(ofA, ofB) };
}

/** Of two lists of unit length. */
export function cosine(a: Profile['lead'], b: Profile['lead']): number {
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
