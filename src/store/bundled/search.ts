/** Full-text search: which documents match a text query, and their BM25 scores over weighted fields. */

import { NO_OWNER, type TextIndex } from '../../index/text-index.ts';
import type { TextQuery } from '../../query/text-query.ts';
import { type Term, termsOf } from '../terms.ts';

/** The weight of each field, by its number; 0 excludes a field. */
export type Weights = readonly number[];

export interface SearchResult {
  /** Ascending. */
  documents: Uint32Array;
  /** The words and phrases that count for the score: all but excluded ones. */
  leaves: readonly LeafMatches[];
}

interface LeafMatches {
  documents: Uint32Array;
  /** Weighted number of occurrences, by document. */
  counts: Float64Array;
}

/** BM25's parameters: how quickly further occurrences lose weight, and how much length is normalized. */
const K1 = 1.2;
const B = 0.75;

export function search(index: TextIndex, query: TextQuery, weights: Weights): SearchResult {
  const leaves: LeafMatches[] = [];
  return { documents: evaluate(query, true), leaves };

  function evaluate(node: TextQuery, wanted: boolean): Uint32Array {
    switch (node.kind) {
      case 'not':
        return complement(evaluate(node.part, false), index.size);
      case 'all':
        return node.parts.map((part) => evaluate(part, wanted)).reduce(intersection);
      case 'any':
        return node.parts.map((part) => evaluate(part, wanted)).reduce(union);
      default: {
        const matches = count(index, occurrences(index, termsOf(node)), weights);
        if (wanted) leaves.push(matches);
        return matches.documents;
      }
    }
  }
}

/** BM25 scores by document; 0 for documents that contain none of the leaves. */
export function bm25Scores(index: TextIndex, { leaves }: SearchResult): Float64Array {
  const sums = new Float64Array(index.size);
  for (const { documents, counts } of leaves) {
    const inverseFrequency = Math.log(
      1 + (index.size - documents.length + 0.5) / (documents.length + 0.5),
    );
    for (const document of documents) {
      const frequency = counts[document] ?? 0;
      const length = (index.lengths[document] ?? 0) / index.averageLength;
      const saturated = (frequency * (K1 + 1)) / (frequency + K1 * (1 - B + B * length));
      sums[document] = (sums[document] ?? 0) + inverseFrequency * saturated;
    }
  }
  return sums;
}

/** The positions of a leaf's first term where the other terms follow at their offsets. */
function occurrences(index: TextIndex, terms: readonly Term[]): Uint32Array {
  const [first, ...rest] = terms.map((term) => ({ term, positions: positionsOf(index, term) }));
  if (!first) return new Uint32Array(0);
  return rest.reduce(
    (found, { term, positions }) => followedBy(found, positions, term.offset),
    first.positions,
  );
}

function positionsOf(index: TextIndex, term: Term): Uint32Array {
  const forms =
    term.kind === 'prefix' ? index.formsWithPrefix(term.text) : index.formsOfWord(term.text);
  const lists = forms.map(index.positions);
  const [only] = lists;
  return lists.length === 1 && only ? only : mergeSorted(lists);
}

function mergeSorted(lists: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let length = 0;
  for (const list of lists) {
    all.set(list, length);
    length += list.length;
  }
  return all.sort();
}

function followedBy(found: Uint32Array, next: Uint32Array, offset: number): Uint32Array {
  let at = 0;
  return found.filter((position) => {
    while (at < next.length && (next[at] ?? 0) < position + offset) at++;
    return next[at] === position + offset;
  });
}

/** The documents that own the positions, with their weighted counts. */
function count(index: TextIndex, positions: Uint32Array, weights: Weights): LeafMatches {
  const { size, fields, ranges } = index;
  const { starts, owners } = ranges;
  const counts = new Float64Array(size);
  const documents: number[] = [];
  let range = 0;
  for (const position of positions) {
    if (position >= (starts[range + 1] ?? Infinity)) range = rangeAt(starts, position, range);
    const owner = owners[range] ?? NO_OWNER;
    const weight = owner === NO_OWNER ? 0 : (weights[owner % fields] ?? 0);
    if (weight === 0) continue;
    const document = Math.floor(owner / fields);
    const count = counts[document] ?? 0;
    if (count === 0) documents.push(document);
    counts[document] = count + weight;
  }
  return { documents: Uint32Array.from(documents).sort(), counts };
}

/** The last range, searching from `from`, that begins at or before the position: galloping, then bisection. */
function rangeAt(starts: Uint32Array, position: number, from: number): number {
  let stride = 1;
  let low = from;
  while (low + stride < starts.length && (starts[low + stride] ?? 0) <= position) {
    low += stride;
    stride *= 2;
  }
  let high = Math.min(starts.length, low + stride);
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle;
  }
  return low;
}

function intersection(a: Uint32Array, b: Uint32Array): Uint32Array {
  let at = 0;
  return a.filter((document) => {
    while (at < b.length && (b[at] ?? 0) < document) at++;
    return b[at] === document;
  });
}

function union(a: Uint32Array, b: Uint32Array): Uint32Array {
  const all = mergeSorted([a, b]);
  return all.filter((document, at) => at === 0 || all[at - 1] !== document);
}

function complement(documents: Uint32Array, size: number): Uint32Array {
  const others = new Uint32Array(size - documents.length);
  let written = 0;
  let next = 0;
  for (let document = 0; document < size; document++) {
    if (documents[next] === document) next++;
    else others[written++] = document;
  }
  return others;
}
