/** A run of capitalized words cut into pieces that may each be a name. */
import { isCommonWord } from './common-words.ts';
import { DEMONYMS, isWellKnownPlace, lookUp } from './gazetteer.ts';
import { isGivenName } from './given-names.ts';
import { EVENT_HEADS } from './lexicon/events.ts';
import { ADJECTIVES, CALENDAR_WORDS, FUNCTION_WORDS } from './lexicon/not-names.ts';
import { COMPANY_SUFFIXES, GOVERNMENT_WORDS, ORGANIZATION_HEADS } from './lexicon/organizations.ts';
import { PLACE_HEADS } from './lexicon/places.ts';
import { HONORIFICS, OFFICES, ROLE_MODIFIERS, TITLES } from './lexicon/titles.ts';
import { isAllCaps, type Word } from './words.ts';

export interface Piece {
  words: Word[];
  /** The last word of the title that stands before it. */
  title: string | null;
}

export function cutRun(run: Word[]): Piece[] {
  return cutAtCalendar(run).flatMap((words) => cut(words, null));
}

/** Days and months are no names, but "April Ryan" is one. */
function cutAtCalendar(run: Word[]): Word[][] {
  const pieces: Word[][] = [[]];
  for (const [at, word] of run.entries()) {
    const next = run[at + 1];
    const isPerson = at === 0 && run.length === 2 && GIVEN_MONTHS.has(word.key) && isSurname(next);
    if (CALENDAR_WORDS.has(word.key) && !isPerson) pieces.push([]);
    else pieces.at(-1)?.push(word);
  }
  return pieces.filter((piece) => piece.length > 0);
}

const GIVEN_MONTHS: ReadonlySet<string> = new Set(['april', 'may', 'june', 'august', 'jan']);

function isSurname(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    !isCommonWord(word.key) &&
    !isAllCaps(word.text) &&
    !word.key.endsWith('s')
  );
}

function cut(run: Word[], title: string | null): Piece[] {
  const words = trim(run);
  const [first] = words;
  if (!first) return [];
  const at = title === null ? lastTitle(words) : lastHonorific(words);
  if (at >= 0) return cutAtTitle(words, at);
  if (words.length === 1) return isNoName(first, title !== null) ? [] : [{ words, title }];
  const tail = knownTail(words);
  if (tail > 0)
    return [...cut(words.slice(0, tail), title), { words: words.slice(tail), title: null }];
  if (words.every(({ key }) => DEMONYMS.has(key) || isCommonWord(key)) && isAdjectival(words))
    return [];
  if (DEMONYMS.has(first.key) && isApart(words)) return cut(words.slice(1), title);
  return [{ words, title }];
}

/** Where the institution starts in "Clinton White House"; 0 where none ends the run. */
function knownTail(words: readonly Word[]): number {
  const [first] = words;
  if (!first || words.length < 3 || lookUp(textOf(words))) return 0;
  if (DEMONYMS.has(first.key) || isWellKnownPlace(first.text) || isCommonWord(first.key)) return 0;
  return lookUp(textOf(words.slice(1)))?.type === 'organization' ? 1 : 0;
}

/** "Bosnian Serb", "North American", "Holy Roman". */
function isAdjectival(words: readonly Word[]): boolean {
  return DEMONYMS.has(words.at(-1)?.key ?? '') && !lookUp(textOf(words));
}

function cutAtTitle(words: Word[], at: number): Piece[] {
  const after = withoutOffice(words.slice(at + 1));
  const before = cut(withoutRole(words.slice(0, at)), null);
  return after.length > 0 ? [...before, ...cut(after, words[at]?.key ?? '')] : before;
}

/** What follows "Secretary": without "of State", "of Health and Human Services". */
function withoutOffice(words: Word[]): Word[] {
  if (words[0]?.text !== 'of') return words;
  const name = words.findIndex(({ key }) => !OFFICES.has(key));
  return name < 0 ? [] : words.slice(name);
}

/** Without function words and nationalities at both ends, and without the sentence's own first word. */
function trim(run: Word[]): Word[] {
  let start = 0;
  let end = run.length;
  while (start < end && (!run[start]?.capital || isOpener(run, start, end))) start++;
  while (end > start && isTrailer(run, start, end)) end--;
  return run.slice(start, end);
}

/** "Alabama Republican": the last word is no name's. */
function isTrailer(run: Word[], start: number, end: number): boolean {
  const word = run[end - 1];
  if (!word || (word.capital && isAllCaps(word.text))) return false;
  const rest = run.slice(start, end - 1);
  const isAdjective = ADJECTIVES.has(word.key) && isWellKnownPlace(textOf(rest));
  return !word.capital || FUNCTION_WORDS.has(word.key) || isAdjective;
}

function isOpener(run: Word[], at: number, end: number): boolean {
  const word = run[at];
  if (!word) return false;
  if (FUNCTION_WORDS.has(word.key))
    return !isAllCaps(word.text) && (word.opens || !isNameOfFunction(word, run[at + 1]));
  if (!word.opens || end - at < 2 || !isCommonWord(word.key)) return false;
  if (isTitle(word) || ROLE_MODIFIERS.has(word.key) || DEMONYMS.has(word.key)) return false;
  if (isGivenName(word.key) && !/(?:s|ing|ed)$/.test(word.key)) return false;
  return !run.slice(at, end).some(isHeadAt) && !lookUp(textOf(run.slice(at, end)));
}

/** "Per Zetterquist", "Will Hutton": a first name within a sentence, though a small word. */
function isNameOfFunction(word: Word, next: Word | undefined): boolean {
  return GIVEN_FUNCTION_WORDS.has(word.key) && next !== undefined && !isCommonWord(next.key);
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

/** The last word, or one that "of" follows: "Patriotic Union of Kurdistan". */
function isHeadAt(word: Word, at: number, run: readonly Word[]): boolean {
  return isHead(word) && (at === run.length - 1 || run[at + 1]?.text === 'of');
}

function isTitle({ key }: Word): boolean {
  return (
    TITLES.has(key) || key in HONORIFICS || (key.endsWith('s') && TITLES.has(key.slice(0, -1)))
  );
}

function isHead(word: Word | undefined): boolean {
  const key = word?.key ?? '';
  return (
    ORGANIZATION_HEADS.has(key) ||
    COMPANY_SUFFIXES.has(key) ||
    PLACE_HEADS.has(key) ||
    EVENT_HEADS.has(key)
  );
}

/** Where the last title stands that a name follows or that ends the run; -1 without one. */
function lastTitle(words: Word[]): number {
  const last = words.length - 1;
  const honorific = lastHonorific(words);
  if (honorific >= 0) return honorific;
  const end = words[last];
  if (!end || (last > 0 && isHead(end) && !isTitle(end))) return beforeFullName(words);
  for (let at = last; at >= 0; at--) if (isTitleAt(words, at)) return at;
  return beforeFullName(words);
}

function lastHonorific(words: Word[]): number {
  return words.findLastIndex(({ key }, at) => key in HONORIFICS && at < words.length - 1);
}

function isTitleAt(words: Word[], at: number): boolean {
  const word = words[at];
  if (!word || !isTitle(word) || words[at - 1]?.text === 'of') return false;
  if (at > 0 && at === words.length - 1 && word.key in HONORIFICS) return false;
  return !isPartOfName(words, at);
}

/** The surname of "Peter T. King" and "Prime Minister John Major", the given name of "Dean Baker". */
function isPartOfName(words: Word[], at: number): boolean {
  if (at < words.length - 1) return isGivenDean(words, at);
  const before = words.slice(0, at);
  const name = before.slice(
    before.findLastIndex((word) => isTitle(word) || ROLE_MODIFIERS.has(word.key)) + 1,
  );
  const [given] = name;
  return given !== undefined && name.length < 3 && isPlainGivenName(given);
}

function isGivenDean(words: Word[], at: number): boolean {
  const next = words[at + 1];
  return (
    words[at]?.key === 'dean' && at === 0 && words.length === 2 && !isCommonWord(next?.key ?? '')
  );
}

/** A first name that is nothing else. */
function isPlainGivenName(word: Word): boolean {
  return (
    isGivenName(word.key) &&
    !isCommonWord(word.key) &&
    !DEMONYMS.has(word.key) &&
    !isWellKnownPlace(word.text)
  );
}

/** "Maricopa County Recorder Helen Purcell": any everyday word before a full name says what she is; -1 without one. */
function beforeFullName(words: Word[]): number {
  const at = words.length - 2;
  const [role, given, surname] = words.slice(-3);
  if (!role || !given || !surname || words.length < 3) return -1;
  const isName =
    isPlainGivenName(given) &&
    !isHead(surname) &&
    !isCommonWord(surname.key) &&
    !lookUp(`${given.text} ${surname.text}`);
  const isRole =
    isCommonWord(role.key) && !isGivenName(role.key) && !ORGANIZATION_HEADS.has(role.key);
  return isName && isRole && role.capital ? at - 1 : -1;
}

/** What stands before a title, without the words that belong to it: "US House (Speaker)" is US. */
function withoutRole(words: Word[]): Word[] {
  const end = words.findLastIndex((word) => !ROLE_MODIFIERS.has(word.key) && !isTitle(word)) + 1;
  const longer = words.slice(0, end + 1);
  return lookUp(textOf(longer))?.type === 'organization' ? longer : words.slice(0, end);
}

function textOf(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(' ');
}

function isNoName(word: Word, titled: boolean): boolean {
  if (titled) return false;
  if (word.key.length < 2) return true;
  if (isAllCaps(word.text)) return false;
  if (lookUp(word.text)?.type === 'place' && !ADJECTIVES.has(word.key))
    return word.opens && isCommonWord(word.key);
  return DEMONYMS.has(word.key) || (ROLE_MODIFIERS.has(word.key) && isCommonWord(word.key));
}

/** The nationality is not the name's: "Russian Foreign Ministry", "French Alain Juppe"; it is in "British Airways". */
function isApart(words: Word[]): boolean {
  const [first, second] = words;
  if (!first || !second || lookUp(textOf(words))) return false;
  if (!isHead(words.at(-1)))
    return !(
      isGivenName(first.key) &&
      words.length === 2 &&
      !isCommonWord(second.key) &&
      !isGivenName(second.key)
    );
  return words.slice(1).every(({ key }) => GOVERNMENT_WORDS.has(key));
}
