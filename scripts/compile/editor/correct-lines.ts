/** What the editor says of lines, named by their first words. */
import type { Line, Source } from '../core/draft.ts';
import type { Problem } from '../core/problem.ts';
import { unmatchedCorrection } from '../core/unmatched-correction.ts';
import { noteOf } from '../lines/notes.ts';
import { beginsWith } from '../text/first-words.ts';
import { slice } from '../text/span.ts';
import type { CorrectionsFile } from './corrections.ts';
import { needlessCorrection, placeOf } from './needless-correction.ts';

const REASON = 'the editor says so';

/** A line that becomes the title takes the place of the one that was found. */
export function correctLines(
  lines: readonly Line[],
  { text }: Source,
  file: CorrectionsFile,
  problems: Problem[],
): Line[] {
  const curated = new Map<Line, Line>();
  for (const [words, kind] of Object.entries(file.corrections.lines ?? {})) {
    const meant = lines.filter(({ span }) => beginsWith(slice(text, span), words));
    if (meant.length === 0)
      problems.push(unmatchedCorrection(placeOf(file, ['lines', words]), 'line', words));
    else if (meant.every((line) => line.kind === kind))
      problems.push(
        needlessCorrection(file, ['lines', words], 'the compiler takes this line so by itself'),
      );
    for (const line of meant) curated.set(line, as(kind, line, text));
  }
  const isRetitled = [...curated.values()].some(({ kind }) => kind === 'title');
  return lines.map((line) => {
    const own = curated.get(line);
    if (own) return own;
    return isRetitled && line.kind === 'title' ? { ...line, kind: 'boilerplate' } : line;
  });
}

function as(kind: Line['kind'], { span }: Line, text: string): Line {
  const note = kind === 'note' ? noteOf(slice(text, span)) : null;
  return { kind, span, reason: REASON, ...(note && { note }) };
}
