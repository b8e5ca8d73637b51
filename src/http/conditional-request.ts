/** Conditional requests, in the order of RFC 9110 section 13.2.2. */
import { parseHttpDate } from './http-date.ts';

export interface Validators {
  /** The opaque part of the weak entity tag, with its quotation marks. */
  tag: string;
  /** When the content last changed, in milliseconds cut to the second; null when that is not known. */
  modified: number | null;
}

export type Outcome = 'send' | 'not modified' | 'failed';

/** @param now tells the time in milliseconds, to read two-digit years */
export function evaluate(headers: Headers, validators: Validators, now: () => number): Outcome {
  if (!mayProceed(headers, validators, now)) return 'failed';
  const noneMatch = headers.get('if-none-match');
  if (noneMatch !== null) return matchesWeakly(noneMatch, validators.tag) ? 'not modified' : 'send';
  const since = headers.get('if-modified-since');
  return since !== null && notLaterThan(validators.modified, since, now) ? 'not modified' : 'send';
}

/** Sections 13.1.1 and 13.1.4: If-Match compares strongly, so a weak tag meets it only as `*`. */
function mayProceed(headers: Headers, { modified }: Validators, now: () => number): boolean {
  const match = headers.get('if-match');
  if (match !== null) return match.trim() === '*';
  const unmodified = headers.get('if-unmodified-since');
  if (unmodified === null || modified === null) return true;
  const limit = parseHttpDate(unmodified, now());
  return limit === null || modified <= limit;
}

/** Section 13.1.3: "not later than", never "the same as"; what is no date is ignored. */
function notLaterThan(modified: number | null, since: string, now: () => number): boolean {
  const limit = parseHttpDate(since, now());
  return modified !== null && limit !== null && modified <= limit;
}

/** Section 13.1.2: `*`, or a list of which one is the same but for `W/`. */
function matchesWeakly(value: string, tag: string): boolean {
  if (value.trim() === '*') return true;
  return opaqueTags(value).includes(tag);
}

/** The members of `#entity-tag`, without `W/`; empty list elements are skipped (section 5.6.1.2). */
const MEMBER = /[ \t,]*(?:W\/)?("[\x21\x23-\x7e\x80-\uffff]*")[ \t]*(?=,|$)/y;

/** None at all when the field does not follow its grammar: then nothing matches. */
function opaqueTags(value: string): string[] {
  const tags: string[] = [];
  MEMBER.lastIndex = 0;
  for (;;) {
    const start = MEMBER.lastIndex;
    const [, tag] = MEMBER.exec(value) ?? [];
    if (tag === undefined) return /^[ \t,]*$/.test(value.slice(start)) ? tags : [];
    tags.push(tag);
  }
}
