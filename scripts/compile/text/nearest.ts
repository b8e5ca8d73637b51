/** The name that a misspelt one was meant for. */

/** The candidate with the fewest edits to `name`; null when none is near (more than a third of its letters, at least 2). */
export function nearest(name: string, candidates: readonly string[]): string | null {
  const ranked = candidates
    .map((candidate) => ({
      candidate,
      edits: distance(name.toLowerCase(), candidate.toLowerCase()),
    }))
    .sort((a, b) => a.edits - b.edits);
  const best = ranked[0];
  return best && best.edits <= Math.max(2, Math.floor(name.length / 3)) ? best.candidate : null;
}

/** Levenshtein's distance, for names of ordinary length (the first 40 characters). */
function distance(a: string, b: string): number {
  const to = [...b.slice(0, 40)];
  let row = [0, ...to.map((_, index) => index + 1)];
  for (const [i, from] of [...a.slice(0, 40)].entries()) {
    const next = [i + 1];
    for (const [j, letter] of to.entries())
      next.push(
        Math.min(
          (next[j] ?? 0) + 1,
          (row[j + 1] ?? 0) + 1,
          (row[j] ?? 0) + (letter === from ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[to.length] ?? 0;
}
