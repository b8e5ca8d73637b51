/** The dated happenings that one article mentions. */
import type {
  Article,
  Block,
  DossierEvent,
  Entity,
  Mention,
  Span,
} from '../../../src/dataset/types.ts';
import type { DraftWithTimes } from '../core/draft.ts';
import { idOfName } from '../core/identity.ts';
import { dayNumber } from '../dates/calendar-days.ts';
import { type Reference, type Resolved, resolve } from '../dates/resolve-time.ts';
import type { TimeExpression } from '../dates/time-expressions.ts';
import type { Expression } from '../dates/time-grammar.ts';
import { nameListsOf } from '../languages/languages.ts';
import { sentencesOf } from '../text/sentences.ts';
import { termWeight } from '../text/term-weight.ts';
import { FALLBACK_LANGUAGE, termReader } from '../text/terms.ts';
import { clauseAround, clauseText } from './clause.ts';
import {
  antecedentOf,
  isAttribution,
  isFragment,
  isStatement,
  isVague,
  opensWithVerb,
  statesEvent,
  subjectOf,
} from './event-title.ts';
import { isNotEventTime } from './not-event-time.ts';

export interface EventMention extends Resolved {
  articleId: string;
  storyId: string;
  title: string;
  /** As a number, where the date is a day. */
  day: number | null;
  /** The title says by itself what happened, and to whom. */
  clear: boolean;
  /** It is in a caption, which describes a picture rather than an event. */
  caption: boolean;
  /** What happened, in terms that can be compared: by term, its weight. */
  weights: ReadonlyMap<string, number>;
  /** Their sum. */
  total: number;
  entityIds: readonly string[];
  /** The sentence. */
  place: DossierEvent['mentions'][number];
}

const NAME_WEIGHT = 3;
/** Begins the term that stands for an event's own name. */
export const EVENT_NAME = '@@';
/** What is left of "OSTPORT (Harbour Wire) - ". */
const DATELINE = /^[^()]{0,40}\)\s*[-–—]\s*/u;
const MAX_TITLE_LENGTH = 140;
/** A longer title ends with one of its parts if that is at least so long. */
const MIN_CUT_LENGTH = 50;
/** A sentence that goes on for longer before its clause names no subject for it. */
const MAX_OPENING_LENGTH = 400;
/** May stand for anybody told of before, behind "after" and the like. */
const OTHERS = /^(?:it|they|he|she)\s/u;
const RELATIVE = /(?<=^[\s,]*)(?:who|which)(?=\s)/u;

type Entities = ReadonlyMap<string, Pick<Entity, 'type' | 'name'>>;

/** `entities`: all, by id. */
export function eventMentions(
  { timeExpressions }: DraftWithTimes,
  article: Article,
  entities: Entities,
): EventMention[] {
  const reference = referenceOf(article);
  let previousDay: string | null = null;
  return timeExpressions.flatMap((one, at) => {
    const found = isFrame(one.expression)
      ? null
      : resolve(one.expression, reference && { ...reference, previousDay }, one.future);
    if (found?.precision === 'day') previousDay = found.date;
    const beside = [timeExpressions[at - 1], timeExpressions[at + 1]].filter((other) =>
      isInSentence(other, one),
    );
    return found ? (eventMention({ time: one, found, beside }, article, entities) ?? []) : [];
  });
}

/** "this year", "next year": when the article speaks, not when something happened. */
function isFrame({ time }: Expression): boolean {
  return time.kind === 'distance' && time.unit !== 'day' && time.count >= 0;
}

function isInSentence(
  other: TimeExpression | undefined,
  { block, sentence }: TimeExpression,
): other is TimeExpression {
  return other?.block === block && other.sentence.start === sentence.start;
}

/** An inferred publication date is the day of what the article reports, so it counts as a story date. */
function referenceOf({ publishedAt, publishedBasis }: Article): Reference | null {
  if (publishedAt === null) return null;
  return {
    date: publishedAt.split('/')[0]?.slice(0, 10) ?? publishedAt,
    isStoryDate: publishedBasis === 'inferred',
  };
}

/** A time that a sentence names, resolved, with those next to it in the sentence. */
interface DatedTime {
  time: TimeExpression;
  found: Resolved;
  beside: readonly TimeExpression[];
}

function eventMention(dated: DatedTime, article: Article, entities: Entities): EventMention | null {
  const { time, found } = dated;
  const { block, sentence } = time;
  const body = article.body[block];
  const told = body && tellsOf(dated, body.text, article, entities);
  if (!told) return null;
  const title = told.title.replace(DATELINE, '');
  const entityIds = mentionsIn(article.mentions, block, told.clause).map((of) => of.entityId);
  const weights = new Map([
    ...termsWithin(body, block, told.clause, time.expression, article),
    ...entityIds.filter((id) => entities.get(id)?.type === 'event').map(doubled),
  ]);
  return {
    ...found,
    articleId: article.id,
    storyId: article.storyId,
    title: shortenedTitle(sentenceCase(title)),
    day: found.precision === 'day' ? dayNumber(found.date) : null,
    clear: isClear(title, body),
    caption: body.type === 'caption',
    weights,
    total: [...weights.values()].reduce((sum, weight) => sum + weight, 0),
    entityIds: [...new Set(entityIds)],
    place: { articleId: article.id, block, start: sentence.start, end: sentence.end },
  };
}

/** What happened at that time: the clause, and its words as a title. Null where the clause tells of no happening. */
function tellsOf(
  { time, found, beside }: DatedTime,
  text: string,
  article: Article,
  entities: Entities,
): { clause: Span; title: string } | null {
  const { block, expression, sentence } = time;
  const neighbours = beside.map((other) => other.expression);
  const around = clauseAround(text, sentence, expression, neighbours);
  const isRelative = RELATIVE.test(text.slice(around.start, around.end));
  const clause = isRelative ? untilBreak(text, around, expression) : around;
  const line = clauseText(text, clause, expression);
  if (line === null || isAttribution(line)) return null;
  if (isNotEventTime(text, clause, time, found, article.publishedAt)) return null;
  const opening = text.slice(
    Math.max(sentence.start, clause.start - MAX_OPENING_LENGTH),
    clause.start,
  );
  if (isRelative) return { clause, title: `${antecedentOf(opening) ?? 'it'} ${line}` };
  const person = () => onlyPerson(article, block, text, clause.start, entities);
  return { clause, title: withSubject(line, opening, person) };
}

/** A heading needs no past tense: "City raises fares". */
function isClear(title: string, { type }: Block): boolean {
  return (
    !isFragment(title) &&
    !isVague(title) &&
    !isStatement(title) &&
    (type === 'heading' || statesEvent(title))
  );
}

/** A relative clause ends where the main one goes on: "Reis, who was elected in 2014, closed the harbour". */
function untilBreak(text: string, clause: Span, { end }: Span): Span {
  const behind = text.slice(end, clause.end).search(/[,;:—]\s/u);
  return behind < 0 ? clause : { start: clause.start, end: end + behind };
}

/** With what it speaks of: the subject of its sentence, or for "he" the one person named just before. */
function withSubject(line: string, opening: string, person: () => string | null): string {
  if (!isFragment(line) && !isVague(line)) return line;
  if (OTHERS.test(line) && /\s(?:since|after|before|until)\s+$/u.test(opening)) return line;
  const subject = subjectOf(opening);
  if (subject !== null && opensWithVerb(line)) return `${subject} ${line}`;
  const pronoun = /^(?:he|she)\s/iu.exec(line);
  const name = pronoun && person();
  return name ? `${name} ${line.slice(pronoun[0].length)}` : line;
}

/** The only person whom the words in front name, from the sentence before on; null of several. */
function onlyPerson(
  { mentions }: Article,
  block: number,
  text: string,
  end: number,
  entities: Entities,
): string | null {
  const near = Math.max(0, end - MAX_OPENING_LENGTH);
  const start = near + (sentencesOf(text.slice(near, end)).at(-2)?.start ?? 0);
  const ids = mentionsIn(mentions, block, { start, end }).map((of) => of.entityId);
  const people = [...new Set(ids)].flatMap((id) => entities.get(id) ?? []);
  const [only, ...others] = people.filter(({ type }) => type === 'person');
  return others.length === 0 ? (only?.name ?? null) : null;
}

/** An event's own name says as much as two words of other kinds. */
function doubled(id: string): [string, number] {
  return [`${EVENT_NAME}${id}`, NAME_WEIGHT];
}

/** Names count as the entity that they mean, and demonyms as their country. */
function termsWithin(
  { text }: Block,
  block: number,
  clause: Span,
  expression: Span,
  { language, mentions }: Article,
): ReadonlyMap<string, number> {
  const tag = language || FALLBACK_LANGUAGE;
  const read = termReader(tag);
  const { countryOfDemonym } = nameListsOf(tag);
  const named = mentionsIn(mentions, block, clause);
  const terms = new Map<string, number>(named.map(({ entityId }) => [`@${entityId}`, NAME_WEIGHT]));
  for (const { term, capital, start, end } of read(text.slice(clause.start, clause.end))) {
    const at = clause.start + start;
    const inside = at >= expression.start && at < expression.end;
    if (inside || term === null || named.some((of) => of.start <= at && at < of.end)) continue;
    const country = capital ? countryOfDemonym(text.slice(at, clause.start + end)) : null;
    if (country === null) terms.set(term, termWeight(term));
    else terms.set(`@${idOfName(country)}`, NAME_WEIGHT);
  }
  return terms;
}

function mentionsIn(mentions: readonly Mention[], block: number, { start, end }: Span): Mention[] {
  return mentions.filter((of) => of.block === block && of.start >= start && of.end <= end);
}

function sentenceCase(title: string): string {
  return title.charAt(0).toUpperCase() + title.slice(1);
}

function shortenedTitle(title: string): string {
  if (title.length <= MAX_TITLE_LENGTH) return title;
  const cut = title.slice(0, MAX_TITLE_LENGTH);
  const end = Math.max(...[', ', '; ', ' – ', ' — '].map((stop) => cut.lastIndexOf(stop)));
  return end >= MIN_CUT_LENGTH ? cut.slice(0, end) : `${cut.slice(0, cut.lastIndexOf(' '))}…`;
}
