/** Splits a run of capitalized words into segments that may each be a name. */
import { isCommonWord } from '../languages/common-words.ts';
import { EVENT_OPENERS, EVENT_TITLES } from '../languages/en-events.ts';
import { ADJECTIVES, CALENDAR_WORDS, FUNCTION_WORDS, SHIPS } from '../languages/en-not-names.ts';
import { GOVERNMENT_WORDS, ORGANIZATION_NOUNS } from '../languages/en-organizations.ts';
import { DIRECTIONS } from '../languages/en-places.ts';
import {
  HONORIFICS,
  POST_NOMINALS,
  ROLE_MODIFIERS,
  ROLE_NOUNS,
  SECOND_TITLES,
  SUFFIXES,
} from '../languages/en-titles.ts';
import { DEMONYMS, isWellKnownPlace, lookUp } from '../languages/gazetteer.ts';
import { isGivenName } from '../languages/given-names.ts';
import { isAllCaps, textOf, type Word } from '../text/words.ts';
import { hasHeadNoun, isHeadNoun } from './head-nouns.ts';
import {
  isFullName,
  isTitle,
  isUnambiguousGivenName,
  lastHonorificIndex,
  lastTitleIndex,
  withoutLeadingOffice,
  withoutTrailingRole,
} from './person-titles.ts';

export interface RunSegment {
  words: Word[];
  /** The last word of the title before the segment. */
  title: string | null;
  /** "May" or "March": a month unless the article also names a person so. */
  isAmbiguousMonth?: true;
}

export function segmentRun(run: Word[]): RunSegment[] {
  const last = run.at(-1);
  const pieces = splitAtCalendarWords(run).flatMap((words) => segmentWords(words, null));
  if (!last || !SURNAME_MONTHS.has(last.key) || pieces.at(-1)?.words.includes(last)) return pieces;
  return [...pieces, { words: [last], title: null, isAmbiguousMonth: true }];
}

/** Days and months separate names, except within names: "April Ryan", "Theresa May". */
function splitAtCalendarWords(run: Word[]): Word[][] {
  const pieces: Word[][] = [[]];
  for (const [at, word] of run.entries()) {
    const isPerson = isGivenMonth(run, at) || isSurnameMonth(run, at);
    if (CALENDAR_WORDS.has(word.key) && !isPerson) pieces.push([]);
    else pieces.at(-1)?.push(word);
  }
  return pieces.filter((piece) => piece.length > 0);
}

const GIVEN_MONTHS: ReadonlySet<string> = new Set(['april', 'may', 'june', 'august', 'jan']);
const SURNAME_MONTHS: ReadonlySet<string> = new Set(['may', 'march']);

function isGivenMonth(run: readonly Word[], at: number): boolean {
  const [word, surname] = run;
  if (at === 0 && word?.key === 'jan' && surname && run.length < 5)
    return couldBeSurname(run.at(-1));
  return (
    at === 0 && run.length === 2 && GIVEN_MONTHS.has(word?.key ?? '') && couldBeSurname(surname)
  );
}

/** After a first name or "Mrs". */
function isSurnameMonth(run: readonly Word[], at: number): boolean {
  const before = run[at - 1];
  if (!before || at !== run.length - 1 || !SURNAME_MONTHS.has(run[at]?.key ?? '')) return false;
  return before.key in HONORIFICS || isUnambiguousGivenName(before);
}

function couldBeSurname(word: Word | undefined): boolean {
  if (!word || isAllCaps(word.text)) return false;
  return !isCommonWord(word.key) && !word.key.endsWith('s');
}

function segmentWords(run: Word[], title: string | null): RunSegment[] {
  const words = trimRun(run, title);
  const [first] = words;
  if (!first || (SHIPS.has(first.text) && words.length > 1)) return [];
  const at = title === null ? lastTitleIndex(words) : lastHonorificIndex(words);
  if (at >= 0) return segmentAtTitle(words, at);
  if (words.length === 1) return title === null && isNotName(first) ? [] : [{ words, title }];
  const seam = boundaryBetweenNames(words);
  if (seam > 0)
    return [...segmentWords(words.slice(0, seam), title), ...segmentWords(words.slice(seam), null)];
  if (isAdjectival(words)) return [];
  if (DEMONYMS.has(first.key) && !first.text.includes('.') && isSeparateDemonym(words))
    return segmentWords(words.slice(1), title);
  return [{ words, title }];
}

function segmentAtTitle(words: Word[], at: number): RunSegment[] {
  const named = words[at + 2] && SECOND_TITLES.has(words[at + 1]?.key ?? '') ? at + 2 : at + 1;
  const after = withoutLeadingOffice(words.slice(named));
  const before = segmentWords(withoutTrailingRole(words.slice(0, at)), null);
  return after.length > 0 ? [...before, ...segmentWords(after, words[at]?.key ?? '')] : before;
}

/**
 * The index at which a second name starts without a word between: "Clinton | White House", "NASA | Bill Ingalls"; 0 for
 * a single name.
 */
function boundaryBetweenNames(words: readonly Word[]): number {
  const [first] = words;
  if (!first || words.length < 3 || lookUp(textOf(words))) return 0;
  const [given, surname] = words.slice(-2);
  const before = words.slice(0, -2);
  if (given && surname && isFullName(given, surname) && isKnownPlaceOrOrganization(textOf(before)))
    return before.length;
  if (DEMONYMS.has(first.key) || isWellKnownPlace(first.text) || isCommonWord(first.key)) return 0;
  return lookUp(textOf(words.slice(1)))?.type === 'organization' ? 1 : 0;
}

function isKnownPlaceOrOrganization(text: string): boolean {
  return isWellKnownPlace(text) || lookUp(text)?.type === 'organization';
}

/** "Bosnian Serb", "North American", "Holy Roman". */
function isAdjectival(words: readonly Word[]): boolean {
  if (!DEMONYMS.has(words.at(-1)?.key ?? '') || lookUp(textOf(words))) return false;
  return words.every(({ key }) => DEMONYMS.has(key) || isCommonWord(key) || DIRECTIONS.has(key));
}

function isNotName(word: Word): boolean {
  if (word.key.length < 2 || SUFFIXES.has(word.key)) return true;
  if (isAllCaps(word.text)) return false;
  if (lookUp(word.text)?.type === 'place' && !DEMONYMS.has(word.key)) return false;
  return DEMONYMS.has(word.key) || (ROLE_MODIFIERS.has(word.key) && isCommonWord(word.key));
}

/**
 * Whether the nationality stands outside the name: "Russian Foreign Ministry", "French Alain Juppe", but not "British
 * Airways".
 */
function isSeparateDemonym(words: Word[]): boolean {
  if (lookUp(textOf(words))) return false;
  if (hasHeadNoun(words)) return words.slice(1).every(({ key }) => GOVERNMENT_WORDS.has(key));
  return !isPersonOfNation(words);
}

/** "Christian Estrosi", "Roman Smbatyan": the demonym is a first name. */
function isPersonOfNation(words: readonly Word[]): boolean {
  const [first, second] = words;
  if (!first || !second || words.length !== 2 || !isGivenName(first.key)) return false;
  return !isCommonWord(second.key) && !isGivenName(second.key);
}

/** After a title, no word is taken for a sentence opener: "PC Will Field". */
function trimRun(run: Word[], title: string | null): Word[] {
  let start = 0;
  let end = run.length;
  const isLoose = (at: number) =>
    !run[at]?.capital || (title === null && isSentenceOpener(run.slice(at, end)));
  while (start < end && isLoose(start)) start++;
  while (end > start && isTrailingWord(run.slice(start, end))) end--;
  return run.slice(start, end);
}

const ROLE_NOUN_SET: ReadonlySet<string> = new Set(ROLE_NOUNS);
const ORGANIZATION_NOUN_SET: ReadonlySet<string> = new Set(ORGANIZATION_NOUNS);
const CONTRACTION = /^(?:i|we|you|he|she|it|they|that|there|what|who|here|let)'(?:m|ve|re|s|d|ll)$/;

/** Whether the run's first word belongs to the sentence only. */
function isSentenceOpener([word, next, ...others]: readonly Word[]): boolean {
  if (!word) return false;
  if (next && isArticleInPlaceName(word, next)) return false;
  if (CONTRACTION.test(word.key) || (word.sentenceInitial && next?.text === 'The')) return true;
  if (FUNCTION_WORDS.has(word.key))
    return (
      !isAllCaps(word.text) && (word.sentenceInitial || !isFunctionWordAsGivenName(word, next))
    );
  if (!word.sentenceInitial || !next) return false;
  if (isRoleOrGroupNoun(word) && !isHeadNoun(next)) return true;
  if (!isCommonWord(word.key) || EVENT_TITLES.has(word.key)) return false;
  if (EVENT_OPENERS.has(`${word.key} ${next.key}`)) return false;
  if (isTitle(word) || ROLE_MODIFIERS.has(word.key) || DEMONYMS.has(word.key)) return false;
  if (isGivenName(word.key) && !/(?:s|ing|ed)$/.test(word.key)) return false;
  const run = [word, next, ...others];
  return !hasHeadNoun(run) && !lookUp(textOf(run));
}

/**
 * "Pollster Kevin Bonham", "Rivals British Steel": a noun that classifies the name after it. Titles are handled
 * elsewhere.
 */
function isRoleOrGroupNoun(word: Word): boolean {
  const singular = word.key.replace(/s$/, '');
  return (
    !isTitle(word) &&
    !isGivenName(word.key) &&
    (ROLE_NOUN_SET.has(singular) || ORGANIZATION_NOUN_SET.has(singular)) &&
    !isHeadNoun(word)
  );
}

/** "The Hague". */
function isArticleInPlaceName({ text }: Word, next: Word): boolean {
  if (text !== 'The' || isCommonWord(next.key) || isHeadNoun(next)) return false;
  return lookUp(`The ${next.text}`)?.type === 'place';
}

/** "Per Zetterquist", "Will Hutton": within a sentence, a function word that is a first name here. */
function isFunctionWordAsGivenName(word: Word, next: Word | undefined): boolean {
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

function isMonarchName(word: Word | undefined): boolean {
  return word !== undefined && isGivenName(word.key) && !isCommonWord(word.key);
}

/** Whether the last word is outside the name: "Alabama Republican", but not "Elizabeth I" or "Theresa May". */
function isTrailingWord(run: readonly Word[]): boolean {
  const word = run.at(-1);
  if (!word) return false;
  if (POST_NOMINALS.has(word.text)) return run.length > 2;
  if (word.capital && isAllCaps(word.text)) return false;
  if (word.text === 'I' && run.length === 2 && isMonarchName(run[0])) return false;
  const isAdjective = ADJECTIVES.has(word.key) && isWellKnownPlace(textOf(run.slice(0, -1)));
  const isSmall = FUNCTION_WORDS.has(word.key) && word.key !== 'may';
  return !word.capital || isSmall || isAdjective;
}
