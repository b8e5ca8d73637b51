/** Why a line was taken for what it is, in words: what it shows that speaks most for its class. */
import type { Model } from './chain.ts';
import type { Candidate, HeadlineWeights } from './headline.ts';
import { CLASS_OF, CLASSES, type State } from './states.ts';

const NAMED = 3;

export function reasonFor(model: Model, features: readonly string[], state: State): string {
  const own = CLASSES.indexOf(CLASS_OF[state]);
  const signs = features
    .map((name) => ({ name, pull: pullOf(model.features[name] ?? [], own) }))
    .filter(({ pull }) => pull > 0);
  return `${state}: ${strongest(signs)}`;
}

export function reasonForHeadline(weights: HeadlineWeights, { signs }: Candidate): string {
  return `headline: ${strongest(signs.map((name) => ({ name, pull: weights[name] ?? 0 })))}`;
}

function strongest(signs: { name: string; pull: number }[]): string {
  const named = signs.sort((a, b) => b.pull - a.pull || (a.name < b.name ? -1 : 1)).slice(0, NAMED);
  return named.map(({ name }) => name).join('; ') || 'by its place';
}

/** How much more a sign speaks for a class than for the others on average. */
function pullOf(weights: readonly number[], own: number): number {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return (weights[own] ?? 0) - sum / (weights.length || 1);
}
