/** Items joined by pairs that are the same, found without comparing all with all. */

export interface Comparable {
  /** Weights by term: two items are compared when they share a telling one. */
  weights: ReadonlyMap<string, number>;
}

/** A term that so many have says nothing. */
const TOO_COMMON = 200;
/** A word that everybody says. */
const LEAST_TELLING = 1.5;

/** Each group in the order of its items; an item that stands alone is a group of one. */
export function groupsOf<Item extends Comparable>(
  items: readonly Item[],
  same: (a: Item, b: Item) => boolean,
): Item[][] {
  const leader = items.map((_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while ((leader[at] ?? at) !== at) at = leader[at] ?? at;
    return at;
  };
  for (const [a, b] of candidatePairs(items)) {
    const [left, right] = [items[a], items[b]];
    if (!left || !right || !same(left, right)) continue;
    const [x, y] = [find(a), find(b)];
    leader[Math.max(x, y)] = Math.min(x, y);
  }
  const groups = Map.groupBy(items.keys(), find);
  return [...groups.values()].map((group) => group.flatMap((index) => items[index] ?? []));
}

/** Pairs that share a telling word; each once. */
function* candidatePairs(items: readonly Comparable[]): Generator<[number, number]> {
  const index = new Map<string, number[]>();
  for (const [at, { weights }] of items.entries()) {
    const seen = new Set<number>();
    for (const [term, weight] of weights) {
      if (weight < LEAST_TELLING) continue;
      const others = index.get(term) ?? [];
      if (others.length < TOO_COMMON) for (const other of others) seen.add(other);
      others.push(at);
      index.set(term, others);
    }
    for (const other of seen) yield [other, at];
  }
}
