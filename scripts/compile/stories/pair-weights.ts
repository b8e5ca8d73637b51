/** Written by scripts/train-stories.ts. */
export const PAIR_WEIGHTS = {
  bias: 2.051,
  whole: -0.911,
  lead: 5.558,
  cover: 13.209,
  common: -2.891,
  length: -0.703,
  beyondEither: 7.127,
  beyondBoth: -2.047,
  apart: -11.524,
};
