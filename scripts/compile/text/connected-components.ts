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
  const companionsOf = companionsAmong(items.length);
  for (const [at, item] of items.entries())
    for (const other of companionsOf(item, at)) {
      const before = items[other];
      const [x, y] = [find(other), find(at)];
      if (x === y || !before || !same(before, item)) continue;
      leader[Math.max(x, y)] = Math.min(x, y);
    }
  const groups = Map.groupBy(items.keys(), find);
  return [...groups.values()].map((group) => group.flatMap((index) => items[index] ?? []));
}

/** Told of the items in turn, says which of those before share a telling word with each; none twice. */
function companionsAmong(count: number): (item: Comparable, at: number) => number[] {
  const index = new Map<string, number[]>();
  const foundFor = new Int32Array(count).fill(-1);
  return ({ weights }, at) => {
    const companions: number[] = [];
    for (const [term, weight] of weights) {
      if (weight < LEAST_TELLING) continue;
      const others = index.get(term);
      if (others === undefined) {
        index.set(term, [at]);
        continue;
      }
      if (others.length < TOO_COMMON)
        for (const other of others) {
          if (foundFor[other] !== at) companions.push(other);
          foundFor[other] = at;
        }
      others.push(at);
    }
    return companions;
  };
}
