/**
 * Which words of a text may be a name: its runs of capitalized words, split where titles, nationalities and sentence
 * openers meet a name. Photo credits, tickers, dates and abbreviations are left out.
 */
import { lookUp } from '../languages/gazetteer.ts';
import { isGivenName } from '../languages/given-names.ts';
import { anyOf } from '../languages/languages.ts';
import type { NameLists } from '../languages/name-lists.ts';
import { isAllCaps, type Word, wordsOf } from '../text/words.ts';
import { splitCompound } from './capitalized-runs.ts';
import type { NameGrammar } from './name-grammar.ts';
import type { RunSegment } from './run-segmentation.ts';

export interface NameCandidate {
  block: number;
  start: number;
  end: number;
  /** As printed, with single blanks, without a nickname. A state's abbreviation is written out. */
  text: string;
  words: Word[];
  /** The last word of the title before it, lower case: "president" of "President Xi". */
  title: string | null;
  /** The capital of its first word may only be that of a sentence opener. */
  sentenceInitial: boolean;
  /** The place that a report comes from: "BOGOTA, Aug 30 (Reuters) -". */
  isDatelineTown: boolean;
  /** "May" or "March": a month unless the article also names a person so. */
  isAmbiguousMonth: boolean;
}

export interface CandidatesInText {
  candidates: NameCandidate[];
  /**
   * Runs that are capitalized for style: headlines, titles of works, all caps. They only repeat names found elsewhere.
   */
  titleCaseRuns: { block: number; words: Word[] }[];
}

export function candidatesOf(text: string, block: number, grammar: NameGrammar): CandidatesInText {
  const { abbreviations, lists } = grammar;
  const printed = wordsOf(text, abbreviations);
  const words = grammar.normalize(printed.flatMap((word) => splitCompound(word, lists)));
  const runs = grammar.runsOf(words);
  const dateline = runs[0] && isDateline(text, runs[0]) ? runs[0] : null;
  const credit = photoCreditIn(text);
  const before = credit ? words.filter(({ end }) => end <= credit.start) : words;
  if (isTitleCaseText(text, before, lists))
    return { candidates: [], titleCaseRuns: [{ block, words: before }] };
  const titleCaseRuns = runs.filter((run) => run !== dateline && isTitleCaseRun(text, run, lists));
  const candidates = runs
    .filter((run) => run !== dateline && !titleCaseRuns.includes(run))
    .flatMap(grammar.segment)
    .filter(({ words }) => credit === null || !isCreditedAgency(words, credit))
    .map((segment) => toCandidate(text, block, segment, lists))
    .filter((candidate) => isNotAbbreviation(candidate, lists))
    .filter((candidate) => !isDate(text, candidate, lists) && !isTicker(text, candidate));
  if (dateline)
    candidates.unshift({
      ...toCandidate(text, block, { words: dateline, title: null }, lists),
      isDatelineTown: true,
    });
  return { candidates, titleCaseRuns: titleCaseRuns.map((run) => ({ block, words: run })) };
}

/** In "Edward “Ted” Kennedy". */
const NICKNAME = / [("“‘][^)"”’]{1,30}[)"”’](?= )/;

function toCandidate(
  text: string,
  block: number,
  { words, title, isAmbiguousMonth }: RunSegment,
  lists: NameLists,
): NameCandidate {
  const [first] = words;
  const start = first?.start ?? 0;
  const end = words.at(-1)?.end ?? start;
  const printed = text.slice(start, end).replace(/\s+/g, ' ').replace(NICKNAME, '');
  const state = /^,\s?$/.test(first?.gap ?? '') ? stateForAbbreviation(printed, lists) : undefined;
  const sentenceInitial = first?.sentenceInitial ?? false;
  const name = state ?? printed;
  return {
    block,
    start,
    end,
    text: name,
    words,
    title,
    sentenceInitial,
    isDatelineTown: false,
    isAmbiguousMonth: !!isAmbiguousMonth,
  };
}

function isDate(
  text: string,
  { isAmbiguousMonth, start, end }: NameCandidate,
  { beforeMonth, afterMonth }: NameLists,
): boolean {
  if (!isAmbiguousMonth) return false;
  return (
    (beforeMonth?.test(text.slice(Math.max(0, start - 12), start)) ?? false) ||
    (afterMonth?.test(text.slice(end, end + 6)) ?? false)
  );
}

function stateForAbbreviation(printed: string, lists: NameLists): string | undefined {
  return lists.stateAbbreviations.get(printed.replace(/\.$/, ''));
}

/** "NH" and "Ill." are states only after a comma (or with full stops: "N.H."). "R-TX" is a party tag. */
function isNotAbbreviation({ text }: NameCandidate, lists: NameLists): boolean {
  return (
    (stateForAbbreviation(text, lists) === undefined || lookUp(text) !== null) &&
    !/^[RDI]-\p{Lu}/u.test(text)
  );
}

/** A stock ticker: "Corvane Chips Inc (CRVX.O)", "(NYSE: CRVX)". */
function isTicker(text: string, { start, end }: NameCandidate): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  if (/\((?:nyse|nasdaq|lon|lse|asx|tsx|tse|nse|bse|hkex|sgx|krx|etr): ?$/i.test(before))
    return true;
  return before.endsWith('(') && /^\.\p{Lu}{1,2}[,)]/u.test(text.slice(end, end + 4));
}

/** What follows the town of a dateline: state, day and agency, then a dash or the end of the line. */
const AFTER_TOWN =
  /^(?:, \p{Lu}[\p{L}. ]{1,18})?(?:,? (?:\p{L}{3,9}\.? )?\d[\d:./-]*(?: \p{L}{3,9})?)?(?: ?\([^()]{2,40}\))?(?: ?[-–—]|:|$)/u;
const MAX_TOWN_WORDS = 3;

function isDateline(text: string, run: readonly Word[]): boolean {
  const start = run[0]?.start ?? 0;
  const end = run.at(-1)?.end ?? 0;
  if (start > 0 || run.length > MAX_TOWN_WORDS || end === text.length) return false;
  return run.every((word) => isAllCaps(word.text)) && AFTER_TOWN.test(text.slice(end, end + 90));
}

/** The share of capitalized words, function words aside, that makes a line without a final full stop a headline. */
const MIN_CAPITALIZED_SHARE = 0.8;
const MIN_HEADLINE_WORDS = 5;
const SENTENCE_END = /[.!?]["”’)\]]*$/;

function isTitleCaseText(text: string, words: readonly Word[], lists: NameLists): boolean {
  const big = words.filter(
    (word) => /^\p{L}/u.test(word.text) && !lists.headlineSmallWords.has(word.text),
  );
  if (big.length < MIN_HEADLINE_WORDS) return false;
  const share = SENTENCE_END.test(text) ? 1 : MIN_CAPITALIZED_SHARE;
  return big.filter(({ capital }) => capital).length >= big.length * share;
}

/** "CMA CGM" is two acronyms rather than words in capitals. */
function isAcronym({ text, key }: Word, lists: NameLists): boolean {
  return /^\p{Lu}{2,4}$/u.test(text) && !lists.isCommonWord(key);
}

function isTitleCaseRun(text: string, run: readonly Word[], lists: NameLists): boolean {
  const start = run[0]?.start ?? 0;
  const end = run.at(-1)?.end ?? 0;
  if (run.length > 1 && run.every((word) => isAllCaps(word.text) || !word.capital))
    return run.length > 2 || !run.every((word) => isAcronym(word, lists));
  const quoted =
    /["“‘«]$/.test(text.slice(0, start)) && /^[.,!?]?["”’»]/.test(text.slice(end, end + 2));
  return quoted && run.length > 2;
}

interface PhotoCredit {
  start: number;
  /** Offset of the slash between photographer and agency; the text's length without one. */
  slash: number;
}

const CREDIT_LABELS = anyOf(({ credits }) => credits?.labels);
const AFTER_CREDIT_LABEL = anyOf(({ credits }) => credits?.afterLabel);
const LABELLED_CREDIT = new RegExp(
  `(?:^|[\\s(])(?:${CREDIT_LABELS})(?: (?:${AFTER_CREDIT_LABEL}))? ?[:/] ?[^.:;!?()]{2,80}[.)]*$`,
  'iu',
);
/** A name, a slash and an agency, at the end or in brackets: "Jane Doe/AFP via Getty Images". */
const CREDIT_WITH_SLASH =
  /(?:^|[.:(] ?)\p{Lu}[\p{L}.'’-]+(?: [\p{L}.'’-]+){1,3} ?\/ ?\p{Lu}[\p{L}\p{N}&./ ]{1,60}\)?\.?$/u;
/** A credit stands at the end of the text, within this many characters. */
const MAX_CREDIT_LENGTH = 160;

function photoCreditIn(text: string): PhotoCredit | null {
  const from = Math.max(0, text.length - MAX_CREDIT_LENGTH);
  const end = text.slice(from);
  const found = [LABELLED_CREDIT, CREDIT_WITH_SLASH].flatMap(
    (pattern) => pattern.exec(end)?.index ?? [],
  );
  if (found.length === 0) return null;
  const start = from + Math.min(...found);
  const stroke = text.indexOf('/', start);
  return { start, slash: stroke < 0 ? text.length : stroke };
}

/** The photographer still counts as a person and a place as a place. */
function isCreditedAgency(words: readonly Word[], { start, slash }: PhotoCredit): boolean {
  const [first] = words;
  if (!first || first.start < start || lookUp(first.text)?.type === 'place') return false;
  return first.start > slash || !isGivenName(first.key);
}
