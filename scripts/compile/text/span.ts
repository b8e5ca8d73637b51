/** Places in a text: half-open ranges of UTF-16 offsets. */
import type { Span } from '../../../src/dataset/types.ts';

/** From `offset` on, the text has `lines` more lines than the file (or fewer, when negative). */
export interface LineShift {
  offset: number;
  lines: number;
}

export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** The span without white space at its ends. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/u.test(text.charAt(start))) start++;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** Line (of the file) and column of an offset, both from 1. */
export function positionIn(
  { text, lineShifts = [] }: { text: string; lineShifts?: readonly LineShift[] },
  offset: number,
): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  const shifted = lineShifts.filter((shift) => shift.offset <= offset);
  const added = shifted.reduce((sum, { lines }) => sum + lines, 0);
  return { line: before.split('\n').length - added, column: offset - lineStart + 1 };
}
