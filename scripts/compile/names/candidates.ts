/** Runs of capitalized words cut into what may be names: titles, nationalities and openers of sentences taken off. */
import { isCommonWord } from './common-words.ts';
import { DEMONYMS, lookUp } from './gazetteer.ts';
import { isGivenName } from './given-names.ts';
import { EVENT_HEADS } from './lexicon/events.ts';
import { ADJECTIVES, CALENDAR_WORDS, FUNCTION_WORDS } from './lexicon/not-names.ts';
import { COMPANY_SUFFIXES, ORGANIZATION_HEADS } from './lexicon/organizations.ts';
import { PLACE_HEADS, STATE_ABBREVIATIONS } from './lexicon/places.ts';
import { ROLE_MODIFIERS, TITLES } from './lexicon/titles.ts';
import { runsOf } from './runs.ts';
import { isAllCaps, type Word, wordsOf } from './words.ts';

export interface Candidate {
  block: number;
  start: number;
  end: number;
  text: string;
  words: Word[];
  /** A title stands before it: "President Xi". */
  titled: boolean;
  /** Its first word's capital may be the sentence's. */
  opens: boolean;
}

const BASED =
  /^(.+?)[-‑–](?:based|born|led|backed|held|controlled|centered|centred|sponsored|owned|run|bound|trained|listed|educated|area|style|made|brokered|wide)$/;

export function candidatesOf(text: string, block: number): Candidate[] {
  const words = wordsOf(text).flatMap(splitCompound);
  return runsOf(words)
    .flatMap(cutAtCalendar)
    .flatMap((run) => cut(run))
    .map(({ words: named, titled }) => candidate(text, block, named, titled));
}

function candidate(text: string, block: number, words: Word[], titled: boolean): Candidate {
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? start;
  const opens = words[0]?.opens ?? false;
  return { block, start, end, text: text.slice(start, end), words, titled, opens };
}

/** "Boston-based" is Boston and a small word; "China-Russia" is China and Russia; "Asia-Pacific" is one. */
function splitCompound(word: Word): Word[] {
  if (!word.capital || !/[-‑–]/.test(word.text) || lookUp(word.text)) return [word];
  const named = BASED.exec(word.text)?.[1];
  if (named) return [part(word, 0, named.length), lowerPart(word, named.length + 1)];
  const at = word.text.search(/[-‑–]/);
  const left = word.text.slice(0, at);
  const right = word.text.slice(at + 1);
  if (!lookUp(left) || !(lookUp(right) || DEMONYMS.has(right.toLowerCase()))) return [word];
  return [part(word, 0, at), { ...part(word, at + 1, word.text.length), gap: '-', opens: false }];
}

function part(word: Word, from: number, to: number): Word {
  const text = word.text.slice(from, to);
  return {
    ...word,
    text,
    key: text.toLowerCase().replaceAll('.', ''),
    start: word.start + from,
    end: word.start + to,
  };
}

function lowerPart(word: Word, from: number): Word {
  return { ...part(word, from, word.text.length), gap: '-', capital: false, opens: false };
}

interface Cut {
  words: Word[];
  titled: boolean;
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

function cut(run: Word[], titled = false): Cut[] {
  const words = trim(run);
  if (words.length === 0) return [];
  const title = lastTitle(words);
  if (title >= 0) {
    const after = words.slice(title + 1);
    return [
      ...cut(roleTrimmed(words.slice(0, title))),
      ...(after.length > 0 ? cut(after, true) : []),
    ];
  }
  const first = words[0];
  if (!first) return [];
  if (words.length === 1 && isNoName(first, titled)) return [];
  if (words.length > 1 && DEMONYMS.has(first.key) && demonymIsApart(words))
    return cut(words.slice(1), titled);
  return [{ words, titled }];
}

/** Without function words at both ends, and without the sentence's own first word. */
function trim(run: Word[]): Word[] {
  let start = 0;
  let end = run.length;
  while (start < end && isOpener(run, start, end)) start++;
  while (
    end > start &&
    FUNCTION_WORDS.has(run[end - 1]?.key ?? '') &&
    !isAllCaps(run[end - 1]?.text ?? '')
  )
    end--;
  while (start < end && !run[start]?.capital) start++;
  return run.slice(start, end);
}

function isOpener(run: Word[], at: number, end: number): boolean {
  const word = run[at];
  if (!word) return false;
  if (FUNCTION_WORDS.has(word.key) && !(isAllCaps(word.text) && word.text.length > 1))
    return !lookUp(word.text);
  if (!word.opens || end - at < 2 || !isCommonWord(word.key)) return false;
  if (TITLES.has(word.key) || ROLE_MODIFIERS.has(word.key) || DEMONYMS.has(word.key)) return false;
  if (isGivenName(word.key) && !isPluralOrVerb(word.key)) return false;
  return (
    !isHead(run[end - 1]) &&
    !lookUp(
      run
        .slice(at, end)
        .map(({ text }) => text)
        .join(' '),
    )
  );
}

function isPluralOrVerb(key: string): boolean {
  return /(?:s|ing|ed)$/.test(key);
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

/** The last title that a name follows, or that ends the run: -1 without one. */
function lastTitle(words: Word[]): number {
  const last = words.at(-1);
  if (words.length > 1 && isHead(last) && !TITLES.has(last?.key ?? '')) return -1;
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at];
    if (!word || !TITLES.has(word.key)) continue;
    const stateOf = words[at + 1]?.text === 'of';
    if (stateOf) return Math.min(words.length - 1, at + 2);
    if (
      at === words.length - 1 &&
      words.length > 1 &&
      isGivenName(words[0]?.key ?? '') &&
      !isCommonWord(words[0]?.key ?? '')
    )
      continue;
    return at;
  }
  return -1;
}

/** What stands before a title, without the words that belong to it: "US House (Speaker)" is US. */
function roleTrimmed(words: Word[]): Word[] {
  let end = words.length;
  while (
    end > 0 &&
    (ROLE_MODIFIERS.has(words[end - 1]?.key ?? '') || TITLES.has(words[end - 1]?.key ?? ''))
  )
    end--;
  const rest = words.slice(0, end);
  const whole = words.slice(0, end + 1);
  if (
    whole.length > rest.length &&
    lookUp(whole.map(({ text }) => text).join(' '))?.type === 'organization'
  )
    return whole;
  return rest;
}

function isNoName(word: Word, titled: boolean): boolean {
  if (word.key.length < 2 && !titled) return true;
  if (titled) return false;
  if (lookUp(word.text)?.type === 'place' && !ADJECTIVES.has(word.key))
    return word.opens && isCommonWord(word.key);
  if (isAllCaps(word.text)) return FUNCTION_WORDS.has(word.key);
  return (
    DEMONYMS.has(word.key) ||
    FUNCTION_WORDS.has(word.key) ||
    (ROLE_MODIFIERS.has(word.key) && isCommonWord(word.key)) ||
    STATE_ABBREVIATIONS[word.key] !== undefined
  );
}

/** "Russian Foreign Ministry", "French Alain Juppe"; not "British Airways", "Islamic Jihad". */
function demonymIsApart(words: Word[]): boolean {
  const rest = words.slice(1);
  if (lookUp(words.map(({ text }) => text).join(' '))) return false;
  const last = rest.at(-1);
  if (!isHead(last)) return true;
  return rest.every(({ key }) => GOVERNMENT.has(key));
}

const GOVERNMENT: ReadonlySet<string> = new Set(
  `foreign interior defence defense finance justice health education labour labor trade economy economic agriculture energy
  transport culture information ministry supreme constitutional high court parliament senate congress government army navy
  police embassy consulate central bank cabinet council of state national assembly federal air force forces armed military`.split(
    /\s+/,
  ),
);
