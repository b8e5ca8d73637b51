/**
 * Iterators over ascending document numbers, intersected document by document: each skips what another lacks, and the
 * intersection stops when a page is full.
 */

/** To be called with ascending numbers only. */
export interface PostingIterator {
  /** The first document that is `document` or greater; `END` when there is none. */
  advance: (document: number) => number;
}

const END = 0xffffffff;

/** Iterates over an ascending list by galloping search: strides double, then bisection. */
export function iteratorOver(list: Uint32Array): PostingIterator {
  let at = 0;
  return {
    advance: (document) => {
      if ((list[at] ?? END) >= document) return list[at] ?? END;
      let stride = 1;
      while ((list[at + stride] ?? END) < document) {
        at += stride;
        stride *= 2;
      }
      let high = Math.min(list.length, at + stride);
      while (high - at > 1) {
        const middle = (at + high) >>> 1;
        if ((list[middle] ?? END) < document) at = middle;
        else high = middle;
      }
      at = high;
      return list[at] ?? END;
    },
  };
}

export function unionOf(iterators: readonly PostingIterator[]): PostingIterator {
  const [only] = iterators;
  if (only && iterators.length === 1) return only;
  return {
    advance: (document) => {
      let least = END;
      for (const { advance } of iterators) {
        const next = advance(document);
        if (next < least) least = next;
      }
      return least;
    },
  };
}

/** What a document must satisfy. */
export interface Filter {
  /** It is in each of these. */
  iterators: readonly PostingIterator[];
  /** It passes each of these, which are tried last. */
  tests: readonly ((document: number) => boolean)[];
  /** It is not below `low` … */
  low: number;
  /** … and below `high`. */
  high: number;
}

/** Calls `visit` with each matching document, ascending, until it returns false. */
export function intersect(
  { iterators, tests, low, high }: Filter,
  visit: (document: number) => boolean,
): void {
  let candidate = low;
  while (candidate < high) {
    let next = candidate;
    for (const { advance } of iterators) {
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
