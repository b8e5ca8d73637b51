/** The words by which a rendering differs from the others of its statement. */
import type { Span } from '../../../src/dataset/types.ts';
import type { Utterance } from './utterances.ts';

/** A word of a rendering; offsets into the quote's text. */
export interface RenderedWord extends Span {
  /** In lower case, without accents. */
  word: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*/gu;
/** Words of a rendering that are aligned: the cost grows with their square. */
const MAX_WORDS_ALIGNED = 400;

/** The words of one rendering's sentences, as many as are aligned. */
export function renderedWords(utterances: readonly Utterance[]): RenderedWord[] {
  return utterances.flatMap(wordsOf).slice(0, MAX_WORDS_ALIGNED);
}

/**
 * The words of the rendering `own` that no other rendering has in their place: words are aligned by their longest common
 * subsequence with each. Offsets into the quote's text; none where there is nothing to compare with.
 */
export function differingWords(
  own: readonly RenderedWord[],
  others: readonly (readonly RenderedWord[])[],
): Span[] {
  if (others.length === 0) return [];
  const shared = new Set<RenderedWord>();
  for (const other of others) for (const word of aligned(own, other)) shared.add(word);
  return own.filter((word) => !shared.has(word)).map(({ start, end }) => ({ start, end }));
}

function wordsOf({ quote, span }: Utterance): RenderedWord[] {
  const sentence = quote.text.slice(span.start, span.end);
  return Array.from(sentence.matchAll(WORD), ({ 0: word, index }) => ({
    word: word.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase(),
    start: span.start + index,
    end: span.start + index + word.length,
  }));
}

/** Those of `own` that are in the longest common subsequence with `other`. */
function aligned(
  own: readonly RenderedWord[],
  other: readonly RenderedWord[],
): readonly RenderedWord[] {
  // Most renderings are word for word the same.
  if (own.length === other.length && own.every(({ word }, at) => word === other[at]?.word))
    return own;
  const [a, b] = numbered(own, other);
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => longest[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i * width + j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const found: RenderedWord[] = [];
  let j = 0;
  for (const [i, word] of own.entries()) {
    while (j < b.length && at(i, j) === at(i, j + 1)) j++;
    if (a[i] !== b[j] || at(i, j) !== at(i + 1, j + 1) + 1) continue;
    found.push(word);
    j++;
  }
  return found;
}

/** Equal words as equal numbers, which are compared faster; -1 for those that only `other` has. */
function numbered(
  own: readonly RenderedWord[],
  other: readonly RenderedWord[],
): [Int32Array, Int32Array] {
  const numbers = new Map<string, number>();
  for (const { word } of own) if (!numbers.has(word)) numbers.set(word, numbers.size);
  const numberOf = ({ word }: RenderedWord) => numbers.get(word) ?? -1;
  return [Int32Array.from(own, numberOf), Int32Array.from(other, numberOf)];
}
