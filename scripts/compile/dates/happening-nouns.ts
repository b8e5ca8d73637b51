/** Nouns for what happens at a time: "the 2008 election", "the May crackdown" are dated by their word of time. */
import { anyOf } from '../languages/languages.ts';
import { happeningPatterns } from '../languages/time-rules.ts';

const NOUNS = anyOf(({ times }) => times?.happenings);
const PHRASE_ENDS = anyOf(({ times }) => times?.phraseEnds);

/** Any of them, as a whole word. */
export const HAPPENING = new RegExp(`(?<![\\p{L}-])(?:${NOUNS})(?![\\p{L}])`, 'iu');
const AFTER = new RegExp(`^${happeningPatterns(NOUNS, PHRASE_ENDS).ahead}`, 'u');

/** Whether an expression of time dates what is named after it: "2008" in "the 2008 election". */
export function datesWhatFollows(after: string): boolean {
  return AFTER.test(after.replace(/^[’']s/u, '').slice(0, 60));
}
