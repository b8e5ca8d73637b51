/** The standfirst: a line between headline and body that sums the article up. */

import { type LineFeatures, share } from './line-features.ts';
import type { State } from './line-states.ts';
import { FUNCTION_WORDS } from './page-words.ts';

/** Makes the head's first line of running words the standfirst, where the path has none. */
export function withStandfirst(path: readonly State[], lines: readonly LineFeatures[]): State[] {
  const title = path.indexOf('title');
  const body = path.indexOf('body');
  if (title < 0 || path.includes('standfirst')) return [...path];
  const line = lines.findIndex(
    (line, at) => at > title && at < body && path[at] === 'head' && sumsUp(line),
  );
  return path.map((state, at) => (at === line ? 'standfirst' : state));
}

/** In words. */
const MIN_WORDS = 7;
const MAX_WORDS = 45;
/** Dates, bylines, credits and calls to the reader. */
const NO_STANDFIRST =
  /^(?:is a|addresses|starts by telling|names a photographer|several words of|has a copyright)/;

function sumsUp({ wordCount, words, features }: LineFeatures): boolean {
  return (
    wordCount >= MIN_WORDS &&
    wordCount <= MAX_WORDS &&
    share(words, FUNCTION_WORDS) > 0.2 &&
    !features.some((feature) => NO_STANDFIRST.test(feature))
  );
}
