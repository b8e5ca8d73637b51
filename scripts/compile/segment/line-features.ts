/** What a line shows by itself, as short statements that a reason can quote. */
import { bylineOf } from '../lines/byline.ts';
import { dateLineOf } from '../lines/date-line.ts';
import { rightsNotice } from '../lines/rights.ts';
import { FUNCTION_WORDS } from './lexicon.ts';
import { shapesOf } from './shapes.ts';
import { FEW, SHARES, SIZES, scale } from './signs.ts';
import { type Tally, tallyOf, vocabulary } from './vocabulary.ts';

/** What is measured of a line once and used by itself, by its neighbours and by the whole text. */
export interface Look {
  text: string;
  /** Lower-cased, at most the first and last of a very long line. */
  words: string[];
  /** Those that say something by themselves. */
  content: string[];
  /** The words in a row: the same for lines that read the same. */
  key: string;
  /** Words of the whole line, estimated beyond what was read. */
  size: number;
  sentenceEnd: boolean;
  /** How much of a running sentence the line is, 0 to 1. */
  prose: number;
  features: string[];
}

/** A line longer than this is read at its beginning and end only: no line costs more than another. */
const READ = 1500;

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;
const SENTENCE_END = /[.!?…。！？][)\]"'”’»」]*$/u;

export function lookAt(line: string): Look {
  const text = line.length > 2 * READ ? `${line.slice(0, READ)} ${line.slice(-READ)}` : line;
  const printed = text.match(WORD) ?? [];
  const words = printed.map((word) => word.toLowerCase());
  const size = Math.round((words.length * line.length) / Math.max(1, text.length));
  const sentenceEnd = SENTENCE_END.test(text);
  const tally = tallyOf(words);
  const held = tally.function / Math.max(1, words.length);
  return {
    text,
    words,
    content: words.filter(isContent),
    key: words.join(' '),
    size,
    sentenceEnd,
    prose: Math.min(1, size / 25) * Math.min(1, held / 0.3) * (sentenceEnd ? 1 : 0.6),
    features: shape(text, printed, size, sentenceEnd, tally).concat(
      vocabulary(words, size, tally),
      facts(text),
    ),
  };
}

export function isContent(word: string): boolean {
  return word.length > 2 && !FUNCTION_WORDS.has(word);
}

const sizeSign = scale(SIZES, (interval) => `${interval} words`);
const breaksSign = scale(FEW, (interval) => `${interval} sentence breaks`);
const commasSign = scale(FEW, (interval) => `${interval} commas`);
const capitalsSign = scale(SHARES, (interval) => `${interval} capitalized`);
const functionSign = scale(SHARES, (interval) => `${interval} function words`);
const digitsSign = scale(SHARES, (interval) => `${interval} digits`);

function shape(
  text: string,
  printed: readonly string[],
  size: number,
  sentenceEnd: boolean,
  tally: Tally,
): string[] {
  const signs = [sizeSign(size), ending(text, sentenceEnd), beginning(text), ...shapesOf(text)];
  signs.push(breaksSign(count(text, /[.!?…]["”’)]*\s+["“‘(]?\p{Lu}/gu)));
  signs.push(commasSign(count(text, /,\s/g)));
  if (printed.length > 2) {
    const capitals = printed.filter((word, at) => at > 0 && isCapitalized(word)).length;
    signs.push(capitalsSign(capitals / (printed.length - 1)));
    signs.push(functionSign(tally.function / printed.length));
  }
  const digits = count(text, /\d/g);
  if (digits > 0) signs.push(digitsSign(digits / text.length));
  if (printed.length > 0 && isInCapitals(text))
    signs.push(printed.length > 3 ? 'all capitals' : 'all capitals, short');
  return signs;
}

function isCapitalized(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(word);
}

function isInCapitals(text: string): boolean {
  return !/[a-z]/.test(text) && text === text.toUpperCase() && /\p{Lu}/u.test(text);
}

/** What the header's own rules see in the line. */
function facts(text: string): string[] {
  if (text.length > 300) return [];
  const signs: string[] = [];
  if (dateLineOf(text) !== null) signs.push('is a date line');
  const byline = bylineOf(text);
  if (byline !== null) signs.push(BYLINES[byline.form]);
  if (rightsNotice(text) !== null) signs.push('is a rights notice');
  return signs;
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

function ending(text: string, sentenceEnd: boolean): string {
  const last = text.at(-1) ?? '';
  if (sentenceEnd) {
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
