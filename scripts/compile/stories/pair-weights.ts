/**
 * Learned, not edited by hand (docs/training.md).
 *   command: npm run train:stories -- --data train-stories --data train-guides --folds 5
 *   date: 2026-11-30
 *   data: 343 articles, 30 happenings in 15 topics; 656 guides and reviews
 *   settings: L2 5, 1200 small folders drawn, 5 folds by topic
 *   score: on topics not learned from: small folders 53.0 % right, B-cubed F1 0.941; whole folds 0.987 0.899 0.914 0.867 0.870; guides and reviews kept apart 642 of 656
 */
export const FIRST_PASS = {
  bias: 1.416,
  full: -3.004,
  lead: 4.454,
  containment: 11.436,
  nonNames: -5.557,
  leadNames: 1.414,
  leadNamesEither: 0.947,
  leadNumbers: 1.111,
  length: -0.837,
  marginEither: 5.472,
  marginBoth: -0.399,
  contextDifference: -13.161,
  distinctive: 11.824,
  distinctiveMarginEither: -0.053,
  distinctiveMarginBoth: -2.145,
  past: 0.888,
  reported: -0.98,
  dated: 0.43,
  addressed: -0.179,
  otherGenre: -0.858,
};

export const SECOND_PASS = {
  bias: 3.158,
  full: -5.838,
  lead: 3.811,
  containment: 9.486,
  nonNames: -4.638,
  leadNames: 0.957,
  leadNamesEither: 0.735,
  leadNumbers: 0.691,
  length: -0.81,
  marginEither: 4.494,
  marginBoth: 4.147,
  contextDifference: 8.438,
  distinctive: 12.046,
  distinctiveMarginEither: -0.522,
  distinctiveMarginBoth: -2.396,
  past: 1.08,
  reported: -1.41,
  dated: 0.492,
  addressed: -0.189,
  otherGenre: -0.884,
  first: 0.274,
  firstMarginBoth: -3.644,
  firstContextDifference: -14.584,
};
