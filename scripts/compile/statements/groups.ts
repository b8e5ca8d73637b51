/** Utterances joined by pairs that are the same, found without comparing all with all. */
import type { Utterance } from './utterances.ts';

/** So many utterances of a story with the same word say nothing by it. */
const TOO_COMMON = 200;
/** A word that every speaker says. */
const LEAST_TELLING = 1.5;

/** Each group in the order of the utterances; those that stand alone are left out. */
export function groupsOf(
  utterances: readonly Utterance[],
  same: (a: Utterance, b: Utterance) => boolean,
): Utterance[][] {
  const leader = utterances.map((_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while ((leader[at] ?? at) !== at) at = leader[at] ?? at;
    return at;
  };
  for (const [a, b] of candidatePairs(utterances)) {
    const [left, right] = [utterances[a], utterances[b]];
    if (!left || !right || !same(left, right)) continue;
    const [x, y] = [find(a), find(b)];
    leader[Math.max(x, y)] = Math.min(x, y);
  }
  const groups = Map.groupBy(utterances.keys(), find);
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => group.flatMap((index) => utterances[index] ?? []));
}

/** Pairs that share a telling word; each once. */
function* candidatePairs(utterances: readonly Utterance[]): Generator<[number, number]> {
  const index = new Map<string, number[]>();
  for (const [at, { weights }] of utterances.entries()) {
    const seen = new Set<number>();
    for (const [term, weight] of weights) {
      if (weight < LEAST_TELLING) continue;
      const others = index.get(term) ?? [];
      if (others.length < TOO_COMMON) for (const other of others) seen.add(other);
      others.push(at);
      index.set(term, others);
    }
    for (const other of seen) yield [other, at];
  }
}
