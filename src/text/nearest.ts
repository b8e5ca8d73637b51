/** "Did you mean": the valid spelling closest to what was written. */

/** Only this many characters are compared, so that a hostile value costs little. */
const MAX_LENGTH = 64;

/**
 * The candidate with the fewest edits (a letter inserted, deleted, replaced, or two swapped); undefined when even that
 * one needs more than `maxEdits`, by default what a typing mistake explains: one for each three letters.
 */
export function nearest(
  text: string,
  candidates: Iterable<string>,
  maxEdits = mostEdits(text.length),
): string | undefined {
  const wanted = text.slice(0, MAX_LENGTH).toLowerCase();
  let best: string | undefined;
  let fewest = maxEdits + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) >= fewest) continue;
    const edits = editDistance(wanted, candidate.toLowerCase());
    if (edits < fewest) {
      fewest = edits;
      best = candidate;
    }
  }
  return best;
}

/** The most edits that a typing mistake explains: one for each three letters, up to four. */
export function mostEdits(length: number): number {
  return Math.floor(Math.min(length, 12) / 3);
}

/** Optimal string alignment: Levenshtein distance that also counts a swap of neighbours as one edit. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped =
        a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? Infinity) + 1 : Infinity;
      current[j] = Math.min(
        (previous[j] ?? 0) + 1,
        (current[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + same,
        swapped,
      );
    }
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}
