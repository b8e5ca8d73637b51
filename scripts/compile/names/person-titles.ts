/** Titles within a run of capitalized words: where the name after them begins. */
import { isCommonWord } from '../languages/common-words.ts';
import { NO_ORGANIZATIONS } from '../languages/en-not-names.ts';
import { ORGANIZATION_HEADS } from '../languages/en-organizations.ts';
import {
  HONORIFICS,
  OFFICES,
  ROLE_MODIFIERS,
  SURNAME_HEADS,
  TITLE_ABBREVIATIONS,
  TITLE_PARTS,
  TITLES,
} from '../languages/en-titles.ts';
import { DEMONYMS, isWellKnownPlace, lookUp } from '../languages/gazetteer.ts';
import { isGivenName } from '../languages/given-names.ts';
import { textOf, type Word } from '../text/words.ts';
import { isHeadNoun } from './head-nouns.ts';

export function isTitle({ key, text }: Word): boolean {
  return (
    TITLES.has(key) ||
    key in HONORIFICS ||
    (key.endsWith('s') && TITLES.has(key.slice(0, -1))) ||
    TITLE_ABBREVIATIONS.has(text) ||
    isCompoundTitle(key)
  );
}

/** "Director-General", "ex-president", "editor-in-chief". */
function isCompoundTitle(key: string): boolean {
  const parts = key.split('-');
  return (
    parts.length > 1 &&
    parts.some((part) => TITLES.has(part)) &&
    parts.every((part) => TITLES.has(part) || TITLE_PARTS.has(part))
  );
}

/** Index of the last title before a name or at the run's end; -1 without one. */
export function lastTitleIndex(words: Word[]): number {
  const last = words.length - 1;
  const honorific = lastHonorificIndex(words);
  if (honorific >= 0) return honorific;
  const end = words[last];
  if (!end || (last > 0 && isHeadNoun(end) && !isTitle(end) && !isSurname(end, words[last - 1])))
    return lastRoleIndex(words);
  for (let at = last; at >= 0; at--) if (isTitleAt(words, at)) return at;
  return lastRoleIndex(words);
}

/** "Judge Sean H. Lane", "Secretary Mary Banks". */
function isSurname(end: Word, before: Word | undefined): boolean {
  if (!before || !SURNAME_HEADS.has(end.key)) return false;
  return DOTTED_INITIALS.test(before.text) || isUnambiguousGivenName(before);
}

function lastRoleIndex(words: Word[]): number {
  return Math.max(roleBeforeFullName(words), roleBeforeInitials(words));
}

/** "Mr.", "Sen.": a title whatever word follows. */
export function lastHonorificIndex(words: Word[]): number {
  return words.findLastIndex(({ key }, at) => key in HONORIFICS && at < words.length - 1);
}

function isTitleAt(words: Word[], at: number): boolean {
  const word = words[at];
  if (!word || words[at - 1]?.text === 'of') return false;
  if (word.key === 'executive') return words[at - 1]?.key === 'chief';
  if (!isTitle(word)) return false;
  // "Hun Sen" is one; "South Carolina Gov." ends with a title.
  if (at > 0 && at === words.length - 1 && word.key in HONORIFICS) return word.text.endsWith('.');
  return !isPartOfName(words, at);
}

/** The surname in "Peter T. King" and "Prime Minister John Major", the first name in "Dean Baker". */
function isPartOfName(words: Word[], at: number): boolean {
  if (at < words.length - 1) return isFirstNameDean(words, at);
  const before = words.slice(0, at);
  const role = before.findLastIndex((word) => isTitle(word) || ROLE_MODIFIERS.has(word.key));
  const [given, ...others] = before.slice(role + 1);
  return given !== undefined && others.length < 2 && isUnambiguousGivenName(given);
}

function isFirstNameDean(words: Word[], at: number): boolean {
  const next = words[at + 1];
  return (
    words[at]?.key === 'dean' && at === 0 && words.length === 2 && !isCommonWord(next?.key ?? '')
  );
}

/** A first name that is neither a common word nor a demonym nor a well-known place. */
export function isUnambiguousGivenName(word: Word): boolean {
  return (
    isGivenName(word.key) &&
    !isCommonWord(word.key) &&
    !DEMONYMS.has(word.key) &&
    !isWellKnownPlace(word.text)
  );
}

/** "Maricopa County Recorder Helen Purcell": a common word before a full name is a role. Its index; -1 without one. */
function roleBeforeFullName(words: Word[]): number {
  const [role, given, surname] = words.slice(-3);
  if (!role || !given || !surname || words.length < 3) return -1;
  const isRole =
    isCommonWord(role.key) && !isGivenName(role.key) && !ORGANIZATION_HEADS.has(role.key);
  return isRole && role.capital && isFullName(given, surname) ? words.length - 3 : -1;
}

const DOTTED_INITIALS = /^(?:\p{Lu}\.)+$/u;

/** "Superintendent of Police K. Karthik": a common word before initials is a role. Its index; -1 without one. */
function roleBeforeInitials(words: Word[]): number {
  const at = words.findIndex(({ text }) => DOTTED_INITIALS.test(text) && lookUp(text) === null);
  const role = words[at - 1];
  if (!role?.capital || at === words.length - 1) return -1;
  if (NO_ORGANIZATIONS.has(role.text)) return at - 1;
  return isCommonWord(role.key) && !isGivenName(role.key) ? at - 1 : -1;
}

export function isFullName(given: Word, surname: Word): boolean {
  return (
    isUnambiguousGivenName(given) &&
    !isHeadNoun(surname) &&
    !isCommonWord(surname.key) &&
    !lookUp(`${given.text} ${surname.text}`)
  );
}

/** The words after "Secretary" without "of State" or "of Health and Human Services". */
export function withoutLeadingOffice(words: Word[]): Word[] {
  if (words[0]?.key !== 'of') return words;
  const name = words.findIndex(({ key }) => !OFFICES.has(key));
  return name < 0 ? [] : words.slice(name);
}

/** The words before a title without those that belong to it: "US House Speaker" leaves "US". */
export function withoutTrailingRole(words: Word[]): Word[] {
  const end = words.findLastIndex((word) => !ROLE_MODIFIERS.has(word.key) && !isTitle(word)) + 1;
  const longer = words.slice(0, end + 1);
  return lookUp(textOf(longer))?.type === 'organization' ? longer : words.slice(0, end);
}
