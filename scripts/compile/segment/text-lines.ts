/** The non-blank lines of a text as they are printed. */
import type { Span } from '../../../src/dataset/types.ts';
import { trimSpan } from '../text/span.ts';

export interface TextLine {
  span: Span;
  text: string;
  /** Whether a blank line (or the text's edge) stands above and below. */
  gapAbove: boolean;
  gapBelow: boolean;
}

/** In the order of the text; none joined. */
export function nonBlankLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  let gapAbove = true;
  for (const raw of text.split('\n')) {
    const span = trimSpan(text, { start, end: start + raw.length });
    start += raw.length + 1;
    if (span.start === span.end) gapAbove = true;
    else {
      const last = lines.at(-1);
      if (last) last.gapBelow = gapAbove;
      lines.push({ span, text: text.slice(span.start, span.end), gapAbove, gapBelow: true });
      gapAbove = false;
    }
  }
  return lines;
}
