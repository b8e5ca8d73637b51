/** Limited-memory BFGS (Nocedal and Wright, algorithm 7.4): the least of a smooth function of many variables. */

/** The function's value at a point; writes its gradient. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;

/** Steps that the curvature is estimated from. */
const MEMORY = 8;
/** The share of the descent promised by the slope that a step must reach (Armijo). */
const ENOUGH = 1e-4;

export interface Limits {
  rounds: number;
  /** Ends when a round gains less than this share of the value. */
  tolerance?: number;
}

/** From the origin of `size` variables. */
export function minimize(
  objective: Objective,
  size: number,
  { rounds, tolerance = 1e-5 }: Limits,
): Float64Array {
  let point: Float64Array = new Float64Array(size);
  let gradient: Float64Array = new Float64Array(size);
  let value = objective(point, gradient);
  const moves: { step: Float64Array; turn: Float64Array; curve: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const direction = descent(gradient, moves);
    const slope = dot(direction, gradient);
    const next = walk(objective, {
      point,
      value,
      direction,
      slope,
      length: round === 0 ? 1 / norm(gradient) : 1,
    });
    if (next === null) break;
    const step = difference(next.point, point);
    const turn = difference(next.gradient, gradient);
    const curve = dot(step, turn);
    if (curve > 0) moves.push({ step, turn, curve });
    if (moves.length > MEMORY) moves.shift();
    const gain = value - next.value;
    ({ point, gradient, value } = next);
    if (gain < tolerance * Math.abs(value)) break;
  }
  return point;
}

interface Start {
  point: Float64Array;
  value: number;
  direction: Float64Array;
  slope: number;
  length: number;
}

interface End {
  point: Float64Array;
  gradient: Float64Array;
  value: number;
}

/** Backtracking until the value falls enough (Armijo's condition). */
function walk(objective: Objective, { point, value, direction, slope, length }: Start): End | null {
  for (let tried = length; tried > 1e-10; tried /= 2) {
    const next = point.map((x, at) => x + tried * (direction[at] ?? 0));
    const gradient = new Float64Array(point.length);
    const reached = objective(next, gradient);
    if (reached <= value + ENOUGH * tried * slope) return { point: next, gradient, value: reached };
  }
  return null;
}

function descent(
  gradient: Float64Array,
  moves: readonly { step: Float64Array; turn: Float64Array; curve: number }[],
): Float64Array {
  const direction = gradient.map((x) => -x);
  const shares: number[] = [];
  for (const { step, turn, curve } of moves.toReversed()) {
    const share = dot(step, direction) / curve;
    shares.push(share);
    addScaled(direction, turn, -share);
  }
  const last = moves.at(-1);
  if (last) scale(direction, last.curve / dot(last.turn, last.turn));
  for (const { step, turn, curve } of moves) {
    const share = shares.pop() ?? 0;
    addScaled(direction, step, share - dot(turn, direction) / curve);
  }
  return direction;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

function norm(a: Float64Array): number {
  return Math.sqrt(dot(a, a)) || 1;
}

function difference(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((x, at) => x - (b[at] ?? 0));
}

function addScaled(a: Float64Array, b: Float64Array, by: number): void {
  for (let at = 0; at < a.length; at++) a[at] = (a[at] ?? 0) + by * (b[at] ?? 0);
}

function scale(a: Float64Array, by: number): void {
  for (let at = 0; at < a.length; at++) a[at] = (a[at] ?? 0) * by;
}
