/** How likely a line that names people is the article's byline, by its place, its company and its own words. */
import { PARTICLES } from '../languages/byline-words.ts';
import { isGivenName } from '../languages/first-names.ts';
import { anyOf, inAllLanguages } from '../languages/languages.ts';
import { isRole, type PrintedName } from '../lines/person-names.ts';
import { type HeaderLine, type Layout, placeScore } from './header-lines.ts';

export interface Surroundings {
  lines: HeaderLine[];
  layout: Layout;
  /** Index of the line with the article's own date; -1 without one. */
  dateLine: number;
}

/** Saying "by" is worth as much as a given name, a role and a biography together. */
const SAYS_BY = 2.5;
/** What a bare name's words and mentions can add at most. */
const MOST = 2;

/** Below it a name is more likely a teaser's, a menu's or a commenter's. */
export const THRESHOLD = 3;

/** -Infinity for lines that cannot be a byline at the article's head or end. */
export function bylineScore(around: Surroundings, index: number): number {
  const line = around.lines[index];
  const form = line?.byline?.form;
  if (!line || !form || form === 'reporting' || (form === 'bare' && line.kind === 'title'))
    return -Infinity;
  const place =
    placeScore(around.layout, index) +
    nearDate(around, index) * 1.5 +
    (AUTHOR_LABEL.test(around.lines[index - 1]?.text ?? '') ? 3 : 0) -
    crowd(around, index, form);
  // The page is searched for other mentions only where they could decide.
  return place + (form === 'by' ? SAYS_BY : evidence(around, index, place >= THRESHOLD - MOST));
}

const AUTHOR_LABEL = new RegExp(
  `^(?:${anyOf(({ bylines }) => bylines?.authorLabels)})\\s*:?$`,
  'iu',
);

/** A date on the line itself or next to it; more where it is the article's own. */
function nearDate({ lines, layout, dateLine }: Surroundings, index: number): number {
  const dated = (step: number) => {
    const near = lines[index + step]?.dateLine;
    // Teasers below the body say "2 hours ago".
    return near != null && (near.dates.length > 0 || index < layout.bodyEnd);
  };
  const own = dateLine >= 0 && Math.abs(dateLine - index) <= 2 ? 1 : 0;
  if (dated(0) || dated(1) || dated(-1)) return own + 1;
  return own + (dated(2) || dated(-2) ? 0.5 : 0);
}

/** What shows that a line of names alone is a byline. */
function evidence({ lines, layout }: Surroundings, index: number, search: boolean): number {
  const { text = '', byline } = lines[index] ?? {};
  const [name] = byline?.names ?? [];
  if (!name) return byline?.organization ? 0 : -Infinity;
  const known = givenName(name);
  // The first line of a text without a headline is rather its headline.
  if (known < 0 && layout.title < 0 && index === 0) return -Infinity;
  const after = text.slice(name.span.end);
  const person =
    (/^\W*@\w/u.test(after) ? 1.5 : 0) +
    (isRole(after) || isRoleLine(lines[index + 1]) ? 1 : 0) +
    (search && isNamedElsewhere(lines, index, name) ? 1 : 0) +
    known;
  return (SIGNED.test(text) ? 3.5 : 0) + Math.min(MOST, person);
}

/** The reporter's address, or the word itself: how East Asian outlets sign below the text. */
const SIGNED = new RegExp(
  `[\\w.]@\\w|(?<!\\p{L})(?:${anyOf(({ bylines }) => bylines?.signatures)})\\s\\p{Lu}`,
  'u',
);
const SECTIONS = inAllLanguages(({ bylines }) => bylines?.sections);

/** Without a given name four capitalized words are rather a heading, and a section's words its name. */
function givenName({ name }: PrintedName): number {
  const words = name.split(' ').filter((word) => !PARTICLES.has(word.toLowerCase()));
  if (isGivenName(words[0] ?? '')) return 1;
  const isSection = words.some((word) => SECTIONS.has(word.toLowerCase()));
  return isSection ? -5 : words.length > 3 ? -2.5 : -1;
}

/** "Senior Politics Reporter, The Example" below a name. */
export function isRoleLine(line: HeaderLine | undefined): boolean {
  return line !== undefined && line.text.length <= 60 && isRole(line.text);
}

/** "Jane Roe is a reporter", "More from Jane Roe". */
function isNamedElsewhere(lines: HeaderLine[], index: number, { name }: PrintedName): boolean {
  return lines.some(({ text }, other) => {
    const at = other === index ? -1 : text.indexOf(name);
    if (at < 0) return false;
    return at === 0 ? BIOGRAPHY.test(text.slice(name.length)) : MORE_FROM.test(text.slice(0, at));
  });
}

const BIOGRAPHY = new RegExp(`^,? (?:${anyOf(({ bylines }) => bylines?.biography)})\\b|^$`, 'u');
const MORE_FROM = new RegExp(`^(?:${anyOf(({ bylines }) => bylines?.moreFrom)}) $`, 'iu');

/** Bylines around it of other people, or thrice of the same: lines of teasers, or of a menu. */
function crowd({ lines }: Surroundings, index: number, form: 'by' | 'bare'): number {
  const names = new Set(lines[index]?.byline?.names.map(({ name }) => name));
  const near = lines
    .slice(Math.max(0, index - 8), index + 9)
    .filter(({ byline }) => byline?.form === form);
  const same = near.filter(({ byline }) => byline?.names.some(({ name }) => names.has(name)));
  const others = near.length - same.length;
  const allowed = form === 'by' ? 2 : 1;
  return Math.min(3, Math.max(0, others - allowed) * 0.5) + Math.max(0, same.length - 2);
}
