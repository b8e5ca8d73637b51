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
  for (const [i, j] of shared(a.terms, b.terms)) {
    whole += at(a.weights, i) * at(b.weights, j);
    common += at(a.common, i) * at(b.common, j);
    ofA += at(a.shares, i);
    ofB += at(b.shares, j);
  }
  return { whole, common, lead: leadLikeness(a, b), cover: Math.min(ofA, ofB) };
}

function leadLikeness(a: Profile, b: Profile): number {
  let sum = 0;
  for (const [i, j] of shared(a.lead.terms, b.lead.terms))
    sum += at(a.lead.weights, i) * at(b.lead.weights, j);
  return sum;
}

/** The positions of the terms that both have. */
function* shared(a: Int32Array, b: Int32Array): Generator<[number, number]> {
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const difference = at(a, i) - at(b, j);
    if (difference === 0) yield [i++, j++];
    else if (difference < 0) i++;
    else j++;
  }
}

function at(values: Int32Array | Float64Array, index: number): number {
  return values[index] ?? 0;
}
