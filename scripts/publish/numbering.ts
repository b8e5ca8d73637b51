/** Numbers that keep an order: what has a number keeps it, and what is new is numbered between its neighbours. */

/** Left between neighbours at an end, for what is added later. */
const STEP = 1n << 20n;

/**
 * @param kept the numbers of items in their order, ascending; null for those to be numbered
 * @param low below all numbers, high above all
 * @param isTaken numbers that are not to be given
 * @returns ascending numbers. Where there was no room between neighbours, some of those have another number than before.
 * @throws RangeError when there are more items than numbers
 */
export function numbered(
  kept: readonly (bigint | null)[],
  low: bigint,
  high: bigint,
  isTaken: (number: bigint) => boolean,
): bigint[] {
  const numbers = [...kept];
  for (let start = 0; start < numbers.length; ) {
    if (numbers[start] !== null) {
      start++;
      continue;
    }
    let end = start;
    while (end < numbers.length && numbers[end] === null) end++;
    const before = numbers[start - 1] ?? low;
    const after = numbers[end] ?? high;
    const found = between(before, after, end - start, end === numbers.length, isTaken);
    if (found !== null) {
      for (const [at, number] of found.entries()) numbers[start + at] = number;
      start = end;
    } else if (end < numbers.length) {
      numbers[end] = null;
    } else if (start > 0) {
      start--;
      numbers[start] = null;
    } else {
      throw new RangeError(`${numbers.length} items do not fit between ${low} and ${high}`);
    }
  }
  return numbers.map((number) => number ?? low);
}

/** Numbers between two others, apart from one another; null when there are too few. */
function between(
  before: bigint,
  after: bigint,
  count: number,
  atEnd: boolean,
  isTaken: (number: bigint) => boolean,
): bigint[] | null {
  const even = (after - before) / BigInt(count + 1);
  const step = atEnd && even > STEP ? STEP : even;
  const found: bigint[] = [];
  let last = before;
  for (let at = 1; at <= count; at++) {
    let number = before + step * BigInt(at);
    if (number <= last) number = last + 1n;
    while (isTaken(number)) number++;
    if (number >= after) return null;
    found.push(number);
    last = number;
  }
  return found;
}

/**
 * The numbers of items that can stay because they ascend: a longest ascending subsequence; null for the others.
 * @param numbers in the wanted order; null for items without a number
 */
export function ascending(numbers: readonly (bigint | null)[]): (bigint | null)[] {
  /** By length of an ascending sequence, the index of its last item with the least number. */
  const tails: number[] = [];
  const previous = new Int32Array(numbers.length).fill(-1);
  for (const [at, number] of numbers.entries()) {
    if (number === null) continue;
    let lengthBelow = 0;
    let high = tails.length;
    while (lengthBelow < high) {
      const middle = (lengthBelow + high) >>> 1;
      if ((numbers[tails[middle] ?? 0] ?? 0n) < number) lengthBelow = middle + 1;
      else high = middle;
    }
    previous[at] = lengthBelow > 0 ? (tails[lengthBelow - 1] ?? -1) : -1;
    tails[lengthBelow] = at;
  }
  const kept = numbers.map((): bigint | null => null);
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1)
    kept[at] = numbers[at] ?? null;
  return kept;
}
