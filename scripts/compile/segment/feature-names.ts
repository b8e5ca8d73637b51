/**
 * Features are named by what they say, as a reason quotes them, and measures are named by the interval in which they
 * lie. There are some thousands of names: each is put together once and then shared by all lines, so that a feature
 * costs no new string.
 */
import { memoize } from '../../../src/cache/memoize.ts';

/** Names the interval in which a measure lies: "3 words", "to 7 words", "over 130 words". */
export function bucketed(
  limits: readonly number[],
  name: (interval: string) => string,
): (value: number) => string {
  const [least, ...others] = limits;
  const intervals = [`${least}`, ...others.map((limit) => `to ${limit}`), `over ${limits.at(-1)}`];
  const features = intervals.map(name);
  return (value) => features.at(limits.findIndex((limit) => value <= limit)) ?? '';
}

/** Memoizes a function of a feature's name without limit. Not for lines, of which there is no end. */
export function memoizeFeature<Answer>(
  find: (feature: string) => Answer,
): (name: string) => Answer {
  return memoize(find);
}

export const WORD_COUNTS = [0, 1, 2, 3, 5, 7, 9, 12, 15, 19, 25, 35, 50, 80, 130];
export const COARSE_WORD_COUNTS = [3, 8, 15, 25, 45];
export const COUNTS = [0, 1, 2, 4, 8];
export const SHARES = [0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.65, 0.8, 0.99];
