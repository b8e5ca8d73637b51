/** Written by scripts/train/stories.ts. */
export const PAIR_WEIGHTS = {
  bias: 2.453,
  whole: -4.537,
  lead: 6.314,
  cover: 12.369,
  common: -3.992,
  length: -0.701,
  beyondEither: 4.82,
  beyondBoth: 1.217,
  apart: -11.396,
  distinct: 13.915,
  distinctBeyondEither: 1.378,
  distinctBeyondBoth: -2.35,
};
