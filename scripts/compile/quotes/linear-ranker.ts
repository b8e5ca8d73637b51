/** A linear ranker: a candidate's score is the sum of its features' weights, which train-quotes.ts learns. */

/** Weights by feature, as stored. */
export type WeightTable = Readonly<Record<string, number>>;
/** Weights by feature, for look-up. */
export type Weights = ReadonlyMap<string, number>;

export interface FeatureSet {
  features: readonly string[];
}

export function scoreOf({ features }: FeatureSet, weights: Weights): number {
  let sum = 0;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return sum;
}

/**
 * "one, other": the conjunction of two features. There are some thousands and each occurs for many candidates: built
 * once, it is looked up faster than a new string each time.
 */
export function conjunction(one: string, other: string): string {
  const known = conjunctions.get(one)?.get(other);
  if (known !== undefined) return known;
  const feature = `${one}, ${other}`;
  conjunctions.set(one, (conjunctions.get(one) ?? new Map()).set(other, feature));
  return feature;
}

const conjunctions = new Map<string, Map<string, string>>();

/** The candidate with the highest score, the first of several; null without candidates. */
export function highestScoring<Candidate extends FeatureSet>(
  candidates: readonly Candidate[],
  weights: Weights,
): Candidate | null {
  let found: Candidate | null = null;
  let top = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    const weight = scoreOf(candidate, weights);
    if (weight <= top) continue;
    top = weight;
    found = candidate;
  }
  return found;
}
