/** Word shingles (words in a row) as hashes: what texts that copy one another have in common. */
import { fnv1a } from '../../../src/text/fnv1a.ts';

/** In ascending order of hash, each with its position in the text, so that two texts are compared in one pass. */
export interface Shingles {
  hashes: Int32Array;
  places: Uint32Array;
}

/** Words in a row that hardly occur twice by chance. */
const SHINGLE_WORDS = 5;
/** Exceeds the number of words in any file. */
const PLACE_LIMIT = 2 ** 22;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** None for a text too short for one. */
export function shinglesOf(text: string): Shingles {
  const inOrder = shingleHashes(text.toLowerCase().match(WORD) ?? [], SHINGLE_WORDS);
  const places = placesByHash(inOrder);
  const hashes = new Int32Array(places.length);
  for (let at = 0; at < places.length; at++) hashes[at] = inOrder[places[at] ?? 0] ?? 0;
  return { hashes, places };
}

/** The share of a text's words that stand in a shingle which another text has, too. */
export function containment({ hashes, places }: Shingles, { hashes: others }: Shingles): number {
  const isShared = new Uint8Array(hashes.length);
  let other = 0;
  for (let at = 0; at < hashes.length; at++) {
    const shingle = hashes[at] ?? 0;
    while (other < others.length && (others[other] ?? 0) < shingle) other++;
    if (others[other] === shingle) isShared[places[at] ?? 0] = 1;
  }
  return wordsCovered(isShared) / (hashes.length + SHINGLE_WORDS - 1);
}

/** Words that stand in any of the shingles that begin at the marked places. */
function wordsCovered(marked: Uint8Array): number {
  let found = 0;
  let counted = 0;
  for (let start = 0; start < marked.length; start++) {
    if (marked[start] === 0) continue;
    found += start + SHINGLE_WORDS - Math.max(start, counted);
    counted = start + SHINGLE_WORDS;
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

function placesByHash(inOrder: Int32Array): Uint32Array {
  // Shingle and place in one number: numbers are sorted without a function that compares them.
  const keys = new Float64Array(inOrder.length);
  for (let place = 0; place < inOrder.length; place++)
    keys[place] = (inOrder[place] ?? 0) * PLACE_LIMIT + place;
  keys.sort();
  const places = new Uint32Array(inOrder.length);
  for (let at = 0; at < keys.length; at++)
    places[at] = (((keys[at] ?? 0) % PLACE_LIMIT) + PLACE_LIMIT) % PLACE_LIMIT;
  return places;
}
