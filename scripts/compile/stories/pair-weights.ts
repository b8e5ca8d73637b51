/** Written by scripts/train-stories.ts. */
export const PAIR_WEIGHTS = {
  bias: 1.928,
  whole: -1.413,
  lead: 6.06,
  cover: 13.548,
  common: -2.932,
  length: -0.69,
  beyondEither: 7.043,
  beyondBoth: -1.897,
  apart: -11.461,
};
