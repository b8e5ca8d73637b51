/** Average-link clustering of scored pairs: all members of a cluster must be similar, not just neighbours in a chain. */

import { joinPeriods, type Period } from './article-period.ts';
import { MAX_NEIGHBOURS } from './candidate-pairs.ts';
import type { Constraints } from './constraints.ts';
import { newsGapPenalty, timeGapPenalty } from './time-gap.ts';

/** Bounds of a score: one odd pair must not keep a whole cluster apart, nor hold it together against its dates. */
export const MIN_LOG_ODDS = -4;
export const MAX_LOG_ODDS = 8;

export interface ScoredPair {
  a: number;
  b: number;
  /** Log-odds that both belong together, between MIN_LOG_ODDS and MAX_LOG_ODDS. */
  score: number;
}

/** Below even odds, because an average over several pairs is more reliable than one pair. */
export const JOIN_THRESHOLD = -0.5;

interface Cluster {
  members: number[];
  period: Period;
  /** By the other cluster's number. */
  links: Map<number, { sum: number; count: number }>;
  /** The numbers of clusters that it must not be merged with. */
  apart: Set<number>;
}

const NO_CONSTRAINTS: Constraints = { together: [], apart: [] };

/** Groups of item numbers, each sorted, ordered by their first items. `periods` has one entry an item. */
export function cluster(
  periods: readonly Period[],
  pairs: Iterable<ScoredPair>,
  join = JOIN_THRESHOLD,
  constraints = NO_CONSTRAINTS,
): number[][] {
  const clusters = new Map<number, Cluster>(
    periods.map((period, item) => [
      item,
      { members: [item], period, links: new Map(), apart: new Set() },
    ]),
  );
  for (const { a, b, score } of pairs) {
    const [ofA, ofB] = [periods[a], periods[b]];
    const sum = score - (ofA && ofB ? newsGapPenalty(ofA, ofB) : 0);
    clusters.get(a)?.links.set(b, { sum, count: 1 });
    clusters.get(b)?.links.set(a, { sum, count: 1 });
  }
  constrain(clusters, constraints);
  while (mergeRound(clusters, join));
  return [...clusters.values()]
    .map(({ members }) => members.sort((a, b) => a - b))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

/** What must be apart stays so, even where something says that both belong to a third. */
function constrain(clusters: Map<number, Cluster>, { together, apart }: Constraints): void {
  for (const [a, b] of apart) {
    clusters.get(a)?.apart.add(b);
    clusters.get(b)?.apart.add(a);
  }
  const clusterOf = new Map([...clusters.keys()].map((id) => [id, id]));
  for (const [a, b] of together) {
    const [into, from] = [clusterOf.get(a), clusterOf.get(b)];
    if (into === undefined || from === undefined || into === from) continue;
    if (clusters.get(into)?.apart.has(from)) continue;
    for (const item of clusters.get(from)?.members ?? []) clusterOf.set(item, into);
    merge(into, from, clusters);
  }
}

/** Merges all pairs of clusters that are each other's best match. False when there are none. */
function mergeRound(clusters: Map<number, Cluster>, join: number): boolean {
  const best = new Map([...clusters].map(([id, of]) => [id, bestLink(id, of, clusters, join)]));
  let merged = false;
  for (const [id, other] of best) {
    if (other === null || id > other || best.get(other) !== id) continue;
    merge(id, other, clusters);
    merged = true;
  }
  return merged;
}

function bestLink(
  id: number,
  own: Cluster,
  clusters: ReadonlyMap<number, Cluster>,
  join: number,
): number | null {
  let best: number | null = null;
  let bestScore = join;
  for (const [other, link] of own.links) {
    if (own.apart.has(other)) continue;
    const cluster = clusters.get(other);
    const score = cluster
      ? average(link, own.members.length, cluster.members.length) -
        timeGapPenalty(own.period, cluster.period)
      : join;
    const wins =
      score > bestScore || (score === bestScore && best !== null && comesFirst(id, other, best));
    if (wins) [best, bestScore] = [other, score];
  }
  return best;
}

/** Breaks ties by the smallest numbers, so that both sides choose the same link. */
function comesFirst(id: number, other: number, best: number): boolean {
  const [a, b] = [Math.min(id, other), Math.min(id, best)];
  return a < b || (a === b && Math.max(id, other) < Math.max(id, best));
}

/** Unscored pairs share too little to be one story; each counts with the lowest log-odds. */
function average(link: { sum: number; count: number }, sizeA: number, sizeB: number): number {
  const expected = Math.min(sizeA * sizeB, MAX_NEIGHBOURS * Math.min(sizeA, sizeB));
  const missing = Math.max(0, expected - link.count);
  return (link.sum + missing * MIN_LOG_ODDS) / (link.count + missing);
}

function merge(into: number, from: number, clusters: Map<number, Cluster>): void {
  const [a, b] = [clusters.get(into), clusters.get(from)];
  if (!a || !b) return;
  clusters.delete(from);
  a.members.push(...b.members);
  a.period = joinPeriods(a.period, b.period);
  a.links.delete(from);
  b.links.delete(into);
  for (const other of b.apart) {
    a.apart.add(other);
    clusters.get(other)?.apart.delete(from);
    clusters.get(other)?.apart.add(into);
  }
  for (const [other, { sum, count }] of b.links) {
    const link = a.links.get(other) ?? { sum: 0, count: 0 };
    const joined = { sum: link.sum + sum, count: link.count + count };
    a.links.set(other, joined);
    const back = clusters.get(other)?.links;
    back?.delete(from);
    back?.set(into, joined);
  }
}
