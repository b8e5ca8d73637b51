/** A linear-chain model over lines: scores of classes from features, and the best course of states. */
import type { HeadlineWeights } from './headline.ts';
import { CLASS_OF, CLASSES, FOLLOWS, STATES, type State } from './states.ts';

export interface Chain {
  /** Per feature, one weight a class in the order of CLASSES. */
  features: Record<string, number[]>;
  /** Per state (and `start`), one weight for each state that may follow, in the order of FOLLOWS. */
  transitions: Record<string, number[]>;
}

export interface Model extends Chain {
  headline: HeadlineWeights;
}

const K = CLASSES.length;
const S = STATES.length;
const CLASS_AT: readonly number[] = STATES.map((state) => CLASSES.indexOf(CLASS_OF[state]));
const NEVER = Number.NEGATIVE_INFINITY;

/** A chain laid out for reading. */
export interface Scores {
  /** Where each feature's weights begin. */
  rows: ReadonlyMap<string, number>;
  /** Feature × class. */
  weights: Float64Array;
  /** Per state, which others it may follow, and what that scores. */
  steps: readonly (readonly Step[])[];
  starts: Float64Array;
}

interface Step {
  from: number;
  score: number;
}

export function layOut({ features, transitions }: Chain): Scores {
  const score = (from: State | 'start', to: State): number => {
    const at = FOLLOWS[from].indexOf(to);
    return at < 0 ? NEVER : (transitions[from]?.[at] ?? 0);
  };
  return {
    rows: new Map(Object.keys(features).map((name, at) => [name, at * K])),
    weights: Float64Array.from(
      Object.values(features).flatMap((weights) => CLASSES.map((_, k) => weights[k] ?? 0)),
    ),
    steps: STATES.map((to) =>
      STATES.map((state, from) => ({ from, score: score(state, to) })).filter(
        (step) => step.score !== NEVER,
      ),
    ),
    starts: Float64Array.from(STATES, (to) => score('start', to)),
  };
}

/** Line × class. */
export function emissions({ rows, weights }: Scores, lines: readonly string[][]): Float64Array {
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
 * Viterbi: the course of states with the highest sum of scores.
 * @param emitted line × class
 * @param allowed per line, the states it may have; null allows all
 */
export function bestCourse(
  emitted: Float64Array,
  { steps, starts }: Scores,
  allowed: readonly (ReadonlySet<State> | null)[],
): State[] {
  let scores = starts;
  const back: Uint8Array[] = [];
  allowed.forEach((may, line) => {
    const next = new Float64Array(S).fill(NEVER);
    const from = new Uint8Array(S);
    STATES.forEach((state, to) => {
      if (may !== null && !may.has(state)) return;
      const own = emitted[line * K + (CLASS_AT[to] ?? 0)] ?? 0;
      const best = line === 0 ? startAt(to, starts) : bestStep(steps[to] ?? [], scores);
      next[to] = best.score + own;
      from[to] = best.from;
    });
    scores = next;
    back.push(from);
  });
  return traceBack(scores, back);
}

function startAt(state: number, starts: Float64Array): Step {
  return { from: S, score: starts[state] ?? NEVER };
}

function bestStep(steps: readonly Step[], scores: Float64Array): Step {
  let best: Step = { from: 0, score: NEVER };
  for (const { from, score } of steps) {
    const reached = (scores[from] ?? NEVER) + score;
    if (reached > best.score) best = { from, score: reached };
  }
  return best;
}

function traceBack(scores: Float64Array, back: Uint8Array[]): State[] {
  let at = scores.indexOf(Math.max(...scores));
  const course: State[] = [];
  for (let line = back.length - 1; line >= 0; line--) {
    course.push(STATES[at] ?? 'after');
    at = back[line]?.[at] ?? 0;
  }
  return course.reverse();
}
