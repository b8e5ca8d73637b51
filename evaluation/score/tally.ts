/** Precision, recall and F1 from counts that can be added up over articles. */

/** Each is a number of items; shares of an item are allowed. */
export interface Tally {
  /** What the dataset gives, and how much of that is right. */
  given: number;
  givenRight: number;
  /** What the gold demands, and how much of that was found. */
  due: number;
  dueRight: number;
}

/** The dataset gives what is due. */
export const RIGHT: Tally = { given: 1, givenRight: 1, due: 1, dueRight: 1 };
/** The dataset gives something else. */
export const WRONG: Tally = { given: 1, givenRight: 0, due: 1, dueRight: 0 };
/** The dataset gives nothing where something is due. */
export const MISSING: Tally = { given: 0, givenRight: 0, due: 1, dueRight: 0 };
/** The dataset gives something where nothing is due. */
export const EXTRA: Tally = { given: 1, givenRight: 0, due: 0, dueRight: 0 };

export function sum(tallies: Iterable<Tally>): Tally {
  const total = { given: 0, givenRight: 0, due: 0, dueRight: 0 };
  for (const { given, givenRight, due, dueRight } of tallies) {
    total.given += given;
    total.givenRight += givenRight;
    total.due += due;
    total.dueRight += dueRight;
  }
  return total;
}

export function isRight({ given, givenRight, due, dueRight }: Tally): boolean {
  return givenRight === given && dueRight === due;
}

/** 0 to 1; null when there is nothing to divide by. */
export function precision({ given, givenRight }: Tally): number | null {
  return given === 0 ? null : givenRight / given;
}

/** 0 to 1; null when there is nothing to divide by. */
export function recall({ due, dueRight }: Tally): number | null {
  return due === 0 ? null : dueRight / due;
}

/** The harmonic mean of precision and recall; null when nothing is given and nothing is due. */
export function f1(tally: Tally): number | null {
  if (tally.given === 0 && tally.due === 0) return null;
  const [p, r] = [precision(tally) ?? 0, recall(tally) ?? 0];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}
