/** Index of the first item that passes, or the length; all behind it must pass, too. Binary search. */
export function partitionPoint<Item>(
  items: readonly Item[],
  passes: (item: Item) => boolean,
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && !passes(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
