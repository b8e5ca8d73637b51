/** "Did you mean" over sorted rows, without decoding them to text. */
import { mostEdits } from '../text/nearest.ts';
import type { Rows } from './rows-reader.ts';

/**
 * The row with the fewest edits from a text, by the same measure as `nearest` (src/text/nearest.ts), without case for
 * ASCII letters; null when even that one needs more edits than a typing mistake explains.
 *
 * Neighbours of a sorted list begin alike, so the table of edit distances is kept for what a row shares with the one
 * before it, and rows that begin with what is too far away already are passed over.
 */
export function nearestRow({ count, row }: Rows, text: string): number | null {
  const wanted = Array.from(text.slice(0, MAX_LENGTH).toLowerCase(), (one) => one.codePointAt(0));
  const width = wanted.length + 1;
  let fewest = mostEdits(wanted.length) + 1;
  const longest = wanted.length + fewest;
  const table = new Uint16Array((longest + 1) * width);
  for (let column = 0; column < width; column++) table[column] = column;
  const current = new Uint32Array(longest + 1);
  const computed = new Uint32Array(longest + 1);
  /** Rows of the table that hold for `computed`, and its length where it was given up; 0 if it was not. */
  let depth = 0;
  let abandoned = 0;
  let best: number | null = null;

  for (let number = 0; number < count; number++) {
    const length = readSymbols(row(number), current);
    if (length > longest || Math.abs(length - wanted.length) >= fewest) continue;
    let at = sharedLength(current, computed, Math.min(length, depth));
    if (abandoned > 0 && at >= abandoned) continue;
    abandoned = 0;
    while (at < length && abandoned === 0) {
      computed[at] = current[at] ?? 0;
      at++;
      if (fillRow(at) >= fewest) abandoned = at;
    }
    depth = at;
    if (abandoned > 0) continue;
    const edits = table[length * width + wanted.length] ?? fewest;
    if (edits >= fewest) continue;
    fewest = edits;
    best = number;
  }
  return best;

  /** Optimal string alignment. Gives the least that any longer text with this beginning can reach. */
  function fillRow(i: number): number {
    const start = i * width;
    table[start] = i;
    let least = i;
    for (let j = 1; j < width; j++) {
      const same = computed[i - 1] === wanted[j - 1] ? 0 : 1;
      const above = start - width + j;
      let edits = Math.min(
        (table[above] ?? 0) + 1,
        (table[start + j - 1] ?? 0) + 1,
        (table[above - 1] ?? 0) + same,
      );
      const swapped =
        i > 1 && j > 1 && computed[i - 1] === wanted[j - 2] && computed[i - 2] === wanted[j - 1];
      if (swapped) edits = Math.min(edits, (table[above - width - 2] ?? 0) + 1);
      table[start + j] = edits;
      // A swap with the next symbol starts from the row above.
      least = Math.min(least, edits, (table[above] ?? 0) + 1);
    }
    return least;
  }
}

/** Only this many characters are compared, so that a hostile value costs little. */
const MAX_LENGTH = 64;

/** Writes the code points of UTF-8 text, in lower case if ASCII, as far as there is room; gives the length of the whole. */
function readSymbols(bytes: Uint8Array, into: Uint32Array): number {
  let length = 0;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at++] ?? 0;
    let symbol = byte;
    if (byte >= 0x80) {
      const rest = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : 1;
      symbol = byte & (0x3f >> rest);
      for (let n = 0; n < rest; n++) symbol = (symbol << 6) | ((bytes[at++] ?? 0) & 0x3f);
    } else if (byte >= 0x41 && byte <= 0x5a) {
      symbol = byte + 0x20;
    }
    if (length < into.length) into[length] = symbol;
    length++;
  }
  return length;
}

function sharedLength(a: Uint32Array, b: Uint32Array, most: number): number {
  let length = 0;
  while (length < most && a[length] === b[length]) length++;
  return length;
}
