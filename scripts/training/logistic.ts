/** Logistic regression by Newton's method: for training only. */

export interface Example<Feature extends string = string> {
  features: Record<Feature, number>;
  same: boolean;
  weight: number;
}

const RIDGE = 5;
const STEPS = 12;

/** Weights for features as they are (not standardized), and `bias`. */
export function fitWeights<Feature extends string>(
  examples: readonly Example<Feature>[],
  features: readonly Feature[],
): Record<Feature | 'bias', number> {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const mean = features.map((name) => weightedSum(examples, (of) => of[name]) / total);
  const scale = features.map(
    (name, index) =>
      Math.sqrt(weightedSum(examples, (of) => (of[name] - (mean[index] ?? 0)) ** 2) / total) || 1,
  );
  const rows = examples.map((of) => [
    ...features.map(
      (name, index) => (of.features[name] - (mean[index] ?? 0)) / (scale[index] ?? 1),
    ),
    1,
  ]);
  let beta = features.map(() => 0).concat(0);
  for (let step = 0; step < STEPS; step++) beta = newtonStep(beta, rows, examples);
  const raw = features.map((_, index) => (beta[index] ?? 0) / (scale[index] ?? 1));
  const bias = raw.reduce(
    (sum, value, index) => sum - value * (mean[index] ?? 0),
    beta.at(-1) ?? 0,
  );
  return Object.fromEntries([
    ['bias', bias],
    ...features.map((name, index) => [name, raw[index] ?? 0]),
  ]) as Record<Feature | 'bias', number>;
}

function weightedSum<Feature extends string>(
  examples: readonly Example<Feature>[],
  value: (features: Record<Feature, number>) => number,
): number {
  return examples.reduce((sum, { features, weight }) => sum + weight * value(features), 0);
}

function newtonStep(
  beta: number[],
  rows: readonly number[][],
  examples: readonly { same: boolean; weight: number }[],
): number[] {
  const size = beta.length;
  const matrix = Array.from({ length: size }, () => new Array<number>(size + 1).fill(0));
  for (const [index, row] of rows.entries()) {
    const { same, weight } = examples[index] ?? { same: false, weight: 0 };
    const odds = row.reduce((sum, value, at) => sum + value * (beta[at] ?? 0), 0);
    const chance = 1 / (1 + Math.exp(-odds));
    for (const [i, line] of matrix.entries()) {
      const value = row[i] ?? 0;
      for (let j = 0; j < size; j++)
        line[j] = (line[j] ?? 0) + weight * chance * (1 - chance) * value * (row[j] ?? 0);
      line[size] = (line[size] ?? 0) + weight * ((same ? 1 : 0) - chance) * value;
    }
  }
  for (const [i, line] of matrix.entries()) {
    line[i] = (line[i] ?? 0) + (i < size - 1 ? RIDGE : 1e-9);
    if (i < size - 1) line[size] = (line[size] ?? 0) - RIDGE * (beta[i] ?? 0);
  }
  return solve(matrix).map((step, index) => (beta[index] ?? 0) + step);
}

/** Gauss-Jordan elimination; each row ends in its right-hand side. */
function solve(matrix: number[][]): number[] {
  for (const [pivot, line] of matrix.entries())
    for (const [other, row] of matrix.entries()) {
      if (other === pivot) continue;
      const factor = (row[pivot] ?? 0) / (line[pivot] || 1e-12);
      for (let at = pivot; at < row.length; at++)
        row[at] = (row[at] ?? 0) - factor * (line[at] ?? 0);
    }
  return matrix.map((line, index) => (line.at(-1) ?? 0) / (line[index] || 1e-12));
}
