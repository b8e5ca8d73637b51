/** A correction whose words begin nothing in the article. */
import type { Problem } from './problem.ts';

/** The words may be misprinted, or the article may have changed. */
export function unmatchedCorrection(
  place: Pick<Problem, 'file' | 'line' | 'column'>,
  meant: 'quote' | 'line',
  words: string,
): Problem {
  return {
    ...place,
    severity: 'warning',
    rule: 'editor/unmatched-correction',
    message: `no ${meant} begins with "${words}": correct these words, or remove the correction`,
  };
}
