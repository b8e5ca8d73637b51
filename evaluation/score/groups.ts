/** Measures of how well things are grouped: B-cubed and pairwise. */
import { EXTRA, MISSING, RIGHT, type Tally } from './tally.ts';

/** By item, the group or groups that it is in; two items belong together when they share one. */
export type Groups = ReadonlyMap<string, ReadonlySet<string>>;

export function groupsOf(lists: readonly (readonly string[])[]): Groups {
  const groups = new Map<string, Set<string>>();
  for (const [index, list] of lists.entries())
    for (const item of list) {
      const of = groups.get(item) ?? new Set();
      groups.set(item, of.add(String(index)));
    }
  return groups;
}

/**
 * B-cubed (Bagga and Baldwin 1998) of each item of the gold: which share of those that it is put together with belong
 * there, and which share of those that belong there it is put together with.
 */
export function bCubed(gold: Groups, got: Groups): Map<string, Tally> {
  const items = [...gold.keys()];
  return new Map(
    items.map((item) => {
      const due = items.filter((other) => isTogether(gold, item, other));
      const given = items.filter((other) => isTogether(got, item, other));
      const shared = due.filter((other) => given.includes(other)).length;
      const givenRight = given.length === 0 ? 0 : shared / given.length;
      return [item, { given: 1, givenRight, due: 1, dueRight: shared / due.length }];
    }),
  );
}

export interface Pair {
  items: [string, string];
  tally: Tally;
}

/** Every pair of the gold's items that is together in the gold or in the dataset. */
export function pairs(gold: Groups, got: Groups): Pair[] {
  const items = [...gold.keys()];
  return items.flatMap((one, index) =>
    items.slice(index + 1).flatMap((other): Pair[] => {
      const [due, given] = [isTogether(gold, one, other), isTogether(got, one, other)];
      if (!due && !given) return [];
      return [{ items: [one, other], tally: due ? (given ? RIGHT : MISSING) : EXTRA }];
    }),
  );
}

function isTogether(groups: Groups, one: string, other: string): boolean {
  const [a, b] = [groups.get(one), groups.get(other)];
  return a !== undefined && b !== undefined && !a.isDisjointFrom(b);
}
