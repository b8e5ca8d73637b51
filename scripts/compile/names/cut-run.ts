/** A run of capitalized words cut into pieces that may each be a name. */
import { isCommonWord } from '../languages/common-words.ts';
import { DEMONYMS, isWellKnownPlace, lookUp } from '../languages/gazetteer.ts';
import { isGivenName } from '../languages/given-names.ts';
import { CALENDAR_WORDS, SHIPS } from '../languages/not-names.ts';
import { GOVERNMENT_WORDS } from '../languages/organizations.ts';
import { DIRECTIONS } from '../languages/places.ts';
import { HONORIFICS, ROLE_MODIFIERS, SECOND_TITLES, SUFFIXES } from '../languages/titles.ts';
import { isAllCaps, textOf, type Word } from '../text/words.ts';
import { hasHead } from './heads.ts';
import {
  isFullName,
  isPlainGivenName,
  lastHonorific,
  lastTitle,
  withoutOffice,
  withoutRole,
} from './titles-in-run.ts';
import { trimRun } from './trim-run.ts';

export interface Piece {
  words: Word[];
  /** The last word of the title that stands before it. */
  title: string | null;
  /** A month, unless the article names a person so. */
  month?: true;
}

export function cutRun(run: Word[]): Piece[] {
  const last = run.at(-1);
  const pieces = cutAtCalendar(run).flatMap((words) => cut(words, null));
  if (!last || !SURNAME_MONTHS.has(last.key) || pieces.at(-1)?.words.includes(last)) return pieces;
  return [...pieces, { words: [last], title: null, month: true }];
}

/** Days and months are no names, but "April Ryan" and "Theresa May" are. */
function cutAtCalendar(run: Word[]): Word[][] {
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
  if (at === 0 && word?.key === 'jan' && surname && run.length < 5) return isSurname(run.at(-1));
  return at === 0 && run.length === 2 && GIVEN_MONTHS.has(word?.key ?? '') && isSurname(surname);
}

/** After a first name or "Mrs". */
function isSurnameMonth(run: readonly Word[], at: number): boolean {
  const before = run[at - 1];
  if (!before || at !== run.length - 1 || !SURNAME_MONTHS.has(run[at]?.key ?? '')) return false;
  return before.key in HONORIFICS || isPlainGivenName(before);
}

function isSurname(word: Word | undefined): boolean {
  if (!word || isAllCaps(word.text)) return false;
  return !isCommonWord(word.key) && !word.key.endsWith('s');
}

function cut(run: Word[], title: string | null): Piece[] {
  const words = trimRun(run, title);
  const [first] = words;
  if (!first || (SHIPS.has(first.text) && words.length > 1)) return [];
  const at = title === null ? lastTitle(words) : lastHonorific(words);
  if (at >= 0) return cutAtTitle(words, at);
  if (words.length === 1) return title === null && isNoName(first) ? [] : [{ words, title }];
  const seam = seamOf(words);
  if (seam > 0) return [...cut(words.slice(0, seam), title), ...cut(words.slice(seam), null)];
  if (isAdjectival(words)) return [];
  if (DEMONYMS.has(first.key) && !first.text.includes('.') && isApart(words))
    return cut(words.slice(1), title);
  return [{ words, title }];
}

function cutAtTitle(words: Word[], at: number): Piece[] {
  const named = words[at + 2] && SECOND_TITLES.has(words[at + 1]?.key ?? '') ? at + 2 : at + 1;
  const after = withoutOffice(words.slice(named));
  const before = cut(withoutRole(words.slice(0, at)), null);
  return after.length > 0 ? [...before, ...cut(after, words[at]?.key ?? '')] : before;
}

/** Where two names meet without a word between: "Clinton | White House", "NASA | Bill Ingalls"; 0 for one name. */
function seamOf(words: readonly Word[]): number {
  const [first] = words;
  if (!first || words.length < 3 || lookUp(textOf(words))) return 0;
  const [given, surname] = words.slice(-2);
  const before = words.slice(0, -2);
  if (given && surname && isFullName(given, surname) && isKnown(textOf(before)))
    return before.length;
  if (DEMONYMS.has(first.key) || isWellKnownPlace(first.text) || isCommonWord(first.key)) return 0;
  return lookUp(textOf(words.slice(1)))?.type === 'organization' ? 1 : 0;
}

function isKnown(text: string): boolean {
  return isWellKnownPlace(text) || lookUp(text)?.type === 'organization';
}

/** "Bosnian Serb", "North American", "Holy Roman". */
function isAdjectival(words: readonly Word[]): boolean {
  if (!DEMONYMS.has(words.at(-1)?.key ?? '') || lookUp(textOf(words))) return false;
  return words.every(({ key }) => DEMONYMS.has(key) || isCommonWord(key) || DIRECTIONS.has(key));
}

function isNoName(word: Word): boolean {
  if (word.key.length < 2 || SUFFIXES.has(word.key)) return true;
  if (isAllCaps(word.text)) return false;
  if (lookUp(word.text)?.type === 'place' && !DEMONYMS.has(word.key)) return false;
  return DEMONYMS.has(word.key) || (ROLE_MODIFIERS.has(word.key) && isCommonWord(word.key));
}

/** The nationality is not the name's: "Russian Foreign Ministry", "French Alain Juppe"; it is in "British Airways". */
function isApart(words: Word[]): boolean {
  if (lookUp(textOf(words))) return false;
  if (hasHead(words)) return words.slice(1).every(({ key }) => GOVERNMENT_WORDS.has(key));
  return !isPersonOfNation(words);
}

/** "Christian Estrosi", "Roman Smbatyan": the adjective is a first name. */
function isPersonOfNation(words: readonly Word[]): boolean {
  const [first, second] = words;
  if (!first || !second || words.length !== 2 || !isGivenName(first.key)) return false;
  return !isCommonWord(second.key) && !isGivenName(second.key);
}
