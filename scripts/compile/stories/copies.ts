/** Texts that copy or rewrite one another: how much of one's wording stands in the other. */

export interface Copy {
  /** Positions in the list of texts. */
  copy: number;
  original: number;
  /** The share of the copy's words that stand in runs which the original has too: 0 to 1. */
  share: number;
}

/** Words in a row that hardly occur twice by chance. */
const RUN = 5;
/** One run in so many is looked up: enough to find a pair, few enough for ten thousand texts. */
const SAMPLED = 8;
/** A run that so many texts have is a set phrase or boilerplate. */
const TOO_COMMON = 100;
const SHARED_SAMPLES = 3;
/** A copy shares at least this much of its sampled runs: fewer than of its words, as a run breaks at every change. */
const SHARED_OF_SAMPLES = 0.1;
/** Less in common than this may be the same quotes and names. */
const COPIED = 0.4;

/** `texts` in the order of their age: an original stands before its copies. At most one original a text. */
export function findCopies(texts: readonly string[]): Copy[] {
  const index = new Map<number, number[]>();
  const earlier: Int32Array[] = [];
  return texts.flatMap((text, copy) => {
    const own = runs(text);
    const places = placesOf(own);
    const distinct = distinctOf(own, places);
    const samples = distinct.filter((run) => run % SAMPLED === 0);
    const candidates = candidatesFor(samples, index);
    for (const run of samples) addTo(index, run, copy);
    earlier.push(distinct);
    return bestOriginal(copy, { own, places }, candidates, earlier) ?? [];
  });
}

function candidatesFor(samples: Int32Array, index: ReadonlyMap<number, number[]>): number[] {
  const hits = new Map<number, number>();
  const enough = Math.max(SHARED_SAMPLES, samples.length * SHARED_OF_SAMPLES);
  for (const run of samples) {
    const texts = index.get(run) ?? [];
    if (texts.length > TOO_COMMON) continue;
    for (const text of texts) hits.set(text, (hits.get(text) ?? 0) + 1);
  }
  return [...hits].filter(([, count]) => count >= enough).map(([text]) => text);
}

/** The earliest of those that hold most of the text. */
function bestOriginal(
  copy: number,
  { own, places }: { own: Int32Array; places: Uint32Array },
  candidates: number[],
  earlier: readonly Int32Array[],
): Copy | null {
  let best: Copy | null = null;
  for (const original of candidates.sort((a, b) => a - b)) {
    const share = shareFound(own, places, earlier[original] ?? NO_RUNS);
    if (share >= COPIED && share > (best?.share ?? 0) + 0.02) best = { copy, original, share };
  }
  return best && { ...best, share: Math.round(best.share * 100) / 100 };
}

const NO_RUNS = new Int32Array(0);

/** The share of words that stand in a run which both texts have. */
function shareFound(own: Int32Array, places: Uint32Array, other: Int32Array): number {
  const isShared = new Uint8Array(own.length);
  let at = 0;
  for (const place of places) {
    const run = own[place] ?? 0;
    while (at < other.length && (other[at] ?? 0) < run) at++;
    if (other[at] === run) isShared[place] = 1;
  }
  let found = 0;
  let counted = 0;
  for (let start = 0; start < own.length; start++) {
    if (isShared[start] === 0) continue;
    found += start + RUN - Math.max(start, counted);
    counted = start + RUN;
  }
  return found / (own.length + RUN - 1);
}

/** Where the runs stand, in the ascending order of the runs: two texts are compared in one pass. */
function placesOf(own: Int32Array): Uint32Array {
  // Run and place in one number: numbers are sorted without a function that compares them.
  const keys = new Float64Array(own.length);
  for (let place = 0; place < own.length; place++)
    keys[place] = (own[place] ?? 0) * MOST_RUNS + place;
  keys.sort();
  const places = new Uint32Array(own.length);
  for (let at = 0; at < keys.length; at++)
    places[at] = (((keys[at] ?? 0) % MOST_RUNS) + MOST_RUNS) % MOST_RUNS;
  return places;
}

/** More than a file has. */
const MOST_RUNS = 2 ** 22;

/** The runs in ascending order, each once. */
function distinctOf(own: Int32Array, places: Uint32Array): Int32Array {
  const distinct = new Int32Array(own.length);
  let count = 0;
  for (const place of places) {
    const run = own[place] ?? 0;
    if (count === 0 || distinct[count - 1] !== run) distinct[count++] = run;
  }
  return distinct.slice(0, count);
}

/** A hash for each run of words, in order; none for a text too short for one. */
function runs(text: string): Int32Array {
  const words = (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(hash);
  const hashes = new Int32Array(Math.max(0, words.length - RUN + 1));
  for (let start = 0; start < hashes.length; start++) {
    let value = 0;
    for (let word = start; word < start + RUN; word++)
      value = Math.imul(value ^ (words[word] ?? 0), 0x01000193) + 0x9e3779b9;
    hashes[start] = value ^ (value >>> 15);
  }
  return hashes;
}

function addTo(index: Map<number, number[]>, run: number, text: number): void {
  const texts = index.get(run);
  if (texts) texts.push(text);
  else index.set(run, [text]);
}

/** FNV-1a. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < word.length; index++)
    value = Math.imul(value ^ word.charCodeAt(index), 0x01000193);
  return value;
}
