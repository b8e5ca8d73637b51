/** A text's lines, each taken for what it is. */
import type { Line, Source } from '../draft.ts';
import type { Report } from '../problem.ts';
import { trimSpan } from '../span.ts';

export function segment(source: Source, _report: Report): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const raw of source.text.split('\n')) {
    const span = trimSpan(source.text, { start, end: start + raw.length });
    start += raw.length + 1;
    if (span.start === span.end) continue;
    const text = source.text.slice(span.start, span.end);
    const long = text.length >= 80 || /[.?!”"]$/.test(text);
    const kind = long ? 'paragraph' : lines.length === 0 ? 'title' : 'heading';
    lines.push({ kind, span, reason: long ? 'reads as sentences' : 'short' });
  }
  return lines;
}
