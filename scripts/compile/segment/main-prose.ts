/** Where the article certainly is: the run of lines that holds most prose, and the line in its middle. */
import type { LineFeatures } from './line-features.ts';
import { INSIDE_BODY, type State } from './line-states.ts';

export interface MainText {
  start: number;
  /** Inclusive. */
  end: number;
  /** The line in its middle, by weight of prose. */
  middle: number;
}

/** The run of lines that holds most prose, where every other line counts against it (Kadane's maximum subarray). */
export function mainTextOf(lines: readonly LineFeatures[]): MainText {
  let best = { start: 0, end: 0, sum: 0 };
  let sum = 0;
  let start = 0;
  lines.forEach((line, index) => {
    sum += weightOf(line);
    if (sum > best.sum) best = { start, end: index, sum };
    if (sum > 0) return;
    sum = 0;
    start = index + 1;
  });
  return { ...best, middle: middleOf(lines, best.start, best.end) };
}

function weightOf({ prose, wordCount }: LineFeatures): number {
  return prose > 0.25 ? prose * Math.min(2, wordCount / 25) : -1;
}

function middleOf(lines: readonly LineFeatures[], start: number, end: number): number {
  const weights = lines.slice(start, end + 1).map((line) => Math.max(0, weightOf(line)));
  const half = weights.reduce((sum, weight) => sum + weight, 0) / 2;
  let sum = 0;
  const at = weights.findIndex((weight) => {
    sum += weight;
    return sum >= half;
  });
  return start + Math.max(0, at);
}

/** Per line, the states it may have; null allows all. Only `insideLine` is known to stand inside the article. */
export function pathConstraints(
  lineCount: number,
  insideLine: number,
): (ReadonlySet<State> | null)[] {
  return Array.from({ length: lineCount }, (_, line) => (line === insideLine ? INSIDE_BODY : null));
}
