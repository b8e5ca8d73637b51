/** Runs of capitalized words, with the small words inside names: "Bank of England", "Charles de Gaulle". */
import { isCommonWord } from '../languages/common-words.ts';
import { EVENTS_OF } from '../languages/events.ts';
import { isWellKnownPlace, lookUp } from '../languages/gazetteer.ts';
import { isGivenName } from '../languages/given-names.ts';
import { COMPANY_SUFFIXES, ORGANIZATION_HEADS, TAKES_OF } from '../languages/organizations.ts';
import { PLACES_OF, STATE_ABBREVIATIONS } from '../languages/places.ts';
import { OFFICE_HOLDERS, OFFICES, PARTICLES } from '../languages/titles.ts';
import type { Word } from '../text/words.ts';
import { isHead } from './heads.ts';

/** Longer runs are headlines or lists in capitals, not names. */
const LONGEST_RUN = 14;
const JOINS = /^[ \u00a0]{1,2}$/;
const AMPERSAND = /^ ?& ?$/;
const POSSESSIVE_GAP = /^[’']s? $/;

export function runsOf(words: readonly Word[]): Word[][] {
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
  while (end < words.length && end - from < LONGEST_RUN) {
    const step = stepAt(words, from, end);
    if (step === 0) break;
    end += step;
  }
  return end - from;
}

/** How many more words belong to the run `from`..`end`: the next capital, with the small words before it. */
function stepAt(words: readonly Word[], from: number, end: number): number {
  const next = words[end];
  const previous = words[end - 1];
  if (!next || !previous) return 0;
  if (isNickname(next, words[end + 1])) return 2;
  if (next.capital && next.gap === ', ') return listStep(words, from, end);
  if (next.capital)
    return JOINS.test(next.gap) || AMPERSAND.test(next.gap) || possessiveJoins(words, from, end)
      ? 1
      : 0;
  if (!JOINS.test(next.gap)) return 0;
  const particles = lengthOfParticles(words, end);
  if (particles > 0) return particles + 1;
  if (/^(?:of|for|on|in|to)$/.test(next.text)) return ofStep(words, from, end);
  return next.text === 'and' ? andStep(words, from, end) : 0;
}

/** "Edward “Ted” Kennedy", "James Leander (Leo) Nichols"; not "Ted Cruz (Texas) Senate". */
function isNickname(word: Word, surname: Word | undefined): boolean {
  if (!surname?.capital || !/^\p{Lu}\p{Ll}{1,9}$/u.test(word.text)) return false;
  if (isWellKnownPlace(word.text) || STATE_ABBREVIATIONS[word.text] !== undefined) return false;
  return /^ [("“‘']$/.test(word.gap) && /^[)"”’'] $/.test(surname.gap);
}

function lengthOfParticles(words: readonly Word[], at: number): number {
  let length = 0;
  while (length < 3 && PARTICLES.has(words[at + length]?.text ?? '')) length++;
  const name = words[at + length];
  const joined = words.slice(at, at + length + 1).every(({ gap }) => JOINS.test(gap));
  return length > 0 && name?.capital && joined ? length : 0;
}

/** "Ministry of Defence", "Secretary of State", "Foundation for Defense of Democracies"; not "Clinton of Arkansas". */
function ofStep(words: readonly Word[], from: number, end: number): number {
  const head = words[end - 1];
  const joint = words[end]?.text ?? '';
  if (!head || !takes(words.slice(from, end), head, joint)) return 0;
  const article = words[end + 1]?.text === 'the' ? 1 : 0;
  const name = words[end + 1 + article];
  if (!name?.capital || !JOINS.test(name.gap)) return 0;
  const isOffice = !TAKES_OF.has(head.key) && OFFICE_HOLDERS.has(head.key);
  return isOffice && !OFFICES.has(name.key) ? 0 : 2 + article;
}

function takes(run: readonly Word[], head: Word, joint: string): boolean {
  if (joint === 'to') return false;
  const joined = run.some(
    ({ text }, at) => /^(?:of|for)$/.test(text) && TAKES_OF.has(run[at - 1]?.key ?? ''),
  );
  if (joint === 'in') return joined && run.some(({ text }) => text === 'and');
  if (TAKES_OF.has(head.key) || joined) return true;
  return joint === 'of' && [OFFICE_HOLDERS, PLACES_OF, EVENTS_OF].some((of) => of.has(head.key));
}

/** "Food and Drug Administration", "Department of Health and Human Services"; not "Moscow and Security Council". */
function andStep(words: readonly Word[], from: number, end: number): number {
  const next = words[end + 1];
  const previous = words[end - 1];
  if (!next?.capital || !previous || !JOINS.test(next.gap)) return 0;
  if (!isCommonWord(previous.key) || isWellKnownPlace(previous.text)) return 0;
  if (words.slice(from, end).some(({ text }) => text === 'of' || text === 'for'))
    return isCommonWord(next.key) ? 2 : 0;
  if (COMPANY_SUFFIXES.has(words[end + 2]?.key ?? '') && JOINS.test(words[end + 2]?.gap ?? ''))
    return isCommonWord(next.key) ? 2 : 0;
  if (ORGANIZATION_HEADS.has(previous.key) && end - from > 1) return 0;
  let last = end + 1;
  while (words[last + 1]?.capital && JOINS.test(words[last + 1]?.gap ?? '')) last++;
  return last > end + 1 && isOrganizationEnd(words[last]) && isCommonWord(next.key) ? 2 : 0;
}

/** "Department for Environment, Food and Rural Affairs", "Foreign, Commonwealth and Development Office"; not two ministries. */
function listStep(words: readonly Word[], from: number, end: number): number {
  const opening = words.slice(from, end);
  const takesOf = opening.some(
    ({ text }, at) => /^(?:of|for)$/.test(text) && TAKES_OF.has(opening[at - 1]?.key ?? ''),
  );
  if (!takesOf && !opening.every(isTopic)) return 0;
  let at = end;
  while (words[at]?.gap === ', ' && isTopic(words[at])) at = pastTopics(words, at);
  if (words[at]?.text !== 'and' || !JOINS.test(words[at]?.gap ?? '')) return 0;
  const close = pastTopics(words, at + 1);
  if (close === at + 1) return 0;
  if (takesOf) return close - end;
  const isClosed = isOrganizationEnd(words[close]) && JOINS.test(words[close]?.gap ?? '');
  return isClosed ? close + 1 - end : 0;
}

/** Everyday words with a capital that name a department’s subject: "Rural Affairs". */
function pastTopics(words: readonly Word[], from: number): number {
  let at = from;
  while (isTopic(words[at]) && (at === from || JOINS.test(words[at]?.gap ?? ''))) at++;
  return at;
}

const BODIES: ReadonlySet<string> = new Set(['treasury', 'police', 'navy', 'senate', 'cabinet']);

function isTopic(word: Word | undefined): boolean {
  if (!word?.capital || word.opens || TAKES_OF.has(word.key) || BODIES.has(word.key)) return false;
  return isCommonWord(word.key) && !isWellKnownPlace(word.text) && !isGivenName(word.key);
}

/** "National People's Congress", "Boatmen's Bancshares"; not "China's Ministry", "Clinton's White House". */
function possessiveJoins(words: readonly Word[], from: number, end: number): boolean {
  const next = words[end];
  const owner = words[end - 1];
  if (!next || !owner || !POSSESSIVE_GAP.test(next.gap)) return false;
  if (PATRONS.has(words[from]?.key ?? '') && end - from === 2 && isHead(next)) return true;
  if (lookUp(owner.text) || owner.opens) return false;
  const plural = isCommonWord(owner.key) && end - from > 1;
  const company = next.capital && COMPANY_SUFFIXES.has(words[end + 1]?.key ?? '');
  return (plural && isOrganizationEnd(next)) || company;
}

/** "St Mary's Church". */
const PATRONS: ReadonlySet<string> = new Set(['st', 'saint']);

function isOrganizationEnd(word: Word | undefined): boolean {
  return word !== undefined && (ORGANIZATION_HEADS.has(word.key) || COMPANY_SUFFIXES.has(word.key));
}
