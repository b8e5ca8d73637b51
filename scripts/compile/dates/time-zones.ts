/** Time zones as outlets print them, to offsets from UTC. */

/** The local time beside which a zone is printed. */
export interface WallClock {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
}

type Hours = number;

/** Names with one meaning in the press, by hours. Summer names are offsets of their own: EDT is -04:00. */
const FIXED: readonly (readonly [Hours, string])[] = [
  [0, 'UTC GMT Z WET'],
  [1, 'WEST WAT CET MEZ'],
  [2, 'CEST MESZ EET CAT SAST'],
  [3, 'EEST EAT MSK TRT'],
  [3.5, 'IRST'],
  [5, 'PKT'],
  // Also Irish and Israeli time; outlets there print no zone, Indian ones do as a rule.
  [5.5, 'IST'],
  [5.75, 'NPT'],
  [7, 'ICT WIB'],
  [8, 'HKT SGT MYT PHT AWST WITA'],
  [9, 'KST JST WIT'],
  [9.5, 'ACST'],
  [10, 'AEST'],
  [10.5, 'ACDT'],
  [11, 'AEDT'],
  [12, 'NZST'],
  [13, 'NZDT'],
  [-2.5, 'NDT'],
  [-3, 'ADT BRT'],
  [-3.5, 'NST'],
  [-4, 'EDT'],
  [-5, 'EST CDT'],
  [-6, 'MDT'],
  [-7, 'MST PDT'],
  [-8, 'PST AKDT'],
  [-9, 'AKST'],
  [-10, 'HST'],
];

/** Names for the local time of a place, summer and winter, by IANA zone. */
const FOLLOWING: readonly (readonly [string, string])[] = [
  ['ET', 'America/New_York'],
  ['CT', 'America/Chicago'],
  ['MT', 'America/Denver'],
  ['PT', 'America/Los_Angeles'],
  ['AET', 'Australia/Sydney'],
  ['Eastern Time', 'America/New_York'],
  ['Eastern time', 'America/New_York'],
  ['Pacific Time', 'America/Los_Angeles'],
  ['Beijing Time', 'Asia/Shanghai'],
  ['Beijing time', 'Asia/Shanghai'],
  ['Moscow Time', 'Europe/Moscow'],
  ['Moscow time', 'Europe/Moscow'],
  ['UK time', 'Europe/London'],
];

/** Ambiguous names: American if the date or time has an American form, else unknown. */
const AMERICAN: readonly (readonly [string, Hours])[] = [
  ['CST', -6],
  ['AST', -4],
];

const FIXED_OFFSETS = new Map(
  FIXED.flatMap(([hours, names]) => names.split(' ').map((name) => [name, hours * 60] as const)),
);
const FOLLOWED_ZONES = new Map(FOLLOWING);
const AMERICAN_OFFSETS = new Map(AMERICAN.map(([name, hours]) => [name, hours * 60] as const));

const NAMES = [
  ...FIXED_OFFSETS.keys(),
  ...FOLLOWED_ZONES.keys(),
  ...AMERICAN_OFFSETS.keys(),
  'BST',
].sort((a, b) => b.length - a.length);

/** A zone's name or offset as printed: "KST", "GMT+2", "UTC+05:30", "+0900". Source of a regular expression. */
export const ZONE = `(?:(?:GMT|UTC)\\s?[+\\-−–]\\s?\\d{1,2}(?::?[0-5]\\d)?|[+\\-−][01]\\d:?[0-5]\\d|(?:${NAMES.join('|')})|[ecmp][sd]t)(?![\\p{Ll}\\p{N}]|\\p{Lu}(?!\\p{Ll}))`;

/** Minutes east of UTC; null where the name can mean several zones. */
export function zoneOffset(printed: string, wall: WallClock, american: boolean): number | null {
  const zone = /^[a-z]{3}$/.test(printed) ? printed.toUpperCase() : printed;
  const numeric = /([+\-−–])\s?(\d{1,2}):?(\d\d)?$/u.exec(zone);
  if (numeric) return numericOffset(numeric);
  const followed = FOLLOWED_ZONES.get(zone);
  if (followed !== undefined) return offsetAt(followed, wall);
  // British summer time, or Bangladesh's all year.
  if (zone === 'BST') return offsetAt('Europe/London', wall) === 60 ? 60 : null;
  return FIXED_OFFSETS.get(zone) ?? (american ? (AMERICAN_OFFSETS.get(zone) ?? null) : null);
}

/** The offset of an IANA zone at a wall clock's time, in minutes. */
function offsetAt(ianaZone: string, wall: WallClock): number {
  const asUtc = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute);
  const guess = offsetAtInstant(ianaZone, asUtc);
  return offsetAtInstant(ianaZone, asUtc - guess * 60_000);
}

function numericOffset([, sign, hours, minutes]: RegExpExecArray): number | null {
  const offset = Number(hours) * 60 + Number(minutes ?? 0);
  if (offset > 14 * 60) return null;
  return sign === '+' ? offset : -offset;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function offsetAtInstant(ianaZone: string, instant: number): number {
  let formatter = formatters.get(ianaZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone: ianaZone,
      timeZoneName: 'longOffset',
    });
    formatters.set(ianaZone, formatter);
  }
  const name = formatter.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(name ?? '') ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}
