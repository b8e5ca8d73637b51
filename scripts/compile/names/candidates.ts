/** What may be a name: runs of capitalized words, cut at titles, nationalities and openers of sentences. */
import { cutRun } from './cut-run.ts';
import { lookUp } from './gazetteer.ts';
import { STATE_ABBREVIATIONS } from './lexicon/places.ts';
import { runsOf } from './runs.ts';
import { splitCompound } from './split-compound.ts';
import { isAllCaps, type Word, wordsOf } from './words.ts';

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
}

export interface Candidates {
  candidates: Candidate[];
  /** Runs whose capitals are style: headlines, titles of works, shouting. They name only what is named elsewhere. */
  loud: { block: number; words: Word[] }[];
}

export function candidatesOf(text: string, block: number): Candidates {
  const words = wordsOf(text).flatMap(splitCompound);
  const runs = runsOf(words);
  const dateline = runs[0] && isDateline(text, runs[0]) ? runs[0] : null;
  if (isTitleCase(text, words)) return { candidates: [], loud: [{ block, words }] };
  const loud = runs.filter((run) => run !== dateline && isLoud(text, run));
  const candidates = runs
    .filter((run) => run !== dateline && !loud.includes(run))
    .flatMap(cutRun)
    .map((piece) => candidate(text, block, piece.words, piece.title))
    .filter(isNoAbbreviation);
  if (dateline) candidates.unshift({ ...candidate(text, block, dateline, null), dateline: true });
  return { candidates, loud: loud.map((run) => ({ block, words: run })) };
}

/** In "Edward “Ted” Kennedy". */
const NICKNAME = / [("“‘][^)"”’]{1,30}[)"”’](?= )/;

function candidate(text: string, block: number, words: Word[], title: string | null): Candidate {
  const [first] = words;
  const start = first?.start ?? 0;
  const end = words.at(-1)?.end ?? start;
  const printed = text.slice(start, end).replace(/\s+/g, ' ').replace(NICKNAME, '');
  const state = /^,\s?$/.test(first?.gap ?? '') ? stateOf(printed) : undefined;
  const opens = first?.opens ?? false;
  return { block, start, end, text: state ?? printed, words, title, opens, dateline: false };
}

function stateOf(printed: string): string | undefined {
  return STATE_ABBREVIATIONS[printed.replace(/\.$/, '')];
}

/** "NH" and "Ill." are provinces after a comma only (or dotted: "N.H."); "R-TX" is a party's tag. */
function isNoAbbreviation({ text }: Candidate): boolean {
  return (stateOf(text) === undefined || lookUp(text) !== null) && !/^[RDI]-\p{Lu}/u.test(text);
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

function isLoud(text: string, run: readonly Word[]): boolean {
  const start = run[0]?.start ?? 0;
  const end = run.at(-1)?.end ?? 0;
  if (run.length > 1 && run.every((word) => isAllCaps(word.text) || !word.capital)) return true;
  const quoted =
    /["“‘«]$/.test(text.slice(0, start)) && /^[.,!?]?["”’»]/.test(text.slice(end, end + 2));
  return quoted && run.length > 2;
}
