/** A linear ranker: the candidate whose features weigh most. Weights are data, learned by train.ts. */

export type Weights = Readonly<Record<string, number>>;

export interface Ranked {
  features: readonly string[];
}

export function weigh({ features }: Ranked, weights: Weights): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  return sum;
}

/** The first of the heaviest; null when there is none. */
export function heaviest<Candidate extends Ranked>(
  candidates: readonly Candidate[],
  weights: Weights,
): Candidate | null {
  let found: Candidate | null = null;
  let top = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    const weight = weigh(candidate, weights);
    if (weight <= top) continue;
    top = weight;
    found = candidate;
  }
  return found;
}
