/**
 * Similarity by distinctive terms: terms that all neighbours use (the company that two deals have in common) weigh
 * little, terms that only the two articles share weigh much.
 */
import type { Neighbours } from './candidate-pairs.ts';
import type { Profile } from './profile.ts';
import { cosine, eachShared } from './similarity.ts';

/** By article, the similarity to each neighbour: a cosine, 0 to 1. */
export function distinctiveSimilarity(
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
      const similarity = cosine(left, right);
      found[a]?.set(b, similarity);
      found[b]?.set(a, similarity);
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

/** TF-IDF within the neighbourhood, of unit length (or all 0). */
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
