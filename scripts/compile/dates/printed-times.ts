/** Times of day printed in a line of text, with the zone that stands beside them. */
import type { Span } from '../../../src/dataset/types.ts';
import { inAsciiDigits } from '../text/digits.ts';
import { ZONE } from './time-zones.ts';

export interface PrintedTime {
  span: Span;
  hour: number;
  minute: number;
  /** As printed. */
  zone: string | null;
  /** With "am" or "pm". */
  twelveHour: boolean;
}

const HALF = '(?<half>[apAP]\\.?\\s?[mM](?!\\p{Ll})\\.?)';
const CJK_HALF = '(?<half>오전|오후|上午|下午|午前|午後)';
/** The time in brackets of "0339 GMT (1139 HKT)" is the same instant again: skipped. */
const IN_BRACKETS = `(?:\\s?\\([\\d:.]{4,5}\\s?(?:${ZONE})\\))?`;
const AND_ZONE = `(?:\\s?\\(?(?<zone>${ZONE})\\)?)?${IN_BRACKETS}`;

/** A time follows no figure, except a year that the page prints without a blank ("20232:23 PM"). */
const START = '(?:(?<![\\d.,:/])|(?<=(?<!\\d)(?:19|20)\\d\\d,?))';

const FORMS: readonly RegExp[] = [
  // 16:47, 4:46 PM, 14h05, 07:58:12.5+09:00, 5:30AM (EST), 14:05 Uhr
  new RegExp(
    `${START}(?<hour>[01]?\\d|2[0-3])(?:[:：]|h(?=\\d\\d(?!\\d)))(?<minute>[0-5]\\d)(?::[0-5]\\d(?:[.,]\\d{1,6})?)?(?![\\d:])(?:\\s?${HALF})?(?:\\s?(?:Uhr|hrs|hours|h)(?!\\p{L}))?${AND_ZONE}`,
    'gu',
  ),
  // 12.01am GMT
  new RegExp(`${START}(?<hour>1[0-2]|0?\\d)\\.(?<minute>[0-5]\\d)\\s?${HALF}${AND_ZONE}`, 'gu'),
  // 18.54 GMT, 0339 GMT
  new RegExp(
    `${START}(?<hour>[01]\\d|2[0-3]|\\d(?=\\.))\\.?(?<minute>[0-5]\\d)\\s?(?:hrs\\s?)?(?<zone>${ZONE})${IN_BRACKETS}`,
    'gu',
  ),
  // 16.30 Uhr
  new RegExp(
    `${START}(?<hour>[01]?\\d|2[0-3])\\.(?<minute>[0-5]\\d)\\s?(?:Uhr|hrs)(?!\\p{L})`,
    'gu',
  ),
  // 5 AM PT, 4pm
  new RegExp(`${START}(?<hour>1[0-2]|0?\\d)\\s?${HALF}${AND_ZONE}`, 'gu'),
  // 오후 2:05, 下午2時05分, 14시 05분
  new RegExp(
    `${CJK_HALF}\\s?(?<hour>\\d{1,2})(?:[:：]|\\s?[時时시点點]\\s?)(?<minute>\\d{1,2})\\s?[分분]?`,
    'gu',
  ),
  /(?<!\d)(?<hour>\d{1,2})\s?[時时시点點]\s?(?<minute>\d{1,2})\s?[分분]/gu,
];

/** The times in a line, in order, none overlapping another: the form that starts first wins. */
export function findTimes(printed: string): PrintedTime[] {
  const text = inAsciiDigits(printed);
  if (!/\d/.test(text)) return [];
  const found = FORMS.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((m) => time(m) ?? []),
  );
  const chosen: PrintedTime[] = [];
  for (const candidate of found.sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
  ))
    if (candidate.span.start >= (chosen.at(-1)?.span.end ?? 0)) chosen.push(candidate);
  return chosen;
}

function time(match: RegExpMatchArray): PrintedTime | null {
  const { hour = '', minute = '0', half = '', zone } = match.groups ?? {};
  const clock = hourOfDay(Number(hour), half);
  if (clock > 23 || Number(minute) > 59) return null;
  const start = match.index ?? 0;
  return {
    span: { start, end: start + match[0].length },
    hour: clock,
    minute: Number(minute),
    zone: zone ?? null,
    twelveHour: half !== '',
  };
}

/** "12 am" is midnight; "17:19 PM" is printed by pages that add the half to a 24-hour clock. */
function hourOfDay(hour: number, half: string): number {
  if (/^p|오후|下午|午後/i.test(half)) return hour < 12 ? hour + 12 : hour;
  return /^a|오전|上午|午前/i.test(half) && hour === 12 ? 0 : hour;
}
