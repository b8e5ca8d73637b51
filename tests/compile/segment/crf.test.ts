import { describe, expect, it } from 'vitest';
import { crfOf, emissions, viterbi } from '../../../scripts/compile/segment/crf.ts';
import {
  CLASS_INDEX,
  CLASSES,
  STATES,
  type State,
  TRANSITIONS,
} from '../../../scripts/compile/segment/line-states.ts';
import { bodyMargins } from '../../../scripts/compile/segment/marginals.ts';

/** Weights that differ from feature to feature, class to class and transition to transition. */
const unevenWeights = (seed: number, count: number) =>
  Array.from({ length: count }, (_, at) => Math.sin(seed * 12.9898 + at * 78.233) * 3);

const WEIGHTS = {
  features: Object.fromEntries(
    ['long', 'short', 'dated'].map((name, at) => [name, unevenWeights(at, CLASSES.length)]),
  ),
  transitions: Object.fromEntries(
    [...STATES, 'start' as const].map((state, at) => [
      state,
      unevenWeights(at + 9, TRANSITIONS[state].length),
    ]),
  ),
};
const CRF = crfOf(WEIGHTS);
const LINES = [['short'], ['dated', 'unknown'], ['long'], ['long', 'short']];
const EMITTED = emissions(CRF, LINES);
const FREE = LINES.map(() => null);

/** All paths that the transitions allow, each with its score. */
const PATHS = LINES.reduce<{ path: State[]; score: number }[]>(
  (paths, _, line) =>
    paths.flatMap(({ path, score }) => {
      const before = path.at(-1) ?? 'start';
      return TRANSITIONS[before].map((state, at) => {
        const own = EMITTED[line * CLASSES.length + (CLASS_INDEX[STATES.indexOf(state)] ?? 0)];
        const step = WEIGHTS.transitions[before]?.[at] ?? 0;
        return { path: [...path, state], score: score + step + (own ?? 0) };
      });
    }),
  [{ path: [], score: 0 }],
);
const best = (of: (path: State[]) => boolean) =>
  Math.max(...PATHS.filter(({ path }) => of(path)).map(({ score }) => score));

describe('viterbi', () => {
  it('finds the best of all paths', () => {
    const path = viterbi(EMITTED, CRF, FREE);
    const score = PATHS.find((other) => other.path.join() === path.join())?.score;
    expect(score).toBeCloseTo(best(() => true));
  });

  it('finds the best of those that a constraint allows', () => {
    const allowed = [null, null, new Set<State>(['caption']), null];
    const path = viterbi(EMITTED, CRF, allowed);
    expect(path[2]).toBe('caption');
    const score = PATHS.find((other) => other.path.join() === path.join())?.score;
    expect(score).toBeCloseTo(best((other) => other[2] === 'caption'));
  });

  it('finds no path in no lines', () => {
    expect(viterbi(new Float64Array(), CRF, [])).toEqual([]);
  });
});

describe('bodyMargins', () => {
  it('are the best score with the line in the body, less the best without', () => {
    const margins = bodyMargins(EMITTED, CRF, FREE);
    for (const [line, margin] of margins.entries())
      expect(margin).toBeCloseTo(
        best((path) => path[line] === 'body') - best((path) => path[line] !== 'body'),
      );
  });
});

describe('emissions', () => {
  it('sum the weights of the features, of which unknown ones count nothing', () => {
    expect([...emissions(CRF, [['unknown']])]).toEqual(CLASSES.map(() => 0));
    const [long = [], short = []] = [WEIGHTS.features['long'], WEIGHTS.features['short']];
    const sum = emissions(CRF, [['long', 'short']]);
    expect(sum[2]).toBeCloseTo((long[2] ?? 0) + (short[2] ?? 0));
  });
});
