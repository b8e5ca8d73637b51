/** The name of the outlet behind a headline, as titles of web pages have it. */
import type { Span } from '../../../src/dataset/types.ts';

/** What parts a headline from the outlet's name; bars need no blanks. */
const PARTED = /\s[|–—·•-]+\s+|\|\s*/gu;

/** The last part of a title, behind a bar or a dash; null where it has but one part. */
export function lastPartOf(title: string): Span | null {
  const mark = [...title.matchAll(PARTED)].at(-1);
  if (mark === undefined || mark.index === 0) return null;
  const span = { start: mark.index + mark[0].length, end: title.length };
  return span.end > span.start ? span : null;
}

/** The title without its last part, where that is a name of the outlet. */
export function withoutSuffix(title: string, isOutlet: (name: string) => boolean): string {
  const part = lastPartOf(title);
  if (part === null || !isOutlet(title.slice(part.start))) return title;
  return title.slice(0, part.start).replace(/(?<![\s|–—·•-])[\s|–—·•-]+$/u, '') || title;
}
