/** Lines that are about when an article was published or changed, told from sentences that mention a date. */
import { findDates, LABEL, type PrintedDates } from '../dates/printed-dates.ts';
import { findTimes } from '../dates/printed-times.ts';
import { anyOf } from '../languages/languages.ts';
import { cachedByLine } from '../text/line-cache.ts';
import { bylineOf } from './byline.ts';
import { ORGANIZATION_WORDS } from './person-names.ts';
import { rightsNotice } from './rights-notice.ts';

export interface DateLine extends PrintedDates {
  /** Words beside dates, labels, bylines and reading times: a section, a place, the outlet. */
  otherWords: number;
}

const MAX_LENGTH = 200;
/** More words than this beside the dates make a sentence, a caption or a teaser of the line. */
const MAX_OTHER_WORDS = 6;

/** What date lines hold besides. */
const BESIDES = new RegExp(
  `(?<!\\p{L})(?:${anyOf(({ dates }) => dates?.besides)})(?!\\p{L})`,
  'giu',
);
/** "Printed on 3 March", "Retrieved 3 March": what a reader did with the text. */
const OTHER_ACT = new RegExp(`^\\W*(?:${anyOf(({ dates }) => dates?.otherActs)})(?!\\p{L})`, 'iu');
/** "— Jane Doe (@jane) May 6, 2025": the signature of a post that the article shows. */
const POST_SIGNATURE = /^\s*[—–-]\s*.{0,80}\(@\w+\)|\(@\w+\)\s+\p{L}+ \d/u;
const SENTENCE_END = /[\p{L}\d]{2}[.!?]["”’)]?$/u;

/** Null for lines without a date, and for lines that mention one in passing. */
export const dateLineOf = cachedByLine(readDateLine);

function readDateLine(text: string): DateLine | null {
  if (text.length > MAX_LENGTH) return null;
  const found = findDates(text);
  if (found.dates.length + found.relative.length === 0) return null;
  if (POST_SIGNATURE.test(text) || OTHER_ACT.test(text) || rightsNotice(text)) return null;
  const byline = bylineOf(text);
  const rest = blankOut(text, [
    ...found.dates.map(({ span }) => span),
    ...found.relative.map(({ span }) => span),
    ...findTimes(text).map(({ span }) => span),
    ...(byline && byline.form !== 'reporting' ? [byline.span] : []),
  ])
    .replace(LABEL, ' ')
    .replace(BESIDES, ' ');
  const words = rest.match(/[\p{L}\p{N}][\p{L}\p{N}'’&.-]*/gu) ?? [];
  const otherWords = words.filter((word) => !ORGANIZATION_WORDS.has(word.toLowerCase())).length;
  if (otherWords > MAX_OTHER_WORDS) return null;
  if (otherWords > 2 && SENTENCE_END.test(text.trim())) return null;
  return { ...found, otherWords };
}

function blankOut(text: string, spans: { start: number; end: number }[]): string {
  return spans.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
}
