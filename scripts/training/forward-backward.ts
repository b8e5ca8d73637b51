/**
 * The forward-backward algorithm: how likely each class is on each line, and how often each transition is expected.
 * Tables are flat (line × state), and sums are normalized line by line, so that none under- or overflows.
 */
import { CLASS_INDEX, CLASSES, STATES, TRANSITIONS } from '../compile/segment/line-states.ts';

const S = STATES.length;
const K = CLASSES.length;

/** Every step that may be taken, first those between lines; `from` is S at the start. */
export const EDGES: readonly { name: string; from: number; to: number }[] = [
  ...STATES,
  'start' as const,
].flatMap((from, at) =>
  TRANSITIONS[from].map((to) => ({ name: `${from} → ${to}`, from: at, to: STATES.indexOf(to) })),
);
const FROM = Int32Array.from(EDGES, ({ from }) => from);
const TO = Int32Array.from(EDGES, ({ to }) => to);
const STEPS = EDGES.findIndex(({ from }) => from === S);

export interface Expectations {
  /** Line × class: the marginal probability of each. */
  classes: Float64Array;
  /** Expected number of times that each edge is taken. */
  edges: Float64Array;
  /** The logarithm of the sum over all paths (the partition function). */
  logSum: number;
}

/**
 * @param scores line × class
 * @param weights one an edge
 * @param allowed line × state: 0 where a line may not have a state; null allows all
 * @returns null when nothing that is allowed can be reached
 */
export function forwardBackward(
  scores: Float64Array,
  weights: Float64Array,
  allowed: Uint8Array | null,
): Expectations | null {
  const lines = scores.length / K;
  const own = likelihoods(scores, allowed);
  const step = weights.map(Math.exp);
  const forward = forwardSums(own.table, step, lines);
  if (forward === null) return null;
  const backward = backwardSums(own.table, step, lines);
  return {
    classes: classMarginals(forward.table, backward, lines),
    edges: edgeCounts(own.table, step, forward.table, backward, lines),
    logSum: forward.logSum + own.logSum,
  };
}

interface Sums {
  table: Float64Array;
  logSum: number;
}

function likelihoods(scores: Float64Array, allowed: Uint8Array | null): Sums {
  const lines = scores.length / K;
  const table = new Float64Array(lines * S);
  let logSum = 0;
  for (let line = 0; line < lines; line++) {
    let top = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < K; k++) top = Math.max(top, scores[line * K + k] ?? 0);
    logSum += top;
    for (let state = 0; state < S; state++)
      if (allowed === null || allowed[line * S + state] === 1)
        table[line * S + state] = Math.exp(
          (scores[line * K + (CLASS_INDEX[state] ?? 0)] ?? 0) - top,
        );
  }
  return { table, logSum };
}

function forwardSums(own: Float64Array, step: Float64Array, lines: number): Sums | null {
  const table = new Float64Array(lines * S);
  let logSum = 0;
  for (let line = 0; line < lines; line++) {
    const row = line * S;
    if (line === 0)
      for (let edge = STEPS; edge < FROM.length; edge++) table[TO[edge] ?? 0] = step[edge] ?? 0;
    else
      for (let edge = 0; edge < STEPS; edge++) {
        const to = row + (TO[edge] ?? 0);
        table[to] =
          (table[to] ?? 0) + (table[row - S + (FROM[edge] ?? 0)] ?? 0) * (step[edge] ?? 0);
      }
    for (let at = row; at < row + S; at++) table[at] = (table[at] ?? 0) * (own[at] ?? 0);
    const sum = normalize(table, row);
    if (!(sum > 0)) return null;
    logSum += Math.log(sum);
  }
  return { table, logSum };
}

function backwardSums(own: Float64Array, step: Float64Array, lines: number): Float64Array {
  const table = new Float64Array(lines * S);
  table.fill(1, (lines - 1) * S);
  for (let line = lines - 2; line >= 0; line--) {
    const row = line * S;
    for (let edge = 0; edge < STEPS; edge++) {
      const from = row + (FROM[edge] ?? 0);
      const to = row + S + (TO[edge] ?? 0);
      table[from] = (table[from] ?? 0) + (step[edge] ?? 0) * (own[to] ?? 0) * (table[to] ?? 0);
    }
    normalize(table, row);
  }
  return table;
}

/** Makes a row sum to 1; returns what it summed to. */
function normalize(table: Float64Array, row: number): number {
  let sum = 0;
  for (let at = row; at < row + S; at++) sum += table[at] ?? 0;
  if (sum > 0) for (let at = row; at < row + S; at++) table[at] = (table[at] ?? 0) / sum;
  return sum;
}

function classMarginals(
  forward: Float64Array,
  backward: Float64Array,
  lines: number,
): Float64Array {
  const classes = new Float64Array(lines * K);
  for (let line = 0; line < lines; line++) {
    let sum = 0;
    for (let at = line * S; at < line * S + S; at++)
      sum += (forward[at] ?? 0) * (backward[at] ?? 0);
    if (!(sum > 0)) continue;
    for (let state = 0; state < S; state++) {
      const at = line * S + state;
      const cell = line * K + (CLASS_INDEX[state] ?? 0);
      classes[cell] = (classes[cell] ?? 0) + ((forward[at] ?? 0) * (backward[at] ?? 0)) / sum;
    }
  }
  return classes;
}

function edgeCounts(
  own: Float64Array,
  step: Float64Array,
  forward: Float64Array,
  backward: Float64Array,
  lines: number,
): Float64Array {
  const counts = new Float64Array(EDGES.length);
  const here = new Float64Array(EDGES.length);
  for (let line = 0; line < lines; line++) {
    const low = line === 0 ? STEPS : 0;
    const high = line === 0 ? EDGES.length : STEPS;
    let sum = 0;
    for (let edge = low; edge < high; edge++) {
      const before = line === 0 ? 1 : (forward[(line - 1) * S + (FROM[edge] ?? 0)] ?? 0);
      const to = line * S + (TO[edge] ?? 0);
      const value = before * (step[edge] ?? 0) * (own[to] ?? 0) * (backward[to] ?? 0);
      here[edge] = value;
      sum += value;
    }
    if (sum > 0)
      for (let edge = low; edge < high; edge++)
        counts[edge] = (counts[edge] ?? 0) + (here[edge] ?? 0) / sum;
  }
  return counts;
}
