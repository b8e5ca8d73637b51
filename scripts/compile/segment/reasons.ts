/** Why a line was taken for what it is: the features that speak most for its class. */
import type { Crf } from './crf.ts';
import type { Candidate, HeadlineWeights } from './headline.ts';
import { CLASS_OF_STATE, CLASSES, type State } from './line-states.ts';

const MOST_NAMED = 3;

interface Contribution {
  feature: string;
  /** Its weight for the class, less its mean weight for all classes. */
  weight: number;
}

export function reasonFor(crf: Crf, features: readonly string[], state: State): string {
  const own = CLASSES.indexOf(CLASS_OF_STATE[state]);
  const strongest: Contribution[] = [];
  for (const feature of features) {
    const row = crf.rows.get(feature);
    const weight = row === undefined ? 0 : contributionOf(crf.weights, row, own);
    if (weight > 0) insert(strongest, feature, weight);
  }
  return `${state}: ${inWords(strongest)}`;
}

export function reasonForHeadline(weights: HeadlineWeights, { features }: Candidate): string {
  const strongest: Contribution[] = [];
  for (const feature of features) insert(strongest, feature, weights[feature] ?? 0);
  return `headline: ${inWords(strongest)}`;
}

function inWords(contributions: readonly Contribution[]): string {
  return contributions.map(({ feature }) => feature).join('; ') || 'by its place';
}

/** Keeps the strongest so far in order. */
function insert(strongest: Contribution[], feature: string, weight: number): void {
  const at = strongest.findIndex((other) => isStronger(feature, weight, other));
  if (at < 0 && strongest.length >= MOST_NAMED) return;
  strongest.splice(at < 0 ? strongest.length : at, 0, { feature, weight });
  if (strongest.length > MOST_NAMED) strongest.pop();
}

function isStronger(feature: string, weight: number, than: Contribution): boolean {
  return weight > than.weight || (weight === than.weight && feature < than.feature);
}

function contributionOf(weights: Float64Array, row: number, own: number): number {
  let sum = 0;
  for (let k = 0; k < CLASSES.length; k++) sum += weights[row + k] ?? 0;
  return (weights[row + own] ?? 0) - sum / CLASSES.length;
}
