/** Where a text names the outlet that published it: the places in its head and foot, each with what it is worth. */
import type { Span } from '../../../src/dataset/types.ts';
import { findDates } from '../dates/printed-dates.ts';
import type { KnownNames } from '../editor/names-file.ts';
import { lookUp } from '../languages/gazetteer.ts';
import { isGivenNameInAnyLocale } from '../languages/given-names.ts';
import { anyOf } from '../languages/languages.ts';
import { AGENCIES } from '../languages/outlet-words.ts';
import { isRole, type PrintedName } from '../lines/person-names.ts';
import { trimSpan } from '../text/span.ts';
import type { HeaderLine, Layout } from './header-lines.ts';
import { publisherNamed } from './known-publishers.ts';
import { hasArticle, hasOutletNoun, isNameLike, outletKey } from './outlet-names.ts';
import { lastPartOf } from './title-suffix.ts';

type OutletEvidence = keyof typeof POINTS;

/** What each place is worth; a name needs THRESHOLD. Evidence of several places adds up, each place once. */
const POINTS = {
  'in names.yaml': 6,
  label: 4,
  'special to': 4,
  dateline: 3,
  'outlet noun': 2,
  'article beside a name or date': 2,
  'navigation below': 2,
  'named again': 1.5,
  masthead: 1,
  'in the head': 1,
  'title suffix': 1,
} as const;

/**
 * A masthead needs a noun of outlets or a menu below it; an outlet in the head needs such a noun. A name in names.yaml
 * needs neither.
 */
export const THRESHOLD = 3;

export interface OutletCandidate {
  name: string;
  span: Span;
  evidence: readonly OutletEvidence[];
}

/** Lines above the headline in which the masthead stands. */
const MASTHEAD_LINES = 3;
/** Lines above the body that may be the article's head. */
const HEAD_LINES = 8;
/** Longer lines, in characters, are running text. */
const MAX_FIELDS_LENGTH = 120;
/** Lines below the body in which a source is stated. */
const FOOT_LINES = 4;

export function outletCandidates(
  lines: readonly HeaderLine[],
  layout: Layout,
  known: KnownNames,
): OutletCandidate[] {
  const top = layout.title < 0 ? layout.bodyStart : layout.title;
  const head = Math.max(0, top, layout.bodyStart - HEAD_LINES);
  return lines.flatMap((line, at) => {
    const isHead = at >= Math.max(0, head - 1) && at < layout.bodyStart && line.kind !== 'title';
    const isFoot = at >= layout.bodyEnd && at < layout.bodyEnd + FOOT_LINES;
    return [
      ...(at < Math.min(top, MASTHEAD_LINES) ? masthead(lines, at, known) : []),
      ...(at === layout.title ? behindTitle(line, known) : []),
      ...(isHead ? inHead(line, known) : []),
      ...(at < layout.bodyStart || isFoot
        ? labelled(line, isFoot || !isBesideHead(lines, at), known)
        : []),
      ...(at === layout.bodyStart ? inDateline(line, known) : []),
    ];
  });
}

/** A name alone above the headline: "THE HARBOUR STANDARD", "Nordhavn Daily — English edition". */
function masthead(lines: readonly HeaderLine[], at: number, known: KnownNames): OutletCandidate[] {
  const line = lines[at];
  const fields = line === undefined ? [] : fieldsOf(line.text, /\s[|•·–—-]\s/u);
  const listed = line && fields.find((field) => isListed(line, field, known));
  if (line && listed) return [candidate(line, listed, ['masthead', 'in names.yaml'])];
  const [field, ...others] = fields;
  if (line === undefined || field === undefined || others.length > 1) return [];
  const name = line.text.slice(field.start, field.end);
  if (!isNameLike(name)) return [];
  const isFirst = at === 0;
  const hasMenu = isFirst && isMenu(lines[at + 1]?.text ?? '');
  return [
    candidate(line, field, [
      'masthead',
      ...noun(name),
      ...(hasMenu ? ['navigation below' as const] : []),
    ]),
  ];
}

/** "News | Sport | Jobs", "Home > Region": labels between bars or arrows. */
function isMenu(text: string): boolean {
  const parts = text.split(/\s[|>›»/·•]\s|\s{3,}/u);
  return parts.length > 1 && text.length < 150 && parts.every((part) => part.length < 25);
}

/** "Dockers vote to strike | Harbour Courier": only a name in names.yaml, as headlines have dashes of their own. */
function behindTitle(line: HeaderLine, known: KnownNames): OutletCandidate[] {
  const part = lastPartOf(line.text);
  return part !== null && isListed(line, part, known)
    ? [candidate(line, part, ['title suffix', 'in names.yaml'])]
    : [];
}

function isListed({ text }: HeaderLine, { start, end }: Span, known: KnownNames): boolean {
  return publisherNamed(text.slice(start, end), known) !== null;
}

/** After the name in a byline, beside a date, below a role, or alone between headline and body. */
function inHead(line: HeaderLine, known: KnownNames): OutletCandidate[] {
  if (line.text.length > MAX_FIELDS_LENGTH || line.kind === 'caption') return [];
  const author = line.byline?.form === 'by' ? line.byline.names[0] : undefined;
  const { dates } = findDates(line.text);
  const undated = withBarsForDates(line.text);
  const listed = listedInHead(line, undated, author, known);
  if (listed.length > 0) return listed;
  return fieldsOf(undated, /\s[–—-]\s|[|•·,]/u).flatMap((field) => {
    const words = undated.slice(field.start, field.end);
    const special = SPECIAL.exec(words);
    const start = field.start + (special ?? FROM.exec(words) ?? [''])[0].length;
    const name = undated.slice(start, field.end);
    const span = { start, end: field.end };
    const isAuthor = author !== undefined && field.start < author.span.end;
    if (isAuthor || !isNameLike(name)) return [];
    if (special) return [candidate(line, span, ['special to'])];
    if (isRole(name) || isGivenNameInAnyLocale(name.split(' ')[0] ?? '')) return [];
    if (hasOutletNoun(name)) return [candidate(line, span, ['in the head', 'outlet noun'])];
    const isBeside = line.byline?.form === 'by' || dates.length > 0;
    return isBeside && hasArticle(name)
      ? [candidate(line, span, ['in the head', 'article beside a name or date'])]
      : [];
  });
}

function withBarsForDates(line: string): string {
  return findDates(line).dates.reduce(
    (text, { span }) =>
      text.slice(0, span.start) + '|'.repeat(span.end - span.start) + text.slice(span.end),
    line,
  );
}

/** A name in names.yaml, between any marks, or behind the author's without a mark: "Jane Roe for PTN", "Jane Roe (PTN)". */
function listedInHead(
  line: HeaderLine,
  undated: string,
  author: PrintedName | undefined,
  known: KnownNames,
): OutletCandidate[] {
  return fieldsInHead(undated, author).flatMap(({ span, isSpecial }) =>
    isListed(line, span, known)
      ? [candidate(line, span, [isSpecial ? 'special to' : 'in the head', 'in names.yaml'])]
      : [],
  );
}

/** What stands between marks, and behind the author's name, without the words before it: "for", "Special to the". */
function fieldsInHead(
  text: string,
  author: PrintedName | undefined,
): { span: Span; isSpecial: boolean }[] {
  const fields = fieldsOf(text, /\s[–—-]\s|[|•·,/()]/u);
  const own = author === undefined ? undefined : fields.find(({ end }) => end > author.span.end);
  if (author !== undefined && own !== undefined && own.start < author.span.end)
    fields.push(trimSpan(text, { start: author.span.end, end: own.end }));
  return fields.map(({ start, end }) => {
    const words = text.slice(start, end);
    const special = SPECIAL.exec(words);
    const before = (special ?? FROM.exec(words) ?? [''])[0].length;
    return { span: { start: start + before, end }, isSpecial: special !== null };
  });
}

/** The lines of the head and of the foot in which an outlet may be named in a sentence or by an address. */
export function linesThatMayName(lines: readonly HeaderLine[], layout: Layout): HeaderLine[] {
  return lines.filter(({ text, kind }, at) => {
    const isHead = at >= layout.bodyStart - HEAD_LINES && at < layout.bodyStart;
    const isFoot = at >= layout.bodyEnd && at < layout.bodyEnd + FOOT_LINES;
    return (isHead || isFoot) && kind !== 'title' && text.length <= MAX_FIELDS_LENGTH;
  });
}

export interface PossibleOutlet {
  name: string;
  span: Span;
  /** It stands behind the author's name, and is no role, place or person. */
  isBehindAuthor: boolean;
}

/** Every field of the head and the foot that may be an outlet's name, if another article of the folder says that it is. */
export function possibleOutlets(lines: readonly HeaderLine[], layout: Layout): PossibleOutlet[] {
  const top = layout.title < 0 ? layout.bodyStart : layout.title;
  const head = Math.max(0, top, layout.bodyStart - HEAD_LINES);
  return lines.flatMap((line, at) => {
    if (at === layout.title) {
      const last = lastPartOf(line.text);
      const colon = line.text.indexOf(': ');
      return [
        ...(last === null ? [] : [last]),
        ...(colon < 0 ? [] : [{ start: 0, end: colon }]),
      ].flatMap((part) => possible(line, part, false));
    }
    const isHead = at < Math.min(top, MASTHEAD_LINES) || (at >= head - 1 && at < layout.bodyStart);
    const isFoot = at >= layout.bodyEnd && at < layout.bodyEnd + FOOT_LINES;
    if (!(isHead || isFoot) || line.text.length > MAX_FIELDS_LENGTH) return [];
    const author = line.byline?.names[0];
    return fieldsInHead(withBarsForDates(line.text), author).flatMap(({ span }) =>
      possible(line, span, author !== undefined && span.start >= author.span.end),
    );
  });
}

function possible(line: HeaderLine, at: Span, isBehind: boolean): PossibleOutlet[] {
  const name = line.text.slice(at.start, at.end).replace(/\s+/gu, ' ');
  if (!isNameLike(name)) return [];
  const isOther =
    isRole(name) || lookUp(name) !== null || isGivenNameInAnyLocale(name.split(' ', 1)[0] ?? '');
  const span = { start: line.span.start + at.start, end: line.span.start + at.end };
  return [{ name, span, isBehindAuthor: isBehind && !isOther }];
}

/** "By", "for", "at" before a name. */
const FROM = new RegExp(
  `^(?:(?:${anyOf(({ bylines }) => bylines?.by)})\\s*|(?:for|at|of)\\s+(?=\\p{Lu}|the\\s\\p{Lu}))`,
  'iu',
);
/** A small "the" belongs to the sentence, a large one to the name. */
const SPECIAL =
  /^(?:[Ss]pecial|SPECIAL|[Ee]xclusive|EXCLUSIVE)(?:ly|LY)?\s+(?:to|for|TO|FOR)\s+(?:the\s+(?=\p{Lu}))?/u;

const LABEL = new RegExp(
  `(?:^|\\s)(?:${anyOf(({ outlets }) => outlets?.labels)})(?:\\s*[:：]\\s*|\\s+(?=\\p{Lu}))`,
  'iu',
);
/** Scripts without capitals have no blanks in a name: what follows one is the next label. */
const LABEL_END =
  /[,;|(（，]|https?:|www\.|\s[–—-]\s|(?<!\s)\s+(?=\p{L}+[:：])|(?<=\p{Script=Han})\s/u;

/**
 * "Source: Upland Farmer", "Printed from: Larkfield Journal, www.…". Away from the headline and the byline, sources of
 * figures and statements are given so, too: there the name needs a noun of outlets.
 */
function labelled(line: HeaderLine, needsNoun: boolean, known: KnownNames): OutletCandidate[] {
  const label = line.text.length > 160 ? null : LABEL.exec(line.text);
  if (label === null || (label.index > 0 && !line.dateLine && !line.byline)) return [];
  const start = label.index + label[0].length;
  const length = line.text.slice(start).search(LABEL_END);
  const end = length < 0 ? line.text.length : start + length;
  const span = trimSpan(line.text, { start, end });
  const name = line.text.slice(span.start, span.end);
  if (isListed(line, span, known)) return [candidate(line, span, ['label', 'in names.yaml'])];
  const isStated = /[:：]\s*$/u.test(label[0]);
  if (!isNameLike(name) || ((needsNoun || !isStated) && !hasOutletNoun(name))) return [];
  return [candidate(line, span, ['label'])];
}

const DATELINE =
  /^\p{Lu}[^()[\]/]{1,60}\s[(/]\s?([\p{L}\d][\p{L}\d\s.'’&-]{0,39}[\p{L}\d])\s?[)/]\s*[-–—]{1,2}\s/u;

/** "PORT ALDERY, March 14 (Coastwire) — ". Agencies' articles stand in many outlets: that says nothing. */
function inDateline(line: HeaderLine, known: KnownNames): OutletCandidate[] {
  const span = nameInDateline(line.text);
  const name = span && line.text.slice(span.start, span.end);
  if (span === null || name === null || AGENCIES.has(name.toLowerCase())) return [];
  if (isListed(line, span, known)) return [candidate(line, span, ['dateline', 'in names.yaml'])];
  return /^\p{Lu}/u.test(name) && isNameLike(name) ? [candidate(line, span, ['dateline'])] : [];
}

/** The name in brackets, or between slashes, behind a place, within the line; null without one. */
export function nameInDateline(text: string): Span | null {
  const match = DATELINE.exec(text);
  if (!match?.[1]) return null;
  const start = match[0].indexOf(match[1], match[0].search(/[(/]/u));
  return { start, end: start + match[1].length };
}

function isBesideHead(lines: readonly HeaderLine[], at: number): boolean {
  return [at - 1, at + 1].some((near) => {
    const line = lines[near];
    return line?.kind === 'title' || line?.byline?.form === 'by' || line?.dateLine != null;
  });
}

function noun(name: string): OutletEvidence[] {
  return hasOutletNoun(name) ? ['outlet noun'] : [];
}

function candidate(line: HeaderLine, at: Span, evidence: OutletEvidence[]): OutletCandidate {
  const span = { start: line.span.start + at.start, end: line.span.start + at.end };
  return { name: line.text.slice(at.start, at.end).replace(/\s+/gu, ' '), span, evidence };
}

/** The parts of a line between marks. */
function fieldsOf(text: string, marks: RegExp): Span[] {
  const cuts = [...text.matchAll(new RegExp(marks, `${marks.flags}g`))];
  const starts = [0, ...cuts.map(({ 0: cut, index }) => index + cut.length)];
  return starts
    .map((start, at) => trimSpan(text, { start, end: cuts[at]?.index ?? text.length }))
    .filter(({ start, end }) => end > start);
}

export interface ScoredOutlet extends OutletCandidate {
  score: number;
}

/** One entry a name, the likeliest first: the evidence of all its places together. */
export function scoredOutlets(
  candidates: readonly OutletCandidate[],
  lines: readonly HeaderLine[],
): ScoredOutlet[] {
  const byName = Map.groupBy(candidates, ({ name }) => outletKey(name));
  return [...byName.values()]
    .flatMap((same) => {
      const [first] = same;
      if (first === undefined) return [];
      const evidence = new Set(same.flatMap((candidate) => candidate.evidence));
      if (isNamedAgain(first, lines)) evidence.add('named again');
      const score = [...evidence].reduce((sum, kind) => sum + POINTS[kind], 0);
      return [{ ...first, evidence: [...evidence], score }];
    })
    .sort((a, b) => b.score - a.score);
}

/** In another line: a footer, a credit, the text itself. */
function isNamedAgain({ name, span }: OutletCandidate, lines: readonly HeaderLine[]): boolean {
  const words = name.toLowerCase();
  return lines.some(
    (line) =>
      (line.span.start > span.start || line.span.end < span.start) &&
      line.text.toLowerCase().includes(words),
  );
}
