/** The dated happenings that one article mentions. */
import type { Article, Block, DossierEvent, Span } from '../../../src/dataset/types.ts';
import type { DraftWithTimes } from '../core/draft.ts';
import { dayNumber } from '../dates/calendar-days.ts';
import { datesWhatFollows } from '../dates/happening-nouns.ts';
import { type Reference, type Resolved, resolve } from '../dates/resolve-time.ts';
import type { TimeExpression } from '../dates/time-expressions.ts';
import type { Expression } from '../dates/time-grammar.ts';
import type { EventGrammar } from '../languages/event-grammar.ts';
import { abbreviationsOf, eventGrammarOf } from '../languages/languages.ts';
import { sentencesOf } from '../text/sentences.ts';
import { FALLBACK_LANGUAGE } from '../text/terms.ts';
import { clauseAround, clauseText } from './clause.ts';
import { datesOnlyAPart, tellsOfToday } from './dated-part.ts';
import { type Entities, entitiesOf, mentionsIn } from './event-entities.ts';
import { eventName, termsOf } from './event-terms.ts';
import {
  fromRelative,
  isAttribution,
  isFragment,
  isStatement,
  isVague,
  opensWithVerb,
  pairBefore,
  shortened,
  statesEvent,
  subjectOf,
  withoutPointingBack,
  withPair,
  withParticiple,
} from './event-title.ts';
import { isNotEventTime } from './not-event-time.ts';
import { endTold } from './until-clauses.ts';

export interface EventMention extends Resolved {
  articleId: string;
  storyId: string;
  /** Of the place, date and title that the text gives: it stays when the editor corrects them. */
  identity: string;
  title: string;
  /** As a number, where the date is a day. */
  day: number | null;
  /** The title says by itself what happened, and to whom. */
  clear: boolean;
  /** What of it the editor says. */
  curated: { title: boolean; date: boolean };
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

/** "OSTPORT (Harbour Wire) - ", or what is left of it. */
const DATELINE =
  /^(?:\p{Lu}[^()]{0,60}\([^()]{2,40}\)|[^()]{0,40}\)|\p{Lu}[\p{Lu}\s.,’'-]{2,40})\s*(?:--|[-–—])\s*/u;
const MAX_TITLE_LENGTH = 140;
/** A longer title ends with one of its parts if that is at least so long. */
const MIN_CUT_LENGTH = 50;
/** A sentence that goes on for longer before its clause names no subject for it. */
const MAX_OPENING_LENGTH = 400;

/** `entities`: all, by id. */
export function eventMentions(
  { timeExpressions }: DraftWithTimes,
  article: Article,
  entities: Entities,
): EventMention[] {
  const reference = referenceOf(article);
  const grammar = eventGrammarOf(article.language || FALLBACK_LANGUAGE);
  let previousDay: string | null = null;
  return timeExpressions.flatMap((one, at) => {
    const found = isFrame(one.expression)
      ? null
      : resolve(
          timeOf(one, article, grammar),
          reference && { ...reference, previousDay },
          one.future,
        );
    if (found?.precision === 'day') previousDay = found.date;
    const beside = [timeExpressions[at - 1], timeExpressions[at + 1]].filter((other) =>
      isInSentence(other, one),
    );
    return found
      ? (eventMention({ time: one, found, beside, grammar }, article, entities) ?? [])
      : [];
  });
}

function timeOf(
  { block, expression }: TimeExpression,
  { body }: Article,
  grammar: EventGrammar,
): Expression {
  const after = body[block]?.text.slice(expression.end, expression.end + ', when '.length) ?? '';
  return grammar.when.test(after) ? { ...expression, since: false } : expression;
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
  /** Of the article's language. */
  grammar: EventGrammar;
}

function eventMention(dated: DatedTime, article: Article, entities: Entities): EventMention | null {
  const { time, found } = dated;
  const { block, expression, sentence } = time;
  const body = article.body[block];
  const told = body && tellsOf(dated, body.text, article, entities);
  return told
    ? mentionOf({ ...told, ...found, block, sentence, expression }, article, entities)
    : null;
}

interface Told extends Resolved {
  title: string;
  clear: boolean;
  block: number;
  sentence: Span;
  /** The words that say what happened, in the sentence. */
  clause: Span;
  /** The time in them, which does not say what. */
  expression?: Span;
}

/** The mention in an article's sentence that tells of an event. */
export function mentionOf(
  { date, precision, title, clear, block, sentence, clause, expression }: Told,
  article: Article,
  entities: Entities,
): EventMention {
  const named = mentionsIn(article.mentions, block, clause).map((of) => of.entityId);
  const weights = new Map([
    ...termsOf(article, block, clause, expression),
    ...named.filter((id) => entities.get(id)?.type === 'event').map(eventName),
  ]);
  return {
    date,
    precision,
    articleId: article.id,
    storyId: article.storyId,
    identity: `${article.id} ${block} ${sentence.start} ${date} ${title}`,
    title,
    day: precision === 'day' ? dayNumber(date) : null,
    clear,
    curated: { title: false, date: false },
    caption: article.body[block]?.type === 'caption',
    weights,
    total: [...weights.values()].reduce((sum, weight) => sum + weight, 0),
    entityIds: entitiesOf(article, { block, clause, sentence }, { date, precision }, entities),
    place: { articleId: article.id, block, start: sentence.start, end: sentence.end },
  };
}

/** The clause that a time dates, and what it says; null where it dates nothing that happened. */
function tellsOf(
  dated: DatedTime,
  text: string,
  article: Article,
  entities: Entities,
): { title: string; clear: boolean; clause: Span } | null {
  const { time, found, beside, grammar } = dated;
  const { expression, sentence } = time;
  if (grammar.conditional.test(text.slice(sentence.start, sentence.end))) return null;
  const neighbours = beside.map((other) => other.expression);
  const wide = clauseAround(text, sentence, expression, neighbours, grammar);
  const isRelative = grammar.relative.test(text.slice(wide.start, wide.end));
  const clause = isRelative
    ? (mainClause(text, wide, expression, grammar) ?? untilBreak(text, wide, expression))
    : wide;
  if (isNotEventTime(text, clause, time, found, article.publishedAt, grammar)) return null;
  if (isOfToday(text, clause, dated, article)) return null;
  const own = titleOf(article, time, clause, entities, grammar);
  if (own === null) return null;
  const opens = !neighbours.some(({ end }) => end <= expression.start);
  const whole = { start: sentence.start, end: clause.end };
  const isInserted = opens && grammar.inserted.test(own.title);
  const wider = isInserted ? titleOf(article, time, whole, entities, grammar) : null;
  return { ...(wider?.clear ? wider : own), clause };
}

/** A past time in a sentence that speaks of today, and not of a happening that the time names. Captions tell in the present. */
function isOfToday(
  text: string,
  clause: Span,
  { time, found, grammar }: DatedTime,
  article: Article,
) {
  return (
    article.body[time.block]?.type !== 'caption' &&
    isPast(found, article) &&
    !datesWhatFollows(text.slice(time.expression.end)) &&
    tellsOfToday(text.slice(clause.start, clause.end), grammar)
  );
}

/** A day, month or year before the article's own. */
function isPast({ date, precision }: Resolved, { publishedAt }: Article): boolean {
  return precision !== 'range' && publishedAt !== null && date < publishedAt.slice(0, date.length);
}

/** What a clause says happened; null where it says nothing, or dates only a part of what it says. */
function titleOf(
  article: Article,
  { block, expression, sentence }: TimeExpression,
  clause: Span,
  entities: Entities,
  grammar: EventGrammar,
): { title: string; clear: boolean } | null {
  const body = article.body[block];
  const line = body
    ? (endTold(body.text, clause, expression, grammar) ??
      clauseText(body.text, clause, expression, grammar))
    : null;
  if (!body || line === null || isAttribution(line, grammar)) return null;
  const isRelative = grammar.relative.test(body.text.slice(clause.start, clause.end));
  if (!isRelative && datesOnlyAPart(body.text, clause, expression, grammar)) return null;
  const opening = body.text
    .slice(Math.max(sentence.start, clause.start - MAX_OPENING_LENGTH), clause.start)
    .replace(DATELINE, '');
  const complete = isRelative
    ? fromRelative(line, opening, grammar)
    : withSubject(
        line,
        opening,
        {
          person: () => onlyPerson(article, block, body.text, clause.start, entities),
          pair: () => pairBefore(sentenceBefore(article, body.text, sentence), grammar),
        },
        grammar,
      );
  const independent = withoutPointingBack(complete.replace(DATELINE, ''), grammar);
  const said = withParticiple(independent, grammar);
  const title = shortened(
    said.replace(grammar.today, ' '),
    MAX_TITLE_LENGTH,
    MIN_CUT_LENGTH,
    grammar,
  );
  return {
    title: sentenceCase(title ?? said),
    clear: title !== null && isClear(title, body, grammar),
  };
}

/** A heading needs no past tense: "City raises fares". */
function isClear(title: string, { type }: Block, grammar: EventGrammar): boolean {
  return (
    !isFragment(title, grammar) &&
    !isVague(title, grammar) &&
    !isStatement(title, grammar) &&
    (type === 'heading' || statesEvent(title, grammar))
  );
}

/** "Norland, which borders on Sarn, joined the pact in 2004": the main clause, if the time stands in it. */
function mainClause(
  text: string,
  clause: Span,
  { start }: Span,
  grammar: EventGrammar,
): Span | null {
  const comma = text.slice(clause.start, start).lastIndexOf(', ');
  const from = clause.start + comma + ', '.length;
  return comma > 0 && opensWithVerb(text.slice(from, clause.end), grammar)
    ? { start: from, end: clause.end }
    : null;
}

/** A relative clause ends where the main one goes on: "Reis, who was elected in 2014, closed the harbour". */
function untilBreak(text: string, clause: Span, { end }: Span): Span {
  const behind = text.slice(end, clause.end).search(/[,;:—]\s/u);
  return behind < 0 ? clause : { start: clause.start, end: end + behind };
}

interface Antecedents {
  /** The one person named just before, for "he" and "she". */
  person: () => string | null;
  /** Two that the sentence before has for its subject, for "they". */
  pair: () => string | null;
}

/** With what it speaks of: the subject of its sentence, or whom its pronoun stands for. */
function withSubject(
  line: string,
  opening: string,
  { person, pair }: Antecedents,
  grammar: EventGrammar,
): string {
  if (!isFragment(line, grammar) && !isVague(line, grammar)) return line;
  if (grammar.others.test(line) && grammar.subordinatedBefore.test(opening)) return line;
  const subject = grammar.reports.test(opening) ? null : subjectOf(opening, grammar);
  if (subject !== null && opensWithVerb(line, grammar)) return `${subject} ${line}`;
  const pronoun = grammar.heOrShe.exec(line);
  const name = pronoun && person();
  if (name) return `${name} ${line.slice(pronoun[0].length)}`;
  const both = pair();
  return (both && withPair(line, both, grammar.they)) ?? line;
}

function sentenceBefore({ language }: Article, text: string, { start }: Span): string {
  const near = Math.max(0, start - MAX_OPENING_LENGTH);
  const last = sentencesOf(text.slice(near, start), abbreviationsOf(language)).at(-1);
  return last ? text.slice(near + last.start, near + last.end) : '';
}

/** The only person whom the words in front name, from the sentence before on; null of several. */
function onlyPerson(
  { mentions, language }: Article,
  block: number,
  text: string,
  end: number,
  entities: Entities,
): string | null {
  const near = Math.max(0, end - MAX_OPENING_LENGTH);
  const sentences = sentencesOf(text.slice(near, end), abbreviationsOf(language));
  const start = near + (sentences.at(-2)?.start ?? 0);
  const ids = mentionsIn(mentions, block, { start, end }).map((of) => of.entityId);
  const people = [...new Set(ids)].flatMap((id) => entities.get(id) ?? []);
  const [only, ...others] = people.filter(({ type }) => type === 'person');
  return others.length === 0 ? (only?.name ?? null) : null;
}

function sentenceCase(title: string): string {
  return title.charAt(0).toUpperCase() + title.slice(1);
}
