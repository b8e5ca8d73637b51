/**
 * Logistic regression with an L2 penalty, fitted by L-BFGS. Features are standardized for the fit, so that the penalty
 * means the same for each.
 */
import { minimize, type Objective } from './lbfgs.ts';

export interface Example<Feature extends string = string> {
  features: Record<Feature, number>;
  /** The answer to be predicted. */
  same: boolean;
  /** How much the example counts. */
  weight: number;
}

export type LogisticWeights<Feature extends string> = Record<Feature | 'bias', number>;

/** The penalty is half of it times the squared norm; the bias is free. */
export const L2 = 5;
const ROUNDS = 500;
/** Few features: the optimum is found to more digits than weight files have. */
const TOLERANCE = 1e-12;

/** Weights for features as they are (not standardized), and `bias`. */
export function fitLogistic<Feature extends string>(
  examples: readonly Example<Feature>[],
  features: readonly Feature[],
): LogisticWeights<Feature> {
  const columns = features.map((name) => momentsOf(examples, name));
  const rows = examples.map((of) =>
    Float64Array.from([
      ...features.map((name, at) => standardized(of.features[name], columns[at])),
      1,
    ]),
  );
  const fitted = minimize(objectiveOf(rows, examples), features.length + 1, {
    rounds: ROUNDS,
    tolerance: TOLERANCE,
  });
  const raw = columns.map(({ scale }, at) => (fitted[at] ?? 0) / scale);
  const bias = columns.reduce(
    (sum, { mean }, at) => sum - (raw[at] ?? 0) * mean,
    fitted[features.length] ?? 0,
  );
  return Object.fromEntries([
    ['bias', bias],
    ...features.map((name, at) => [name, raw[at] ?? 0]),
  ]) as LogisticWeights<Feature>;
}

interface Moments {
  mean: number;
  /** Standard deviation; 1 where all values are equal. */
  scale: number;
}

function momentsOf<Feature extends string>(
  examples: readonly Example<Feature>[],
  name: Feature,
): Moments {
  let [total, sum] = [0, 0];
  for (const { features, weight } of examples) {
    total += weight;
    sum += weight * features[name];
  }
  const mean = sum / total;
  let squares = 0;
  for (const { features, weight } of examples) squares += weight * (features[name] - mean) ** 2;
  return { mean, scale: Math.sqrt(squares / total) || 1 };
}

function standardized(value: number, { mean, scale }: Moments = { mean: 0, scale: 1 }): number {
  return (value - mean) / scale;
}

/** The negative log likelihood with the penalty. The last column is the bias. */
function objectiveOf(
  rows: readonly Float64Array[],
  examples: readonly { same: boolean; weight: number }[],
): Objective {
  return (point, gradient) => {
    let loss = 0;
    for (const [index, row] of rows.entries()) {
      const { same, weight } = examples[index] ?? { same: false, weight: 0 };
      const logit = row.reduce((sum, value, at) => sum + value * (point[at] ?? 0), 0);
      loss += weight * softplus(same ? -logit : logit);
      const slope = weight * (1 / (1 + Math.exp(-logit)) - (same ? 1 : 0));
      for (const [at, value] of row.entries()) gradient[at] = (gradient[at] ?? 0) + slope * value;
    }
    for (let at = 0; at < point.length - 1; at++) {
      const value = point[at] ?? 0;
      loss += (L2 / 2) * value * value;
      gradient[at] = (gradient[at] ?? 0) + L2 * value;
    }
    return loss;
  };
}

/** log(1 + e^x), without overflow. */
function softplus(x: number): number {
  return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
}
