/** The passage of a record's texts that matches a query best, with the matching words marked. */

import type { Lookups } from '../model/lookups.ts';
import type { TaggedText } from '../model/record-texts.ts';
import type { ListName, Records } from '../model/records.ts';
import { servableTexts } from '../model/servable-texts.ts';
import type { Query } from '../query/query.ts';
import type { TextQuery } from '../query/text-query.ts';
import { occurrenceFinder, type Range } from './occurrences.ts';
import { positiveLeaves, termsOf } from './terms.ts';

interface Piece {
  text: string;
  match: boolean;
}

/** Plain text in pieces, of which formats mark the matching ones. Never more of a reserved article than its excerpt. */
export interface Snippet {
  pieces: readonly Piece[];
}

/** Approximate length of a snippet, and of its part before the first match, in UTF-16 code units. */
const LENGTH = 240;
const CONTEXT_BEFORE = 80;

/**
 * Chooses the text that contains the most leaves of the query and cuts it around its first match; null when no text
 * matches.
 */
export type SnippetFinder = (texts: Iterable<TaggedText>) => readonly Piece[] | null;

/** One finder serves all records of an answer, which share most of their words. */
export function snippetFinder(query: TextQuery): SnippetFinder {
  const leaves = positiveLeaves(query).map(termsOf);
  const find = occurrenceFinder(leaves);
  return (texts) => {
    let best: { text: string; ranges: Range[]; score: number } | null = null;
    for (const text of texts) {
      const found = find(text);
      const score = found.filter((ranges) => ranges.length > 0).length;
      if (score > (best?.score ?? 0)) best = { text: text.text, ranges: found.flat(), score };
      if (score === leaves.length) break;
    }
    return best && cut(best.text, merged(best.ranges));
  };
}

/** Snippets come from servable texts only, so they never show more of a reserved article than its excerpt. */
export function recordSnippets<L extends ListName>(
  { list, textQuery, textFields }: Query<L>,
  lookups: Lookups,
): (record: Records[L]) => Snippet | null {
  if (!textQuery) return () => null;
  const find = snippetFinder(textQuery);
  /** One field after the other, as far as they are needed: the quotes of an article are records to look up. */
  function* textsOf(record: Records[L]): Generator<TaggedText> {
    for (const field of textFields) yield* servableTexts(list, record, field, lookups);
  }
  return (record) => {
    const pieces = find(textsOf(record));
    return pieces && { pieces };
  };
}

/** Sorted, with adjacent and overlapping ranges merged. */
function merged(ranges: readonly Range[]): Range[] {
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
  const start = text.length <= LENGTH ? 0 : wordStart(text, Math.max(0, first - CONTEXT_BEFORE));
  const end = start + LENGTH >= text.length ? text.length : wordEnd(text, start + LENGTH);
  const pieces: Piece[] = start > 0 ? [{ text: '…', match: false }] : [];
  let position = start;
  for (const range of ranges) {
    if (range.end > end) break;
    pieces.push({ text: text.slice(position, range.start), match: false });
    pieces.push({ text: text.slice(range.start, range.end), match: true });
    position = range.end;
  }
  pieces.push({
    text: `${text.slice(position, Math.max(position, end))}${end < text.length ? '…' : ''}`,
    match: false,
  });
  return pieces.filter(({ text: piece }) => piece !== '');
}

/** The offset after the next space, if one is near; never inside a character. */
function wordStart(text: string, offset: number): number {
  if (offset === 0) return 0;
  const space = text.slice(offset, offset + 30).search(/\s/);
  return characterStart(text, space < 0 ? offset : offset + space + 1);
}

function wordEnd(text: string, offset: number): number {
  const space = text.slice(offset - 30, offset).search(/\s\S*$/);
  return characterStart(text, space < 0 ? offset : offset - 30 + space);
}

function characterStart(text: string, offset: number): number {
  return /^[\udc00-\udfff]/.test(text.slice(offset, offset + 1)) ? offset - 1 : offset;
}
