/** What a line shows by itself, as short statements that a reason can quote. */
import { bylineOf } from '../header/byline.ts';
import { dateLineOf } from '../header/date-line.ts';
import { rightsNotice } from '../header/rights.ts';
import {
  ADDRESS,
  FINITE_VERBS,
  FUNCTION_WORDS,
  FURNITURE,
  IMPERATIVES,
  POINTING,
  SPEECH_VERBS,
} from './lexicon.ts';

/** What is measured of a line once and used by itself, by its neighbours and by the whole text. */
export interface Look {
  text: string;
  /** Lower-cased, at most the first and last of a very long line. */
  words: string[];
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
  const look = { text, words, size, sentenceEnd, prose: 0, features: [] };
  return {
    ...look,
    prose: proseOf(look),
    features: [...shape(look, printed), ...vocabulary(look), ...facts(text)],
  };
}

function proseOf({ words, size, sentenceEnd }: Look): number {
  const held = share(words, FUNCTION_WORDS);
  const long = Math.min(1, size / 25);
  const holds = Math.min(1, held / 0.3);
  return long * holds * (sentenceEnd ? 1 : 0.6);
}

function shape(look: Look, printed: string[]): string[] {
  const { text, size, words } = look;
  const features = [
    `${bucket(size, SIZES)} words`,
    `ends ${ending(text)}`,
    `starts ${beginning(text)}`,
  ];
  for (const [name, pattern] of SHAPES) if (pattern.test(text)) features.push(name);
  features.push(`${bucket(count(text, /[.!?…]["”’)]*\s+["“‘(]?\p{Lu}/gu), FEW)} sentence breaks`);
  features.push(`${bucket(count(text, /,\s/g), FEW)} commas`);
  const capitals = printed.slice(1).filter((word) => /^\p{Lu}/u.test(word)).length;
  if (words.length > 2) {
    features.push(`${bucket(capitals / (words.length - 1), SHARES)} capitalized`);
    features.push(`${bucket(share(words, FUNCTION_WORDS), SHARES)} function words`);
  }
  const digits = count(text, /\d/g);
  if (digits > 0) features.push(`${bucket(digits / text.length, SHARES)} digits`);
  if (words.length > 0 && text === text.toUpperCase() && /\p{Lu}/u.test(text))
    features.push(words.length > 3 ? 'all capitals' : 'all capitals, short');
  return features;
}

/** The order matters to nobody; each row stands for itself. */
const SHAPES: readonly (readonly [string, RegExp])[] = [
  ['has a web address', /https?:\/\/|www\.|\w\.(?:com|org|net|co\.\w\w)\b/i],
  ['has an e-mail address', /[\w.]@[\w-]+\.\w/],
  ['has a handle or hashtag', /(?:^|\s)[@#]\w/],
  ['has a copyright sign', /©|\(c\)\s*\d{4}|copyright/i],
  ['has a bar, dot or arrow between labels', /\s[|•·›»>/→]\s/],
  ['has a time of day', /\b\d{1,2}[:.]\d\d\s*(?:[ap]\.?m\b|\b)/i],
  [
    'says how long ago',
    /\b(?:\d+|an?)\s*(?:[smhdw]|mins?|hrs?|(?:second|minute|hour|day|week|month|year)s?)\s+ago\b/i,
  ],
  [
    'names a month and a day',
    /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th)?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i,
  ],
  ['has a numeric date', /\b\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}\b/],
  ['names a year', /\b(?:19|20)\d\d\b/],
  ['starts like a byline', /^(?:by|von|par|por|di|words|text|story|reporting)\b[\s:]/i],
  ['says published or updated', /\b(?:published|posted|updated|modified|created|last\s+update)\b/i],
  ['has a reading time', /\b\d+\s*min(?:ute)?s?\s+read\b/i],
  ['has an amount of money', /[$€£¥₹]\s?\d/],
  ['has quotation marks', /["“”«»„]/],
  ['is wholly quoted', /^["“«„][^"“”«»„]*["”»]$/],
  ['has a question mark', /\?/],
  ['has an exclamation mark', /!/],
  [
    'ends in a bracketed or slashed credit',
    /(?:\([^()]{3,60}\)|\[[^[\]]{3,60}\])\.?$|\b\p{Lu}[\p{L}. ]{1,30}\/\p{Lu}[\p{L} ]{1,30}$/u,
  ],
  [
    'names a photographer or agency',
    /\b(?:photo(?:graph)?|image|picture|credit|source|courtesy|illustration|screenshot|file photo)s?\b\s*(?:[:/]|by\b|of\b|credit\b)|\b(?:getty|reuters|afp|epa|shutterstock|istock|ap photo|\/ap\b|via)\b/i,
  ],
  [
    'starts with a dateline',
    /^\p{Lu}[\p{Lu} .,'’-]{2,40}(?:,\s[\p{L}. ]{2,25})?\s?(?:\([^)]{1,30}\)\s?)?[-–—―]\s?/u,
  ],
  ['has a colon after a short label', /^[^:]{2,25}:\s/],
  ['has a colon', /:/],
  ['has the ellipsis of a cut text', /(?:…|\.\.\.|\[…\])$/],
  ['is one word', /^\S+$/],
  ['is a number', /^[\d.,:/%+-]+$/],
  ['has no letters', /^\P{L}+$/u],
  ['runs words together', /\p{Ll}{2}\p{Lu}\p{Ll}{2}|\p{L}{3}\d{4}\b/u],
  ['reads like a person’s name', /^(?:\p{Lu}[\p{L}'’.-]+)(?:\s+\p{Lu}[\p{L}'’.-]*){1,3}$/u],
];

function vocabulary({ words, size }: Look): string[] {
  const features: string[] = [];
  const first = words[0] ?? '';
  if (IMPERATIVES.has(first)) features.push('starts by telling the reader what to do');
  if (words.some((word) => SPEECH_VERBS.has(word))) features.push('reports what somebody said');
  if (size < 40 && !words.some((word) => FINITE_VERBS.has(word))) features.push('no plain verb');
  const address = words.filter((word) => ADDRESS.has(word)).length;
  if (address > 0)
    features.push(`addresses the reader (${bucket(address / words.length, SHARES)})`);
  const pointing = words.filter((word) => POINTING.has(word)).length;
  if (pointing > 0) features.push(`points into a picture (${bucket(pointing, FEW)})`);
  if (pointing > 0) features.push(`points into a picture, ${bucket(size, TENS)} words`);
  for (const [name, list] of Object.entries(FURNITURE)) {
    const found = words.filter((word) => list.has(word)).length;
    if (found === 0) continue;
    features.push(`words of ${name} (${bucket(found / words.length, SHARES)})`);
    if (found > 1) features.push(`several words of ${name}, ${bucket(size, TENS)} words`);
    if (list.has(first)) features.push(`starts with a word of ${name}`);
  }
  return features;
}

/** What the header's own rules see in the line. */
function facts(text: string): string[] {
  if (text.length > 300) return [];
  const features: string[] = [];
  if (dateLineOf(text) !== null) features.push('is a date line');
  const byline = bylineOf(text);
  if (byline !== null) features.push(`is a byline (${byline.form})`);
  if (rightsNotice(text) !== null) features.push('is a rights notice');
  return features;
}

export const SIZES = [0, 1, 2, 3, 5, 7, 9, 12, 15, 19, 25, 35, 50, 80, 130];
export const TENS = [3, 8, 15, 25, 45];
export const FEW = [0, 1, 2, 4, 8];
export const SHARES = [0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.65, 0.8, 0.99];

/** Names the interval of a measure: "6-7", "over 130". */
export function bucket(value: number, limits: readonly number[]): string {
  const at = limits.findIndex((limit) => value <= limit);
  if (at < 0) return `over ${limits.at(-1)}`;
  return at === 0 ? `${limits[0]}` : `to ${limits[at]}`;
}

export function share(words: readonly string[], of: ReadonlySet<string>): number {
  return words.length === 0 ? 0 : words.filter((word) => of.has(word)).length / words.length;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function ending(text: string): string {
  if (SENTENCE_END.test(text))
    return /["'”’»]$/.test(text)
      ? 'a sentence in quotes'
      : text.at(-1) === '?'
        ? 'a question'
        : 'a sentence';
  const last = text.at(-1) ?? '';
  if (/\p{L}/u.test(last)) return 'in a letter';
  if (/\d/.test(last)) return 'in a digit';
  return last === ':' || last === ',' ? `with ${last}` : 'otherwise';
}

function beginning(text: string): string {
  const first = text.charAt(0);
  if (/\p{Lu}/u.test(first)) return 'with a capital';
  if (/\p{Ll}/u.test(first)) return 'with a small letter';
  if (/\d/.test(first)) return 'with a digit';
  if (/["“‘'«„]/.test(first)) return 'with a quotation mark';
  if (/[•·▪●○‣*–—-]/.test(first)) return 'with a bullet';
  return 'otherwise';
}
