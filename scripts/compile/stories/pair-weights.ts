/** Written by scripts/train/stories.ts. */
export const PAIR_WEIGHTS = {
  bias: 2.323,
  whole: -1.256,
  lead: 5.741,
  cover: 13.417,
  common: -2.682,
  length: -0.765,
  beyondEither: 5.959,
  beyondBoth: -1.243,
  apart: -12.607,
};
