/** Lines that might as well be taken the other way, into the body or out of it: said, for an editor to look at. */
import type { Line, LineKind, Source } from '../core/draft.ts';
import type { Report } from '../core/problem.ts';
import { slice } from '../text/span.ts';
import type { Look } from './line-features.ts';
import type { State } from './states.ts';

/** Four to one: of longer lines that are less sure, one in four is taken wrongly on publishers not learned from. */
const SURE = Math.log(4);
/** A shorter line is not worth a word to the editor. */
const SHORTEST = 15;
/** Characters of a line that a notice quotes. */
const SHOWN = 60;

export interface Taken {
  lines: readonly Line[];
  looks: readonly Look[];
  course: readonly State[];
  /** Per line, by how much it is rather of the body. */
  leads: Float64Array;
}

/** Reports `segment/doubtful`, once for lines in a row. */
export function reportDoubts(source: Source, taken: Taken, report: Report): void {
  taken.lines.forEach(({ kind, span }, at) => {
    const reading = READINGS[kind];
    if (reading === undefined || !isDoubtful(taken, at) || isDoubtful(taken, at - 1)) return;
    const words = slice(source.text, span).replace(/\s+/g, ' ');
    const shown = words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words;
    report('notice', 'segment/doubtful', `“${shown}” ${SAID[reading]}`, span);
  });
}

/** A line whose kind a rule has settled otherwise than its state (a date, a repeated line) is in no doubt. */
function isDoubtful({ lines, looks, course, leads }: Taken, at: number): boolean {
  const kind = lines[at]?.kind;
  if (kind === undefined || READINGS[kind] !== (course[at] === 'body' ? 'in' : 'out')) return false;
  return (looks[at]?.size ?? 0) >= SHORTEST && Math.abs(leads[at] ?? SURE) < SURE;
}

const READINGS: Readonly<Partial<Record<LineKind, 'in' | 'out'>>> = {
  paragraph: 'in',
  heading: 'in',
  'list-item': 'in',
  boilerplate: 'out',
};

const SAID = {
  in: 'was taken into the body, but might not belong to the article',
  out: 'was left out of the body, but might belong to the article',
} as const;
