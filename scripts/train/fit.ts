/** Weights of a linear ranker: softmax over each example's candidates, fitted by AdaGrad. Deterministic. */
import type { Ranked, Weights } from '../compile/quotes/ranker.ts';

export interface Example {
  candidates: readonly Ranked[];
  /** Index of the right one. */
  right: number;
  /** How much the example counts. */
  weight: number;
}

export interface FitOptions {
  epochs: number;
  /** Pull towards zero. */
  decay: number;
}

const RATE = 0.3;
/** Weights nearer to zero are left out. */
const LEAST = 0.05;

export function fitWeights(examples: readonly Example[], { epochs, decay }: FitOptions): Weights {
  const weights = new Map<string, number>();
  const seen = new Map<string, number>();
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const example of examples)
      for (const [feature, pull] of gradient(example, weights)) {
        const weight = weights.get(feature) ?? 0;
        const step = pull * example.weight - decay * weight;
        const total = (seen.get(feature) ?? 1) + step * step;
        seen.set(feature, total);
        weights.set(feature, weight + (RATE * step) / Math.sqrt(total));
      }
  return rounded(weights);
}

/** Where the likelihood of the right candidate grows. */
function gradient(
  { candidates, right }: Example,
  weights: ReadonlyMap<string, number>,
): Map<string, number> {
  const scores = candidates.map(({ features }) =>
    features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0),
  );
  const top = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - top));
  const total = shares.reduce((sum, share) => sum + share, 0);
  const pulls = new Map<string, number>();
  for (const [index, { features }] of candidates.entries()) {
    const pull = (index === right ? 1 : 0) - (shares[index] ?? 0) / total;
    for (const feature of features) pulls.set(feature, (pulls.get(feature) ?? 0) + pull);
  }
  return pulls;
}

function rounded(weights: ReadonlyMap<string, number>): Weights {
  const kept = [...weights].filter(([, weight]) => Math.abs(weight) >= LEAST);
  return Object.fromEntries(
    kept
      .map(([feature, weight]) => [feature, Math.round(weight * 100) / 100] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
