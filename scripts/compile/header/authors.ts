/** Which of the people that a page names wrote its article. */
import type { Span } from '../../../src/dataset/types.ts';
import { type BylineContext, bylineScore, isRoleLine, THRESHOLD } from './byline-score.ts';
import type { HeaderLine } from './header-lines.ts';

interface Author {
  name: string;
  span: Span;
}

/** Of two likely bylines the one that says "by" is preferred. */
const BY_BONUS = 1;
/** For a "by" that is the only one of its page. */
const ONLY_BY_THRESHOLD = 0;
/** Lines above and below the likeliest byline in which others are sought. */
const MAX_LINES_APART = 6;

export interface PrintedAuthors {
  /** People only, in the printed order; empty where the byline names only an agency or a desk. */
  names: Author[];
  /** A line between headline and body says "by". */
  areSigned: boolean;
}

export function articleAuthors(context: BylineContext): PrintedAuthors {
  const { lines, layout } = context;
  const likeliest = indexOfLikeliest(context);
  if (likeliest < 0) return { names: reportingAuthors(lines), areSigned: false };
  const first = firstOfList(lines, likeliest);
  const names = unique(
    [first, ...continuationLines(lines, first)].flatMap((index) => authorsOf(lines[index])),
  );
  const isInHead = layout.title >= 0 && first > layout.title && first <= layout.bodyStart;
  return { names, areSigned: isInHead && lines[first]?.byline?.form === 'by' };
}

function indexOfLikeliest(context: BylineContext): number {
  let best = { index: -1, score: -Infinity };
  for (const [index, { byline }] of context.lines.entries()) {
    if (!byline) continue;
    const score = bylineScore(context, index);
    const ranked = score + (byline.form === 'by' ? BY_BONUS : 0);
    if (score >= THRESHOLD && ranked > best.score) best = { index, score: ranked };
  }
  return best.index < 0 ? indexOfOnlyBy(context) : best.index;
}

/** The line that says "by", where no other of the page names anybody so. */
function indexOfOnlyBy(context: BylineContext): number {
  const [first, ...others] = [...context.lines.entries()].filter(
    ([, { byline }]) => byline?.form === 'by' && byline.names.length > 0,
  );
  if (first === undefined || others.length > 0) return -1;
  const [index] = first;
  return bylineScore(context, index) >= ONLY_BY_THRESHOLD ? index : -1;
}

/** The "By …" above that begins the list, where a later line of it scores higher. */
function firstOfList(lines: HeaderLine[], index: number): number {
  for (let above = index - 1; above >= Math.max(0, index - MAX_LINES_APART); above--)
    if (lines[above]?.byline?.form === 'by' && continuationLines(lines, above).includes(index))
      return above;
  return index;
}

/** Bylines below that continue the list: after "and", with another "By …", or past a line with a role. */
function continuationLines(lines: HeaderLine[], first: number): number[] {
  const found: number[] = [];
  let joined = false;
  for (let index = first + 1; index <= first + MAX_LINES_APART; index++) {
    const line = lines[index];
    if (!line || line.dateLine || line.text.length > 100) break;
    const continues =
      joined || /^(?:&|and\s)/u.test(line.text) || /[,&]$/u.test(lines[index - 1]?.text ?? '');
    joined = /^(?:and|&|,)$/iu.test(line.text);
    if (joined || (isRoleLine(line) && !line.byline)) continue;
    if (line.byline?.form === 'by' || (continues && line.byline)) found.push(index);
    else if (!isRoleLine(line)) break;
  }
  return found;
}

/** "Reporting by Jane Roe; Editing by John Doe" names the author where nothing else does. */
function reportingAuthors(lines: HeaderLine[]): Author[] {
  return unique(authorsOf(lines.findLast(({ byline }) => byline?.form === 'reporting')));
}

function authorsOf(line: HeaderLine | undefined): Author[] {
  return (line?.byline?.names ?? []).map(({ name, span }) => ({
    name,
    span: { start: (line?.span.start ?? 0) + span.start, end: (line?.span.start ?? 0) + span.end },
  }));
}

function unique(authors: Author[]): Author[] {
  const seen = new Set<string>();
  return authors.filter(({ name }) => {
    const key = name.toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}
