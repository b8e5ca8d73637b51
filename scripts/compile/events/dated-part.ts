/** Whether a time belongs to the main clause of its sentence, or only to a part of it that names something else. */
import type { Span } from '../../../src/dataset/types.ts';
import { datesWhatFollows } from '../dates/happening-nouns.ts';
import type { EventGrammar } from '../languages/event-grammar.ts';
import { PAST_TENSE } from '../stories/date-support.ts';
import { isAttributive } from './clause.ts';
import { opensWithVerb } from './event-title.ts';

/** Letters of what stands before the time: fewer are no clause. */
const CLAUSE = /\p{L}{3}\s+\S/u;

/**
 * @param clause the words around the time
 * @param time within them
 */
export function datesOnlyAPart(
  text: string,
  clause: Span,
  time: Span,
  grammar: EventGrammar,
): boolean {
  const before = text.slice(clause.start, time.start);
  const after = text.slice(time.end, clause.end).trimStart();
  if (grammar.term.test(before)) return true;
  if (!CLAUSE.test(before)) return false;
  if (isAttributive(text, time, grammar) && !datesWhatFollows(text.slice(time.end))) return true;
  const [embedded] = grammar.embeds.exec(before) ?? [];
  if (embedded !== undefined && isAssertedBefore(before.slice(0, -embedded.length), grammar))
    return true;
  if (
    /^\p{L}/u.test(after) &&
    !grammar.goesOn.test(after) &&
    !datesWhatFollows(text.slice(time.end))
  )
    return embedded !== undefined || opensWithVerb(after, grammar) === PAST_TENSE.test(before);
  return embedded !== undefined && grammar.andAfter.test(after);
}

/** A main clause with its verb: what follows "that" is only spoken of. */
function isAssertedBefore(words: string, grammar: EventGrammar): boolean {
  return (
    PAST_TENSE.test(words) || opensWithVerb(words.trimEnd().split(/\s+/u).at(-1) ?? '', grammar)
  );
}

/** "The coach still has two years left on the contract that he signed in 2004": the sentence speaks of today. */
export function tellsOfToday(clause: string, grammar: EventGrammar): boolean {
  const present = grammar.present.exec(clause)?.index;
  if (present === undefined) return false;
  const past = PAST_TENSE.exec(clause)?.index ?? clause.length;
  if (past < present) return false;
  return !Array.from(clause.matchAll(grammar.andDid)).some(({ groups }) =>
    PAST_TENSE.test(groups?.['verb'] ?? ''),
  );
}
