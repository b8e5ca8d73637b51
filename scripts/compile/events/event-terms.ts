/** What is said of an event, in terms that can be compared: by term, its weight. */
import type { Article, Span } from '../../../src/dataset/types.ts';
import { idOfName } from '../core/identity.ts';
import { nameListsOf } from '../languages/languages.ts';
import { termWeight } from '../text/term-weight.ts';
import { FALLBACK_LANGUAGE, termReader } from '../text/terms.ts';
import { mentionsIn } from './event-entities.ts';

const NAME_WEIGHT = 3;
/** Begins the term that stands for an event's own name. */
export const EVENT_NAME = '@@';

/** Names count as the entity that they mean, and demonyms as their country. `except`: a part that is left out. */
export function termsOf(
  { body, language, mentions }: Article,
  block: number,
  span: Span,
  except?: Span,
): ReadonlyMap<string, number> {
  const text = body[block]?.text ?? '';
  const tag = language || FALLBACK_LANGUAGE;
  const read = termReader(tag);
  const { countryOfDemonym } = nameListsOf(tag);
  const named = mentionsIn(mentions, block, span);
  const terms = new Map<string, number>(named.map(({ entityId }) => [`@${entityId}`, NAME_WEIGHT]));
  for (const { term, capital, start, end } of read(text.slice(span.start, span.end))) {
    const at = span.start + start;
    const inside = except !== undefined && at >= except.start && at < except.end;
    if (inside || term === null || named.some((of) => of.start <= at && at < of.end)) continue;
    const country = capital ? countryOfDemonym(text.slice(at, span.start + end)) : null;
    if (country === null) terms.set(term, termWeight(term));
    else terms.set(`@${idOfName(country)}`, NAME_WEIGHT);
  }
  return terms;
}

/** An event's own name says as much as two words of other kinds. */
export function eventName(id: string): [string, number] {
  return [`${EVENT_NAME}${id}`, NAME_WEIGHT];
}
