/** Why a line was taken for what it is, in words: what it shows that speaks most for its class. */
import type { Scores } from './chain.ts';
import type { Candidate, HeadlineWeights } from './headline.ts';
import { CLASS_OF, CLASSES, type State } from './states.ts';

const NAMED = 3;

interface Sign {
  name: string;
  /** How much more it speaks for the class than for the others on average. */
  pull: number;
}

export function reasonFor(scores: Scores, features: readonly string[], state: State): string {
  const own = CLASSES.indexOf(CLASS_OF[state]);
  const strongest: Sign[] = [];
  for (const name of features) {
    const row = scores.rows.get(name);
    const pull = row === undefined ? 0 : pullOf(scores.weights, row, own);
    if (pull > 0) insert(strongest, name, pull);
  }
  return `${state}: ${inWords(strongest)}`;
}

export function reasonForHeadline(weights: HeadlineWeights, { signs }: Candidate): string {
  const strongest: Sign[] = [];
  for (const name of signs) insert(strongest, name, weights[name] ?? 0);
  return `headline: ${inWords(strongest)}`;
}

function inWords(signs: readonly Sign[]): string {
  return signs.map(({ name }) => name).join('; ') || 'by its place';
}

/** Into the strongest so far, where it is one of them: every line has a reason, and few signs make it. */
function insert(strongest: Sign[], name: string, pull: number): void {
  const at = strongest.findIndex((sign) => isStronger(name, pull, sign));
  if (at < 0 && strongest.length >= NAMED) return;
  strongest.splice(at < 0 ? strongest.length : at, 0, { name, pull });
  if (strongest.length > NAMED) strongest.pop();
}

function isStronger(name: string, pull: number, than: Sign): boolean {
  return pull > than.pull || (pull === than.pull && name < than.name);
}

function pullOf(weights: Float64Array, row: number, own: number): number {
  let sum = 0;
  for (let k = 0; k < CLASSES.length; k++) sum += weights[row + k] ?? 0;
  return (weights[row + own] ?? 0) - sum / CLASSES.length;
}
