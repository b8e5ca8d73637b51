/**
 * Likeness in what sets articles off from those around them: what all neighbours say (the company that two
 * deals have in common) weighs little, what only the two say weighs much.
 */
import type { Neighbours } from './candidates.ts';
import { cosine, eachShared } from './compare.ts';
import type { Profile } from './profile.ts';

/** By article, the likeness to each neighbour: a cosine, 0 to 1. */
export function distinctLikeness(
  profiles: readonly Profile[],
  neighbours: Neighbours,
): ReadonlyMap<number, number>[] {
  const distinct = profiles.map((profile, article) => ({
    terms: profile.terms,
    weights: distinctWeights(profile, neighboursOf(article, profiles, neighbours)),
  }));
  const found = profiles.map(() => new Map<number, number>());
  for (const [a, others] of neighbours.entries())
    for (const b of others.keys()) {
      const [left, right] = [distinct[a], distinct[b]];
      if (a > b || !left || !right) continue;
      const likeness = cosine(left, right);
      found[a]?.set(b, likeness);
      found[b]?.set(a, likeness);
    }
  return found;
}

function neighboursOf(
  article: number,
  profiles: readonly Profile[],
  neighbours: Neighbours,
): Profile[] {
  return [...(neighbours[article]?.keys() ?? [])].flatMap((other) => profiles[other] ?? []);
}

/** The weights times the surprise of meeting each term around here; of unit length (or all 0). */
function distinctWeights({ terms, weights }: Profile, around: readonly Profile[]): Float64Array {
  const articles = new Float64Array(terms.length).fill(1);
  for (const other of around)
    eachShared(terms, other.terms, (own) => {
      articles[own] = (articles[own] ?? 0) + 1;
    });
  const telling = weights.map(
    (weight, index) => weight * Math.log((around.length + 2) / ((articles[index] ?? 0) + 0.5)),
  );
  const norm = Math.sqrt(telling.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  return telling.map((weight) => weight / norm);
}
