/** How sure the CRF is that a line belongs to the body, or that it does not: differences of max-marginals. */
import type { Crf } from './crf.ts';
import { CLASS_INDEX, CLASSES, STATES, type State } from './line-states.ts';

const K = CLASSES.length;
const S = STATES.length;
const IMPOSSIBLE = Number.NEGATIVE_INFINITY;

/**
 * Per line, the score of the best path with the line in the body minus that of the best path without it: roughly
 * the log-odds that it is body text. Negative where the better path leaves the line out.
 * @param emitted line × class
 * @param allowed per line, the states it may have; null allows all
 */
export function bodyMargins(
  emitted: Float64Array,
  crf: Crf,
  allowed: readonly (ReadonlySet<State> | null)[],
): Float64Array {
  const own = stateScores(emitted, allowed);
  const prefixes = prefixScores(own, crf);
  const suffixes = suffixScores(own, crf);
  return Float64Array.from(allowed, (_, line) => {
    let body = IMPOSSIBLE;
    let other = IMPOSSIBLE;
    STATES.forEach((state, at) => {
      const cell = line * S + at;
      const whole = (prefixes[cell] ?? IMPOSSIBLE) + (suffixes[cell] ?? IMPOSSIBLE);
      if (state === 'body') body = whole;
      else other = Math.max(other, whole);
    });
    return body - other;
  });
}

function stateScores(
  emitted: Float64Array,
  allowed: readonly (ReadonlySet<State> | null)[],
): Float64Array {
  const own = new Float64Array(allowed.length * S).fill(IMPOSSIBLE);
  allowed.forEach((may, line) => {
    STATES.forEach((state, at) => {
      if (may === null || may.has(state))
        own[line * S + at] = emitted[line * K + (CLASS_INDEX[at] ?? 0)] ?? 0;
    });
  });
  return own;
}

/** Line × state: the best score of a path from the first line to this one. */
function prefixScores(own: Float64Array, { transitions, startScores }: Crf): Float64Array {
  const best = new Float64Array(own.length).fill(IMPOSSIBLE);
  for (let cell = 0; cell < own.length; cell++) {
    const state = cell % S;
    let reached = cell < S ? (startScores[state] ?? IMPOSSIBLE) : IMPOSSIBLE;
    if (cell >= S)
      for (const { from, score } of transitions[state] ?? [])
        reached = Math.max(reached, (best[cell - state - S + from] ?? IMPOSSIBLE) + score);
    best[cell] = reached + (own[cell] ?? IMPOSSIBLE);
  }
  return best;
}

/** Line × state: the best score of what can follow. */
function suffixScores(own: Float64Array, { transitions }: Crf): Float64Array {
  const best = new Float64Array(own.length).fill(IMPOSSIBLE);
  best.fill(0, own.length - S);
  for (let cell = own.length - 1; cell >= S; cell--) {
    const state = cell % S;
    const reached = (best[cell] ?? IMPOSSIBLE) + (own[cell] ?? IMPOSSIBLE);
    for (const { from, score } of transitions[state] ?? []) {
      const before = cell - state - S + from;
      best[before] = Math.max(best[before] ?? IMPOSSIBLE, reached + score);
    }
  }
  return best;
}
