/** A run of capitalized words without what belongs to the sentence: its first word, small words, nationalities. */
import { isCommonWord } from '../languages/common-words.ts';
import { EVENT_OPENERS, EVENT_TITLES } from '../languages/events.ts';
import { DEMONYMS, isWellKnownPlace, lookUp } from '../languages/gazetteer.ts';
import { isGivenName } from '../languages/given-names.ts';
import { ADJECTIVES, FUNCTION_WORDS } from '../languages/not-names.ts';
import { ORGANIZATION_NOUNS } from '../languages/organizations.ts';
import { POST_NOMINALS, ROLE_MODIFIERS, ROLE_NOUNS } from '../languages/titles.ts';
import { isAllCaps, textOf, type Word } from '../text/words.ts';
import { hasHead, isHead } from './heads.ts';
import { isTitle } from './titles-in-run.ts';

/** After a title no word is the sentence's: "PC Will Field". */
export function trimRun(run: Word[], title: string | null): Word[] {
  let start = 0;
  let end = run.length;
  const isLoose = (at: number) =>
    !run[at]?.capital || (title === null && isOpener(run.slice(at, end)));
  while (start < end && isLoose(start)) start++;
  while (end > start && isTrailer(run.slice(start, end))) end--;
  return run.slice(start, end);
}

const ROLES: ReadonlySet<string> = new Set(ROLE_NOUNS);
const GROUPS: ReadonlySet<string> = new Set(ORGANIZATION_NOUNS);
const CONTRACTION = /^(?:i|we|you|he|she|it|they|that|there|what|who|here|let)'(?:m|ve|re|s|d|ll)$/;

/** Does the run's first word belong to the sentence alone? */
function isOpener([word, next, ...others]: readonly Word[]): boolean {
  if (!word) return false;
  if (next && isArticleOfPlace(word, next)) return false;
  if (CONTRACTION.test(word.key) || (word.opens && next?.text === 'The')) return true;
  if (FUNCTION_WORDS.has(word.key))
    return !isAllCaps(word.text) && (word.opens || !isGivenFunctionWord(word, next));
  if (!word.opens || !next) return false;
  if (isKind(word) && !isHead(next)) return true;
  if (!isCommonWord(word.key) || EVENT_TITLES.has(word.key)) return false;
  if (EVENT_OPENERS.has(`${word.key} ${next.key}`)) return false;
  if (isTitle(word) || ROLE_MODIFIERS.has(word.key) || DEMONYMS.has(word.key)) return false;
  if (isGivenName(word.key) && !/(?:s|ing|ed)$/.test(word.key)) return false;
  const run = [word, next, ...others];
  return !hasHead(run) && !lookUp(textOf(run));
}

/** "Pollster (Kevin Bonham)", "Rivals (British Steel)": says what the next is; a title is told apart elsewhere. */
function isKind(word: Word): boolean {
  const singular = word.key.replace(/s$/, '');
  return (
    !isTitle(word) &&
    !isGivenName(word.key) &&
    (ROLES.has(singular) || GROUPS.has(singular)) &&
    !isHead(word)
  );
}

/** "The Hague". */
function isArticleOfPlace({ text }: Word, next: Word): boolean {
  if (text !== 'The' || isCommonWord(next.key) || isHead(next)) return false;
  return lookUp(`The ${next.text}`)?.type === 'place';
}

/** "Per Zetterquist", "Will Hutton": a first name within a sentence, though a small word. */
function isGivenFunctionWord(word: Word, next: Word | undefined): boolean {
  if (next === undefined || isCommonWord(next.key) || isWellKnownPlace(next.text)) return false;
  return GIVEN_FUNCTION_WORDS.has(word.key);
}

const GIVEN_FUNCTION_WORDS: ReadonlySet<string> = new Set([
  'per',
  'will',
  'may',
  'an',
  'so',
  'do',
  'my',
]);

function isKingsName(word: Word | undefined): boolean {
  return word !== undefined && isGivenName(word.key) && !isCommonWord(word.key);
}

/** "Alabama Republican": the last word is no name's; it is in "Elizabeth I" and "Theresa May". */
function isTrailer(run: readonly Word[]): boolean {
  const word = run.at(-1);
  if (!word) return false;
  if (POST_NOMINALS.has(word.text)) return run.length > 2;
  if (word.capital && isAllCaps(word.text)) return false;
  if (word.text === 'I' && run.length === 2 && isKingsName(run[0])) return false;
  const isAdjective = ADJECTIVES.has(word.key) && isWellKnownPlace(textOf(run.slice(0, -1)));
  const isSmall = FUNCTION_WORDS.has(word.key) && word.key !== 'may';
  return !word.capital || isSmall || isAdjective;
}
