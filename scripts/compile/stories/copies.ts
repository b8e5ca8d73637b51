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
  const runsOf = texts.map(runs);
  const index = new Map<number, number[]>();
  return runsOf.flatMap((own, copy) => {
    const candidates = candidatesFor(own, index);
    for (const run of sampled(own)) addTo(index, run, copy);
    return bestOriginal(copy, own, candidates, runsOf) ?? [];
  });
}

function candidatesFor(own: Int32Array, index: ReadonlyMap<number, number[]>): number[] {
  const hits = new Map<number, number>();
  const samples = sampled(own);
  const enough = Math.max(SHARED_SAMPLES, samples.size * SHARED_OF_SAMPLES);
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
  own: Int32Array,
  candidates: number[],
  runsOf: readonly Int32Array[],
): Copy | null {
  let best: Copy | null = null;
  const mine = new Set(candidates.length > 0 ? own : []);
  for (const original of candidates.sort((a, b) => a - b)) {
    const both = new Set(runsOf[original]?.filter((run) => mine.has(run)));
    const share = shareFound(own, both);
    if (share >= COPIED && share > (best?.share ?? 0) + 0.02) best = { copy, original, share };
  }
  return best && { ...best, share: Math.round(best.share * 100) / 100 };
}

/** The share of words that stand in a run which both texts have. */
function shareFound(own: Int32Array, both: ReadonlySet<number>): number {
  const words = own.length + RUN - 1;
  let found = 0;
  let counted = 0;
  for (const [start, run] of own.entries()) {
    if (!both.has(run)) continue;
    found += start + RUN - Math.max(start, counted);
    counted = start + RUN;
  }
  return found / words;
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

function sampled(hashes: Int32Array): Set<number> {
  return new Set(hashes.filter((value) => value % SAMPLED === 0));
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
