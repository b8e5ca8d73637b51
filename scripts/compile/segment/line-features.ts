/** The features of a line by itself: short statements that a reason can quote. */
import { bylineOf } from '../lines/byline.ts';
import { dateLineOf } from '../lines/date-line.ts';
import { rightsNotice } from '../lines/rights-notice.ts';
import { bucketed, COUNTS, SHARES, WORD_COUNTS } from './feature-names.ts';
import { patternFeatures } from './line-patterns.ts';
import { FUNCTION_WORDS } from './page-words.ts';
import { countWords, type WordCounts, wordFeatures } from './word-features.ts';

/** Measured once a line; used for the line, for its neighbours and for the whole page. */
export interface LineFeatures {
  text: string;
  /** In lower case; of a very long line only the first and the last. */
  words: string[];
  /** Those that are no function words. */
  contentWords: string[];
  /** The words in a row: the same for lines that read the same. */
  key: string;
  /** Of the whole line; estimated where it is not read to the end. */
  wordCount: number;
  endsSentence: boolean;
  /** The share of its words that are function words of a language whose function words are listed. */
  functionShare: number;
  /** How much of a running sentence the line is, 0 to 1. */
  prose: number;
  /** The names of the line's own features. */
  features: string[];
}

/** Of a line longer than twice this only the beginning and the end are read, in characters: no line costs more. */
const READ_AT_EACH_END = 1500;

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*/gu;
/** Han and kana are written without blanks; two characters are about a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const UNSPACED_WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,2}|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}])+/gu;
const SENTENCE_END = /[.!?…。！？।؟۔][)\]"'”’»」]*$/u;

export function lineFeatures(line: string): LineFeatures {
  const text =
    line.length > 2 * READ_AT_EACH_END
      ? `${line.slice(0, READ_AT_EACH_END)} ${line.slice(-READ_AT_EACH_END)}`
      : line;
  const printed = text.match(UNSPACED.test(text) ? UNSPACED_WORD : WORD) ?? [];
  const words = printed.map((word) => word.toLowerCase());
  const wordCount = Math.round((words.length * line.length) / Math.max(1, text.length));
  const endsSentence = SENTENCE_END.test(text);
  const counts = countWords(words);
  const functionShare = counts.function / Math.max(1, words.length);
  return {
    text,
    words,
    contentWords: words.filter(isContentWord),
    key: words.join(' '),
    wordCount,
    endsSentence,
    functionShare,
    prose: proseOf({ wordCount, functionShare, endsSentence }, FUNCTION_SHARE_OF_PROSE),
    features: formFeatures(text, printed, wordCount, endsSentence, counts).concat(
      wordFeatures(words, wordCount, counts),
      factFeatures(text),
    ),
  };
}

/** Running sentences have at least such a share of function words. */
const FUNCTION_SHARE_OF_PROSE = 0.3;

type Sentence = Pick<LineFeatures, 'wordCount' | 'functionShare' | 'endsSentence'>;

function proseOf({ wordCount, functionShare, endsSentence }: Sentence, expected: number): number {
  const running = expected === 0 ? 1 : Math.min(1, functionShare / expected);
  return Math.min(1, wordCount / 25) * running * (endsSentence ? 1 : 0.6);
}

const MIN_SENTENCE_WORDS = 8;
/** A text whose sentences have on average less of them is in a language whose function words are not listed. */
const MIN_LISTED_SHARE = 0.16;
const OF_LISTED_WORDS = / function words$|^no plain verb$/;

/**
 * The lines of one text, where its language is none of those whose words are listed: their prose is held to what its
 * own sentences have, and the lack of listed words says nothing.
 */
export function withoutListedWords(lines: readonly LineFeatures[]): LineFeatures[] {
  const shares = lines
    .filter(({ endsSentence, wordCount }) => endsSentence && wordCount >= MIN_SENTENCE_WORDS)
    .map(({ functionShare }) => functionShare);
  const usual = shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
  if (shares.length === 0 || usual >= MIN_LISTED_SHARE) return [...lines];
  return lines.map((line) => ({
    ...line,
    prose: proseOf(line, usual / 2),
    features: line.features.filter((feature) => !OF_LISTED_WORDS.test(feature)),
  }));
}

export function isContentWord(word: string): boolean {
  return word.length > 2 && !FUNCTION_WORDS.has(word);
}

const wordCountFeature = bucketed(WORD_COUNTS, (interval) => `${interval} words`);
const breaksFeature = bucketed(COUNTS, (interval) => `${interval} sentence breaks`);
const commasFeature = bucketed(COUNTS, (interval) => `${interval} commas`);
const capitalsFeature = bucketed(SHARES, (interval) => `${interval} capitalized`);
const functionFeature = bucketed(SHARES, (interval) => `${interval} function words`);
const digitsFeature = bucketed(SHARES, (interval) => `${interval} digits`);

function formFeatures(
  text: string,
  printed: readonly string[],
  wordCount: number,
  endsSentence: boolean,
  counts: WordCounts,
): string[] {
  const features = [
    wordCountFeature(wordCount),
    ending(text, endsSentence),
    beginning(text),
    ...patternFeatures(text),
  ];
  features.push(breaksFeature(count(text, /[.!?…]["”’)]*\s+["“‘(]?\p{Lu}/gu)));
  features.push(commasFeature(count(text, /,\s/g)));
  if (printed.length > 2) {
    const capitals = printed.filter((word, at) => at > 0 && isCapitalized(word)).length;
    features.push(capitalsFeature(capitals / (printed.length - 1)));
    features.push(functionFeature(counts.function / printed.length));
  }
  const digits = count(text, /\d/g);
  if (digits > 0) features.push(digitsFeature(digits / text.length));
  if (printed.length > 0 && isInCapitals(text))
    features.push(printed.length > 3 ? 'all capitals' : 'all capitals, short');
  return features;
}

function isCapitalized(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(word);
}

function isInCapitals(text: string): boolean {
  return !/[a-z]/.test(text) && text === text.toUpperCase() && /\p{Lu}/u.test(text);
}

/** Whether the header's own rules take the line for a date, a byline or a rights notice. */
function factFeatures(text: string): string[] {
  if (text.length > 300) return [];
  const features: string[] = [];
  if (dateLineOf(text) !== null) features.push('is a date line');
  const byline = bylineOf(text);
  if (byline !== null) features.push(BYLINES[byline.form]);
  if (rightsNotice(text) !== null) features.push('is a rights notice');
  return features;
}

const BYLINES = {
  by: 'is a byline (by)',
  reporting: 'is a byline (reporting)',
  bare: 'is a byline (bare)',
} as const;

export function share(words: readonly string[], of: ReadonlySet<string>): number {
  return words.length === 0 ? 0 : words.filter((word) => of.has(word)).length / words.length;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function ending(text: string, endsSentence: boolean): string {
  const last = text.at(-1) ?? '';
  if (endsSentence) {
    if (/["'”’»]/.test(last)) return 'ends a sentence in quotes';
    return last === '?' ? 'ends a question' : 'ends a sentence';
  }
  if (/\p{L}/u.test(last)) return 'ends in a letter';
  if (/\d/.test(last)) return 'ends in a digit';
  if (last === ':') return 'ends with :';
  return last === ',' ? 'ends with ,' : 'ends otherwise';
}

function beginning(text: string): string {
  const first = text.charAt(0);
  if (/\p{Lu}/u.test(first)) return 'starts with a capital';
  if (/\p{Ll}/u.test(first)) return 'starts with a small letter';
  if (/\d/.test(first)) return 'starts with a digit';
  if (/["“‘'«„]/.test(first)) return 'starts with a quotation mark';
  if (/[•·▪●○‣*–—-]/.test(first)) return 'starts with a bullet';
  return 'starts otherwise';
}
