/** A linear ranker: the candidate whose features weigh most. Weights are data, learned by train-quotes.ts. */

/** As they are written down, by feature. */
export type WeightTable = Readonly<Record<string, number>>;
/** As they are looked up. */
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
 * "one, other": the feature that both hold. There are some thousands and each is told for many candidates: put
 * together once, it is looked up sooner than a text that is new each time.
 */
export function conjunction(one: string, other: string): string {
  const known = conjunctions.get(one)?.get(other);
  if (known !== undefined) return known;
  const feature = `${one}, ${other}`;
  conjunctions.set(one, (conjunctions.get(one) ?? new Map()).set(other, feature));
  return feature;
}

const conjunctions = new Map<string, Map<string, string>>();

/** The first of the heaviest; null when there is none. */
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
