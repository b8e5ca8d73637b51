/**
 * Folds of a cross-validation: what is of one publisher, or on one topic, is in one fold, so that no model is scored on
 * a publisher or topic that it has learned from.
 */
import { seededRandom } from '../random.ts';

export interface Folding {
  folds: number;
  /** Deals in another order; null: in the order given. */
  seed: number | null;
}

/** The keys of each fold, dealt out in turn. */
export function dealIntoFolds<Key>(keys: Iterable<Key>, { folds, seed }: Folding): Set<Key>[] {
  const distinct = [...new Set(keys)];
  const dealt = seed === null ? distinct : shuffled(distinct, seededRandom(seed));
  return Array.from(
    { length: folds },
    (_, fold) => new Set(dealt.filter((_key, at) => at % folds === fold)),
  );
}

export interface Split<Item> {
  learned: Item[];
  held: Item[];
}

/** For each fold, the items that are held out and those to learn from. Keys are dealt in the order of their spelling. */
export function splits<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  folding: Folding,
): Split<Item>[] {
  return dealIntoFolds(items.map(keyOf).sort(), folding).map((keys) => ({
    learned: items.filter((item) => !keys.has(keyOf(item))),
    held: items.filter((item) => keys.has(keyOf(item))),
  }));
}

export function shuffled<Item>(list: readonly Item[], random: () => number): Item[] {
  return list
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
