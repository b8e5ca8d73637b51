/** Which of two texts is the original where their dates do not say: the one that the other credits. */
import { fold } from '../../../src/text/fold.ts';
import type { Draft } from '../core/draft.ts';
import type { Copy } from './copies.ts';

/** "OSTPORT, March 3 (Harbour Wire) - ": the agency whose own text it is. */
const DATELINE = /^[^\n()]{2,60}\(([^\n()]{2,40})\)\s*[-–—]/mu;
/** A line that credits a source is no longer than this. */
const MAX_CREDIT_LENGTH = 60;

/** The same copies, turned around where the original credits the copy's outlet or agency, or was printed after it. */
export function directedCopies(copies: readonly Copy[], drafts: readonly Draft[]): Copy[] {
  const copied = new Set(copies.map(({ copy }) => copy));
  return copies.map((found) => {
    const [copy, original] = [drafts[found.copy], drafts[found.original]];
    if (!copy || !original || copied.has(found.original)) return found;
    const turned = credits(original, copy) || isAfter(original, copy);
    if (!turned || credits(copy, original)) return found;
    copied.add(found.original);
    copied.delete(found.copy);
    return { ...found, copy: found.original, original: found.copy };
  });
}

/** Whether its dateline or a line of its own names the other's outlet or agency. */
function credits(draft: Draft, source: Draft): boolean {
  const name = sourceOf(source);
  if (name === null || sourceOf(draft) === name) return false;
  if (agencyOf(draft) === name) return true;
  return draft.source.text
    .split('\n')
    .some((line) => line.length <= MAX_CREDIT_LENGTH && ` ${folded(line)} `.includes(` ${name} `));
}

/** The agency of its dateline, or its outlet where another prints the text. */
function sourceOf(draft: Draft): string | null {
  const { publisher } = draft.header;
  return publisher ? folded(publisher.value) : agencyOf(draft);
}

function agencyOf({ source }: Draft): string | null {
  const agency = DATELINE.exec(source.text)?.[1];
  return agency === undefined ? null : folded(agency);
}

/** By the day that is printed without its year. */
function isAfter({ header: { published } }: Draft, { header: { openDate } }: Draft): boolean {
  const [reading, ...others] = openDate?.readings ?? [];
  if (!published || published.value.length < 10 || others.length > 0) return false;
  const day = published.value.slice(5, 10);
  return (
    reading !== undefined &&
    /^\d\d-\d\d$/.test(reading) &&
    reading < day &&
    reading.slice(0, 2) === day.slice(0, 2)
  );
}

function folded(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
