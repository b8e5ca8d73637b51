/** Written by scripts/training/train-stories.ts. */
export const FIRST_LOOK = {
  bias: 2.587,
  whole: -5.029,
  lead: 6.092,
  cover: 12.381,
  common: -3.869,
  length: -0.674,
  beyondEither: 5.309,
  beyondBoth: 1.118,
  apart: -12.852,
  distinct: 14.575,
  distinctBeyondEither: 0.101,
  distinctBeyondBoth: -2.874,
};

export const SECOND_LOOK = {
  bias: 4.056,
  whole: -5.963,
  lead: 4.546,
  cover: 9.374,
  common: -2.976,
  length: -0.646,
  beyondEither: 2.975,
  beyondBoth: 2.713,
  apart: 12.645,
  distinct: 14.875,
  distinctBeyondEither: -0.228,
  distinctBeyondBoth: -1.534,
  first: 0.158,
  firstBeyondBoth: -1.071,
  firstApart: -15.977,
};
