/** Written by scripts/training/train-stories.ts. */
export const FIRST_PASS = {
  bias: 2.587,
  full: -5.029,
  lead: 6.092,
  containment: 12.381,
  nonNames: -3.869,
  length: -0.674,
  marginEither: 5.309,
  marginBoth: 1.118,
  contextDifference: -12.852,
  distinctive: 14.575,
  distinctiveMarginEither: 0.101,
  distinctiveMarginBoth: -2.874,
};

export const SECOND_PASS = {
  bias: 4.056,
  full: -5.963,
  lead: 4.546,
  containment: 9.374,
  nonNames: -2.976,
  length: -0.646,
  marginEither: 2.975,
  marginBoth: 2.713,
  contextDifference: 12.645,
  distinctive: 14.875,
  distinctiveMarginEither: -0.228,
  distinctiveMarginBoth: -1.534,
  first: 0.158,
  firstMarginBoth: -1.071,
  firstContextDifference: -15.977,
};
