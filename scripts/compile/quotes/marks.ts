/**
 * Quotation marks in one text, and the stretches between them: every pair that newspapers print, with
 * marks of two families mixed, turned the wrong way round or missing on one side.
 */
import { trimSpan } from '../text/span.ts';

export interface Stretch {
  /** The words without the marks. */
  start: number;
  end: number;
  /** With the marks. */
  outerStart: number;
  outerEnd: number;
  /** Which of its two marks are printed. */
  opened: boolean;
  closed: boolean;
  /** Between single marks, which are more often an apostrophe or a term than speech. */
  single: boolean;
}

interface Mark {
  start: number;
  end: number;
  /** What its shape and its neighbours say that it does. */
  role: 'opens' | 'closes' | 'either';
}

const DOUBLE = /["“”„‟«»「」『』＂]|``|''/g;
const SINGLE = /['‘’‚‛‹›]/g;

/** Marks of one shape for each side. All others depend on their neighbours. */
const OPENERS = new Set(['「', '『', '``', '„', '‚']);
const CLOSERS = new Set(['」', '』']);
/** Marks that open in most languages; German, Danish or a misprint may close with them. */
const MOSTLY_OPENERS = new Set(['“', '‟', '«', '‘', '‛', '‹']);
const MOSTLY_CLOSERS = new Set(['”', '»', '’', '›', "''"]);

const BEFORE_OPENER = /[\s([{<—–\-/:;,=…"'“‘«„]/u;
const AFTER_CLOSER = /[\s)\]}>—–\-/:;,.!?…"'”’»]/u;
const WORD = /[\p{L}\p{N}]/u;
const SENTENCE_END = /[.!?…][)\]]?\s/gu;

/** The stretches between double marks, in order. Those inside another are left to it. */
export function doubleStretches(text: string): Stretch[] {
  return pair(text, marks(text, DOUBLE), false);
}

/** The stretches between single marks; apostrophes and short forms ('90s) are not marks. */
export function singleStretches(text: string): Stretch[] {
  const candidates = marks(text, SINGLE)
    .filter((mark) => !isApostrophe(text, mark))
    .filter((mark, index, all) => !isPluralPossessive(text, mark, all[index + 1]));
  return pair(text, candidates, true).filter(({ opened, closed }) => opened && closed);
}

function marks(text: string, shapes: RegExp): Mark[] {
  return [...text.matchAll(shapes)].map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    return { start, end, role: role(text, match[0], start, end) };
  });
}

function role(text: string, shape: string, start: number, end: number): Mark['role'] {
  if (OPENERS.has(shape)) return 'opens';
  if (CLOSERS.has(shape)) return 'closes';
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  const mayOpen =
    (before === '' || BEFORE_OPENER.test(before)) && after !== '' && !/[\s,;:!?)]/.test(after);
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

/** ‘It is the workers’ road,’ …: a mark behind an s, before another that closes. */
function isPluralPossessive(text: string, { start, end, role }: Mark, next?: Mark): boolean {
  return (
    role === 'closes' &&
    next?.role === 'closes' &&
    text.charAt(start - 1) === 's' &&
    /^\s\p{Ll}/u.test(text.slice(end, end + 3))
  );
}

/** One pass: an opener waits for its closer; what stays open ends where the next one begins, or with the text. */
function pair(text: string, found: Mark[], single: boolean): Stretch[] {
  const stretches: Stretch[] = [];
  let open: Mark | null = null;
  let inner = 0;
  for (const [index, mark] of found.entries()) {
    if (inner > 0) {
      inner--;
    } else if (open === null) {
      if (mark.role === 'closes' && !opensAfterAll(text, found, index))
        stretches.push(withoutOpener(text, stretches, mark, single));
      else open = mark;
    } else if (mark.role !== 'opens') {
      stretches.push(stretch(text, open, mark, single));
      open = null;
    } else if (closesTwice(found, index)) {
      inner = 1;
    } else {
      stretches.push(withoutCloser(text, open, mark.start, single));
      open = mark;
    }
  }
  if (open !== null) stretches.push(withoutCloser(text, open, text.length, single));
  return stretches.filter(({ start, end }) => end > start);
}

/** An opener within an open stretch is a quote within the quote when two closers follow it. */
function closesTwice(found: Mark[], index: number): boolean {
  return found[index + 1]?.role === 'closes' && found[index + 2]?.role === 'closes';
}

/** says,” we go.”: a closing mark after a comma or colon that another one closes. */
function opensAfterAll(text: string, found: Mark[], index: number): boolean {
  const mark = found[index];
  return (
    mark !== undefined &&
    /[,:]/.test(text.charAt(mark.start - 1)) &&
    found[index + 1]?.role === 'closes'
  );
}

function stretch(text: string, open: Mark, close: Mark, single: boolean): Stretch {
  return {
    ...trimSpan(text, { start: open.end, end: close.start }),
    outerStart: open.start,
    outerEnd: close.end,
    opened: true,
    closed: true,
    single,
  };
}

/** To the end of the text, or of the last sentence before the next opener. */
function withoutCloser(text: string, open: Mark, limit: number, single: boolean): Stretch {
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
    single,
  };
}

/** From the start of the text, or from what the last mark closed. */
function withoutOpener(text: string, before: Stretch[], close: Mark, single: boolean): Stretch {
  const inside = trimSpan(text, { start: before.at(-1)?.outerEnd ?? 0, end: close.start });
  return {
    ...inside,
    outerStart: inside.start,
    outerEnd: close.end,
    opened: false,
    closed: true,
    single,
  };
}
