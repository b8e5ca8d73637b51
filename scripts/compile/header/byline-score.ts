/** How likely a line that names people is the article's byline: by its place, its neighbours and its own words. */
import { PARTICLES } from '../languages/byline-words.ts';
import { isGivenNameInAnyLocale } from '../languages/given-names.ts';
import { anyOf, inAllLanguages } from '../languages/languages.ts';
import { isRole, type PrintedName } from '../lines/person-names.ts';
import { type HeaderLine, type Layout, placeScore } from './header-lines.ts';

export interface BylineContext {
  lines: HeaderLine[];
  layout: Layout;
  /** Index of the line with the article's own date; -1 without one. */
  dateLine: number;
}

/** Saying "by" is worth as much as a given name, a role and a biography together. */
const BY_SCORE = 2.5;
/** The most that the words and mentions of a bare name can add. */
const MAX_PERSON_SCORE = 2;

/** On a saved page, for a heading or a line above the headline that is no known name: "Key Takeaways", "Local Stories". */
const LABEL_PENALTY = 2;

/** Below it a name is more likely a teaser's, a menu's or a commenter's. */
export const THRESHOLD = 3;

/** -Infinity for lines that cannot be a byline at the article's head or end. */
export function bylineScore(context: BylineContext, index: number): number {
  const line = context.lines[index];
  const form = line?.byline?.form;
  if (!line || !form || form === 'reporting' || (form === 'bare' && line.kind === 'title'))
    return -Infinity;
  const place =
    placeScore(context.layout, index) +
    dateProximity(context, index) * 1.5 +
    (AUTHOR_LABEL.test(context.lines[index - 1]?.text ?? '') ? 3 : 0) -
    crowdingPenalty(context, index, form);
  // The page is searched for other mentions only where they could decide.
  return (
    place +
    (form === 'by' ? BY_SCORE : personScore(context, index, place >= THRESHOLD - MAX_PERSON_SCORE))
  );
}

const AUTHOR_LABEL = new RegExp(
  `^(?:${anyOf(({ bylines }) => bylines?.authorLabels)})\\s*:?$`,
  'iu',
);

/** A date on the line itself or next to it; more where it is the article's own. */
function dateProximity({ lines, layout, dateLine }: BylineContext, index: number): number {
  const dated = (step: number) => {
    const near = lines[index + step]?.dateLine;
    // Teasers below the body say "2 hours ago".
    return near != null && (near.dates.length > 0 || index < layout.bodyEnd);
  };
  const own = dateLine >= 0 && Math.abs(dateLine - index) <= 2 ? 1 : 0;
  if (dated(0) || dated(1) || dated(-1)) return own + 1;
  return own + (dated(2) || dated(-2) ? 0.5 : 0);
}

/** What speaks for a line of names alone as a byline. */
function personScore({ lines, layout }: BylineContext, index: number, search: boolean): number {
  const { text = '', byline, markup = null } = lines[index] ?? {};
  const [name] = byline?.names ?? [];
  if (!name) return byline?.organization ? 0 : -Infinity;
  const known = givenNameScore(name);
  // In a text without a headline the first line is more likely that.
  if (known < 0 && layout.title < 0 && index === 0) return -Infinity;
  const after = text.slice(name.span.end);
  const isLabel = markup !== null && (markup.kind === 'heading' || index < layout.title);
  const person =
    (/^\W*@\w/u.test(after) ? 1.5 : 0) +
    (isRole(after) || isRoleLine(lines[index + 1]) ? 1 : 0) +
    (search && isNamedElsewhere(lines, index, name) ? 1 : 0) +
    (isMarkedAuthor(markup, name) ? 2 : known < 0 && isLabel ? -LABEL_PENALTY : 0) +
    known;
  return (SIGNED.test(text) ? 3.5 : 0) + Math.min(MAX_PERSON_SCORE, person);
}

function isMarkedAuthor(markup: HeaderLine['markup'], { name }: PrintedName): boolean {
  return markup?.authors.some((words) => words.toLowerCase().includes(name.toLowerCase())) === true;
}

/** An e-mail address, or the word "reporter" before the name: how East Asian outlets sign below the text. */
const SIGNED = new RegExp(
  `[\\w.]@\\w|(?<!\\p{L})(?:${anyOf(({ bylines }) => bylines?.signatures)})\\s\\p{Lu}`,
  'u',
);
const SECTIONS = inAllLanguages(({ bylines }) => bylines?.sections);

/** Without a given name, four capitalized words are more likely a heading, and words of a section its name. */
function givenNameScore({ name }: PrintedName): number {
  const words = name.split(' ').filter((word) => !PARTICLES.has(word.toLowerCase()));
  if (isGivenNameInAnyLocale(words[0] ?? '')) return 1;
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

/** Other people's bylines nearby, or a third one of the same person: lines of teasers or of a menu. */
function crowdingPenalty({ lines }: BylineContext, index: number, form: 'by' | 'bare'): number {
  const names = new Set(lines[index]?.byline?.names.map(({ name }) => name));
  const near = lines
    .slice(Math.max(0, index - 8), index + 9)
    .filter(({ byline }) => byline?.form === form);
  const same = near.filter(({ byline }) => byline?.names.some(({ name }) => names.has(name)));
  const others = near.length - same.length;
  const allowed = form === 'by' ? 2 : 1;
  return Math.min(3, Math.max(0, others - allowed) * 0.5) + Math.max(0, same.length - 2);
}
