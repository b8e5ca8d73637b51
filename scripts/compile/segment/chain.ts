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

const CLASS_AT: readonly number[] = STATES.map((state) => CLASSES.indexOf(CLASS_OF[state]));
const NEVER = Number.NEGATIVE_INFINITY;

/** One score a class. */
export function emission(model: Chain, features: readonly string[]): Float64Array {
  const scores = new Float64Array(CLASSES.length);
  for (const feature of features) {
    const weights = model.features[feature];
    if (weights === undefined) continue;
    for (let k = 0; k < weights.length; k++) scores[k] = (scores[k] ?? 0) + (weights[k] ?? 0);
  }
  return scores;
}

/** Transition scores as a matrix, `NEVER` where a state may not follow; row STATES.length is the start. */
export function transitionMatrix(model: Chain): Float64Array[] {
  return [...STATES, 'start' as const].map((from) => {
    const row = new Float64Array(STATES.length).fill(NEVER);
    FOLLOWS[from].forEach((to, at) => {
      row[STATES.indexOf(to)] = model.transitions[from]?.[at] ?? 0;
    });
    return row;
  });
}

/** Viterbi: the course of states with the highest sum of scores. */
export function bestCourse(
  emissions: Float64Array[],
  transitions: Float64Array[],
  allowed: readonly (ReadonlySet<State> | null)[],
): State[] {
  let scores = new Float64Array(STATES.length);
  const back: Uint8Array[] = [];
  emissions.forEach((emitted, line) => {
    const next = new Float64Array(STATES.length).fill(NEVER);
    const from = new Uint8Array(STATES.length);
    for (let to = 0; to < STATES.length; to++) {
      const own = may(allowed[line], to) ? (emitted[CLASS_AT[to] ?? 0] ?? 0) : NEVER;
      const sources = line === 0 ? [STATES.length] : STATES.keys();
      for (const state of sources) {
        const score =
          (line === 0 ? 0 : (scores[state] ?? 0)) + (transitions[state]?.[to] ?? NEVER) + own;
        if (score > (next[to] ?? NEVER)) {
          next[to] = score;
          from[to] = state;
        }
      }
    }
    scores = next;
    back.push(from);
  });
  return traceBack(scores, back);
}

function may(allowed: ReadonlySet<State> | null | undefined, state: number): boolean {
  return !allowed || allowed.has(STATES[state] ?? 'after');
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
