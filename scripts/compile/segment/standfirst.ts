/** The line or two between headline and body that sum the article up. */
import { FUNCTION_WORDS } from './lexicon.ts';
import { type Look, share } from './line-features.ts';
import type { State } from './states.ts';

/** The course with the head's first line of running words as its standfirst, where it has none yet. */
export function withStandfirst(course: readonly State[], looks: readonly Look[]): State[] {
  const title = course.indexOf('title');
  const body = course.indexOf('body');
  if (title < 0 || course.includes('standfirst')) return [...course];
  const line = looks.findIndex(
    (look, at) => at > title && at < body && course[at] === 'head' && sumsUp(look),
  );
  return course.map((state, at) => (at === line ? 'standfirst' : state));
}

const SHORTEST = 7;
const LONGEST = 45;
/** Dates, bylines, credits and calls to the reader. */
const OTHER =
  /^(?:is a|addresses|starts by telling|names a photographer|several words of|has a copyright)/;

function sumsUp({ size, words, features }: Look): boolean {
  return (
    size >= SHORTEST &&
    size <= LONGEST &&
    share(words, FUNCTION_WORDS) > 0.2 &&
    !features.some((feature) => OTHER.test(feature))
  );
}
