/** Written by scripts/train/stories.ts. */
export const FIRST_LOOK = {
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

export const SECOND_LOOK = {
  bias: 4.065,
  whole: -5.399,
  lead: 4.839,
  cover: 9.661,
  common: -3.166,
  length: -0.686,
  beyondEither: 2.832,
  beyondBoth: 3.063,
  apart: 13.86,
  distinct: 14.645,
  distinctBeyondEither: 0.49,
  distinctBeyondBoth: -1.275,
  first: 0.115,
  firstBeyondBoth: -1.119,
  firstApart: -16.497,
};
