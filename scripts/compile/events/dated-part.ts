/** Whether a time belongs to the main clause of its sentence, or only to a part of it that names something else. */
import type { Span } from '../../../src/dataset/types.ts';
import { datesWhatFollows } from '../dates/happening-nouns.ts';
import { PAST_TENSE } from '../stories/date-support.ts';
import { opensWithVerb } from './event-title.ts';

/** "the fog that had lain on the coast since Sunday", "a report that the radar had been repaired in February" */
const EMBEDS = /\s(?:that|who|which|whose|whether|if)\s[^,;:—]*$/u;
/** What may follow a time that ends its clause: "on Monday in Samarkand". */
const GOES_ON =
  /^(?:[,;:.)—–-]|(?:in|on|at|by|of|for|from|with|without|after|before|during|since|until|to|into|over|under|against|amid|as|when|while|because|and|but|or|following|despite|ahead|through|across|near|off|around|between|if|so|hours|days|just|amid|\p{Ll}+ing|night|morning|afternoon|evening|alone|local|that|who|which)(?![\p{L}]))/u;
const AND = /^and\s/u;
/** "starting in January", "effective 1 May": a condition's term. */
const TERM = /\b(?:starting|beginning|effective|commencing|as of)\s(?:(?:in|on|from)\s)?$/iu;
/** Letters of what stands before the time: fewer are no clause. */
const CLAUSE = /\p{L}{3}\s+\S/u;

/**
 * @param clause the words around the time
 * @param time within them
 */
export function datesOnlyAPart(text: string, clause: Span, time: Span): boolean {
  const before = text.slice(clause.start, time.start);
  const after = text.slice(time.end, clause.end).trimStart();
  if (TERM.test(before)) return true;
  if (!CLAUSE.test(before)) return false;
  const [embedded] = EMBEDS.exec(before) ?? [];
  if (embedded !== undefined && isAssertedBefore(before.slice(0, -embedded.length))) return true;
  if (/^\p{L}/u.test(after) && !GOES_ON.test(after) && !datesWhatFollows(text.slice(time.end)))
    return embedded !== undefined || opensWithVerb(after) === PAST_TENSE.test(before);
  return embedded !== undefined && AND.test(after);
}

/** A main clause with its verb: what follows "that" is only spoken of. */
function isAssertedBefore(words: string): boolean {
  return PAST_TENSE.test(words) || opensWithVerb(words.trimEnd().split(/\s+/u).at(-1) ?? '');
}
