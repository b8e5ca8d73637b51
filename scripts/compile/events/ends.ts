/** "voluntary until 1 January 2027": the end of a state, which is told with its "until". */
import type { Span } from '../../../src/dataset/types.ts';

const UNTIL = /\s(?:until|till)\s$/iu;
const UNTIL_WITHIN = /^(?:until|till)\s/iu;
const STATE = /\s(?:is|are|remains?|stays?|will\s(?:be|remain|stay|last|run))\s/u;
/** "decided to stay shut until June": what is meant to last. */
const MEANT = /\sto\s\p{Ll}+(?:\s|$)/u;

/** The clause as it is printed, to the end of the time; null where it tells no end. */
export function endTold(text: string, clause: Span, time: Span): string | null {
  const before = text.slice(clause.start, time.start);
  const isUntil = UNTIL.test(before) || UNTIL_WITHIN.test(text.slice(time.start, time.end));
  if (!isUntil || !STATE.test(before) || MEANT.test(before)) return null;
  const told = text.slice(clause.start, time.end).replace(/\s+/gu, ' ').trim();
  return told.replace(/[.,;:]$/u, '');
}
