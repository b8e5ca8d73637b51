/** Runs of four words, as numbers: what lines that say the same have in common. */

export const RUN = 4;

/** One number for each run of words, in order; none for lines of fewer words. */
export function runsOf(words: readonly string[]): number[] {
  const hashes = words.map(hash);
  const runs: number[] = [];
  for (let at = 0; at + RUN <= hashes.length; at++) {
    let run = 0;
    for (let word = at; word < at + RUN; word++) run = Math.imul(run ^ (hashes[word] ?? 0), PRIME);
    runs.push(run ^ (run >>> 15));
  }
  return runs;
}

const PRIME = 0x01000193;

/** FNV-1a, 32 bit. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), PRIME);
  return value;
}
