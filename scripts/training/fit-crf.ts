/**
 * Fits the segmenter's CRF to texts of which each line allows some states: maximum likelihood of what is allowed (the
 * gradient is the expectation under the constraint minus that without), L2 regularization, L-BFGS. There is no
 * randomness: the same texts give the same weights.
 */

import type { CrfWeights } from '../compile/segment/crf.ts';
import { CLASSES, STATES, type State, TRANSITIONS } from '../compile/segment/line-states.ts';
import { pathConstraints } from '../compile/segment/main-prose.ts';
import { EDGES, forwardBackward } from './forward-backward.ts';
import { minimize, type Objective } from './lbfgs.ts';

export interface Example {
  publisher: string;
  /** Per line, what it shows. */
  features: string[][];
  /** Per line, what it may be. */
  allowed: ReadonlySet<State>[];
  /** The line that is taken to be inside the article. */
  insideLine: number;
  /** How much the text counts. */
  weight: number;
}

export interface Settings {
  /** Steps of the search. */
  rounds: number;
  /** How strongly weights are held near zero (L2). */
  shrinkage: number;
  /** A feature seen with fewer publishers is not learned. */
  minPublishers: number;
}

const K = CLASSES.length;

export function fitCrf(examples: readonly Example[], settings: Settings): CrfWeights {
  const names = frequentFeatures(examples, settings.minPublishers);
  const index = new Map(names.map((name, at) => [name, at]));
  const prepared = examples.map((example) => prepare(example, index));
  const offset = names.length * K;
  const objective: Objective = (weights, gradient) => {
    let loss = 0;
    for (const example of prepared) loss -= climb(example, weights, gradient, offset);
    for (let cell = 0; cell < weights.length; cell++) {
      const weight = weights[cell] ?? 0;
      loss += (settings.shrinkage / 2) * weight * weight;
      gradient[cell] = (gradient[cell] ?? 0) + settings.shrinkage * weight;
    }
    return loss;
  };
  return asWeights(names, minimize(objective, offset + EDGES.length, settings));
}

function frequentFeatures(examples: readonly Example[], minPublishers: number): string[] {
  const publishers = new Map<string, Set<string>>();
  for (const { features, publisher } of examples)
    for (const line of features)
      for (const feature of line) {
        const seen = publishers.get(feature) ?? new Set();
        publishers.set(feature, seen.add(publisher));
      }
  return [...publishers]
    .filter(([, seen]) => seen.size >= minPublishers)
    .map(([name]) => name)
    .sort();
}

interface Prepared {
  /** Features of all lines in a row, and where each line's begin. */
  features: Int32Array;
  starts: Int32Array;
  /** Line × state. */
  allowed: Uint8Array;
  /** The same without the gold. */
  possible: Uint8Array;
  weight: number;
}

function prepare(
  { features, allowed, insideLine, weight }: Example,
  index: Map<string, number>,
): Prepared {
  const lines = features.map((line) => line.flatMap((name) => index.get(name) ?? []));
  let start = 0;
  const all: ReadonlySet<State> = new Set(STATES);
  const possible = pathConstraints(features.length, insideLine).map((may) => may ?? all);
  const inside = possible[insideLine] ?? all;
  return {
    features: Int32Array.from(lines.flat()),
    starts: Int32Array.from([0, ...lines.map((line) => (start += line.length))]),
    allowed: table(
      allowed.map((may, line) =>
        line === insideLine ? new Set([...may].filter((state) => inside.has(state))) : may,
      ),
    ),
    possible: table(possible),
    weight,
  };
}

function table(lines: ReadonlySet<State>[]): Uint8Array {
  return Uint8Array.from(lines.flatMap((may) => STATES.map((state) => (may.has(state) ? 1 : 0))));
}

/** One text's log likelihood; takes its gradient off the loss's. */
function climb(
  example: Prepared,
  weights: Float64Array,
  gradient: Float64Array,
  offset: number,
): number {
  const scores = emit(example, weights);
  const edges = weights.subarray(offset);
  const bound = forwardBackward(scores, edges, example.allowed);
  const free = forwardBackward(scores, edges, example.possible);
  if (bound === null || free === null) return 0;
  const slopes = bound.classes.map(
    (chance, at) => (chance - (free.classes[at] ?? 0)) * example.weight,
  );
  const { features, starts } = example;
  for (let line = 0; line + 1 < starts.length; line++)
    for (let k = 0; k < K; k++) {
      const slope = slopes[line * K + k] ?? 0;
      if (slope > -1e-6 && slope < 1e-6) continue;
      for (let at = starts[line] ?? 0; at < (starts[line + 1] ?? 0); at++) {
        const cell = (features[at] ?? 0) * K + k;
        gradient[cell] = (gradient[cell] ?? 0) - slope;
      }
    }
  for (let edge = 0; edge < EDGES.length; edge++)
    gradient[offset + edge] =
      (gradient[offset + edge] ?? 0) -
      ((bound.edges[edge] ?? 0) - (free.edges[edge] ?? 0)) * example.weight;
  return (bound.logSum - free.logSum) * example.weight;
}

function emit({ features, starts }: Prepared, weights: Float64Array): Float64Array {
  const scores = new Float64Array((starts.length - 1) * K);
  for (let line = 0; line + 1 < starts.length; line++)
    for (let at = starts[line] ?? 0; at < (starts[line + 1] ?? 0); at++)
      for (let k = 0; k < K; k++)
        scores[line * K + k] =
          (scores[line * K + k] ?? 0) + (weights[(features[at] ?? 0) * K + k] ?? 0);
  return scores;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

function asWeights(names: string[], weights: Float64Array): CrfWeights {
  const features: CrfWeights['features'] = {};
  names.forEach((name, at) => {
    features[name] = [...weights.slice(at * K, at * K + K)].map(rounded);
  });
  const transitions: CrfWeights['transitions'] = {};
  const offset = names.length * K;
  for (const from of [...STATES, 'start' as const])
    transitions[from] = TRANSITIONS[from].map((to) =>
      rounded(weights[offset + EDGES.findIndex((edge) => edge.name === `${from} → ${to}`)] ?? 0),
    );
  return { features, transitions };
}
