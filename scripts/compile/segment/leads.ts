/** How sure it is of each line that it is of the body, or that it is not: max-marginals of the chain. */
import type { Scores } from './chain.ts';
import { CLASS_OF, CLASSES, STATES, type State } from './states.ts';

const K = CLASSES.length;
const S = STATES.length;
const CLASS_AT: readonly number[] = STATES.map((state) => CLASSES.indexOf(CLASS_OF[state]));
const NEVER = Number.NEGATIVE_INFINITY;

/**
 * Per line, by how much the best course that has it in the body beats the best one that has not: the logarithm of
 * how many times likelier, roughly. Below zero where the better course leaves it out.
 * @param emitted line × class
 * @param allowed per line, the states it may have; null allows all
 */
export function leadsOfBody(
  emitted: Float64Array,
  scores: Scores,
  allowed: readonly (ReadonlySet<State> | null)[],
): Float64Array {
  const own = ownScores(emitted, allowed);
  const above = bestAbove(own, scores);
  const below = bestBelow(own, scores);
  return Float64Array.from(allowed, (_, line) => {
    let body = NEVER;
    let other = NEVER;
    STATES.forEach((state, at) => {
      const cell = line * S + at;
      const whole = (above[cell] ?? NEVER) + (below[cell] ?? NEVER);
      if (state === 'body') body = whole;
      else other = Math.max(other, whole);
    });
    return body - other;
  });
}

function ownScores(
  emitted: Float64Array,
  allowed: readonly (ReadonlySet<State> | null)[],
): Float64Array {
  const own = new Float64Array(allowed.length * S).fill(NEVER);
  allowed.forEach((may, line) => {
    STATES.forEach((state, at) => {
      if (may === null || may.has(state))
        own[line * S + at] = emitted[line * K + (CLASS_AT[at] ?? 0)] ?? 0;
    });
  });
  return own;
}

/** Line × state: the best score of a course from the first line to this one. */
function bestAbove(own: Float64Array, { steps, starts }: Scores): Float64Array {
  const best = new Float64Array(own.length).fill(NEVER);
  for (let cell = 0; cell < own.length; cell++) {
    const state = cell % S;
    let reached = cell < S ? (starts[state] ?? NEVER) : NEVER;
    if (cell >= S)
      for (const { from, score } of steps[state] ?? [])
        reached = Math.max(reached, (best[cell - state - S + from] ?? NEVER) + score);
    best[cell] = reached + (own[cell] ?? NEVER);
  }
  return best;
}

/** Line × state: the best score of what can follow. */
function bestBelow(own: Float64Array, { steps }: Scores): Float64Array {
  const best = new Float64Array(own.length).fill(NEVER);
  best.fill(0, own.length - S);
  for (let cell = own.length - 1; cell >= S; cell--) {
    const state = cell % S;
    const reached = (best[cell] ?? NEVER) + (own[cell] ?? NEVER);
    for (const { from, score } of steps[state] ?? []) {
      const before = cell - state - S + from;
      best[before] = Math.max(best[before] ?? NEVER, reached + score);
    }
  }
  return best;
}
