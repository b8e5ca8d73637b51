/** Learns which of several lines is the headline: a conditional logit over the candidates of each text. */
import type { Candidate, HeadlineWeights } from '../compile/segment/headline.ts';
import { NO_HEADLINE } from '../compile/segment/headline-features.ts';
import { minimize, type Objective } from './lbfgs.ts';

export interface Choice {
  publisher: string;
  candidates: Candidate[];
  /** Which of the candidates are right: a headline may stand on a page more than once. */
  right: boolean[];
  weight: number;
}

export function learnHeadline(
  choices: Choice[],
  shrinkage: number,
  minPublishers: number,
): HeadlineWeights {
  const names = frequentFeatures(choices, minPublishers);
  const index = new Map(names.map((name, at) => [name, at]));
  const prepared = choices.map(({ candidates, right, weight }) => ({
    weight,
    right,
    cells: candidates.map(({ features }) =>
      features.flatMap((feature) => index.get(feature) ?? []),
    ),
  }));
  const objective: Objective = (weights, gradient) => {
    let loss = 0;
    for (const choice of prepared) {
      const scores = choice.cells.map((cells) =>
        cells.reduce((sum, cell) => sum + (weights[cell] ?? 0), 0),
      );
      const top = Math.max(...scores);
      const powers = scores.map((score) => Math.exp(score - top));
      const all = powers.reduce((sum, power) => sum + power, 0);
      const good = powers.reduce((sum, power, at) => sum + (choice.right[at] ? power : 0), 0);
      loss -= choice.weight * Math.log(good / all);
      choice.cells.forEach((cells, at) => {
        const power = powers[at] ?? 0;
        const slope = choice.weight * (power / all - (choice.right[at] ? power / good : 0));
        for (const cell of cells) gradient[cell] = (gradient[cell] ?? 0) + slope;
      });
    }
    weights.forEach((weight, cell) => {
      loss += (shrinkage / 2) * weight * weight;
      gradient[cell] = (gradient[cell] ?? 0) + shrinkage * weight;
    });
    return loss;
  };
  const weights = minimize(objective, names.length, 100);
  return Object.fromEntries(
    names.map((name, at) => [name, Math.round((weights[at] ?? 0) * 1000) / 1000]),
  );
}

function frequentFeatures(choices: Choice[], minPublishers: number): string[] {
  const publishers = new Map<string, Set<string>>();
  for (const { candidates, publisher } of choices)
    for (const { features } of candidates)
      for (const feature of features)
        publishers.set(feature, (publishers.get(feature) ?? new Set()).add(publisher));
  return [...publishers]
    .filter(([feature, seen]) => feature === NO_HEADLINE || seen.size >= minPublishers)
    .map(([feature]) => feature)
    .sort();
}
