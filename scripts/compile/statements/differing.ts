/** The words by which a rendering differs from the others of its statement. */
import type { Span } from '../../../src/dataset/types.ts';
import type { Utterance } from './utterances.ts';

interface Token extends Span {
  /** In lower case, without accents. */
  word: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*/gu;
/** Words of a rendering that are aligned: the cost grows with their square. */
const MAX_WORDS_ALIGNED = 400;

/**
 * The words of the sentences `own` that no other rendering has in their place: words are aligned by their longest common
 * subsequence with each. Offsets into the quote's text; none where there is nothing to compare with.
 */
export function differingWords(own: readonly Utterance[], others: readonly Utterance[]): Span[] {
  if (others.length === 0) return [];
  const words = own.flatMap(tokensOf).slice(0, MAX_WORDS_ALIGNED);
  const shared = new Set<Token>();
  for (const rendering of Map.groupBy(others, ({ quote }) => quote.id).values())
    for (const token of aligned(words, rendering.flatMap(tokensOf).slice(0, MAX_WORDS_ALIGNED)))
      shared.add(token);
  return words.filter((token) => !shared.has(token)).map(({ start, end }) => ({ start, end }));
}

function tokensOf({ quote, span }: Utterance): Token[] {
  const sentence = quote.text.slice(span.start, span.end);
  return Array.from(sentence.matchAll(WORD), ({ 0: word, index }) => ({
    word: word.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase(),
    start: span.start + index,
    end: span.start + index + word.length,
  }));
}

/** Those of `own` that are in the longest common subsequence with `other`. */
function aligned(own: readonly Token[], other: readonly Token[]): Token[] {
  const width = other.length + 1;
  const longest = new Uint16Array((own.length + 1) * width);
  const at = (i: number, j: number) => longest[i * width + j] ?? 0;
  for (let i = own.length - 1; i >= 0; i--)
    for (let j = other.length - 1; j >= 0; j--)
      longest[i * width + j] =
        own[i]?.word === other[j]?.word
          ? at(i + 1, j + 1) + 1
          : Math.max(at(i + 1, j), at(i, j + 1));
  const found: Token[] = [];
  let j = 0;
  for (const [i, token] of own.entries()) {
    while (j < other.length && at(i, j) === at(i, j + 1)) j++;
    if (token.word !== other[j]?.word || at(i, j) !== at(i + 1, j + 1) + 1) continue;
    found.push(token);
    j++;
  }
  return found;
}
