/** Weights of a linear ranker: softmax over each example's candidates, L2-regularized, fitted by AdaGrad. Deterministic. */
import type { FeatureSet, Weights } from '../compile/quotes/linear-ranker.ts';

export interface Example {
  candidates: readonly FeatureSet[];
  /** Index of the right one. */
  right: number;
  /** How much the example counts. */
  weight: number;
}

export interface FitOptions {
  /** How strongly each weight is pulled towards zero, against one example. */
  ridge: number;
}

const EPOCHS = 20;
const RATE = 0.3;
/** A feature that fewer examples show is no rule. */
const RAREST = 10;
/** Weights nearer to zero are left out. */
const LEAST = 0.05;

/** An example whose features are indexes of their weights. */
interface Row {
  candidates: number[][];
  right: number;
  weight: number;
}

export function fitWeights(examples: readonly Example[], { ridge }: FitOptions): Weights {
  const counts = countFeatures(examples);
  const names = [...counts.keys()].filter((name) => (counts.get(name) ?? 0) >= RAREST).sort();
  const rows = indexed(examples, names);
  const pulls = names.map((name) => ridge / (counts.get(name) ?? 1));
  const weights = new Float64Array(names.length);
  const seen = new Float64Array(names.length).fill(1);
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const row of rows)
      for (const [feature, gain] of gradient(row, weights)) {
        const weight = weights[feature] ?? 0;
        const step = gain * row.weight - (pulls[feature] ?? 0) * weight;
        const total = (seen[feature] ?? 1) + step * step;
        seen[feature] = total;
        weights[feature] = weight + (RATE * step) / Math.sqrt(total);
      }
  return rounded(names, weights);
}

/** In how many examples each feature stands. */
function countFeatures(examples: readonly Example[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { candidates } of examples)
    for (const feature of new Set(candidates.flatMap(({ features }) => features)))
      counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return counts;
}

function indexed(examples: readonly Example[], names: readonly string[]): Row[] {
  const index = new Map(names.map((name, at) => [name, at]));
  return examples.map(({ candidates, right, weight }) => ({
    candidates: candidates.map(({ features }) =>
      features.flatMap((feature) => index.get(feature) ?? []),
    ),
    right,
    weight,
  }));
}

/** Where the likelihood of the right candidate grows. */
function gradient({ candidates, right }: Row, weights: Float64Array): Map<number, number> {
  const scores = candidates.map((features) =>
    features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0),
  );
  const top = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - top));
  const total = shares.reduce((sum, share) => sum + share, 0);
  const gains = new Map<number, number>();
  for (const [index, features] of candidates.entries()) {
    const gain = (index === right ? 1 : 0) - (shares[index] ?? 0) / total;
    for (const feature of features) gains.set(feature, (gains.get(feature) ?? 0) + gain);
  }
  return gains;
}

function rounded(names: readonly string[], weights: Float64Array): Weights {
  return new Map(
    names.flatMap((name, index) => {
      const weight = weights[index] ?? 0;
      return Math.abs(weight) < LEAST ? [] : [[name, Math.round(weight * 100) / 100] as const];
    }),
  );
}
