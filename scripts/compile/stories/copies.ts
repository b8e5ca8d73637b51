/** Texts that copy or rewrite one another, found by shared shingles. */
import { containment, type Shingles } from '../text/shingles.ts';

export interface Copy {
  /** Positions in the list of texts. */
  copy: number;
  original: number;
  /** The share of the copy's words that stand in shingles which the original has too: 0 to 1. */
  share: number;
}

/** One shingle in so many is sampled: enough to find a pair, few enough for ten thousand texts. */
const SAMPLE_EVERY = 8;
/** A shingle in more texts than this is a set phrase or boilerplate. */
const MAX_TEXTS_OF_SHINGLE = 100;
const MIN_SHARED_SAMPLES = 3;
/** A copy shares at least this much of its sampled shingles: fewer than of its words, as a shingle breaks at every change. */
const MIN_SHARE_OF_SAMPLES = 0.1;
/** A smaller share may be due to the same quotes and names. */
const MIN_COPIED_SHARE = 0.4;

/** `texts` by their shingles, in the order of their age: an original stands before its copies. At most one original a text. */
export function findCopies(texts: readonly Shingles[]): Copy[] {
  const index = new Map<number, number[]>();
  return texts.flatMap((own, copy) => {
    const samples = samplesOf(own);
    const candidates = candidatesFor(samples, index);
    for (const shingle of samples) addTo(index, shingle, copy);
    return bestOriginal(copy, candidates, texts) ?? [];
  });
}

/** In ascending order, each once. */
function samplesOf({ hashes }: Shingles): Int32Array {
  return hashes.filter((shingle, at) => shingle % SAMPLE_EVERY === 0 && shingle !== hashes[at - 1]);
}

function candidatesFor(samples: Int32Array, index: ReadonlyMap<number, number[]>): number[] {
  const hits = new Map<number, number>();
  const enough = Math.max(MIN_SHARED_SAMPLES, samples.length * MIN_SHARE_OF_SAMPLES);
  for (const shingle of samples) {
    const texts = index.get(shingle) ?? [];
    if (texts.length > MAX_TEXTS_OF_SHINGLE) continue;
    for (const text of texts) hits.set(text, (hits.get(text) ?? 0) + 1);
  }
  return [...hits].filter(([, count]) => count >= enough).map(([text]) => text);
}

/** The earliest of those that hold most of the text. */
function bestOriginal(copy: number, candidates: number[], texts: readonly Shingles[]): Copy | null {
  let best: Copy | null = null;
  for (const original of candidates.sort((a, b) => a - b)) {
    const [own, other] = [texts[copy], texts[original]];
    const share = own && other ? containment(own, other) : 0;
    if (share >= MIN_COPIED_SHARE && share > (best?.share ?? 0) + 0.02)
      best = { copy, original, share };
  }
  return best && { ...best, share: Math.round(best.share * 100) / 100 };
}

function addTo(index: Map<number, number[]>, shingle: number, text: number): void {
  const texts = index.get(shingle);
  if (texts) texts.push(text);
  else index.set(shingle, [text]);
}
