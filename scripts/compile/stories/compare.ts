/** Two profiles side by side. All values are between 0 and 1. */
import type { Profile } from './profile.ts';

export interface Likeness {
  /** Cosine of all terms. */
  whole: number;
  /** Cosine of the terms that are no names. */
  common: number;
  /** Cosine of the leads. */
  lead: number;
  /** How much of what the one says the other says too, for the one of which less is found. */
  cover: number;
}

export function compareProfiles(a: Profile, b: Profile): Likeness {
  let whole = 0;
  let common = 0;
  let ofA = 0;
  let ofB = 0;
  eachShared(a.terms, b.terms, (i, j) => {
    whole += at(a.weights, i) * at(b.weights, j);
    common += at(a.common, i) * at(b.common, j);
    ofA += at(a.shares, i);
    ofB += at(b.shares, j);
  });
  return { whole, common, lead: cosine(a.lead, b.lead), cover: Math.min(ofA, ofB) };
}

/** Of two lists of unit length. */
export function cosine(a: Profile['lead'], b: Profile['lead']): number {
  let sum = 0;
  eachShared(a.terms, b.terms, (i, j) => {
    sum += at(a.weights, i) * at(b.weights, j);
  });
  return sum;
}

/** Told the positions of every term that both have. */
export function eachShared(
  a: Int32Array,
  b: Int32Array,
  tell: (inA: number, inB: number) => void,
): void {
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const difference = at(a, i) - at(b, j);
    if (difference === 0) tell(i++, j++);
    else if (difference < 0) i++;
    else j++;
  }
}

function at(values: Int32Array | Float64Array, index: number): number {
  return values[index] ?? 0;
}
