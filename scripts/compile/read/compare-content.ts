/** Our own reading of a page held against a reader view's: where they differ much, a person should look. */
import type { Draft } from '../core/draft.ts';
import type { Report } from '../core/problem.ts';

/** Two readings of one article share most runs of four words. */
const SHINGLE_WORDS = 4;
const MIN_F1 = 0.6;

export function compareContent({ body }: Draft, mainText: string | null, report: Report): void {
  if (mainText === null) return;
  const ours = shinglesIn(body.map(({ text }) => text).join('\n'));
  const theirs = shinglesIn(mainText);
  const shared = [...ours].filter((shingle) => theirs.has(shingle)).length;
  // F1 of two sets.
  if (2 * shared >= MIN_F1 * (ours.size + theirs.size)) return;
  report(
    'notice',
    'read/other-content',
    `a reader view takes other text for the article (${theirs.size} words, here ${ours.size}): check what was kept`,
  );
}

function shinglesIn(text: string): Set<string> {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.map((_, at) => words.slice(at, at + SHINGLE_WORDS).join(' ')));
}
