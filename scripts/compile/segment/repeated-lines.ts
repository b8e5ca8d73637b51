/** Lines that repeat another line: duplicated captions and pull quotes. */
import { shingleHashes } from '../text/shingles.ts';

/** A line of more words is a paragraph, not a pull quote or a caption. */
const MAX_WORDS = 60;
const MIN_WORDS = 6;
/** Of the lines that share a line's first shingle, so many are looked at. */
const MAX_CONTAINERS = 20;

/** Words in a shingle of a line: fewer than in one of an article, for a pull quote is short. */
export const SHINGLE_WORDS = 4;

/** A hash for each four words in a row, in order; none for a line of fewer words. */
export function lineShingles(words: readonly string[]): Int32Array {
  return shingleHashes(words, SHINGLE_WORDS);
}

export interface RepeatedLines {
  /** Lines that repeat an earlier line word for word, each with the first such line. */
  duplicates: Map<number, number>;
  /** The next line that repeats each line. */
  repeatedBy: Map<number, number>;
  /** Lines whose words a longer line contains. */
  contained: Set<number>;
}

/** @param lines the folded words of those lines that may repeat each other, by index */
export function findRepeatedLines(lines: ReadonlyMap<number, string[]>): RepeatedLines {
  const duplicates = new Map<number, number>();
  const repeatedBy = new Map<number, number>();
  const first = new Map<string, number>();
  for (const [index, words] of lines) {
    const key = words.join(' ');
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, index);
    else if (words.length > 2) {
      duplicates.set(index, earlier);
      if (!repeatedBy.has(earlier)) repeatedBy.set(earlier, index);
    }
  }
  return { duplicates, repeatedBy, contained: containedLines(lines) };
}

function containedLines(lines: ReadonlyMap<number, string[]>): Set<number> {
  const shingles = new Map([...lines].map(([index, words]) => [index, lineShingles(words)]));
  const owners = ownersOf(shingles);
  const contained = new Set<number>();
  for (const [index, words] of lines) {
    if (words.length < MIN_WORDS || words.length > MAX_WORDS) continue;
    if (isContained(index, shingles, owners)) contained.add(index);
  }
  return contained;
}

/** The lines that have each shingle, in order. Almost every shingle is one line's alone: those are left out. */
function ownersOf(shingles: ReadonlyMap<number, Int32Array>): Map<number, Set<number>> {
  const first = new Map<number, number>();
  const owners = new Map<number, Set<number>>();
  for (const [index, own] of shingles)
    for (const shingle of own) {
      const earlier = first.get(shingle);
      if (earlier === undefined) first.set(shingle, index);
      else if (earlier !== index)
        owners.set(shingle, (owners.get(shingle) ?? new Set([earlier])).add(index));
    }
  return owners;
}

/** Whether a longer line has every shingle of the line. */
function isContained(
  index: number,
  shingles: ReadonlyMap<number, Int32Array>,
  owners: ReadonlyMap<number, ReadonlySet<number>>,
): boolean {
  const own = shingles.get(index) ?? new Int32Array();
  const candidates = [...(owners.get(own[0] ?? 0) ?? [])].slice(0, MAX_CONTAINERS);
  return candidates.some(
    (candidate) =>
      (shingles.get(candidate)?.length ?? 0) > own.length &&
      own.every((shingle) => owners.get(shingle)?.has(candidate)),
  );
}
