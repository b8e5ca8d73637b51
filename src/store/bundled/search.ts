/** Which records of a list match a question, and how well (BM25 over weighted fields). */

import { NO_OWNER, type TextIndex } from '../../index/text-index.ts';
import type { TextQuery } from '../../query/text-query.ts';
import { type Term, termsOf } from '../terms.ts';

/** Where to look: the weight of each field by its number; 0 leaves a field out. */
export type Weights = readonly number[];

export interface SearchResult {
  /** Ascending. */
  documents: Uint32Array;
  /** What ranks them: each word or phrase that was wanted, with the documents that hold it. */
  leaves: readonly LeafMatches[];
}

interface LeafMatches {
  documents: Uint32Array;
  /** Weighted count by document; 0 in all others. */
  counts: Float64Array;
}

/** How fast further occurrences count less, and how much longer texts do. */
const K1 = 1.2;
const B = 0.75;

export function search(index: TextIndex, words: TextQuery, weights: Weights): SearchResult {
  const leaves: LeafMatches[] = [];
  return { documents: evaluate(words, true), leaves };

  function evaluate(node: TextQuery, wanted: boolean): Uint32Array {
    switch (node.kind) {
      case 'not':
        return complement(evaluate(node.part, false), index.size);
      case 'all':
        return node.parts.map((part) => evaluate(part, wanted)).reduce(intersection);
      case 'any':
        return node.parts.map((part) => evaluate(part, wanted)).reduce(union);
      default: {
        const hits = count(index, occurrences(index, termsOf(node)), weights);
        if (wanted) leaves.push(hits);
        return hits.documents;
      }
    }
  }
}

/** Scores by document number; 0 for documents that hold none of the words. */
export function bm25Scores(index: TextIndex, { leaves }: SearchResult): Float64Array {
  const sums = new Float64Array(index.size);
  for (const { documents, counts } of leaves) {
    const rarity = Math.log(1 + (index.size - documents.length + 0.5) / (documents.length + 0.5));
    for (const document of documents) {
      const frequency = counts[document] ?? 0;
      const length = (index.lengths[document] ?? 0) / index.averageLength;
      const saturated = (frequency * (K1 + 1)) / (frequency + K1 * (1 - B + B * length));
      sums[document] = (sums[document] ?? 0) + rarity * saturated;
    }
  }
  return sums;
}

/** The positions at which the terms begin to stand one behind another. */
function occurrences(index: TextIndex, terms: readonly Term[]): Uint32Array {
  const [first, ...rest] = terms.map((term) => ({ term, at: positionsOf(index, term) }));
  if (!first) return new Uint32Array(0);
  return rest.reduce((found, { term, at }) => followedBy(found, at, term.offset), first.at);
}

function positionsOf(index: TextIndex, term: Term): Uint32Array {
  const forms =
    term.kind === 'prefix' ? index.formsWithPrefix(term.text) : index.formsOfWord(term.text);
  const lists = forms.map(index.positions);
  const [only] = lists;
  return lists.length === 1 && only ? only : merged(lists);
}

function merged(lists: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let place = 0;
  for (const list of lists) {
    all.set(list, place);
    place += list.length;
  }
  return all.sort();
}

function followedBy(found: Uint32Array, next: Uint32Array, offset: number): Uint32Array {
  let place = 0;
  return found.filter((position) => {
    while (place < next.length && (next[place] ?? 0) < position + offset) place++;
    return next[place] === position + offset;
  });
}

/** From positions to the documents that hold them, each with its weighted count. */
function count(index: TextIndex, positions: Uint32Array, weights: Weights): LeafMatches {
  const { size, fields, ranges } = index;
  const { starts, owners } = ranges;
  const counts = new Float64Array(size);
  const documents: number[] = [];
  let stretch = 0;
  for (const position of positions) {
    if (position >= (starts[stretch + 1] ?? Infinity)) {
      stretch = stretchAt(starts, position, stretch);
    }
    const owner = owners[stretch] ?? NO_OWNER;
    const weight = owner === NO_OWNER ? 0 : (weights[owner % fields] ?? 0);
    if (weight === 0) continue;
    const document = Math.floor(owner / fields);
    const before = counts[document] ?? 0;
    if (before === 0) documents.push(document);
    counts[document] = before + weight;
  }
  return { documents: Uint32Array.from(documents).sort(), counts };
}

/** The last stretch, from `from` on, that begins at or before the position: strides doubled, then halved. */
function stretchAt(starts: Uint32Array, position: number, from: number): number {
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
  let place = 0;
  return a.filter((document) => {
    while (place < b.length && (b[place] ?? 0) < document) place++;
    return b[place] === document;
  });
}

function union(a: Uint32Array, b: Uint32Array): Uint32Array {
  const all = merged([a, b]);
  return all.filter((document, place) => place === 0 || all[place - 1] !== document);
}

function complement(documents: Uint32Array, size: number): Uint32Array {
  const others = new Uint32Array(size - documents.length);
  let place = 0;
  let next = 0;
  for (let document = 0; document < size; document++) {
    if (documents[next] === document) next++;
    else others[place++] = document;
  }
  return others;
}
