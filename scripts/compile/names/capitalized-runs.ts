/** Runs of capitalized words, with the lower-case words inside names: "Bank of England", "Charles de Gaulle". */
import { isCommonWord } from '../languages/common-words.ts';
import { EVENTS_OF } from '../languages/en-events.ts';
import { COMPANY_SUFFIXES, ORGANIZATION_HEADS, TAKES_OF } from '../languages/en-organizations.ts';
import { PLACES_OF, STATE_ABBREVIATIONS } from '../languages/en-places.ts';
import { OFFICE_HOLDERS, OFFICES, PARTICLES } from '../languages/en-titles.ts';
import { DEMONYMS, isWellKnownPlace, lookUp } from '../languages/gazetteer.ts';
import { isGivenName } from '../languages/given-names.ts';
import type { Word } from '../text/words.ts';
import { isHeadNoun } from './head-nouns.ts';

/** Longer runs are headlines or capitalized lists, not names. */
const MAX_RUN_WORDS = 14;
const JOINING_GAP = /^[ \u00a0]{1,2}$/;
const AMPERSAND_GAP = /^ ?& ?$/;
const POSSESSIVE_GAP = /^[’']s? $/;

export function capitalizedRuns(words: readonly Word[]): Word[][] {
  const runs: Word[][] = [];
  for (let at = 0; at < words.length; ) {
    const length = words[at]?.capital ? runLength(words, at) : 0;
    if (length > 0) runs.push(words.slice(at, at + length));
    at += Math.max(1, length);
  }
  return runs;
}

function runLength(words: readonly Word[], from: number): number {
  let end = from + 1;
  while (end < words.length && end - from < MAX_RUN_WORDS) {
    const step = extensionAt(words, from, end);
    if (step === 0) break;
    end += step;
  }
  return end - from;
}

/**
 * How many more words belong to the run `from`..`end`: the next capitalized word and the lower-case words before it; 0
 * for none.
 */
function extensionAt(words: readonly Word[], from: number, end: number): number {
  const next = words[end];
  const previous = words[end - 1];
  if (!next || !previous) return 0;
  if (isNickname(next, words[end + 1])) return 2;
  if (next.capital && next.gap === ', ') return listExtension(words, from, end);
  if (next.capital)
    return JOINING_GAP.test(next.gap) ||
      AMPERSAND_GAP.test(next.gap) ||
      joinsAcrossPossessive(words, from, end)
      ? 1
      : 0;
  if (!JOINING_GAP.test(next.gap)) return 0;
  const particles = particleCount(words, end);
  if (particles > 0) return particles + 1;
  if (/^(?:of|for|on|in|to)$/.test(next.text)) return prepositionExtension(words, from, end);
  return next.text === 'and' ? andExtension(words, from, end) : 0;
}

/** "Edward “Ted” Kennedy", "James Leander (Leo) Nichols"; not "Ted Cruz (Texas) Senate". */
function isNickname(word: Word, surname: Word | undefined): boolean {
  if (!surname?.capital || !/^\p{Lu}\p{Ll}{1,9}$/u.test(word.text)) return false;
  if (isWellKnownPlace(word.text) || STATE_ABBREVIATIONS[word.text] !== undefined) return false;
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
function prepositionExtension(words: readonly Word[], from: number, end: number): number {
  const head = words[end - 1];
  const joint = words[end]?.text ?? '';
  if (!head || !takesComplement(words.slice(from, end), head, joint)) return 0;
  const article = words[end + 1]?.text === 'the' ? 1 : 0;
  const name = words[end + 1 + article];
  if (!name?.capital || !JOINING_GAP.test(name.gap)) return 0;
  const isOffice = !TAKES_OF.has(head.key) && OFFICE_HOLDERS.has(head.key);
  return isOffice && !OFFICES.has(name.key) ? 0 : 2 + article;
}

function takesComplement(run: readonly Word[], head: Word, joint: string): boolean {
  if (joint === 'to') return false;
  const joined = run.some(
    ({ text }, at) => /^(?:of|for)$/.test(text) && TAKES_OF.has(run[at - 1]?.key ?? ''),
  );
  if (joint === 'in') return joined && run.some(({ text }) => text === 'and');
  if (TAKES_OF.has(head.key) || joined) return true;
  return joint === 'of' && [OFFICE_HOLDERS, PLACES_OF, EVENTS_OF].some((of) => of.has(head.key));
}

/** "Food and Drug Administration", "Department of Health and Human Services"; not "Moscow and Security Council". */
function andExtension(words: readonly Word[], from: number, end: number): number {
  const next = words[end + 1];
  const previous = words[end - 1];
  if (!next?.capital || !previous || !JOINING_GAP.test(next.gap)) return 0;
  if (!isCommonWord(previous.key) || isWellKnownPlace(previous.text)) return 0;
  if (words.slice(from, end).some(({ text }) => text === 'of' || text === 'for'))
    return isCommonWord(next.key) ? 2 : 0;
  if (
    COMPANY_SUFFIXES.has(words[end + 2]?.key ?? '') &&
    JOINING_GAP.test(words[end + 2]?.gap ?? '')
  )
    return isCommonWord(next.key) ? 2 : 0;
  if (ORGANIZATION_HEADS.has(previous.key) && end - from > 1) return 0;
  let last = end + 1;
  while (words[last + 1]?.capital && JOINING_GAP.test(words[last + 1]?.gap ?? '')) last++;
  return last > end + 1 && endsOrganizationName(words[last]) && isCommonWord(next.key) ? 2 : 0;
}

/**
 * "Department for Environment, Food and Rural Affairs", "Foreign, Commonwealth and Development Office"; not a list of
 * two ministries.
 */
function listExtension(words: readonly Word[], from: number, end: number): number {
  const opening = words.slice(from, end);
  const takesOf = opening.some(
    ({ text }, at) => /^(?:of|for)$/.test(text) && TAKES_OF.has(opening[at - 1]?.key ?? ''),
  );
  if (!takesOf && !opening.every(isTopicWord)) return 0;
  let at = end;
  while (words[at]?.gap === ', ' && isTopicWord(words[at])) at = endOfTopicWords(words, at);
  if (words[at]?.text !== 'and' || !JOINING_GAP.test(words[at]?.gap ?? '')) return 0;
  const close = endOfTopicWords(words, at + 1);
  if (close === at + 1) return 0;
  if (takesOf) return close - end;
  const isClosed = endsOrganizationName(words[close]) && JOINING_GAP.test(words[close]?.gap ?? '');
  return isClosed ? close + 1 - end : 0;
}

/** The index behind a department’s topic words, capitalized common words: "Rural Affairs". */
function endOfTopicWords(words: readonly Word[], from: number): number {
  let at = from;
  while (isTopicWord(words[at]) && (at === from || JOINING_GAP.test(words[at]?.gap ?? ''))) at++;
  return at;
}

const INSTITUTION_WORDS: ReadonlySet<string> = new Set([
  'treasury',
  'police',
  'navy',
  'senate',
  'cabinet',
]);

function isTopicWord(word: Word | undefined): boolean {
  if (
    !word?.capital ||
    word.sentenceInitial ||
    TAKES_OF.has(word.key) ||
    INSTITUTION_WORDS.has(word.key)
  )
    return false;
  return isCommonWord(word.key) && !isWellKnownPlace(word.text) && !isGivenName(word.key);
}

/** "National People's Congress", "Boatmen's Bancshares"; not "China's Ministry", "Clinton's White House". */
function joinsAcrossPossessive(words: readonly Word[], from: number, end: number): boolean {
  const next = words[end];
  const owner = words[end - 1];
  if (!next || !owner || !POSSESSIVE_GAP.test(next.gap)) return false;
  if (SAINT_TITLES.has(words[from]?.key ?? '') && end - from === 2 && isHeadNoun(next)) return true;
  if (lookUp(owner.text) || owner.sentenceInitial) return false;
  const plural = isCommonWord(owner.key) && end - from > 1;
  const company = next.capital && COMPANY_SUFFIXES.has(words[end + 1]?.key ?? '');
  return (plural && endsOrganizationName(next)) || company;
}

/** "St Mary's Church". */
const SAINT_TITLES: ReadonlySet<string> = new Set(['st', 'saint']);

function endsOrganizationName(word: Word | undefined): boolean {
  return word !== undefined && (ORGANIZATION_HEADS.has(word.key) || COMPANY_SUFFIXES.has(word.key));
}

const HYPHEN = /[-‑–]/;
const NAME_AND_PARTICIPLE =
  /^(.+?)[-‑–](?:based|born|led|backed|held|controlled|centered|centred|sponsored|owned|run|bound|trained|listed|educated|area|style|made|brokered|wide|bred|funded|occupied|administered)$/;

/**
 * Splits "Boston-based" into the town and a lower-case word and "China-Russia" into two places. "Asia-Pacific" stays
 * one name.
 */
export function splitCompound(word: Word): Word[] {
  if (!word.capital || !HYPHEN.test(word.text) || lookUp(word.text)) return [word];
  const named = NAME_AND_PARTICIPLE.exec(word.text)?.[1];
  if (named) return [wordPart(word, 0, named.length), lowerCasePart(word, named.length + 1)];
  const at = word.text.search(HYPHEN);
  const right = word.text.slice(at + 1);
  if (/^\p{Ll}/u.test(right) && DEMONYMS.has(word.text.slice(0, at).toLowerCase()))
    return [{ ...word, capital: false }];
  // "Cobb-Hunter" is one surname, not two towns.
  if (!isWellKnownPlace(word.text.slice(0, at))) return [word];
  if (!isWellKnownPlace(right) && !DEMONYMS.has(right.toLowerCase())) return [word];
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
