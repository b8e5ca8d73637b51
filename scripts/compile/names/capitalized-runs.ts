/** Runs of capitalized words, with the lower-case words inside names: "Bank of England", "Charles de Gaulle". */
import { isWellKnownPlace, lookUp } from '../languages/gazetteer.ts';
import { isGivenName } from '../languages/given-names.ts';
import type { NameLists } from '../languages/name-lists.ts';
import { COMPANY_SUFFIXES, PARTICLES } from '../languages/name-parts.ts';
import type { Word } from '../text/words.ts';
import { isHeadNoun } from './head-nouns.ts';

/** Longer runs are headlines or capitalized lists, not names. */
const MAX_RUN_WORDS = 14;
const JOINING_GAP = /^[ \u00a0]{1,2}$/;
const AMPERSAND_GAP = /^ ?& ?$/;
const POSSESSIVE_GAP = /^[’']s? $/;

export function capitalizedRuns(words: readonly Word[], lists: NameLists): Word[][] {
  const runs: Word[][] = [];
  for (let at = 0; at < words.length; ) {
    const length = words[at]?.capital ? runLength(words, at, lists) : 0;
    if (length > 0) runs.push(words.slice(at, at + length));
    at += Math.max(1, length);
  }
  return runs;
}

function runLength(words: readonly Word[], from: number, lists: NameLists): number {
  let end = from + 1;
  while (end < words.length && end - from < MAX_RUN_WORDS) {
    const step = extensionAt(words, from, end, lists);
    if (step === 0) break;
    end += step;
  }
  return end - from;
}

/**
 * How many more words belong to the run `from`..`end`: the next capitalized word and the lower-case words before it; 0
 * for none.
 */
function extensionAt(words: readonly Word[], from: number, end: number, lists: NameLists): number {
  const next = words[end];
  const previous = words[end - 1];
  if (!next || !previous) return 0;
  if (isNickname(next, words[end + 1], lists)) return 2;
  if (next.capital && next.gap === ', ') return listExtension(words, from, end, lists);
  if (next.capital)
    return JOINING_GAP.test(next.gap) ||
      AMPERSAND_GAP.test(next.gap) ||
      joinsAcrossPossessive(words, from, end, lists)
      ? 1
      : 0;
  if (!JOINING_GAP.test(next.gap)) return 0;
  const particles = particleCount(words, end);
  if (particles > 0) return particles + 1;
  if (lists.complementWords.has(next.text) || lists.complementPlaceWords.has(next.text))
    return prepositionExtension(words, from, end, lists);
  return lists.andWords.has(next.text) ? andExtension(words, from, end, lists) : 0;
}

/** "Edward “Ted” Kennedy", "James Leander (Leo) Nichols"; not "Ted Cruz (Texas) Senate". */
function isNickname(word: Word, surname: Word | undefined, lists: NameLists): boolean {
  if (!surname?.capital || !/^\p{Lu}\p{Ll}{1,9}$/u.test(word.text)) return false;
  if (isWellKnownPlace(word.text) || lists.stateAbbreviations.has(word.text)) return false;
  return /^ [("“‘']$/.test(word.gap) && /^[)"”’'] $/.test(surname.gap);
}

function particleCount(words: readonly Word[], at: number): number {
  let length = 0;
  while (length < 3 && PARTICLES.has(words[at + length]?.text ?? '')) length++;
  const name = words[at + length];
  const joined = words.slice(at, at + length + 1).every(({ gap }) => JOINING_GAP.test(gap));
  return length > 0 && name?.capital && joined ? length : 0;
}

/** "Ministry of Defence", "Secretary of State", "Foundation for Defense of Democracies"; not "Clinton of Arkansas". */
function prepositionExtension(
  words: readonly Word[],
  from: number,
  end: number,
  lists: NameLists,
): number {
  const head = words[end - 1];
  const joint = words[end]?.text ?? '';
  if (!head || !takesComplement(words.slice(from, end), head, joint, lists)) return 0;
  const article = lists.articles.has(words[end + 1]?.text ?? '') ? 1 : 0;
  const name = words[end + 1 + article];
  if (!name?.capital || !JOINING_GAP.test(name.gap)) return 0;
  const isOffice = !lists.complementHeads.has(head.key) && lists.officeHolders.has(head.key);
  return isOffice && !lists.offices.has(name.key) ? 0 : 2 + article;
}

function takesComplement(
  run: readonly Word[],
  head: Word,
  joint: string,
  lists: NameLists,
): boolean {
  const joined = hasComplement(run, lists);
  if (lists.complementPlaceWords.has(joint))
    return joined && run.some(({ text }) => lists.andWords.has(text));
  if (lists.complementHeads.has(head.key) || joined) return true;
  return (
    lists.ofWords.has(joint) &&
    [lists.officeHolders, lists.placesOf, lists.eventsOf].some((of) => of.has(head.key))
  );
}

/** "Bank of England": a head noun and what leads to its complement. */
function hasComplement(run: readonly Word[], lists: NameLists): boolean {
  return run.some(
    ({ text }, at) =>
      lists.mainComplementWords.has(text) && lists.complementHeads.has(run[at - 1]?.key ?? ''),
  );
}

/** "Food and Drug Administration", "Department of Health and Human Services"; not "Moscow and Security Council". */
function andExtension(words: readonly Word[], from: number, end: number, lists: NameLists): number {
  const next = words[end + 1];
  const previous = words[end - 1];
  if (!next?.capital || !previous || !JOINING_GAP.test(next.gap)) return 0;
  if (!lists.isCommonWord(previous.key) || isWellKnownPlace(previous.text)) return 0;
  if (words.slice(from, end).some(({ text }) => lists.mainComplementWords.has(text)))
    return lists.isCommonWord(next.key) ? 2 : 0;
  if (
    COMPANY_SUFFIXES.has(words[end + 2]?.key ?? '') &&
    JOINING_GAP.test(words[end + 2]?.gap ?? '')
  )
    return lists.isCommonWord(next.key) ? 2 : 0;
  if (lists.organizationHeads.has(previous.key) && end - from > 1) return 0;
  let last = end + 1;
  while (words[last + 1]?.capital && JOINING_GAP.test(words[last + 1]?.gap ?? '')) last++;
  return last > end + 1 && endsOrganizationName(words[last], lists) && lists.isCommonWord(next.key)
    ? 2
    : 0;
}

/**
 * "Department for Environment, Food and Rural Affairs", "Foreign, Commonwealth and Development Office"; not a list of
 * two ministries.
 */
function listExtension(
  words: readonly Word[],
  from: number,
  end: number,
  lists: NameLists,
): number {
  const opening = words.slice(from, end);
  const takesComplement = hasComplement(opening, lists);
  if (!takesComplement && !opening.every((word) => isTopicWord(word, lists))) return 0;
  let at = end;
  while (words[at]?.gap === ', ' && isTopicWord(words[at], lists))
    at = endOfTopicWords(words, at, lists);
  if (!lists.andWords.has(words[at]?.text ?? '') || !JOINING_GAP.test(words[at]?.gap ?? ''))
    return 0;
  const close = endOfTopicWords(words, at + 1, lists);
  if (close === at + 1) return 0;
  if (takesComplement) return close - end;
  const isClosed =
    endsOrganizationName(words[close], lists) && JOINING_GAP.test(words[close]?.gap ?? '');
  return isClosed ? close + 1 - end : 0;
}

/** The index behind a department’s topic words, capitalized common words: "Rural Affairs". */
function endOfTopicWords(words: readonly Word[], from: number, lists: NameLists): number {
  let at = from;
  while (isTopicWord(words[at], lists) && (at === from || JOINING_GAP.test(words[at]?.gap ?? '')))
    at++;
  return at;
}

function isTopicWord(word: Word | undefined, lists: NameLists): boolean {
  if (
    !word?.capital ||
    word.sentenceInitial ||
    lists.complementHeads.has(word.key) ||
    lists.institutionWords.has(word.key)
  )
    return false;
  return lists.isCommonWord(word.key) && !isWellKnownPlace(word.text) && !isGivenName(word.key);
}

/** "National People's Congress", "Boatmen's Bancshares"; not "China's Ministry", "Clinton's White House". */
function joinsAcrossPossessive(
  words: readonly Word[],
  from: number,
  end: number,
  lists: NameLists,
): boolean {
  const next = words[end];
  const owner = words[end - 1];
  if (!next || !owner || !POSSESSIVE_GAP.test(next.gap)) return false;
  if (lists.saints.has(words[from]?.key ?? '') && end - from === 2 && isHeadNoun(next, lists))
    return true;
  if (lookUp(owner.text) || owner.sentenceInitial) return false;
  const plural = lists.isCommonWord(owner.key) && end - from > 1;
  const company = next.capital && COMPANY_SUFFIXES.has(words[end + 1]?.key ?? '');
  return (plural && endsOrganizationName(next, lists)) || company;
}

function endsOrganizationName(word: Word | undefined, lists: NameLists): boolean {
  return (
    word !== undefined && (lists.organizationHeads.has(word.key) || COMPANY_SUFFIXES.has(word.key))
  );
}

const HYPHEN = /[-‑–]/;
const NAME_AND_LAST_PART = /^(.+)[-‑–]([^-‑–]+)$/u;

/**
 * Splits "Boston-based" into the town and a lower-case word and "China-Russia" into two places. "Asia-Pacific" stays
 * one name.
 */
export function splitCompound(word: Word, lists: NameLists): Word[] {
  if (!word.capital || !HYPHEN.test(word.text) || lookUp(word.text)) return [word];
  const [, named, last] = NAME_AND_LAST_PART.exec(word.text) ?? [];
  if (named && lists.nameParticiples.has(last ?? ''))
    return [wordPart(word, 0, named.length), lowerCasePart(word, named.length + 1)];
  const at = word.text.search(HYPHEN);
  const right = word.text.slice(at + 1);
  if (/^\p{Ll}/u.test(right) && lists.demonyms.has(word.text.slice(0, at).toLowerCase()))
    return [{ ...word, capital: false }];
  // "Cobb-Hunter" is one surname, not two towns.
  if (!isWellKnownPlace(word.text.slice(0, at))) return [word];
  if (!isWellKnownPlace(right) && !lists.demonyms.has(right.toLowerCase())) return [word];
  return [
    wordPart(word, 0, at),
    { ...wordPart(word, at + 1, word.text.length), gap: '-', sentenceInitial: false },
  ];
}

function wordPart(word: Word, from: number, to: number): Word {
  const text = word.text.slice(from, to);
  const key = text.toLowerCase().replaceAll('.', '');
  return { ...word, text, key, start: word.start + from, end: word.start + to };
}

function lowerCasePart(word: Word, from: number): Word {
  return {
    ...wordPart(word, from, word.text.length),
    gap: '-',
    capital: false,
    sentenceInitial: false,
  };
}
