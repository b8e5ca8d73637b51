/** An article's lines as the header's rules see them: what each holds, and where it stands. */
import type { Line, PageLine, Source } from '../core/draft.ts';
import { type Byline, bylineOf } from '../lines/byline.ts';
import { type DateLine, dateLineOf } from '../lines/date-line.ts';
import { slice } from '../text/span.ts';

export interface HeaderLine extends Line {
  text: string;
  dateLine: DateLine | null;
  byline: Byline | null;
  /** What a saved page's markup shows of it; null in plain text. */
  markup: PageLine | null;
}

/** Indexes into the lines; the body's end is exclusive. Without a title it is -1. */
export interface Layout {
  title: number;
  /** A saved page's markup tells the title: what stands just above it is as near to it as what stands below. */
  isMarked: boolean;
  bodyStart: number;
  bodyEnd: number;
}

export function headerLines(source: Source, lines: Line[]): HeaderLine[] {
  return lines.map((line) => {
    const text = slice(source.text, line.span);
    const markup = source.page?.get(line.span.start) ?? null;
    return { ...line, text, dateLine: dateLineOf(text), byline: bylineOf(text), markup };
  });
}

/** A headline that is farther from the body, in lines, may belong to another article. */
const MAX_LINES_TO_BODY = 40;

/** In lines. */
const MAX_LINES_ABOVE_TITLE = 2;

/** A paragraph weighs by its length, up to this; each line that is none weighs against. */
const FULL_PARAGRAPH_LENGTH = 300;
/** Shorter lines are no paragraphs. */
const MIN_PARAGRAPH_LENGTH = 60;
/** A character that stands for a syllable or a word counts as so many letters. */
const LETTERS_PER_EAST_ASIAN_CHARACTER = 2.5;
const OTHER_LINE_WEIGHT = -0.25;

/**
 * The body is the run of lines with the most running text in it (the maximal subarray): navigation before and
 * teasers after it, with a paragraph here and there, stay outside.
 */
export function layoutOf(lines: HeaderLine[]): Layout {
  const title = lines.findIndex(({ kind }) => kind === 'title');
  let best = { start: lines.length, end: lines.length, weight: 0 };
  let run = { start: 0, weight: 0 };
  for (const [index, line] of lines.entries()) {
    if (run.weight <= 0) run = { start: index, weight: 0 };
    run.weight += weight(line);
    if (run.weight > best.weight) best = { ...run, end: index + 1 };
  }
  return {
    title: title < best.end ? title : -1,
    isMarked: lines[title]?.markup != null,
    bodyStart: best.start,
    bodyEnd: best.end,
  };
}

/** From -2 to 3: between headline and body is the place of dates and bylines; the farther from both the less. */
export function placeScore(layout: Layout, index: number): number {
  const { title, isMarked, bodyStart, bodyEnd } = layout;
  if (index >= bodyEnd) return index - bodyEnd <= 4 ? 0.5 - (index - bodyEnd) * 0.2 : -2;
  if (index >= bodyStart) return index - bodyStart <= 3 ? 1 : -1;
  if (index < title && title - index <= (isMarked ? MAX_LINES_ABOVE_TITLE : 1)) return 2;
  if (index < title) return Math.max(-2, 1.5 - (title - index) * 0.3);
  const toBody = Math.max(-2, 3 - (bodyStart - index) * 0.12);
  if (title < 0) return toBody;
  const least = bodyStart - title <= MAX_LINES_TO_BODY ? 2 : -2;
  return Math.max(least, toBody, 3 - (index - title) * 0.3);
}

function weight({ kind, text, dateLine, byline }: HeaderLine): number {
  const runs = kind === 'paragraph' || kind === 'quote';
  const length = lengthOf(text);
  if (!runs || length < MIN_PARAGRAPH_LENGTH || dateLine || byline?.form === 'by')
    return OTHER_LINE_WEIGHT;
  return Math.min(length, FULL_PARAGRAPH_LENGTH) / FULL_PARAGRAPH_LENGTH;
}

function lengthOf(text: string): number {
  if (text.length > FULL_PARAGRAPH_LENGTH || !/[\u3040-\u9fff\uac00-\ud7a3]/u.test(text))
    return text.length;
  const characters = text.match(/[\u3040-\u9fff\uac00-\ud7a3]/gu)?.length ?? 0;
  return text.length + characters * (LETTERS_PER_EAST_ASIAN_CHARACTER - 1);
}
