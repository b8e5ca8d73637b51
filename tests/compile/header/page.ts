/** A page for tests: each line with the kind that the segmenter would give it. */
import type { Line, LineKind, Metadata, Source } from '../../../scripts/compile/core/draft.ts';
import { type Problem, reportOn } from '../../../scripts/compile/core/problem.ts';
import type { KnownNames } from '../../../scripts/compile/editor/names-file.ts';
import { header } from '../../../scripts/compile/header/header.ts';

export type Row = readonly [LineKind, string];

/** A paragraph of running text, long enough to be taken for the body. */
const PARAGRAPH: Row = [
  'paragraph',
  'The council met on Tuesday to decide on the new bridge, and after four hours of debate the members agreed to put the question to the people of the town before the winter begins.',
];
export const BODY: readonly Row[] = [PARAGRAPH, PARAGRAPH, PARAGRAPH];

export function headerOf(rows: readonly Row[], metadata: Metadata = {}, known: KnownNames = []) {
  const text = rows.map(([, words]) => words).join('\n');
  let start = 0;
  const lines: Line[] = rows.map(([kind, words]) => {
    const span = { start, end: start + words.length };
    start = span.end + 1;
    return { kind, span, reason: '' };
  });
  const source: Source = { path: 'a.txt', text, metadata };
  const problems: Problem[] = [];
  return { ...header(source, lines, reportOn(source, problems), known), problems, text };
}
