/** Full-text search: which documents match a text query, and their BM25 scores over weighted fields. */

import { type FormRange, NO_OWNER, type TextIndex } from '../../index/text-index.ts';
import { type CostBudget, PRICES } from '../../query/cost.ts';
import { formatTextQuery, type TextQuery } from '../../query/text-query.ts';
import { type Leaf, type Term, termsOf } from '../terms.ts';
import { iteratorOver } from './posting-iterators.ts';

/** The weight of each field, by its number; 0 excludes a field. */
export type Weights = readonly number[];

export interface SearchResult {
  /** Ascending. */
  documents: Uint32Array;
  /** The words and phrases that count for the score, by their spelling: all but excluded ones. */
  leaves: ReadonlyMap<string, LeafMatches>;
}

interface LeafMatches {
  documents: Uint32Array;
  /** Weighted number of occurrences, by document. */
  counts: Float64Array;
  /** In which fields it occurs, by document: bit n for field n. */
  fields: Uint8Array;
}

/** BM25's parameters: how quickly further occurrences lose weight, and how much length is normalized. */
const K1 = 1.2;
const B = 0.75;

/** @throws QueryError when the query reads more than the budget allows */
export function search(
  index: TextIndex,
  query: TextQuery,
  weights: Weights,
  budget: CostBudget,
): SearchResult {
  const positionsOf = positionsReader(index, budget);
  const found = new Map<string, LeafMatches>();
  const leaves = new Map<string, LeafMatches>();
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
        const matches = matchesOf(node);
        if (wanted) leaves.set(formatTextQuery(node), matches);
        return matches.documents;
      }
    }
  }

  /** A leaf is looked up once, wherever it stands in the query. */
  function matchesOf(leaf: Leaf): LeafMatches {
    const spelling = formatTextQuery(leaf);
    const known = found.get(spelling);
    if (known !== undefined) return known;
    budget.spend('q', index.size * PRICES.document);
    const lists = occurrences(termsOf(leaf), positionsOf, budget);
    const matches = count(index, lists, weights);
    found.set(spelling, matches);
    return matches;
  }
}

/** BM25 scores by document; 0 for documents that contain none of the leaves. */
export function bm25Scores(index: TextIndex, { leaves }: SearchResult): Float64Array {
  const sums = new Float64Array(index.size);
  for (const { documents, counts } of leaves.values()) {
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

/** The positions of a leaf's first term where its other terms follow at their offsets: ascending in each list. */
function occurrences(
  terms: readonly Term[],
  positionsOf: PositionsReader,
  budget: CostBudget,
): readonly Uint32Array[] {
  const [first, ...rest] = terms;
  if (first === undefined) return [];
  if (rest.length === 0) return positionsOf.lists(first);
  let found = positionsOf.sorted(first);
  for (const term of rest) {
    const next = positionsOf.sorted(term);
    budget.spend('q', Math.min(found.length, next.length) * PRICES.comparison);
    found = followedBy(found, next, term.offset);
  }
  return [found];
}

interface PositionsReader {
  /** A list for each form of the term, ascending in itself. */
  lists: (term: Term) => readonly Uint32Array[];
  /** The positions of all forms of the term, ascending. */
  sorted: (term: Term) => Uint32Array;
}

/** Takes the price of what is to be read from the budget first. A term of several phrases is read once. */
function positionsReader(index: TextIndex, budget: CostBudget): PositionsReader {
  const sorted = new Map<string, Uint32Array>();
  function lists({ kind, text }: Term): readonly Uint32Array[] {
    const range = kind === 'prefix' ? index.prefixRange(text) : null;
    if (range !== null) budget.spend('q', (range.end - range.start) * PRICES.form);
    const forms = range === null ? index.formsOfWord(text) : formsIn(range);
    const bytes = forms.reduce((sum, form) => sum + index.positionBytes(form), 0);
    budget.spend('q', bytes * PRICES.position);
    return forms.map(index.positions);
  }
  return {
    lists,
    sorted: (term) => {
      const key = `${term.kind} ${term.text}`;
      const known = sorted.get(key);
      if (known !== undefined) return known;
      const found = lists(term);
      const [only] = found;
      const positions = only !== undefined && found.length === 1 ? only : merged(found, budget);
      sorted.set(key, positions);
      return positions;
    },
  };
}

function formsIn({ start, end }: FormRange): number[] {
  return Array.from({ length: end - start }, (_, at) => start + at);
}

function merged(lists: readonly Uint32Array[], budget: CostBudget): Uint32Array {
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  budget.spend('q', all.length * PRICES.sorting);
  let length = 0;
  for (const list of lists) {
    all.set(list, length);
    length += list.length;
  }
  return all.sort();
}

/** The positions in `found` that a position in `next` follows at a distance. Costs what the shorter list costs. */
function followedBy(found: Uint32Array, next: Uint32Array, distance: number): Uint32Array {
  const isFoundShorter = found.length <= next.length;
  const [shorter, longer] = isFoundShorter ? [found, next] : [next, found];
  const shift = isFoundShorter ? distance : -distance;
  const { advance } = iteratorOver(longer);
  const matches = new Uint32Array(shorter.length);
  let length = 0;
  for (const position of shorter) {
    if (advance(position + shift) === position + shift) {
      matches[length++] = isFoundShorter ? position : position + shift;
    }
  }
  return matches.subarray(0, length);
}

/** The documents that own the positions, with their weighted counts. @param lists each ascending in itself */
function count(index: TextIndex, lists: readonly Uint32Array[], weights: Weights): LeafMatches {
  const { size, fields: width, ranges } = index;
  const { starts, owners } = ranges;
  const counts = new Float64Array(size);
  const fields = new Uint8Array(size);
  for (const positions of lists) {
    let range = 0;
    for (const position of positions) {
      if (position >= (starts[range + 1] ?? Infinity)) range = rangeAt(starts, position, range);
      const owner = owners[range] ?? NO_OWNER;
      if (owner === NO_OWNER) continue;
      const field = owner % width;
      const document = (owner - field) / width;
      counts[document] = (counts[document] ?? 0) + (weights[field] ?? 0);
      fields[document] = (fields[document] ?? 0) | (1 << field);
    }
  }
  return { documents: documentsIn(counts), counts, fields };
}

function documentsIn(counts: Float64Array): Uint32Array {
  const documents: number[] = [];
  for (const [document, count] of counts.entries()) if (count > 0) documents.push(document);
  return Uint32Array.from(documents);
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
  const all = new Uint32Array(a.length + b.length);
  let length = 0;
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const [left, right] = [a[i] ?? Infinity, b[j] ?? Infinity];
    all[length++] = Math.min(left, right);
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return all.subarray(0, length);
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
