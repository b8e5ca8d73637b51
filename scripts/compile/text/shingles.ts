/** Word shingles (words in a row) as hashes: what texts that copy one another have in common. */
import { fnv1a } from '../../../src/text/fnv1a.ts';

/** A text's shingles in ascending order, and where each stands in the text: two texts are compared in one pass. */
export interface Shingles {
  hashes: Int32Array;
  places: Uint32Array;
}

/** Words in a row that hardly occur twice by chance. */
const SHINGLE = 5;
/** More than a file has. */
const MOST_SHINGLES = 2 ** 22;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** None for a text too short for one. */
export function shinglesOf(text: string): Shingles {
  const inOrder = shingleHashes(text.toLowerCase().match(WORD) ?? [], SHINGLE);
  const places = placesOf(inOrder);
  const hashes = new Int32Array(places.length);
  for (let at = 0; at < places.length; at++) hashes[at] = inOrder[places[at] ?? 0] ?? 0;
  return { hashes, places };
}

/** The share of a text's words that stand in a shingle which another text has, too. */
export function shareFound({ hashes, places }: Shingles, { hashes: others }: Shingles): number {
  const isShared = new Uint8Array(hashes.length);
  let other = 0;
  for (let at = 0; at < hashes.length; at++) {
    const shingle = hashes[at] ?? 0;
    while (other < others.length && (others[other] ?? 0) < shingle) other++;
    if (others[other] === shingle) isShared[places[at] ?? 0] = 1;
  }
  return wordsIn(isShared) / (hashes.length + SHINGLE - 1);
}

/** Words that stand in any of the shingles that begin at the marked places. */
function wordsIn(marked: Uint8Array): number {
  let found = 0;
  let counted = 0;
  for (let start = 0; start < marked.length; start++) {
    if (marked[start] === 0) continue;
    found += start + SHINGLE - Math.max(start, counted);
    counted = start + SHINGLE;
  }
  return found;
}

/** A hash for each `size` words in a row, in order; none for fewer words. */
export function shingleHashes(words: readonly string[], size: number): Int32Array {
  const wordHashes = words.map(fnv1a);
  const hashes = new Int32Array(Math.max(0, words.length - size + 1));
  for (let start = 0; start < hashes.length; start++) {
    let value = 0;
    for (let word = start; word < start + size; word++)
      value = Math.imul(value ^ (wordHashes[word] ?? 0), 0x01000193) + 0x9e3779b9;
    hashes[start] = value ^ (value >>> 15);
  }
  return hashes;
}

function placesOf(inOrder: Int32Array): Uint32Array {
  // Shingle and place in one number: numbers are sorted without a function that compares them.
  const keys = new Float64Array(inOrder.length);
  for (let place = 0; place < inOrder.length; place++)
    keys[place] = (inOrder[place] ?? 0) * MOST_SHINGLES + place;
  keys.sort();
  const places = new Uint32Array(inOrder.length);
  for (let at = 0; at < keys.length; at++)
    places[at] = (((keys[at] ?? 0) % MOST_SHINGLES) + MOST_SHINGLES) % MOST_SHINGLES;
  return places;
}
