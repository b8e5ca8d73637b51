/** The place in a record's texts that answers a question best, with the words that match marked. */

import type { TaggedText } from '../model/record-texts.ts';
import type { TextQuery } from '../query/text-query.ts';
import { occurrenceFinder, type Range } from './occurrences.ts';
import { positiveLeaves, termsOf } from './terms.ts';

export interface Piece {
  text: string;
  match: boolean;
}

/** Characters of a snippet around its first match, about. */
const LENGTH = 240;
const BEFORE = 80;

/**
 * Of a record's texts the one that matches in most ways, cut to the neighbourhood of its first match; null when
 * none matches.
 */
export type SnippetFinder = (texts: readonly TaggedText[]) => readonly Piece[] | null;

/** One for all records of an answer: they share most of their words. */
export function snippetFinder(words: TextQuery): SnippetFinder {
  const leaves = positiveLeaves(words).map(termsOf);
  const find = occurrenceFinder(leaves);
  return (texts) => {
    let best: { text: string; ranges: Range[]; score: number } | null = null;
    for (const piece of texts) {
      const found = find(piece);
      const score = found.filter((ranges) => ranges.length > 0).length;
      if (score > (best?.score ?? 0)) best = { text: piece.text, ranges: found.flat(), score };
      if (score === leaves.length) break;
    }
    return best && cut(best.text, joined(best.ranges));
  };
}

/** In order, those that touch or overlap as one. */
function joined(ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else result.push({ ...range });
  }
  return result;
}

function cut(text: string, ranges: readonly Range[]): readonly Piece[] {
  const first = ranges[0]?.start ?? 0;
  const start = text.length <= LENGTH ? 0 : wordStart(text, Math.max(0, first - BEFORE));
  const end = start + LENGTH >= text.length ? text.length : wordEnd(text, start + LENGTH);
  const pieces: Piece[] = start > 0 ? [{ text: '…', match: false }] : [];
  let place = start;
  for (const range of ranges) {
    if (range.end > end) break;
    pieces.push({ text: text.slice(place, range.start), match: false });
    pieces.push({ text: text.slice(range.start, range.end), match: true });
    place = range.end;
  }
  pieces.push({
    text: `${text.slice(place, Math.max(place, end))}${end < text.length ? '…' : ''}`,
    match: false,
  });
  return pieces.filter(({ text: piece }) => piece !== '');
}

/** Behind the first space at or after the offset, if one is near; never inside a character. */
function wordStart(text: string, offset: number): number {
  if (offset === 0) return 0;
  const space = text.slice(offset, offset + 30).search(/\s/);
  return whole(text, space < 0 ? offset : offset + space + 1);
}

function wordEnd(text: string, offset: number): number {
  const space = text.slice(offset - 30, offset).search(/\s\S*$/);
  return whole(text, space < 0 ? offset : offset - 30 + space);
}

function whole(text: string, offset: number): number {
  return /^[\udc00-\udfff]/.test(text.slice(offset, offset + 1)) ? offset - 1 : offset;
}
