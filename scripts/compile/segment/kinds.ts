/** From the course of a page to the kinds of its lines. */
import type { Line, LineKind } from '../core/draft.ts';
import { bylineOf } from '../lines/byline.ts';
import { dateLineOf } from '../lines/date-line.ts';
import { rightsNotice } from '../lines/rights.ts';
import { type Repeats, repeatsAmong } from './repeats.ts';
import type { State } from './states.ts';
import type { Unit } from './units.ts';

interface Taken {
  kind: LineKind;
  reason: string;
}

/** What each line is taken for; `looks` says in words what spoke for its state. */
export function kindsOf(units: Unit[], course: State[], looks: (line: number) => string): Line[] {
  const taken = units.map(({ text }, index) => kindOf(course[index] ?? 'after', text));
  const repeats = repeatsAmong(wordsOfBody(units, taken));
  return units.map(({ span }, index) => {
    const { kind, reason } = repeated(taken, index, repeats) ?? taken[index] ?? OUTSIDE;
    const said = reason === '' ? looks(index) : reason;
    return { kind, span, reason: said };
  });
}

const OUTSIDE: Taken = { kind: 'boilerplate', reason: '' };

/** Facts of the header look the same wherever they stand. */
const LONGEST_FACT = 200;

function kindOf(state: State, text: string): Taken {
  if (state === 'title' || state === 'standfirst') return { kind: state, reason: '' };
  const fact = factOf(text, state === 'body');
  if (fact !== null) return fact;
  if (state.startsWith('caption')) return { kind: 'caption', reason: '' };
  if (state !== 'body') return OUTSIDE;
  return { kind: bodyKind(text), reason: '' };
}

function factOf(text: string, inBody: boolean): Taken | null {
  if (text.length < 4 * LONGEST_FACT && rightsNotice(text) !== null)
    return { kind: 'rights', reason: 'a rights notice' };
  if (text.length > LONGEST_FACT) return null;
  const date = dateLineOf(text);
  if (date !== null) return { kind: 'date', reason: 'a date line' };
  const byline = bylineOf(text);
  if (byline === null || (inBody && (byline.form !== 'by' || /[.!?]["”’]?$/.test(text))))
    return null;
  return { kind: 'byline', reason: 'a byline' };
}

const BULLET = /^(?:[•·▪●○‣*]\s*|[-–—]\s+|\d{1,2}[.)]\s)/;
const HEADING_LENGTH = 110;

function bodyKind(text: string): LineKind {
  if (BULLET.test(text)) return 'list-item';
  return text.length < HEADING_LENGTH && !endsSentence(text) ? 'heading' : 'paragraph';
}

const SENTENCE_END = /[.!?…:;,。！？][)\]"'”’»]*$/u;
/** "energy, etc.”", "the U.S.": a full stop that belongs to the word. */
const ABBREVIATION = /(?<!\p{L})(?:etc|inc|ltd|co|corp|jr|sr|vs|\p{Lu}(?:\.\p{Lu})*)\.["”’]?$/iu;
/** "What comes next?": a question or an exclamation alone is a heading as often as a sentence. */
const EXCLAIMED = /^[^.!?…"“”]{3,80}[?!]$/u;

function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text) && !ABBREVIATION.test(text) && !EXCLAIMED.test(text);
}

const BODY: ReadonlySet<LineKind> = new Set(['paragraph', 'heading', 'list-item', 'caption']);

function wordsOfBody(units: Unit[], taken: Taken[]): Map<number, string[]> {
  const words = new Map<number, string[]>();
  units.forEach(({ text }, index) => {
    const kind = taken[index]?.kind;
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

function repeated(
  taken: Taken[],
  index: number,
  { doubles, repeatedBy, held }: Repeats,
): Taken | null {
  const kind = taken[index]?.kind;
  if (kind === undefined || !BODY.has(kind)) return null;
  if (doubles.has(index)) return { kind: 'boilerplate', reason: 'stands word for word above' };
  if (repeatedBy.get(index) === index + 1)
    return { kind: 'caption', reason: 'printed twice, as captions are' };
  if (held.has(index) && kind !== 'caption')
    return { kind: 'boilerplate', reason: 'a pull quote: a longer paragraph has these words' };
  return null;
}
