/**
 * Lines that might as well have been taken the other way, into the body or out of it, and sentences that were left out:
 * reported to the editor.
 */
import type { Span } from '../../../src/dataset/types.ts';
import type { Line, LineKind, Source } from '../core/draft.ts';
import type { Report } from '../core/problem.ts';
import { isPaywall } from '../lines/notes.ts';
import { slice } from '../text/span.ts';
import type { LineFeatures } from './line-features.ts';
import type { State } from './line-states.ts';

/** Odds of four to one. Of longer lines below it, one in four is wrong on publishers that training did not see. */
const SURE_LOG_ODDS = Math.log(4);
/** Shorter lines, in words, are not reported. */
const MIN_WORDS = 15;
/** Characters of a line that a notice quotes. */
const MAX_SHOWN_LENGTH = 60;

export interface Segmentation {
  lines: readonly Line[];
  lineFeatures: readonly LineFeatures[];
  path: readonly State[];
  /** Per line, as bodyMargins gives them. */
  margins: Float64Array;
}

/** Reports `segment/doubtful`, once for lines in a row. */
export function reportDoubtfulLines(
  source: Source,
  segmentation: Segmentation,
  report: Report,
): void {
  segmentation.lines.forEach(({ kind, span }, at) => {
    const place = PLACES[kind];
    if (place === undefined || !isDoubtful(segmentation, at) || isDoubtful(segmentation, at - 1))
      return;
    report('notice', 'segment/doubtful', `“${shown(source, span)}” ${MESSAGES[place]}`, span);
  });
}

/** A sentence left out has so many words, or so many in quotation marks. */
const MIN_SENTENCE_WORDS = 8;
const QUOTED = /["“„«](?:[^"“”„«»\s]+\s+){2}[^"“”„«»\s]+\s[^"“”„«»]*["”“»]/u;
/** How much of a running sentence it is, 0 to 1. */
const MIN_PROSE_SHARE = 0.5;

/**
 * Reports `segment/sentence-left-out`, once for lines in a row: the text below the headline that reads like the
 * article's, but was taken for something else on the page.
 */
export function reportSentencesLeftOut(
  source: Source,
  segmentation: Segmentation,
  report: Report,
): void {
  const { lines } = segmentation;
  const first = lines.findIndex(({ kind }) => kind === 'title' || kind === 'paragraph');
  lines.forEach(({ span }, at) => {
    if (at <= first || !isSentenceLeftOut(segmentation, at)) return;
    if (isSentenceLeftOut(segmentation, at - 1) || isDoubtful(segmentation, at)) return;
    const message = 'was left out of the body, though it is a sentence';
    report('notice', 'segment/sentence-left-out', `“${shown(source, span)}” ${message}`, span);
  });
}

/** Lines below the body that say so. */
const PAYWALL_REACH = 3;

/** Reports `segment/paywall` where an offer follows the body, without which it does not go on. */
export function reportPaywall({ lines, lineFeatures }: Segmentation, report: Report): void {
  const last = lines.findLastIndex(({ kind }) => kind === 'paragraph');
  const below = lines.slice(last + 1, last + 1 + PAYWALL_REACH);
  const offer = below.find((_, at) => isPaywall(lineFeatures[last + 1 + at]?.text ?? ''));
  if (offer)
    report(
      'warning',
      'segment/paywall',
      'the text ends at an offer to subscribe: the rest of the article may be missing',
      offer.span,
    );
}

function isSentenceLeftOut({ lines, lineFeatures }: Segmentation, at: number): boolean {
  const line = lineFeatures[at];
  if (lines[at]?.kind !== 'boilerplate' || line === undefined) return false;
  if (QUOTED.test(line.text)) return true;
  return line.endsSentence && line.wordCount >= MIN_SENTENCE_WORDS && line.prose >= MIN_PROSE_SHARE;
}

function shown(source: Source, span: Span): string {
  const words = slice(source.text, span).replace(/\s+/g, ' ');
  return words.length > MAX_SHOWN_LENGTH ? `${words.slice(0, MAX_SHOWN_LENGTH)}…` : words;
}

/** A line whose kind a rule has settled otherwise than its state (a date, a repeated line) is in no doubt. */
function isDoubtful({ lines, lineFeatures, path, margins }: Segmentation, at: number): boolean {
  const kind = lines[at]?.kind;
  if (kind === undefined || PLACES[kind] !== (path[at] === 'body' ? 'in' : 'out')) return false;
  return (
    (lineFeatures[at]?.wordCount ?? 0) >= MIN_WORDS &&
    Math.abs(margins[at] ?? SURE_LOG_ODDS) < SURE_LOG_ODDS
  );
}

const PLACES: Readonly<Partial<Record<LineKind, 'in' | 'out'>>> = {
  paragraph: 'in',
  heading: 'in',
  'list-item': 'in',
  boilerplate: 'out',
};

const MESSAGES = {
  in: 'was taken into the body, but might not belong to the article',
  out: 'was left out of the body, but might belong to the article',
} as const;
