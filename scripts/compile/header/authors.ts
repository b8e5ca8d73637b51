/** Which of the names that a page prints wrote its article. */
import type { Span } from '../../../src/dataset/types.ts';
import { PARTICLES, ROLE_NOUNS } from './byline-words.ts';
import { isGivenName } from './given-names.ts';
import { type HeaderLine, type Layout, placeScore } from './header-lines.ts';
import type { PrintedName } from './person-names.ts';

export interface Author {
  name: string;
  span: Span;
}

/** Below it a name is more likely a teaser's, a menu's or a commenter's. */
const THRESHOLD = 3;
/** How many lines below the first byline its further names may stand. */
const REACH = 6;

/** People only, in the printed order; empty where the byline names only an agency or a desk. */
export function articleAuthors(lines: HeaderLine[], layout: Layout): Author[] {
  const scores = lines.map((line, index) =>
    line.byline ? score(lines, layout, index) : -Infinity,
  );
  const first = indexOfBest(lines, scores);
  if (first < 0) return reporters(lines);
  return unique([first, ...further(lines, first)].flatMap((index) => authorsOf(lines[index])));
}

function score(lines: HeaderLine[], layout: Layout, index: number): number {
  const byline = lines[index]?.byline;
  if (!byline || byline.form === 'reporting') return -Infinity;
  if (byline.form === 'bare' && lines[index]?.kind === 'title') return -Infinity;
  const place = placeScore(layout, index);
  const dated = nearDate(lines, index);
  const labelled = AUTHOR_LABEL.test(lines[index - 1]?.text ?? '') ? 3 : 0;
  if (byline.form === 'by') return place + 2.5 + dated + labelled - crowd(lines, index, 'by');
  return place + dated * 1.5 + labelled + evidence(lines, index) - crowd(lines, index, 'bare');
}

/** A date on the line itself or next to it; less two lines away. */
function nearDate(lines: HeaderLine[], index: number): number {
  const dated = (step: number) => lines[index + step]?.dateLine != null;
  if (dated(0) || dated(1) || dated(-1)) return 1;
  return dated(2) || dated(-2) ? 0.5 : 0;
}

/** What shows that a line of names alone is a byline. */
function evidence(lines: HeaderLine[], index: number): number {
  const { text = '', byline } = lines[index] ?? {};
  const [name] = byline?.names ?? [];
  if (!name) return -Infinity;
  const after = text.slice(name.span.end);
  return (
    (SIGNED.test(text) ? 3.5 : 0) +
    (/^\W*@\w/u.test(after) ? 1.5 : 0) +
    (isRole(after) || isRoleLine(lines[index + 1]) ? 1 : 0) +
    (isNamedElsewhere(lines, index, name) ? 1 : 0) +
    givenName(name)
  );
}

/** Four capitalized words without a given name are rather a heading. */
function givenName({ name }: PrintedName): number {
  const words = name.split(' ').filter((word) => !PARTICLES.has(word.toLowerCase()));
  if (isGivenName(words[0] ?? '')) return 1;
  return words.length > 3 ? -2.5 : -1;
}

/** The reporter's address, or the word itself: how East Asian outlets sign below the text. */
const SIGNED = /[\w.]@\w|(?<!\p{L})(?:reporter|correspondent)\s\p{Lu}/u;
const AUTHOR_LABEL =
  /^(?:(?:about the )?authors?(?: of (?:the|this) article)?|written by|story by|by)\s*:?$/iu;

function isRole(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length <= 6 && words.some((word) => ROLE_NOUNS.has(word));
}

/** "Senior Politics Reporter, The Example" below a name. */
function isRoleLine(line: HeaderLine | undefined): boolean {
  return (
    line !== undefined && line.text.length <= 60 && isRole(line.text) && !/[.!?]$/.test(line.text)
  );
}

/** "Jane Roe is a reporter", "More from Jane Roe". */
function isNamedElsewhere(lines: HeaderLine[], index: number, { name }: PrintedName): boolean {
  return lines.some(({ text }, other) => {
    const at = other === index ? -1 : text.indexOf(name);
    if (at < 0) return false;
    return at === 0 ? BIOGRAPHY.test(text.slice(name.length)) : MORE_FROM.test(text.slice(0, at));
  });
}

const BIOGRAPHY = /^,? (?:is|was|has been|covers|writes|reports|joined|reported|contributed)\b|^$/u;
const MORE_FROM =
  /^(?:(?:read |see |view )?(?:more|all)(?: stories| articles| posts)? (?:from|by)|about|follow|contact|by) $/iu;

/** Bylines of other people around it: the lines of a list of teasers, or of a menu. */
function crowd(lines: HeaderLine[], index: number, form: 'by' | 'bare'): number {
  const names = new Set(lines[index]?.byline?.names.map(({ name }) => name));
  const others = lines
    .slice(Math.max(0, index - 8), index + 9)
    .filter(
      ({ byline }) => byline?.form === form && !byline.names.some(({ name }) => names.has(name)),
    );
  return Math.min(3, Math.max(0, others.length - (form === 'by' ? 2 : 1)) * 0.5);
}

/** Lines below that go on: "and", another "By …", a role, a name after "and". */
function further(lines: HeaderLine[], first: number): number[] {
  const found: number[] = [];
  let joined = false;
  for (let index = first + 1; index <= first + REACH; index++) {
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
function reporters(lines: HeaderLine[]): Author[] {
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

/** A line that says "by" before any that only names. */
function indexOfBest(lines: HeaderLine[], scores: number[]): number {
  let best = -1;
  for (const [index, score] of scores.entries()) {
    if (score < THRESHOLD) continue;
    const saysBy =
      Number(lines[index]?.byline?.form === 'by') - Number(lines[best]?.byline?.form === 'by');
    if (best < 0 || saysBy > 0 || (saysBy === 0 && score > (scores[best] ?? 0))) best = index;
  }
  return best;
}
