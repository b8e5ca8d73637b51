/** What may be a name: runs of capitalized words, cut at titles, nationalities and openers of sentences. */
import { isCommonWord } from '../languages/common-words.ts';
import { lookUp } from '../languages/gazetteer.ts';
import { STATE_ABBREVIATIONS } from '../languages/places.ts';
import { isAllCaps, type Word, wordsOf } from '../text/words.ts';
import { creditOf, isCreditedAgency } from './credits.ts';
import { cutRun, type Piece } from './cut-run.ts';
import { cutForeignRun, foreignRunsOf, withoutElision } from './foreign-runs.ts';
import type { Language } from './language.ts';
import { runsOf } from './runs.ts';
import { splitCompound } from './split-compound.ts';

export interface Candidate {
  block: number;
  start: number;
  end: number;
  /** As printed, white space as one blank, without a nickname; a province's abbreviation in full. */
  text: string;
  words: Word[];
  /** The last word of the title before it, lower case: "president" of "President Xi". */
  title: string | null;
  /** Its first word's capital may be the sentence's. */
  opens: boolean;
  /** The place that a report comes from: "BOGOTA, Aug 30 (Reuters) -". */
  dateline: boolean;
  /** A month, unless the article names a person so: "May". */
  month: boolean;
}

export interface Candidates {
  candidates: Candidate[];
  /** Runs whose capitals are style: headlines, titles of works, shouting. They name only what is named elsewhere. */
  loud: { block: number; words: Word[] }[];
}

export function candidatesOf(
  text: string,
  block: number,
  language: Language | null = null,
): Candidates {
  const plain = wordsOf(text).flatMap(splitCompound);
  const words = language ? plain.map(withoutElision) : plain;
  const runs = language ? foreignRunsOf(words, language) : runsOf(words);
  const dateline = runs[0] && isDateline(text, runs[0]) ? runs[0] : null;
  const credit = creditOf(text);
  const before = credit ? words.filter(({ end }) => end <= credit.start) : words;
  if (isTitleCase(text, before)) return { candidates: [], loud: [{ block, words: before }] };
  const loud = runs.filter((run) => run !== dateline && isLoud(text, run));
  const candidates = runs
    .filter((run) => run !== dateline && !loud.includes(run))
    .flatMap((run) => (language ? cutForeignRun(run, language) : cutRun(run)))
    .filter(({ words }) => credit === null || !isCreditedAgency(words, credit))
    .map((piece) => candidate(text, block, piece))
    .filter((candidate) => isNoAbbreviation(candidate))
    .filter((candidate) => !isDate(text, candidate) && !isTicker(text, candidate));
  if (dateline)
    candidates.unshift({
      ...candidate(text, block, { words: dateline, title: null }),
      dateline: true,
    });
  return { candidates, loud: loud.map((run) => ({ block, words: run })) };
}

/** In "Edward “Ted” Kennedy". */
const NICKNAME = / [("“‘][^)"”’]{1,30}[)"”’](?= )/;

function candidate(text: string, block: number, { words, title, month }: Piece): Candidate {
  const [first] = words;
  const start = first?.start ?? 0;
  const end = words.at(-1)?.end ?? start;
  const printed = text.slice(start, end).replace(/\s+/g, ' ').replace(NICKNAME, '');
  const state = /^,\s?$/.test(first?.gap ?? '') ? stateOf(printed) : undefined;
  const opens = first?.opens ?? false;
  const name = state ?? printed;
  return { block, start, end, text: name, words, title, opens, dateline: false, month: !!month };
}

const BEFORE_MONTH =
  /(?:^|\s)(?:in|on|of|for|by|to|from|since|until|till|before|after|through|during|between|and|this|last|next|each|every|early|mid|late|\d{1,2}(?:st|nd|rd|th)?|\p{L}{3,6}day,?)[ -]$/iu;
const AFTER_MONTH = /^(?:,? \d| I | we | the )/;

function isDate(text: string, { month, start, end }: Candidate): boolean {
  if (!month) return false;
  return (
    BEFORE_MONTH.test(text.slice(Math.max(0, start - 12), start)) ||
    AFTER_MONTH.test(text.slice(end, end + 6))
  );
}

function stateOf(printed: string): string | undefined {
  return STATE_ABBREVIATIONS[printed.replace(/\.$/, '')];
}

/** "NH" and "Ill." are provinces after a comma only (or dotted: "N.H."); "R-TX" is a party's tag. */
function isNoAbbreviation({ text }: Candidate): boolean {
  return (stateOf(text) === undefined || lookUp(text) !== null) && !/^[RDI]-\p{Lu}/u.test(text);
}

/** A share's sign: "Corvane Chips Inc (CRVX.O)", "(NYSE: CRVX)". */
function isTicker(text: string, { start, end }: Candidate): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  if (/\((?:nyse|nasdaq|lon|lse|asx|tsx|tse|nse|bse|hkex|sgx|krx|etr): ?$/i.test(before))
    return true;
  return before.endsWith('(') && /^\.\p{Lu}{1,2}[,)]/u.test(text.slice(end, end + 4));
}

/** What follows the town: its province, the day, the agency, then a dash; or nothing but the day. */
const AFTER_TOWN =
  /^(?:, \p{Lu}[\p{L}. ]{1,18})?(?:,? (?:\p{L}{3,9}\.? )?\d[\d:./-]*(?: \p{L}{3,9})?)?(?: ?\([^()]{2,40}\))?(?: ?[-–—]|:|$)/u;
const LONGEST_TOWN = 3;

function isDateline(text: string, run: readonly Word[]): boolean {
  const start = run[0]?.start ?? 0;
  const end = run.at(-1)?.end ?? 0;
  if (start > 0 || run.length > LONGEST_TOWN || end === text.length) return false;
  return run.every((word) => isAllCaps(word.text)) && AFTER_TOWN.test(text.slice(end, end + 90));
}

const SMALL_WORD = /^(?:a|an|and|as|at|but|by|for|from|in|into|is|of|on|or|the|to|via|vs|with)$/;
/** Of its words beyond the small ones, so many have capitals in a headline; a sentence can look like one. */
const HEADLINE_SHARE = 0.8;
const SHORTEST_HEADLINE = 5;
const SENTENCE_END = /[.!?]["”’)\]]*$/;

function isTitleCase(text: string, words: readonly Word[]): boolean {
  const big = words.filter((word) => /^\p{L}/u.test(word.text) && !SMALL_WORD.test(word.text));
  if (big.length < SHORTEST_HEADLINE) return false;
  const share = SENTENCE_END.test(text) ? 1 : HEADLINE_SHARE;
  return big.filter(({ capital }) => capital).length >= big.length * share;
}

/** "CMA CGM" is no shouting. */
function isAcronym({ text, key }: Word): boolean {
  return /^\p{Lu}{2,4}$/u.test(text) && !isCommonWord(key);
}

function isLoud(text: string, run: readonly Word[]): boolean {
  const start = run[0]?.start ?? 0;
  const end = run.at(-1)?.end ?? 0;
  if (run.length > 1 && run.every((word) => isAllCaps(word.text) || !word.capital))
    return run.length > 2 || !run.every(isAcronym);
  const quoted =
    /["“‘«]$/.test(text.slice(0, start)) && /^[.,!?]?["”’»]/.test(text.slice(end, end + 2));
  return quoted && run.length > 2;
}
