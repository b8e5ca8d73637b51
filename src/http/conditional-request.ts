/** Conditional requests, evaluated in the order of RFC 9110 section 13.2.2. */
import { parseHttpDate } from './http-date.ts';

export interface Validators {
  /** The opaque part of the weak entity tag, quotation marks included. */
  tag: string;
  /** When the content last changed, in milliseconds rounded down to the second; null if unknown. */
  modified: number | null;
}

export type Outcome = 'ok' | 'not modified' | 'precondition failed';

/** @param now returns the time in milliseconds, which two-digit years depend on */
export function evaluateConditions(
  headers: Headers,
  validators: Validators,
  now: () => number,
): Outcome {
  if (!preconditionHolds(headers, validators, now)) return 'precondition failed';
  const noneMatch = headers.get('if-none-match');
  if (noneMatch !== null) return matchesWeakly(noneMatch, validators.tag) ? 'not modified' : 'ok';
  const since = headers.get('if-modified-since');
  return since !== null && notLaterThan(validators.modified, since, now) ? 'not modified' : 'ok';
}

/** Sections 13.1.1 and 13.1.4. If-Match compares strongly, so only `*` matches a weak tag. */
function preconditionHolds(headers: Headers, { modified }: Validators, now: () => number): boolean {
  const match = headers.get('if-match');
  if (match !== null) return match.trim() === '*';
  const unmodified = headers.get('if-unmodified-since');
  if (unmodified === null || modified === null) return true;
  const limit = parseHttpDate(unmodified, now());
  return limit === null || modified <= limit;
}

/** Section 13.1.3: earlier or the same. An invalid date is ignored. */
function notLaterThan(modified: number | null, since: string, now: () => number): boolean {
  const limit = parseHttpDate(since, now());
  return modified !== null && limit !== null && modified <= limit;
}

/** Section 13.1.2: `*`, or a list with the tag in it, whether or not marked weak. */
function matchesWeakly(value: string, tag: string): boolean {
  if (value.trim() === '*') return true;
  return opaqueTags(value).includes(tag);
}

/** A member of `#entity-tag`, without its `W/`. Empty list elements are skipped (section 5.6.1.2). */
const MEMBER = /[ \t,]*(?:W\/)?("[\x21\x23-\x7e\x80-\uffff]*")[ \t]*(?=,|$)/y;

/** Empty if the field does not follow the grammar, so that nothing matches. */
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
