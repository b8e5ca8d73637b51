/** Weights of a linear ranker (quotes/linear-ranker.ts), from examples with one right candidate each. */
import type { FeatureSet, Weights } from '../compile/quotes/linear-ranker.ts';
import { scoreOf } from '../compile/quotes/linear-ranker.ts';
import { fitConditionalLogit } from './conditional-logit.ts';

export interface Example {
  candidates: readonly FeatureSet[];
  /** Index of the right one. */
  right: number;
  /** How much the example counts. */
  weight: number;
}

/** A feature that fewer examples show is no rule. */
const MIN_EXAMPLES = 10;

/** Weights nearer to zero are left out. */
const MIN_WEIGHT = 0.05;

/** Rounded to hundredths. */
export function fitWeights(examples: readonly Example[], l2: number): Weights {
  const counts = countFeatures(examples);
  const names = [...counts.keys()].filter((name) => (counts.get(name) ?? 0) >= MIN_EXAMPLES).sort();
  const choices = examples.map(({ candidates, right, weight }) => ({
    candidates,
    right: candidates.map((_, at) => at === right),
    weight,
  }));
  const weights = fitConditionalLogit(choices, names, l2);
  return new Map(
    names.flatMap((name, at) => {
      const weight = weights[at] ?? 0;
      return Math.abs(weight) < MIN_WEIGHT ? [] : [[name, Math.round(weight * 100) / 100] as const];
    }),
  );
}

export interface Score {
  examples: number;
  /** In how many the right candidate scores highest, the first of equals. */
  right: number;
  /** The sum of the negative log likelihoods, in nats. */
  loss: number;
}

export function scoreRanker(examples: readonly Example[], weights: Weights): Score {
  let [right, loss] = [0, 0];
  for (const example of examples) {
    const scores = example.candidates.map((candidate) => scoreOf(candidate, weights));
    const top = Math.max(...scores);
    if (scores.indexOf(top) === example.right) right++;
    const sum = scores.reduce((total, score) => total + Math.exp(score - top), 0);
    loss -= (scores[example.right] ?? 0) - top - Math.log(sum);
  }
  return { examples: examples.length, right, loss };
}

/** In how many examples each feature stands. */
function countFeatures(examples: readonly Example[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { candidates } of examples)
    for (const feature of new Set(candidates.flatMap(({ features }) => features)))
      counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return counts;
}
