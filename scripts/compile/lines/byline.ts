/** Bylines: lines, or parts of lines, that name who wrote an article. */
import type { Span } from '../../../src/dataset/types.ts';
import { findDates } from '../dates/printed-dates.ts';
import { PICTURE_AGENCIES } from '../languages/byline-words.ts';
import { anyOf, inAllLanguages } from '../languages/languages.ts';
import { cachedByLine } from '../text/line-cache.ts';
import { trimSpan } from '../text/span.ts';
import { eastAsianNames } from './east-asian-byline.ts';
import { isAgency, isOrganization, isRole, type PrintedName, personName } from './person-names.ts';

export interface Byline {
  /** by: "By Jane Doe". reporting: "Reporting by Jane Doe". bare: names alone, a byline only where it stands right. */
  form: 'by' | 'reporting' | 'bare';
  names: PrintedName[];
  /** Names an agency, an outlet or a desk ("By Reuters", "By Jane Doe, CNN"). */
  organization: boolean;
  span: Span;
}

/** Longer lines are running text. */
const MAX_LENGTH = 220;
const MAX_BARE_LENGTH = 120;
const MAX_EAST_ASIAN_LENGTH = 60;
const EAST_ASIAN = /[\u3400-\u9fff\uac00-\ud7a3]/u;

/** "By" and what means the same, at the start of a field. */
const BY = new RegExp(
  `^(?:[-–—*•]\\s*)?(?:${anyOf(({ bylines }) => bylines?.by)})\\s*(?:(?:${anyOf(({ bylines }) => bylines?.byAgain)})\\s+)?(?:(?:${anyOf(({ bylines }) => bylines?.our)})\\s+\\p{L}+\\s+)?`,
  'iu',
);
/** "di Mario Rossi", "av Kari Nordmann" */
const BY_BEFORE_NAME = new RegExp(
  `^(?:${anyOf(({ bylines }) => bylines?.byBeforeName)})\\s+(?=\\p{Lu}[\\p{L}.’'-]*\\s+\\p{Lu})`,
  'u',
);
/** Some pages print no blank: "ByJane Doe". */
const GLUED_BY = new RegExp(
  `^(?:${anyOf(({ bylines }) => bylines?.byGlued)})(?=\\p{Lu}[\\p{Ll}’']+\\s\\p{Lu})`,
  'u',
);
const HINT = new RegExp(
  anyOf(({ bylines }) => bylines?.hints),
  'iu',
);
const REPORTING = new RegExp(`^\\(?(?:${anyOf(({ bylines }) => bylines?.reportingBy)})\\s+`, 'iu');
/** After these the names are not the authors'. */
const OTHER_CREDIT = new RegExp(
  `(?:[;,.(]|(?<!\\s))\\s*(?:${anyOf(({ bylines }) => bylines?.otherCredits)})(?!\\p{L}).*$`,
  'isu',
);

/** "Jane Doe, Photographs" */
const OTHER_CRAFT = new RegExp(`^(?:${anyOf(({ bylines }) => bylines?.otherCrafts)})`, 'i');

const FIELDS = /\s+[|•·⋅∙‖»]\s+|\s*[|•·⋅∙]\s*|\s+[-–—]\s+|\t+|\s{3,}/gu;
const NAMES = new RegExp(
  `[,;&|/=]|(?<!\\p{L})(?:${anyOf(({ bylines }) => bylines?.and)})(?!\\p{L})`,
  'gu',
);
const RUNNING_TEXT = inAllLanguages(({ bylines }) => bylines?.runningText);

/** The byline that a line is or holds; null for running text, and where no name or desk is found. */
export const bylineOf = cachedByLine(readByline);

function readByline(text: string): Byline | null {
  if (text.length > MAX_LENGTH) return null;
  const reporting = REPORTING.exec(text);
  if (reporting)
    return creditedNames(text, 'reporting', { start: reporting[0].length, end: text.length });
  const [eastAsian, ...others] =
    text.length > MAX_EAST_ASIAN_LENGTH || !EAST_ASIAN.test(text) ? [] : eastAsianNames(text);
  if (eastAsian)
    return { form: 'by', names: [eastAsian, ...others], organization: false, span: eastAsian.span };
  const fields = text.length > MAX_BARE_LENGTH && !HINT.test(text) ? [] : fieldsOf(text);
  for (const field of fields) {
    const words = text.slice(field.start, field.end);
    const by = GLUED_BY.exec(words) ?? BY.exec(words) ?? BY_BEFORE_NAME.exec(words);
    if (!by) continue;
    const named = creditedNames(text, 'by', { start: field.start + by[0].length, end: field.end });
    if (named) return { ...named, span: field };
    // "by admin March 3, 2021", "by Regan · 2 comments": a desk, an account or half a name.
    const isWhole = field.end - field.start === text.length;
    const word = text.slice(field.start + by[0].length, field.end);
    if (isWhole ? /^\p{Lu}{3,}$/u.test(word) : /^[\p{L}\d._-]+$/u.test(word))
      return { form: 'by', names: [], organization: true, span: field };
  }
  const isBare = text.length <= MAX_BARE_LENGTH && !/^\p{Ll}/u.test(text) && !isPictureCredit(text);
  return isBare ? bareByline(text) : null;
}

/** "Jane Roe | Getty Images" */
function isPictureCredit(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some((word) => PICTURE_AGENCIES.has(word));
}

/** The line's parts between bars, bullets, dashes and dates. */
function fieldsOf(text: string): Span[] {
  const { dates, relative } = findDates(text);
  const cuts = [
    ...[...text.matchAll(FIELDS)].map(({ 0: cut, index }) => ({
      start: index,
      end: index + cut.length,
    })),
    ...dates.map(({ span }) => ({ start: labelStart(text, span.start), end: span.end })),
    ...relative.map(({ span }) => span),
  ].sort((a, b) => a.start - b.start);
  return between(text, { start: 0, end: text.length }, cuts);
}

/** Where the label of a date begins: "Jane Doe Published March 3". */
function labelStart(text: string, dateStart: number): number {
  return DATE_LABEL.exec(text.slice(0, dateStart))?.index ?? dateStart;
}

const DATE_LABEL = new RegExp(
  `(?<!\\p{L})(?:${anyOf(({ bylines }) => bylines?.dateLabels)})(?:\\s(?:${anyOf(({ bylines }) => bylines?.afterDateLabel)}))?[\\s:–—-]*$`,
  'iu',
);

function between(text: string, whole: Span, cuts: Span[]): Span[] {
  const parts: Span[] = [];
  let start = whole.start;
  for (const cut of [...cuts, { start: whole.end, end: whole.end }]) {
    const part = trimSpan(text, { start, end: Math.max(start, cut.start) });
    if (part.end > part.start) parts.push(part);
    start = Math.max(start, cut.end);
  }
  return parts;
}

function namesIn(text: string, whole: Span): Span[] {
  const cuts = [...text.slice(whole.start, whole.end).matchAll(NAMES)].map(({ 0: cut, index }) => ({
    start: whole.start + index,
    end: whole.start + index + cut.length,
  }));
  return between(text, whole, cuts);
}

function textOf(text: string, part: Span | undefined): string {
  return part ? text.slice(part.start, part.end) : '';
}

function creditedNames(text: string, form: 'by' | 'reporting', span: Span): Byline | null {
  const others = OTHER_CREDIT.exec(text.slice(span.start, span.end));
  const authors = { start: span.start, end: others ? span.start + others.index : span.end };
  const parts = namesIn(text, authors);
  const names = parts.flatMap((part, index) =>
    OTHER_CRAFT.test(textOf(text, parts[index + 1])) ? [] : (personName(text, part) ?? []),
  );
  const isDesk = (part: Span) => isOrganization(text, part) || isRole(textOf(text, part));
  const organization = parts.some(isDesk);
  // "By signing up, you agree to our Privacy Policy & Cookie Statement": names come first.
  const [first] = parts;
  if (!first || !(names.length === 0 ? organization : personName(text, first) || isDesk(first)))
    return null;
  if (isSentence(text.slice(names[0]?.span.end ?? authors.start, authors.end))) return null;
  return { form, names, organization, span };
}

/** Names, roles, outlets and dates and nothing else, the name (or with a date: the agency) first. */
function bareByline(text: string): Byline | null {
  const lineFields = fieldsOf(text);
  const parts = lineFields.flatMap((field) => namesIn(text, field));
  const [first] = parts;
  if (!first || isSentence(text)) return null;
  const dated = (lineFields.at(-1)?.end ?? 0) < text.length || lineFields.length > 1;
  if (dated && isAgency(text, first))
    return { form: 'bare', names: [], organization: true, span: first };
  if (!isNameAndAdditions(text, first)) return null;
  if (!parts.slice(1).every((part) => isAddition(text, part))) return null;
  const names = parts.flatMap((part) => personName(text, part) ?? []);
  return {
    form: 'bare',
    names,
    organization: parts.some((p) => isOrganization(text, p)),
    span: first,
  };
}

/** A name, and after it only what bylines add: a role, a handle, an address, an outlet, a place. */
function isNameAndAdditions(text: string, part: Span): boolean {
  const name = personName(text, part);
  if (!name) return false;
  const before = text.slice(part.start, name.span.start);
  const after = text.slice(name.span.end, part.end).trim();
  if (!BEFORE_NAME.test(before)) return false;
  return after === '' || ADDITION.test(after) || isRole(after);
}

/** Another name, a role, an outlet, or a place of few words; not the state of a dateline ("HILLS, Mich."). */
function isAddition(text: string, part: Span): boolean {
  const words = text.slice(part.start, part.end);
  if (/^\p{Lu}\p{L}{2,5}\.$/u.test(words)) return false;
  return (
    isNameAndAdditions(text, part) ||
    ADDITION.test(words) ||
    isRole(words) ||
    (isOrganization(text, part) && words.length <= 60) ||
    PLACE.test(words)
  );
}

const BEFORE_NAME = new RegExp(
  `^(?:\\W*|(?:&|${anyOf(({ bylines }) => bylines?.beforeName)})\\.?\\s*)$`,
  'iu',
);
const ADDITION = new RegExp(
  `^(?:[^\\s@]*@\\S+|\\(.{1,40}\\)|<.{1,60}>|\\p{Lu}{2,}(?:\\s\\p{Lu}{2,}){0,2}\\s?|(?:(?:${anyOf(({ bylines }) => bylines?.beforeAddition)})\\s)\\p{Lu}[\\p{L}.'’-]*(?:\\s\\p{Lu}[\\p{L}.'’-]*){0,3}\\s?)$`,
  'u',
);
const PLACE = new RegExp(
  `^(?=\\p{Lu})(?:(?:\\p{Lu}[\\p{L}.'’-]*|${anyOf(({ bylines }) => bylines?.insideAddition)})(?:\\s|$)){1,7}$`,
  'u',
);

/** Whether a text has verbs or pronouns, which no byline has. */
function isSentence(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length > 4 && words.some((word) => RUNNING_TEXT.has(word));
}
