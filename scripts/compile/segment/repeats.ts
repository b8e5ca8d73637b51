/** Lines that say again what another line says: doubled captions and pull quotes. */

const RUN = 4;
/** A line of more words is a paragraph, not a pull quote or a caption. */
const LONGEST = 60;

export interface Repeats {
  /** Index of the line whose text each line repeats word for word, above it. */
  doubles: Map<number, number>;
  /** Index of the longer line that holds each line. */
  held: Map<number, number>;
}

/** @param lines the folded words of those lines that may repeat each other, by index */
export function repeatsAmong(lines: ReadonlyMap<number, string[]>): Repeats {
  const doubles = new Map<number, number>();
  const first = new Map<string, number>();
  for (const [index, words] of lines) {
    const key = words.join(' ');
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, index);
    else if (words.length > 2) doubles.set(index, earlier);
  }
  return { doubles, held: heldAmong(lines) };
}

function heldAmong(lines: ReadonlyMap<number, string[]>): Map<number, number> {
  const owners = new Map<string, Set<number>>();
  for (const [index, words] of lines)
    for (const run of runsOf(words)) owners.set(run, (owners.get(run) ?? new Set()).add(index));
  const held = new Map<number, number>();
  for (const [index, words] of lines) {
    if (words.length < 6 || words.length > LONGEST) continue;
    const holder = holderOf(index, words, owners, lines);
    if (holder !== undefined) held.set(index, holder);
  }
  return held;
}

/** The longer line that holds every run of the line's words. */
function holderOf(
  index: number,
  words: string[],
  owners: ReadonlyMap<string, ReadonlySet<number>>,
  lines: ReadonlyMap<number, string[]>,
): number | undefined {
  const runs = runsOf(words);
  const first = owners.get(runs[0] ?? '') ?? new Set();
  for (const candidate of [...first].slice(0, 20))
    if (
      candidate !== index &&
      (lines.get(candidate)?.length ?? 0) > words.length &&
      runs.every((run) => owners.get(run)?.has(candidate))
    )
      return candidate;
  return undefined;
}

function runsOf(words: string[]): string[] {
  const runs: string[] = [];
  for (let at = 0; at + RUN <= words.length; at++) runs.push(words.slice(at, at + RUN).join(' '));
  return runs;
}
