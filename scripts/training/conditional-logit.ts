/**
 * Conditional logit: softmax over the candidates of each choice, with an L2 penalty, fitted by L-BFGS. The headline model
 * and the rankers of quotes are learned with it. No randomness: the same choices give the same weights.
 */
import { minimize, type Objective } from './lbfgs.ts';

export interface Choice {
  /** The names of each candidate's features. */
  candidates: readonly { features: readonly string[] }[];
  /** Whether each candidate is right; at least one is. */
  right: readonly boolean[];
  /** How much the choice counts. */
  weight: number;
}

const ROUNDS = 100;

/** One weight for each of `names`; other features are ignored. `l2`: the penalty is l2 / 2 times the squared norm. */
export function fitConditionalLogit(
  choices: readonly Choice[],
  names: readonly string[],
  l2: number,
): Float64Array {
  const index = new Map(names.map((name, at) => [name, at]));
  const rows = choices.map(({ candidates, right, weight }) => ({
    weight,
    right,
    candidates: candidates.map(({ features }) => features.flatMap((name) => index.get(name) ?? [])),
  }));
  const objective: Objective = (weights, gradient) => {
    let loss = 0;
    for (const row of rows) loss += addChoice(row, weights, gradient);
    weights.forEach((weight, at) => {
      loss += (l2 / 2) * weight * weight;
      gradient[at] = (gradient[at] ?? 0) + l2 * weight;
    });
    return loss;
  };
  return minimize(objective, names.length, { rounds: ROUNDS });
}

interface Row {
  candidates: readonly (readonly number[])[];
  right: readonly boolean[];
  weight: number;
}

/** The negative log likelihood that a right candidate is chosen; adds its gradient. */
function addChoice(
  { candidates, right, weight }: Row,
  weights: Float64Array,
  gradient: Float64Array,
): number {
  const scores = candidates.map((features) =>
    features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0),
  );
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const all = powers.reduce((sum, power) => sum + power, 0);
  const good = powers.reduce((sum, power, at) => sum + (right[at] ? power : 0), 0);
  for (const [at, features] of candidates.entries()) {
    const power = powers[at] ?? 0;
    const slope = weight * (power / all - (right[at] ? power / good : 0));
    for (const feature of features) gradient[feature] = (gradient[feature] ?? 0) + slope;
  }
  return -weight * Math.log(good / all);
}
