/** A run of capitalized words cut into pieces that may each be a name. */
import { isCommonWord } from './common-words.ts';
import { DEMONYMS, lookUp } from './gazetteer.ts';
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
    const isPerson =
      at === 0 && run.length === 2 && isGivenName(word.key) && !isCommonWord(next?.key ?? '');
    if (CALENDAR_WORDS.has(word.key) && !isPerson) pieces.push([]);
    else pieces.at(-1)?.push(word);
  }
  return pieces.filter((piece) => piece.length > 0);
}

function cut(run: Word[], title: string | null): Piece[] {
  const words = trim(run);
  const [first] = words;
  if (!first) return [];
  const at = title === null ? lastTitle(words) : lastHonorific(words);
  if (at >= 0) return cutAtTitle(words, at);
  if (words.length === 1) return isNoName(first, title !== null) ? [] : [{ words, title }];
  if (DEMONYMS.has(first.key) && isApart(words)) return cut(words.slice(1), title);
  return [{ words, title }];
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
  if (!word || isAllCaps(word.text)) return false;
  return (
    !word.capital || FUNCTION_WORDS.has(word.key) || (end - start > 1 && ADJECTIVES.has(word.key))
  );
}

function isOpener(run: Word[], at: number, end: number): boolean {
  const word = run[at];
  if (!word) return false;
  if (FUNCTION_WORDS.has(word.key)) return !isAllCaps(word.text);
  if (!word.opens || end - at < 2 || !isCommonWord(word.key)) return false;
  if (isTitle(word) || ROLE_MODIFIERS.has(word.key) || DEMONYMS.has(word.key)) return false;
  if (isGivenName(word.key) && !/(?:s|ing|ed)$/.test(word.key)) return false;
  return !isHead(run[end - 1]) && !lookUp(textOf(run.slice(at, end)));
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
  if (last > 0 && isHead(words[last]) && !isTitle(words[last] as Word)) return -1;
  for (let at = last; at >= 0; at--) {
    const word = words[at];
    if (word && isTitle(word) && !isPartOfName(words, at)) return at;
  }
  return -1;
}

function lastHonorific(words: Word[]): number {
  return words.findLastIndex(({ key }, at) => key in HONORIFICS && at < words.length - 1);
}

/** The surname of "Peter T. King", the given name of "Dean Baker". */
function isPartOfName(words: Word[], at: number): boolean {
  const [first, second] = words;
  if (!first || !second) return false;
  if (at === 0)
    return (
      words.length === 2 &&
      isGivenName(first.key) &&
      !isCommonWord(second.key) &&
      first.key === 'dean'
    );
  const isGiven =
    isGivenName(first.key) &&
    !isTitle(first) &&
    !ROLE_MODIFIERS.has(first.key) &&
    !DEMONYMS.has(first.key);
  return at === words.length - 1 && words.length < 4 && isGiven && !lookUp(first.text);
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
