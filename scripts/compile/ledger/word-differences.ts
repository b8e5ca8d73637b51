/** The runs of words in which two versions of a text differ. */

interface WordDifference {
  removed: string;
  added: string;
}

/** Runs of one text. A text of which more was changed is another text. */
const MAX_RUNS = 50;

/** Cells of the table in which the words are aligned. A larger rest is one run. */
const MAX_CELLS = 4_000_000;

export function wordDifferences(before: string, after: string): WordDifference[] {
  const [a, b] = [before.split(/\s+/), after.split(/\s+/)];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  const rest = Math.min(a.length, b.length) - start;
  while (end < rest && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const runs = runsOf(a.slice(start, a.length - end), b.slice(start, b.length - end));
  return runs.slice(0, MAX_RUNS);
}

function runsOf(a: readonly string[], b: readonly string[]): WordDifference[] {
  if (a.length === 0 && b.length === 0) return [];
  if (a.length * b.length > MAX_CELLS) return [{ removed: a.join(' '), added: b.join(' ') }];
  const common = commonLengths(a, b);
  const at = (i: number, j: number) => common[i * (b.length + 1) + j] ?? 0;
  const runs: { removed: string[]; added: string[] }[] = [];
  let run: { removed: string[]; added: string[] } | null = null;
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const [word, other] = [a[i], b[j]];
    if (word !== undefined && word === other) {
      run = null;
      i++;
      j++;
      continue;
    }
    if (run === null) {
      run = { removed: [], added: [] };
      runs.push(run);
    }
    if (word !== undefined && (other === undefined || at(i + 1, j) >= at(i, j + 1))) {
      run.removed.push(word);
      i++;
    } else if (other !== undefined) {
      run.added.push(other);
      j++;
    }
  }
  return runs.map(({ removed, added }) => ({ removed: removed.join(' '), added: added.join(' ') }));
}

/** By start in both, the length of the longest common subsequence of the rests. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint32Array {
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const below = lengths[(i + 1) * width + j] ?? 0;
      const right = lengths[i * width + j + 1] ?? 0;
      const diagonal = lengths[(i + 1) * width + j + 1] ?? 0;
      lengths[i * width + j] = a[i] === b[j] ? diagonal + 1 : Math.max(below, right);
    }
  }
  return lengths;
}
