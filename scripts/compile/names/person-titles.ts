/** Titles within a run of capitalized words: where the name after them begins. */
import { isWellKnownPlace, lookUp } from '../languages/gazetteer.ts';
import { isGivenName } from '../languages/given-names.ts';
import type { NameLists } from '../languages/name-lists.ts';
import { textOf, type Word } from '../text/words.ts';
import { isHeadNoun } from './head-nouns.ts';

export function isTitle({ key, text }: Word, lists: NameLists): boolean {
  return (
    lists.titles.has(key) ||
    lists.honorifics.has(key) ||
    (key.endsWith('s') && lists.titles.has(key.slice(0, -1))) ||
    lists.titleAbbreviations.has(text) ||
    isCompoundTitle(key, lists)
  );
}

/** "Director-General", "ex-president", "editor-in-chief". */
function isCompoundTitle(key: string, lists: NameLists): boolean {
  const parts = key.split('-');
  return (
    parts.length > 1 &&
    parts.some((part) => lists.titles.has(part)) &&
    parts.every((part) => lists.titles.has(part) || lists.titleParts.has(part))
  );
}

/** Index of the last title before a name or at the run's end; -1 without one. */
export function lastTitleIndex(words: Word[], lists: NameLists): number {
  const last = words.length - 1;
  const honorific = lastHonorificIndex(words, lists);
  if (honorific >= 0) return honorific;
  const end = words[last];
  if (
    !end ||
    (last > 0 &&
      isHeadNoun(end, lists) &&
      !isTitle(end, lists) &&
      !isSurname(end, words[last - 1], lists))
  )
    return lastRoleIndex(words, lists);
  for (let at = last; at >= 0; at--) if (isTitleAt(words, at, lists)) return at;
  return lastRoleIndex(words, lists);
}

/** "Judge Sean H. Lane", "Secretary Mary Banks". */
function isSurname(end: Word, before: Word | undefined, lists: NameLists): boolean {
  if (!before || !lists.surnameHeads.has(end.key)) return false;
  return DOTTED_INITIALS.test(before.text) || isUnambiguousGivenName(before, lists);
}

function lastRoleIndex(words: Word[], lists: NameLists): number {
  return Math.max(roleBeforeFullName(words, lists), roleBeforeInitials(words, lists));
}

/** "Mr.", "Sen.": a title whatever word follows. */
export function lastHonorificIndex(words: Word[], lists: NameLists): number {
  return words.findLastIndex(({ key }, at) => lists.honorifics.has(key) && at < words.length - 1);
}

function isTitleAt(words: Word[], at: number, lists: NameLists): boolean {
  const word = words[at];
  if (!word || lists.ofWords.has(words[at - 1]?.text ?? '')) return false;
  const beginning = lists.titleEnds.get(word.key);
  if (beginning !== undefined) return words[at - 1]?.key === beginning;
  if (!isTitle(word, lists)) return false;
  // "Hun Sen" is one; "South Carolina Gov." ends with a title.
  if (at > 0 && at === words.length - 1 && lists.honorifics.has(word.key))
    return word.text.endsWith('.');
  return !isPartOfName(words, at, lists);
}

/** The surname in "Peter T. King" and "Prime Minister John Major", the first name in "Dean Baker". */
function isPartOfName(words: Word[], at: number, lists: NameLists): boolean {
  if (at < words.length - 1) return isGivenTitle(words, at, lists);
  const before = words.slice(0, at);
  const role = before.findLastIndex(
    (word) => isTitle(word, lists) || lists.roleModifiers.has(word.key),
  );
  const [given, ...others] = before.slice(role + 1);
  return given !== undefined && others.length < 2 && isUnambiguousGivenName(given, lists);
}

function isGivenTitle(words: Word[], at: number, lists: NameLists): boolean {
  const next = words[at + 1];
  return (
    lists.givenTitles.has(words[at]?.key ?? '') &&
    at === 0 &&
    words.length === 2 &&
    !lists.isCommonWord(next?.key ?? '')
  );
}

/** A first name that is neither a common word nor a demonym nor a well-known place. */
export function isUnambiguousGivenName(word: Word, lists: NameLists): boolean {
  return (
    isGivenName(word.key) &&
    !lists.isCommonWord(word.key) &&
    !lists.demonyms.has(word.key) &&
    !isWellKnownPlace(word.text)
  );
}

/** "Maricopa County Recorder Helen Purcell": a common word before a full name is a role. Its index; -1 without one. */
function roleBeforeFullName(words: Word[], lists: NameLists): number {
  const [role, given, surname] = words.slice(-3);
  if (!role || !given || !surname || words.length < 3) return -1;
  const isRole =
    lists.isCommonWord(role.key) &&
    !isGivenName(role.key) &&
    !lists.organizationHeads.has(role.key);
  return isRole && role.capital && isFullName(given, surname, lists) ? words.length - 3 : -1;
}

const DOTTED_INITIALS = /^(?:\p{Lu}\.)+$/u;

/** "Superintendent of Police K. Karthik": a common word before initials is a role. Its index; -1 without one. */
function roleBeforeInitials(words: Word[], lists: NameLists): number {
  const at = words.findIndex(({ text }) => DOTTED_INITIALS.test(text) && lookUp(text) === null);
  const role = words[at - 1];
  if (!role?.capital || at === words.length - 1) return -1;
  if (lists.notOrganizations.has(role.text)) return at - 1;
  return lists.isCommonWord(role.key) && !isGivenName(role.key) ? at - 1 : -1;
}

export function isFullName(given: Word, surname: Word, lists: NameLists): boolean {
  return (
    isUnambiguousGivenName(given, lists) &&
    !isHeadNoun(surname, lists) &&
    !lists.isCommonWord(surname.key) &&
    !lookUp(`${given.text} ${surname.text}`)
  );
}

/** The words after "Secretary" without "of State" or "of Health and Human Services". */
export function withoutLeadingOffice(words: Word[], lists: NameLists): Word[] {
  if (!lists.ofWords.has(words[0]?.key ?? '')) return words;
  const name = words.findIndex(({ key }) => !lists.offices.has(key));
  return name < 0 ? [] : words.slice(name);
}

/** The words before a title without those that belong to it: "US House Speaker" leaves "US". */
export function withoutTrailingRole(words: Word[], lists: NameLists): Word[] {
  const end =
    words.findLastIndex((word) => !lists.roleModifiers.has(word.key) && !isTitle(word, lists)) + 1;
  const longer = words.slice(0, end + 1);
  return lookUp(textOf(longer))?.type === 'organization' ? longer : words.slice(0, end);
}
