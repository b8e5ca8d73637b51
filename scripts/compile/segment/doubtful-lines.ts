/** Lines that might as well have been taken the other way, into the body or out of it: reported to the editor. */
import type { Line, LineKind, Source } from '../core/draft.ts';
import type { Report } from '../core/problem.ts';
import { slice } from '../text/span.ts';
import type { LineFeatures } from './line-features.ts';
import type { State } from './line-states.ts';

/** Four to one: of longer lines that are less sure, one in four is taken wrongly on publishers not learned from. */
const SURE = Math.log(4);
/** Shorter lines, in words, are not reported. */
const SHORTEST = 15;
/** Characters of a line that a notice quotes. */
const SHOWN = 60;

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
    const words = slice(source.text, span).replace(/\s+/g, ' ');
    const shown = words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words;
    report('notice', 'segment/doubtful', `“${shown}” ${MESSAGES[place]}`, span);
  });
}

/** A line whose kind a rule has settled otherwise than its state (a date, a repeated line) is in no doubt. */
function isDoubtful({ lines, lineFeatures, path, margins }: Segmentation, at: number): boolean {
  const kind = lines[at]?.kind;
  if (kind === undefined || PLACES[kind] !== (path[at] === 'body' ? 'in' : 'out')) return false;
  return (lineFeatures[at]?.wordCount ?? 0) >= SHORTEST && Math.abs(margins[at] ?? SURE) < SURE;
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
