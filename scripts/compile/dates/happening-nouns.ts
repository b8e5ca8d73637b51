/** Nouns for what happens at a time: "the 2008 election", "the May crackdown" are dated by their word of time. */
import { anyOf } from '../languages/languages.ts';

const NOUNS = anyOf(({ times }) => times?.happenings);
const PHRASE_ENDS = anyOf(({ times }) => times?.phraseEnds);

/** Any of them, as a whole word. */
export const HAPPENING = new RegExp(`(?<![\\p{L}-])(?:${NOUNS})(?![\\p{L}])`, 'iu');
/** Ahead of it at most two words, within one phrase. */
export const HAPPENING_AHEAD = `(?=\\s(?:(?!(?:${PHRASE_ENDS})\\s)[\\p{L}’'-]+\\s){0,2}(?:${NOUNS})(?![\\p{L}]))`;
export const HAPPENING_BEHIND = `(?:${NOUNS})\\s`;
const AFTER = new RegExp(`^${HAPPENING_AHEAD}`, 'u');

/** Whether what follows an expression of time is the happening that it dates. */
export function datesWhatFollows(after: string): boolean {
  return AFTER.test(after.replace(/^[’']s/u, '').slice(0, 60));
}
