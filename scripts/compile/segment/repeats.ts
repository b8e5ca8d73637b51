/** Lines that say again what another line says: doubled captions and pull quotes. */
import { runsOf } from './runs.ts';

/** A line of more words is a paragraph, not a pull quote or a caption. */
const LONGEST = 60;
const SHORTEST = 6;
/** Lines that begin like the line are looked at up to this number. */
const MOST_HOLDERS = 20;

export interface Repeats {
  /** Index of the line whose text each line repeats word for word, above it. */
  doubles: Map<number, number>;
  /** The next line that repeats each line. */
  repeatedBy: Map<number, number>;
  /** Lines whose words a longer line holds. */
  held: Set<number>;
}

/** @param lines the folded words of those lines that may repeat each other, by index */
export function repeatsAmong(lines: ReadonlyMap<number, string[]>): Repeats {
  const doubles = new Map<number, number>();
  const repeatedBy = new Map<number, number>();
  const first = new Map<string, number>();
  for (const [index, words] of lines) {
    const key = words.join(' ');
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, index);
    else if (words.length > 2) {
      doubles.set(index, earlier);
      if (!repeatedBy.has(earlier)) repeatedBy.set(earlier, index);
    }
  }
  return { doubles, repeatedBy, held: heldAmong(lines) };
}

function heldAmong(lines: ReadonlyMap<number, string[]>): Set<number> {
  const runs = new Map([...lines].map(([index, words]) => [index, runsOf(words)]));
  const owners = ownersOf(runs);
  const held = new Set<number>();
  for (const [index, words] of lines) {
    if (words.length < SHORTEST || words.length > LONGEST) continue;
    if (isHeld(index, runs, owners)) held.add(index);
  }
  return held;
}

/** The lines that have each run, in order. Almost every run is one line's alone. */
function ownersOf(runs: ReadonlyMap<number, readonly number[]>): Map<number, Set<number>> {
  const first = new Map<number, number>();
  const owners = new Map<number, Set<number>>();
  for (const [index, own] of runs)
    for (const run of own) {
      const earlier = first.get(run);
      if (earlier === undefined) first.set(run, index);
      else if (earlier !== index)
        owners.set(run, (owners.get(run) ?? new Set([earlier])).add(index));
    }
  return owners;
}

/** Whether a longer line has every run of the line's words. */
function isHeld(
  index: number,
  runs: ReadonlyMap<number, readonly number[]>,
  owners: ReadonlyMap<number, ReadonlySet<number>>,
): boolean {
  const own = runs.get(index) ?? [];
  const candidates = [...(owners.get(own[0] ?? 0) ?? [])].slice(0, MOST_HOLDERS);
  return candidates.some(
    (candidate) =>
      (runs.get(candidate)?.length ?? 0) > own.length &&
      own.every((run) => owners.get(run)?.has(candidate)),
  );
}
