/** The one line that is sure to stand inside the article: the middle of the text's longest run of prose. */
import type { Look } from './line-features.ts';
import type { State } from './states.ts';

export interface Run {
  start: number;
  /** Inclusive. */
  end: number;
  /** The line in its middle, by weight of prose. */
  anchor: number;
}

/** The stretch of lines that holds most prose, every other line counting against it (Kadane's maximum subarray). */
export function mainRun(looks: readonly Look[]): Run {
  let best = { start: 0, end: 0, sum: 0 };
  let sum = 0;
  let start = 0;
  looks.forEach((look, index) => {
    sum += worth(look);
    if (sum > best.sum) best = { start, end: index, sum };
    if (sum > 0) return;
    sum = 0;
    start = index + 1;
  });
  return { ...best, anchor: middle(looks, best.start, best.end) };
}

function worth({ prose, size }: Look): number {
  return prose > 0.25 ? prose * Math.min(2, size / 25) : -1;
}

function middle(looks: readonly Look[], start: number, end: number): number {
  const weights = looks.slice(start, end + 1).map((look) => Math.max(0, worth(look)));
  const half = weights.reduce((sum, weight) => sum + weight, 0) / 2;
  let sum = 0;
  const at = weights.findIndex((weight) => {
    sum += weight;
    return sum >= half;
  });
  return start + Math.max(0, at);
}

const INSIDE: ReadonlySet<State> = new Set<State>(['body', 'caption', 'between']);

/** What each line may be: the anchor stands inside the article, any other line anywhere. */
export function anchored(lines: number, anchor: number): (ReadonlySet<State> | null)[] {
  return Array.from({ length: lines }, (_, line) => (line === anchor ? INSIDE : null));
}
