/** Splits a run of capitalized words into segments that may each be a name. */
import { isWellKnownPlace, lookUp } from '../languages/gazetteer.ts';
import { isGivenName } from '../languages/given-names.ts';
import type { NameLists } from '../languages/name-lists.ts';
import { SUFFIXES } from '../languages/name-parts.ts';
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

export function segmentRun(run: Word[], lists: NameLists): RunSegment[] {
  const last = run.at(-1);
  const pieces = splitAtCalendarWords(run, lists).flatMap((words) =>
    segmentWords(words, null, lists),
  );
  if (!last || !lists.surnameMonths.has(last.key) || pieces.at(-1)?.words.includes(last))
    return pieces;
  return [...pieces, { words: [last], title: null, isAmbiguousMonth: true }];
}

/** Days and months separate names, except within names: "April Ryan", "Theresa May". */
function splitAtCalendarWords(run: Word[], lists: NameLists): Word[][] {
  const pieces: Word[][] = [[]];
  for (const [at, word] of run.entries()) {
    const isPerson = isGivenMonth(run, at, lists) || isSurnameMonth(run, at, lists);
    if (lists.calendarWords.has(word.key) && !isPerson) pieces.push([]);
    else pieces.at(-1)?.push(word);
  }
  return pieces.filter((piece) => piece.length > 0);
}

function isGivenMonth(run: readonly Word[], at: number, lists: NameLists): boolean {
  const [word, surname] = run;
  if (at === 0 && lists.givenMonthAbbreviations.has(word?.key ?? '') && surname && run.length < 5)
    return couldBeSurname(run.at(-1), lists);
  return (
    at === 0 &&
    run.length === 2 &&
    lists.givenMonths.has(word?.key ?? '') &&
    couldBeSurname(surname, lists)
  );
}

/** After a first name or "Mrs". */
function isSurnameMonth(run: readonly Word[], at: number, lists: NameLists): boolean {
  const before = run[at - 1];
  if (!before || at !== run.length - 1 || !lists.surnameMonths.has(run[at]?.key ?? ''))
    return false;
  return lists.honorifics.has(before.key) || isUnambiguousGivenName(before, lists);
}

function couldBeSurname(word: Word | undefined, lists: NameLists): boolean {
  if (!word || isAllCaps(word.text)) return false;
  return !lists.isCommonWord(word.key) && !word.key.endsWith('s');
}

function segmentWords(run: Word[], title: string | null, lists: NameLists): RunSegment[] {
  const words = trimRun(run, title, lists);
  const [first] = words;
  if (!first || (lists.ships.has(first.text) && words.length > 1)) return [];
  const at = title === null ? lastTitleIndex(words, lists) : lastHonorificIndex(words, lists);
  if (at >= 0) return segmentAtTitle(words, at, lists);
  if (words.length === 1)
    return title === null && isNotName(first, lists) ? [] : [{ words, title }];
  const seam = boundaryBetweenNames(words, lists);
  if (seam > 0)
    return [
      ...segmentWords(words.slice(0, seam), title, lists),
      ...segmentWords(words.slice(seam), null, lists),
    ];
  if (isAdjectival(words, lists)) return [];
  if (lists.demonyms.has(first.key) && !first.text.includes('.') && isSeparateDemonym(words, lists))
    return segmentWords(words.slice(1), title, lists);
  return [{ words, title }];
}

function segmentAtTitle(words: Word[], at: number, lists: NameLists): RunSegment[] {
  const named = words[at + 2] && lists.secondTitles.has(words[at + 1]?.key ?? '') ? at + 2 : at + 1;
  const after = withoutLeadingOffice(words.slice(named), lists);
  const before = segmentWords(withoutTrailingRole(words.slice(0, at), lists), null, lists);
  return after.length > 0
    ? [...before, ...segmentWords(after, words[at]?.key ?? '', lists)]
    : before;
}

/**
 * The index at which a second name starts without a word between: "Clinton | White House", "NASA | Bill Ingalls"; 0 for
 * a single name.
 */
function boundaryBetweenNames(words: readonly Word[], lists: NameLists): number {
  const [first] = words;
  if (!first || words.length < 3 || lookUp(textOf(words))) return 0;
  const [given, surname] = words.slice(-2);
  const before = words.slice(0, -2);
  if (
    given &&
    surname &&
    isFullName(given, surname, lists) &&
    isKnownPlaceOrOrganization(textOf(before))
  )
    return before.length;
  if (
    lists.demonyms.has(first.key) ||
    isWellKnownPlace(first.text) ||
    lists.isCommonWord(first.key)
  )
    return 0;
  return lookUp(textOf(words.slice(1)))?.type === 'organization' ? 1 : 0;
}

function isKnownPlaceOrOrganization(text: string): boolean {
  return isWellKnownPlace(text) || lookUp(text)?.type === 'organization';
}

/** "Bosnian Serb", "North American", "Holy Roman". */
function isAdjectival(words: readonly Word[], lists: NameLists): boolean {
  if (!lists.demonyms.has(words.at(-1)?.key ?? '') || lookUp(textOf(words))) return false;
  return words.every(
    ({ key }) => lists.demonyms.has(key) || lists.isCommonWord(key) || lists.directions.has(key),
  );
}

function isNotName(word: Word, lists: NameLists): boolean {
  if (word.key.length < 2 || SUFFIXES.has(word.key)) return true;
  if (isAllCaps(word.text)) return false;
  if (lookUp(word.text)?.type === 'place' && !lists.demonyms.has(word.key)) return false;
  return (
    lists.demonyms.has(word.key) ||
    (lists.roleModifiers.has(word.key) && lists.isCommonWord(word.key))
  );
}

/**
 * Whether the nationality stands outside the name: "Russian Foreign Ministry", "French Alain Juppe", but not "British
 * Airways".
 */
function isSeparateDemonym(words: Word[], lists: NameLists): boolean {
  if (lookUp(textOf(words))) return false;
  if (hasHeadNoun(words, lists))
    return words.slice(1).every(({ key }) => lists.governmentWords.has(key));
  return !isPersonOfNation(words, lists);
}

/** "Christian Estrosi", "Roman Smbatyan": the demonym is a first name. */
function isPersonOfNation(words: readonly Word[], lists: NameLists): boolean {
  const [first, second] = words;
  if (!first || !second || words.length !== 2 || !isGivenName(first.key)) return false;
  return !lists.isCommonWord(second.key) && !isGivenName(second.key);
}

/** After a title, no word is taken for a sentence opener: "PC Will Field". */
function trimRun(run: Word[], title: string | null, lists: NameLists): Word[] {
  let start = 0;
  let end = run.length;
  const isLoose = (at: number) =>
    !run[at]?.capital || (title === null && isSentenceOpener(run.slice(at, end), lists));
  while (start < end && isLoose(start)) start++;
  while (end > start && isTrailingWord(run.slice(start, end), lists)) end--;
  return run.slice(start, end);
}

/** Whether the run's first word belongs to the sentence only. */
function isSentenceOpener([word, next, ...others]: readonly Word[], lists: NameLists): boolean {
  if (!word) return false;
  if (next && isArticleInPlaceName(word, next, lists)) return false;
  if (lists.contraction?.test(word.key) || (word.sentenceInitial && isArticle(next, lists)))
    return true;
  if (lists.functionWords.has(word.key))
    return (
      !isAllCaps(word.text) &&
      (word.sentenceInitial || !isFunctionWordAsGivenName(word, next, lists))
    );
  if (!word.sentenceInitial || !next) return false;
  if (isRoleOrGroupNoun(word, lists) && !isHeadNoun(next, lists)) return true;
  if (others.length > 0 && isTrade(word) && isUnambiguousGivenName(next, lists)) return true;
  if (!lists.isCommonWord(word.key) || lists.eventTitles.has(word.key)) return false;
  if (lists.eventOpeners.has(`${word.key} ${next.key}`)) return false;
  if (isTitle(word, lists) || lists.roleModifiers.has(word.key) || lists.demonyms.has(word.key))
    return false;
  if (isGivenName(word.key) && !/(?:s|ing|ed)$/.test(word.key)) return false;
  const run = [word, next, ...others];
  return !hasHeadNoun(run, lists) && !lookUp(textOf(run));
}

/** "Skipper Joe Pascoe", "Fishmongers Bert Lacey and …": a word that no list has, with the ending of a trade. */
function isTrade({ key }: Word): boolean {
  return TRADE_ENDING.test(key) && !isGivenName(key);
}

const TRADE_ENDING = /(?:[^aeiou]er|tor|sor|ist|[a-z]{3}(?:man|woman))s?$/;

/**
 * "Pollster Kevin Bonham", "Rivals British Steel": a noun that classifies the name after it. Titles are handled
 * elsewhere.
 */
function isRoleOrGroupNoun(word: Word, lists: NameLists): boolean {
  const singular = word.key.replace(/s$/, '');
  return (
    !isTitle(word, lists) &&
    !isGivenName(word.key) &&
    (lists.roleNouns.has(singular) || lists.organizationNouns.has(singular)) &&
    !isHeadNoun(word, lists)
  );
}

/** With a capital: "The". */
function isArticle(word: Word | undefined, { articles }: NameLists): boolean {
  return word !== undefined && /^\p{Lu}\P{Lu}*$/u.test(word.text) && articles.has(word.key);
}

/** "The Hague". */
function isArticleInPlaceName(word: Word, next: Word, lists: NameLists): boolean {
  if (!isArticle(word, lists) || lists.isCommonWord(next.key) || isHeadNoun(next, lists))
    return false;
  return lookUp(`${word.text} ${next.text}`)?.type === 'place';
}

/** "Per Zetterquist", "Will Hutton": within a sentence, a function word that is a first name here. */
function isFunctionWordAsGivenName(word: Word, next: Word | undefined, lists: NameLists): boolean {
  if (next === undefined || lists.isCommonWord(next.key) || isWellKnownPlace(next.text))
    return false;
  return lists.givenFunctionWords.has(word.key);
}

function isMonarchName(word: Word | undefined, lists: NameLists): boolean {
  return word !== undefined && isGivenName(word.key) && !lists.isCommonWord(word.key);
}

/** Whether the last word is outside the name: "Alabama Republican", but not "Elizabeth I" or "Theresa May". */
function isTrailingWord(run: readonly Word[], lists: NameLists): boolean {
  const word = run.at(-1);
  if (!word) return false;
  if (lists.postNominals.has(word.text)) return run.length > 2;
  if (word.capital && isAllCaps(word.text)) return false;
  if (word.text === 'I' && run.length === 2 && isMonarchName(run[0], lists)) return false;
  const isAdjective = lists.adjectives.has(word.key) && isWellKnownPlace(textOf(run.slice(0, -1)));
  const isSmall = lists.functionWords.has(word.key) && !lists.surnameMonths.has(word.key);
  return !word.capital || isSmall || isAdjective;
}
