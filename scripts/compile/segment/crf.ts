/**
 * A linear-chain conditional random field over a text's lines: a score for each class of line from its features, and
 * Viterbi's search for the best path of states.
 */
import type { HeadlineWeights } from './headline.ts';
import { CLASS_INDEX, CLASSES, STATES, type State, TRANSITIONS } from './line-states.ts';

export interface CrfWeights {
  /** Per feature, one weight a class in the order of CLASSES. */
  features: Record<string, number[]>;
  /** Per state (and `start`), one weight for each state that may follow, in the order of TRANSITIONS. */
  transitions: Record<string, number[]>;
}

/** What weights.json holds. */
export interface SegmenterWeights extends CrfWeights {
  headline: HeadlineWeights;
}

const K = CLASSES.length;
const S = STATES.length;
const IMPOSSIBLE = Number.NEGATIVE_INFINITY;

/** The weights in flat tables. */
export interface Crf {
  /** Where each feature's weights begin. */
  rows: ReadonlyMap<string, number>;
  /** Feature × class. */
  weights: Float64Array;
  /** Per state, the transitions that lead to it. */
  transitions: readonly (readonly Transition[])[];
  /** Per state, the score of beginning a text. */
  startScores: Float64Array;
}

interface Transition {
  from: number;
  score: number;
}

export function crfOf({ features, transitions }: CrfWeights): Crf {
  const score = (from: State | 'start', to: State): number => {
    const at = TRANSITIONS[from].indexOf(to);
    return at < 0 ? IMPOSSIBLE : (transitions[from]?.[at] ?? 0);
  };
  return {
    rows: new Map(Object.keys(features).map((name, at) => [name, at * K])),
    weights: Float64Array.from(
      Object.values(features).flatMap((weights) => CLASSES.map((_, k) => weights[k] ?? 0)),
    ),
    transitions: STATES.map((to) =>
      STATES.map((state, from) => ({ from, score: score(state, to) })).filter(
        (transition) => transition.score !== IMPOSSIBLE,
      ),
    ),
    startScores: Float64Array.from(STATES, (to) => score('start', to)),
  };
}

/** Line × class. */
export function emissions({ rows, weights }: Crf, lines: readonly string[][]): Float64Array {
  const scores = new Float64Array(lines.length * K);
  lines.forEach((features, line) => {
    for (const feature of features) {
      const row = rows.get(feature);
      if (row === undefined) continue;
      for (let k = 0; k < K; k++)
        scores[line * K + k] = (scores[line * K + k] ?? 0) + (weights[row + k] ?? 0);
    }
  });
  return scores;
}

/**
 * The path of states with the highest sum of scores.
 * @param emitted line × class
 * @param allowed per line, the states it may have; null allows all
 */
export function viterbi(
  emitted: Float64Array,
  { transitions, startScores }: Crf,
  allowed: readonly (ReadonlySet<State> | null)[],
): State[] {
  let scores = startScores;
  const back: Uint8Array[] = [];
  allowed.forEach((may, line) => {
    const next = new Float64Array(S).fill(IMPOSSIBLE);
    const from = new Uint8Array(S);
    STATES.forEach((state, to) => {
      if (may !== null && !may.has(state)) return;
      const own = emitted[line * K + (CLASS_INDEX[to] ?? 0)] ?? 0;
      const best =
        line === 0
          ? startTransition(to, startScores)
          : bestTransition(transitions[to] ?? [], scores);
      next[to] = best.score + own;
      from[to] = best.from;
    });
    scores = next;
    back.push(from);
  });
  return traceBack(scores, back);
}

function startTransition(state: number, startScores: Float64Array): Transition {
  return { from: S, score: startScores[state] ?? IMPOSSIBLE };
}

function bestTransition(transitions: readonly Transition[], scores: Float64Array): Transition {
  let best: Transition = { from: 0, score: IMPOSSIBLE };
  for (const { from, score } of transitions) {
    const reached = (scores[from] ?? IMPOSSIBLE) + score;
    if (reached > best.score) best = { from, score: reached };
  }
  return best;
}

function traceBack(scores: Float64Array, back: Uint8Array[]): State[] {
  let at = scores.indexOf(Math.max(...scores));
  const path: State[] = [];
  for (let line = back.length - 1; line >= 0; line--) {
    path.push(STATES[at] ?? 'after');
    at = back[line]?.[at] ?? 0;
  }
  return path.reverse();
}
