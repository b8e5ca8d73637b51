/** What NAME.yaml says of the events of its article: which are none, their titles and dates, and those that were missed. */
import type { Article } from '../../../src/dataset/types.ts';
import type { EventCorrection, WordedCorrection } from '../core/draft.ts';
import type { Problem } from '../core/problem.ts';
import { dayNumber } from '../dates/calendar-days.ts';
import { resolved } from '../dates/resolve-time.ts';
import { abbreviationsOf } from '../languages/languages.ts';
import { beginsWith } from '../text/first-words.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { Entities } from './event-entities.ts';
import { type EventMention, mentionOf } from './event-mentions.ts';

type Correction = WordedCorrection<EventCorrection>;

/** @param mentions of one article; an event is named by the first words of its title, or else of its sentence */
export function withCuratedEvents(
  mentions: readonly EventMention[],
  corrections: readonly Correction[],
  { article, entities }: { article: Article; entities: Entities },
  problems: Problem[],
): EventMention[] {
  let curated = [...mentions];
  for (const correction of corrections) {
    const meant = new Set(namedBy(correction.words, curated, article));
    const missed = meant.size > 0 ? null : missedEvent(correction, article, entities);
    if (missed) curated.push(missed);
    else if (meant.size === 0) problems.push(namesNothing(correction, mentions));
    else
      curated = curated.flatMap((mention) =>
        meant.has(mention) ? (corrected(mention, correction.value) ?? []) : mention,
      );
  }
  return curated;
}

/** A sentence may tell of several events, and a title may begin as its sentence does. */
function namedBy(
  words: string,
  mentions: readonly EventMention[],
  article: Article,
): EventMention[] {
  const byTitle = mentions.filter(({ title }) => beginsWith(title, words));
  return byTitle.length > 0
    ? byTitle
    : mentions.filter((mention) => beginsWith(sentenceOf(mention, article), words));
}

function sentenceOf({ place: { block, start, end } }: EventMention, { body }: Article): string {
  return body[block]?.text.slice(start, end) ?? '';
}

/** Null where the editor says that it is no event. */
function corrected(mention: EventMention, by: EventCorrection): EventMention | null {
  if (by === null) return null;
  const { title, date } = by;
  const found = resolved(date ?? mention.date);
  return {
    ...mention,
    ...found,
    day: found.precision === 'day' ? dayNumber(found.date) : null,
    title: title ?? mention.title,
    clear: title !== undefined || mention.clear,
    curated: { title: title !== undefined, date: date !== undefined },
  };
}

/** An event of the editor's, in the first sentence that begins with its words. */
function missedEvent(
  { words, value }: Correction,
  article: Article,
  entities: Entities,
): EventMention | null {
  const { title, date } = value ?? {};
  if (title === undefined || date === undefined) return null;
  for (const [block, { text }] of article.body.entries()) {
    const sentence = sentencesOf(text, abbreviationsOf(article.language)).find(({ start, end }) =>
      beginsWith(text.slice(start, end), words),
    );
    if (!sentence) continue;
    const told = { ...resolved(date), title, clear: true, block, sentence, clause: sentence };
    return { ...mentionOf(told, article, entities), curated: { title: true, date: true } };
  }
  return null;
}

function namesNothing(
  { words, value, place }: Correction,
  mentions: readonly EventMention[],
): Problem {
  const titles = mentions.filter(({ clear }) => clear).map(({ title }) => `"${title}"`);
  const found = titles.length > 0 ? `its events are ${titles.join(', ')}` : 'it has none';
  const cure =
    value === null || (value.title !== undefined && value.date !== undefined)
      ? ''
      : '; to add one, begin with the words of its sentence and give title and date';
  return {
    ...place,
    severity: 'warning',
    rule: 'editor/no-event',
    message: `no event or sentence of the article begins with "${words}": ${found}${cure}`,
  };
}
