/** Connected components under a pairwise test, without testing every pair. */

export interface Weighted {
  /** Weights by term. Two items are compared if they share a term of at least MIN_WEIGHT. */
  weights: ReadonlyMap<string, number>;
}

/** A term in more items than this is too common to suggest a pair. */
const MAX_POSTINGS = 200;
/** Words of everyday use weigh less. */
const MIN_WEIGHT = 1.5;

/** Each component in the order of its items; an isolated item is a component of one. */
export function connectedComponents<Item extends Weighted>(
  items: readonly Item[],
  same: (a: Item, b: Item) => boolean,
): Item[][] {
  const parent = items.map((_, index) => index);
  const parentOf = (index: number): number => parent[index] ?? index;
  /** Halves the path on its way, so that long chains are walked once. */
  const rootOf = (index: number): number => {
    let at = index;
    while (parentOf(at) !== at) {
      parent[at] = parentOf(parentOf(at));
      at = parentOf(at);
    }
    return at;
  };
  const candidatesFor = candidateFinder(items.length);
  for (const [at, item] of items.entries())
    for (const other of candidatesFor(item, at)) {
      const before = items[other];
      const [x, y] = [rootOf(other), rootOf(at)];
      if (x === y || !before || !same(before, item)) continue;
      parent[Math.max(x, y)] = Math.min(x, y);
    }
  const groups = Map.groupBy(items.keys(), rootOf);
  return [...groups.values()].map((group) => group.flatMap((index) => items[index] ?? []));
}

/** Given the items in turn, finds the earlier ones that share a heavy term with each, none twice. */
function candidateFinder(count: number): (item: Weighted, at: number) => number[] {
  const index = new Map<string, number[]>();
  const foundFor = new Int32Array(count).fill(-1);
  return ({ weights }, at) => {
    const candidates: number[] = [];
    for (const [term, weight] of weights) {
      if (weight < MIN_WEIGHT) continue;
      const others = index.get(term);
      if (others === undefined) {
        index.set(term, [at]);
        continue;
      }
      if (others.length < MAX_POSTINGS)
        for (const other of others) {
          if (foundFor[other] !== at) candidates.push(other);
          foundFor[other] = at;
        }
      others.push(at);
    }
    return candidates;
  };
}
