/** From the states of a page's lines to their kinds. */
import type { NoteType } from '../../../src/dataset/types.ts';
import type { Line, LineKind } from '../core/draft.ts';
import { bylineOf } from '../lines/byline.ts';
import { dateLineOf } from '../lines/date-line.ts';
import { noteOf } from '../lines/notes.ts';
import { rightsNotice } from '../lines/rights-notice.ts';
import type { State } from './line-states.ts';
import { findRepeatedLines, type RepeatedLines } from './repeated-lines.ts';
import type { TextLine } from './text-lines.ts';

type Classified = Pick<Line, 'kind' | 'note' | 'reason'>;

/** What each line is classified for; `reasonFor` says in words what spoke for its state. */
export function lineKinds(
  textLines: TextLine[],
  path: State[],
  reasonFor: (line: number) => string,
): Line[] {
  const classified = textLines.map(({ text }, index) => kindOf(path[index] ?? 'after', text));
  const repeats = findRepeatedLines(wordsOfBody(textLines, classified));
  return textLines.map(({ span }, index) => {
    const { reason, ...rest } =
      repeatedKind(classified, index, repeats) ?? classified[index] ?? OUTSIDE;
    return { ...rest, span, reason: reason === '' ? reasonFor(index) : reason };
  });
}

const OUTSIDE: Classified = { kind: 'boilerplate', reason: '' };

/** Facts of the header look the same wherever they stand. */
const MAX_FACT_LENGTH = 200;

function kindOf(state: State, text: string): Classified {
  if (state === 'title') return { kind: state, reason: '' };
  const fact = factOf(text, state === 'body');
  const note = fact?.kind === 'rights' ? null : noteOf(text);
  if (note !== null) return { kind: 'note', note, reason: noteReason(note) };
  if (state === 'standfirst') return { kind: state, reason: '' };
  if (fact !== null) return fact;
  if (state.startsWith('caption')) return { kind: 'caption', reason: '' };
  if (state !== 'body') return OUTSIDE;
  return { kind: bodyKind(text), reason: '' };
}

export function noteReason(note: NoteType): string {
  return `a note: ${note}`;
}

function factOf(text: string, inBody: boolean): Classified | null {
  if (text.length < 4 * MAX_FACT_LENGTH && rightsNotice(text) !== null)
    return { kind: 'rights', reason: 'a rights notice' };
  if (text.length > MAX_FACT_LENGTH) return null;
  const date = dateLineOf(text);
  if (date !== null) return { kind: 'date', reason: 'a date line' };
  const byline = bylineOf(text);
  if (byline === null || (inBody && (byline.form !== 'by' || /[.!?]["”’]?$/.test(text))))
    return null;
  return { kind: 'byline', reason: 'a byline' };
}

const BULLET = /^(?:[•·▪●○‣*]\s*|[-–—]\s+|\d{1,2}[.)]\s)/;
const MAX_HEADING_LENGTH = 110;

function bodyKind(text: string): LineKind {
  if (BULLET.test(text)) return 'list-item';
  return text.length < MAX_HEADING_LENGTH && !endsSentence(text) ? 'heading' : 'paragraph';
}

const SENTENCE_END = /[.!?…:;,。！？][)\]"'”’»]*$/u;
/** "energy, etc.”", "the U.S.": a full stop that belongs to the word. */
const ABBREVIATION = /(?<!\p{L})(?:etc|inc|ltd|co|corp|jr|sr|vs|\p{Lu})\.["”’]?$/iu;
/** "What comes next?": a question or an exclamation alone is a heading as often as a sentence. */
const EXCLAIMED = /^[^.!?…"“”]{3,80}[?!]$/u;

function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text) && !ABBREVIATION.test(text) && !EXCLAIMED.test(text);
}

const BODY: ReadonlySet<LineKind> = new Set(['paragraph', 'heading', 'list-item', 'caption']);

function wordsOfBody(textLines: TextLine[], classified: Classified[]): Map<number, string[]> {
  const words = new Map<number, string[]>();
  textLines.forEach(({ text }, index) => {
    const kind = classified[index]?.kind;
    if (kind === undefined || !(BODY.has(kind) || kind === 'title')) return;
    words.set(
      index,
      text
        .slice(0, 5000)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [],
    );
  });
  return words;
}

function repeatedKind(
  classified: Classified[],
  index: number,
  { duplicates, repeatedBy, contained }: RepeatedLines,
): Classified | null {
  const kind = classified[index]?.kind;
  if (kind === undefined || !BODY.has(kind)) return null;
  if (duplicates.has(index))
    return { kind: 'boilerplate', reason: 'repeats a line above word for word' };
  if (repeatedBy.get(index) === index + 1)
    return { kind: 'caption', reason: 'printed twice, as captions often are' };
  if (contained.has(index) && kind !== 'caption')
    return { kind: 'boilerplate', reason: 'a pull quote: a longer paragraph contains these words' };
  return null;
}
