/**
 * Quotation marks in one text, and the spans between them: every pair that newspapers print, with
 * marks of two families mixed, turned the wrong way round or missing on one side.
 */
import { trimSpan } from '../text/span.ts';

export interface QuotedSpan {
  /** Offsets without the marks. */
  start: number;
  end: number;
  /** Offsets with the marks. */
  outerStart: number;
  outerEnd: number;
  /** Which of the two marks are printed. */
  opened: boolean;
  closed: boolean;
  /** Between single marks, which hold speech less often than terms, or are apostrophes. */
  singleMarks: boolean;
  /** Between dashes, which mark speech alone. */
  dashes?: true;
}

interface Mark {
  start: number;
  end: number;
  /** What the mark does, judged by its shape and its neighbours. */
  role: 'opens' | 'closes' | 'either';
}

const DOUBLE = /["“”„‟«»「」『』＂]|``|''/g;
const SINGLE = /['‘’‚‛‹›]/g;

/** Marks with one shape for each side. The role of all others depends on their neighbours. */
const OPENERS = new Set(['「', '『', '``', '„', '‚']);
const CLOSERS = new Set(['」', '』']);
/** Marks that open in most languages, but close in German, in Danish or by mistake. */
const MOSTLY_OPENERS = new Set(['“', '‟', '«', '‘', '‛', '‹']);
const MOSTLY_CLOSERS = new Set(['”', '»', '’', '›', "''"]);

const BEFORE_OPENER = /[\s([{<—–\-/:;,=…"'“‘«„]/u;
/** A full stop may also begin a word: “.com”. */
const NOT_AFTER_OPENER = /^(?:[\s,;:!?)]|\.(?:\s|$))/;
const AFTER_CLOSER = /[\s)\]}>—–\-/:;,.!?…"'”’»]/u;
const WORD = /[\p{L}\p{N}]/u;
const SENTENCE_END = /[.!?…][)\]]?\s/gu;

/** The spans between double marks, in order, without nested ones. */
export function doubleQuotedSpans(text: string): QuotedSpan[] {
  return pairMarks(text, findMarks(text, DOUBLE), false);
}

/** The spans between single marks; apostrophes and short forms ('90s) are not marks. */
export function singleQuotedSpans(text: string): QuotedSpan[] {
  const candidates = findMarks(text, SINGLE)
    .filter((mark) => !isApostrophe(text, mark))
    .filter((mark, index, all) => !isPluralPossessive(text, mark, all[index + 1]));
  return pairMarks(text, candidates, true).filter(({ opened, closed }) => opened && closed);
}

function findMarks(text: string, shapes: RegExp): Mark[] {
  return [...text.matchAll(shapes)].map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    return { start, end, role: roleOfMark(text, match[0], start, end) };
  });
}

function roleOfMark(text: string, shape: string, start: number, end: number): Mark['role'] {
  if (OPENERS.has(shape)) return 'opens';
  if (CLOSERS.has(shape)) return 'closes';
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  const mayOpen =
    (before === '' || BEFORE_OPENER.test(before)) &&
    after !== '' &&
    !NOT_AFTER_OPENER.test(text.slice(end, end + 2));
  const mayClose =
    before !== '' && !/\s/.test(before) && (after === '' || AFTER_CLOSER.test(after));
  const tight = /[,.;:?!]/.test(before) && WORD.test(after);
  if (mayOpen && !mayClose && !tight) return 'opens';
  if (mayClose && !mayOpen) return 'closes';
  if (MOSTLY_OPENERS.has(shape)) return 'opens';
  if (MOSTLY_CLOSERS.has(shape)) return 'closes';
  return 'either';
}

function isApostrophe(text: string, { start, end }: Mark): boolean {
  const shape = text.slice(start, end);
  const after = text.charAt(end);
  if (WORD.test(text.charAt(start - 1)) && WORD.test(after)) return true;
  return (
    shape !== '‘' && /^(?:\d\ds?\b|em\b|til\b|cause\b|n\b|twas\b)/i.test(text.slice(end, end + 6))
  );
}

/** ‘It is the workers’ road,’: a mark after an s, with another closer behind it. */
function isPluralPossessive(text: string, { start, end, role }: Mark, next?: Mark): boolean {
  return (
    role === 'closes' &&
    next?.role === 'closes' &&
    text.charAt(start - 1) === 's' &&
    /^\s\p{Ll}/u.test(text.slice(end, end + 3))
  );
}

/** Pairs marks in one pass. A span without a closer ends where the next one begins, or with the text. */
function pairMarks(text: string, found: Mark[], singleMarks: boolean): QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  let open: Mark | null = null;
  let inner = 0;
  for (const [index, mark] of found.entries()) {
    if (inner > 0) {
      inner--;
    } else if (open === null) {
      if (mark.role === 'closes' && !opensBeforeCloser(text, found, index))
        spans.push(spanWithoutOpener(text, spans, mark, singleMarks));
      else open = mark;
    } else if (mark.role !== 'opens') {
      spans.push(closedSpan(text, open, mark, singleMarks));
      open = null;
    } else if (hasNestedQuote(found, index)) {
      inner = 1;
    } else {
      spans.push(spanWithoutCloser(text, open, mark.start, singleMarks));
      open = mark;
    }
  }
  if (open !== null) spans.push(spanWithoutCloser(text, open, text.length, singleMarks));
  return spans.filter(({ start, end }) => end > start);
}

/** Whether an opener within an open span begins a nested quote: two closers follow it. */
function hasNestedQuote(found: Mark[], index: number): boolean {
  return found[index + 1]?.role === 'closes' && found[index + 2]?.role === 'closes';
}

/** says,” we go.”: a closing mark after a comma or colon stands for an opening one where another closer follows. */
function opensBeforeCloser(text: string, found: Mark[], index: number): boolean {
  const mark = found[index];
  return (
    mark !== undefined &&
    /[,:]/.test(text.charAt(mark.start - 1)) &&
    found[index + 1]?.role === 'closes'
  );
}

function closedSpan(text: string, open: Mark, close: Mark, singleMarks: boolean): QuotedSpan {
  return {
    ...trimSpan(text, { start: open.end, end: close.start }),
    outerStart: open.start,
    outerEnd: close.end,
    opened: true,
    closed: true,
    singleMarks,
  };
}

/** A span that ends with the text, or with the last sentence before the next opener. */
function spanWithoutCloser(
  text: string,
  open: Mark,
  limit: number,
  singleMarks: boolean,
): QuotedSpan {
  let end = limit;
  if (limit < text.length)
    for (const match of text.slice(open.end, limit).matchAll(SENTENCE_END))
      end = open.end + match.index + match[0].length;
  const inside = trimSpan(text, { start: open.end, end });
  return {
    ...inside,
    outerStart: open.start,
    outerEnd: inside.end,
    opened: true,
    closed: false,
    singleMarks,
  };
}

/** A span that starts with the text, or where the previous span ended. */
function spanWithoutOpener(
  text: string,
  before: QuotedSpan[],
  close: Mark,
  singleMarks: boolean,
): QuotedSpan {
  const inside = trimSpan(text, { start: before.at(-1)?.outerEnd ?? 0, end: close.start });
  return {
    ...inside,
    outerStart: inside.start,
    outerEnd: close.end,
    opened: false,
    closed: true,
    singleMarks,
  };
}
