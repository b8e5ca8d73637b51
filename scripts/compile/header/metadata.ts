/** Reconciles what the file itself states (HTML metadata, front matter) with what its text prints. */
import type { DateFact, Fact, Header, Metadata } from '../core/draft.ts';
import type { Report } from '../core/problem.ts';
import { dayNumber } from '../dates/calendar-days.ts';
import { dateValue } from '../dates/date-value.ts';
import { findDates } from '../dates/printed-dates.ts';
import { isGivenNameInAnyLocale } from '../languages/given-names.ts';
import { bylineOf } from '../lines/byline.ts';
import { isReserving } from '../lines/rights-notice.ts';
import type { PrintedAuthors } from './authors.ts';

type Named = Header['authors'];

/** The date that the metadata states, in any form; null if it is none. */
export function statedDate(text: string | undefined): DateFact | null {
  const [date] = findDates(text ?? '').dates;
  if (!date || date.day.year === null || date.day.other) return null;
  return { ...dateValue(date, date.day.year), basis: 'stated', span: null };
}

/**
 * If the dates agree, the printed one counts, with the zone of the stated one. If they differ by more than a day, the
 * stated one counts: the printed one may belong to another article. An earlier day that the page surely prints of this
 * article counts nevertheless: what publishes a page again stamps it anew.
 * @param isOwn whether the printed date stands where only the article's own does
 */
export function reconcileDates(
  printed: DateFact | null,
  stated: DateFact | null,
  report: Report,
  isOwn = false,
): DateFact | null {
  if (!printed || !stated) return stated ?? printed;
  const daysLater = dayNumber(printed.value) - dayNumber(stated.value);
  if (Math.abs(daysLater) > 1) {
    report(
      'warning',
      'header/dates-disagree',
      `metadata says ${stated.value}, the text ${printed.value}`,
      printed.span,
    );
    return isOwn && daysLater < 0 && printed.precision !== 'month' ? printed : stated;
  }
  if (printed.precision === 'day')
    return stated.value.startsWith(printed.value) ? { ...stated, span: printed.span } : printed;
  return inStatedZone(printed, stated);
}

/** With the offset at which the stated instant has the printed time: "CET" is printed in summer, too. */
function inStatedZone(printed: DateFact, stated: DateFact): DateFact {
  const [local = printed.value, zone] = printed.value.split(ZONE);
  const offset = offsetBetween(local, stated.value);
  if (offset === null) return printed;
  const isHourOff = Math.abs(Date.parse(printed.value) - Date.parse(stated.value)) === HOUR;
  return zone === undefined || isHourOff ? { ...printed, value: local + offset } : printed;
}

/**
 * Chooses between the markup's and the metadata's statement of a date: the one that fits the printed day, else the
 * metadata's, because the markup may belong to another article. Of two forms of one instant, the one in local time is
 * the outlet's own.
 */
export function momentOf(
  printed: DateFact | null,
  marked: DateFact | null,
  stated: DateFact | null,
): DateFact | null {
  if (!marked || !stated) return stated ?? marked;
  const moments = [stated, marked].filter(({ precision }) => precision !== 'day');
  const day = printed?.value.slice(0, 10);
  const fitting = day && [...moments, marked].find(({ value }) => value.startsWith(day));
  if (fitting && Math.abs(dayNumber(marked.value) - dayNumber(stated.value)) <= 1) return fitting;
  const isSame = hasZone(marked.value) && Date.parse(marked.value) === Date.parse(stated.value);
  return isSame ? marked : stated;
}

/** Who wrote an article, by what says so. */
export interface StatedAuthors {
  /** By its text. */
  printed: PrintedAuthors;
  /** By its markup. */
  marked: { inHead: readonly string[]; atEnd: readonly string[] };
  /** By its metadata. */
  stated: Metadata;
}

/**
 * The text's authors with those that only the metadata names after them. Where the two share nobody, a line that says
 * "by" below the headline counts, and else the metadata: in either, it may be who put the page up. What the markup calls
 * the author counts where the metadata names nobody, or only the outlet.
 */
export function reconcileAuthors(
  { printed, marked, stated }: StatedAuthors,
  report: Report,
): Named {
  const inMetadata = (stated.authors ?? []).flatMap(peopleIn);
  const outlet = comparableName(stated.publisher ?? '');
  const people = inMetadata.filter((name) => comparableName(name) !== outlet);
  const { areSigned } = printed;
  const names = printed.names.map((author) => ({
    ...author,
    name: statedName(author.name, people),
  }));
  const known = new Map(names.map((author) => [comparableName(author.name), author]));
  const isPrinted = (name: string) => known.has(comparableName(name));
  if (people.length === 0) {
    const { inHead, atEnd } = marked;
    const isOther = inHead.length > 0 && !inHead.some(isPrinted);
    if (names.length > 0 && (areSigned || !isOther)) return names;
    return unlocated([inHead, atEnd, inMetadata].find(({ length }) => length > 0) ?? []);
  }
  if (names.length > 0 && !people.some(isPrinted)) {
    report(
      'warning',
      'header/authors-disagree',
      `metadata says ${people.join(', ')}, the text ${names.map(({ name }) => name).join(', ')}`,
      names[0]?.span,
    );
    return areSigned ? names : unlocated(people);
  }
  return [...names, ...unlocated(people.filter((name) => !isPrinted(name)))];
}

/** "Jane Roe Lead Gardener" where the metadata says "Jane Roe". */
function statedName(printed: string, stated: readonly string[]): string {
  const words = comparableName(printed);
  return stated.find((name) => words.startsWith(`${comparableName(name)} `)) ?? printed;
}

function unlocated(names: readonly string[]): Named {
  return names.map((name) => ({ name, span: null }));
}

/** "By Jane Roe and John Doe" in one value, too; agencies, addresses and handles are nobody. */
export function peopleIn(value: string): string[] {
  const words = value
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/^by:?\s/iu, '');
  const names = bylineOf(`By ${withCapitals(words)}`)?.names ?? [];
  return names.map(({ name }) => name);
}

/** "jane roe", the name of an account that was never filled in, with capitals. */
function withCapitals(name: string): string {
  const given = /^(\p{Ll}+)(?:\s\p{Ll}\.?)?\s\p{Ll}[\p{Ll}'-]+$/u.exec(name)?.[1] ?? '';
  return isGivenNameInAnyLocale(given)
    ? name.replace(/(?<![\p{L}'])\p{Ll}/gu, (letter) => letter.toUpperCase())
    : name;
}

/** The metadata's name counts, since a notice may name the owner; with the span of the text's, if they agree. */
export function reconcilePublishers(
  found: Fact<string> | null,
  stated: string | undefined,
  report: Report,
): Fact<string> | null {
  const name = stated?.trim();
  if (!name) return found;
  if (found?.basis !== 'stated') return { value: name, basis: 'stated', span: null };
  if (comparableName(found.value) === comparableName(name)) return { ...found, value: name };
  report(
    'notice',
    'header/publishers-disagree',
    `metadata says ${name}, the text ${found.value}`,
    found.span,
  );
  return { value: name, basis: 'stated', span: null };
}

/** The declared language counts unless the text is plainly in another one. */
export function reconcileLanguages(
  detected: string | null,
  declared: string | undefined,
  report: Report,
): string | null {
  const tag = canonical(declared);
  if (tag === null || detected === null) return tag ?? detected;
  if (tag.split('-')[0] === detected) return tag;
  report(
    'notice',
    'header/languages-disagree',
    `metadata says ${tag}, the text reads as ${detected}`,
  );
  return detected;
}

export function statedRights({ rights }: Metadata): Header['rights'] {
  if (!rights) return null;
  return { notice: rights, reserved: isReserving(rights), span: null };
}

/** An absolute web address. */
export function statedUrl({ url }: Metadata): string | null {
  return url !== undefined && URL.canParse(url) && /^https?:/iu.test(url) ? url : null;
}

function canonical(tag: string | undefined): string | null {
  try {
    return Intl.getCanonicalLocales(tag?.replace('_', '-') ?? [])[0] ?? null;
  } catch {
    return null;
  }
}

/** In milliseconds. */
const HOUR = 3_600_000;
/** At the end of a date-time. */
const ZONE = /(?<=T[\d:.]{2,16})(Z|[+-]\d\d:\d\d)$/;

function hasZone(value: string): boolean {
  return ZONE.test(value);
}

/** The offset at which the instant has this local time; null unless it is a multiple of 15 minutes, -12 to +14 hours. */
function offsetBetween(local: string, instant: string): string | null {
  if (!hasZone(instant)) return null;
  const minutes = (Date.parse(`${local}Z`) - Date.parse(instant)) / 60_000;
  if (minutes % 15 !== 0 || minutes < -12 * 60 || minutes > 14 * 60) return null;
  if (minutes === 0) return 'Z';
  const two = (number: number) => String(Math.floor(number)).padStart(2, '0');
  const distance = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(distance / 60)}:${two(distance % 60)}`;
}

function comparableName(name: string): string {
  return (
    name
      .normalize('NFD')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
    .join(' ')
    .replace(/^the /u, '');
}
