/**
 * Sets of record numbers that are walked upwards together. Each says where its next member is, so that an
 * intersection skips what any one of them lacks and stops when a page is full.
 */

/** Called with growing numbers only. */
export interface PostingIterator {
  /** The least member that is `number` or greater; `END` when there is none. */
  advance: (number: number) => number;
}

const END = 0xffffffff;

/** The members of an ascending list, found by strides doubled, then halved. */
export function iteratorOver(list: Uint32Array): PostingIterator {
  let place = 0;
  return {
    advance: (number) => {
      if ((list[place] ?? END) >= number) return list[place] ?? END;
      let stride = 1;
      while ((list[place + stride] ?? END) < number) {
        place += stride;
        stride *= 2;
      }
      let high = Math.min(list.length, place + stride);
      while (high - place > 1) {
        const middle = (place + high) >>> 1;
        if ((list[middle] ?? END) < number) place = middle;
        else high = middle;
      }
      place = high;
      return list[place] ?? END;
    },
  };
}

export function unionOf(seekers: readonly PostingIterator[]): PostingIterator {
  const [only] = seekers;
  if (only && seekers.length === 1) return only;
  return {
    advance: (number) => {
      let least = END;
      for (const { advance } of seekers) {
        const found = advance(number);
        if (found < least) least = found;
      }
      return least;
    },
  };
}

/** What is asked of the members of all sets: tests come last, as they only look at one number at a time. */
export interface Filter {
  sets: readonly PostingIterator[];
  tests: readonly ((number: number) => boolean)[];
  /** Members are sought from here … */
  low: number;
  /** … to below here. */
  high: number;
}

/** Calls `take` with each number that passes, upwards, until it returns false. */
export function intersect(
  { sets, tests, low, high }: Filter,
  visit: (number: number) => boolean,
): void {
  let candidate = low;
  while (candidate < high) {
    let next = candidate;
    for (const { advance } of sets) {
      next = advance(candidate);
      if (next !== candidate) break;
    }
    if (next !== candidate) {
      candidate = next;
      continue;
    }
    if (tests.every((test) => test(candidate)) && !visit(candidate)) return;
    candidate++;
  }
}
