/** "voluntary until 1 January 2027": the end of a state, which is told with its "until". */
import type { Span } from '../../../src/dataset/types.ts';
import type { EventGrammar } from '../languages/event-grammar.ts';

/** The clause as it is printed, to the end of the time; null where it tells no end. */
export function endTold(
  text: string,
  clause: Span,
  time: Span,
  grammar: EventGrammar,
): string | null {
  const before = text.slice(clause.start, time.start);
  const isUntil =
    grammar.until.test(before) || grammar.untilWithin.test(text.slice(time.start, time.end));
  if (!isUntil || !grammar.state.test(before) || grammar.meant.test(before)) return null;
  const told = text.slice(clause.start, time.end).replace(/\s+/gu, ' ').trim();
  return told.replace(/[.,;:]$/u, '');
}
