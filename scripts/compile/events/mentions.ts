/** The dated happenings that one article mentions. */
import type { Article, Block, DossierEvent, Mention, Span } from '../../../src/dataset/types.ts';
import { dayNumber } from '../dating/calendar.ts';
import type { Expression } from '../dating/expressions.ts';
import { type Reference, type Resolved, resolve } from '../dating/resolve.ts';
import { type Timed, timedIn } from '../dating/timed.ts';
import type { Draft } from '../draft.ts';
import { idOfName } from '../identity.ts';
import { countryOfDemonym } from '../names/gazetteer.ts';
import { FREQUENT_LANGUAGE } from '../stories/profile.ts';
import { termWeight } from '../stories/term-weight.ts';
import { termReader } from '../stories/terms.ts';
import { clauseAround, clauseText } from './clause.ts';

export interface EventMention extends Resolved {
  articleId: string;
  storyId: string;
  title: string;
  /** As a number, where the date is a day. */
  day: number | null;
  /** Stands under a picture: says what is seen rather than what happened. */
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
const LONGEST_TITLE = 100;

/** `named`: the ids of entities that are events. */
export function eventMentions(
  draft: Draft,
  article: Article,
  named: ReadonlySet<string>,
): EventMention[] {
  const reference = referenceOf(article);
  const timed = timedIn(draft);
  let told: string | null = null;
  return timed.flatMap((one, at) => {
    const found = isFrame(one.expression)
      ? null
      : resolve(one.expression, reference && { ...reference, told }, one.future);
    if (found?.precision === 'day') told = found.date;
    const beside = [timed[at - 1], timed[at + 1]].filter((other) => isInSentence(other, one));
    return found ? (mention(one, found, beside, article, named) ?? []) : [];
  });
}

/** "this year", "next year": when the article speaks, not when something happened. */
function isFrame({ time }: Expression): boolean {
  return time.kind === 'distance' && time.unit !== 'day' && time.count >= 0;
}

function isInSentence(other: Timed | undefined, { block, sentence }: Timed): other is Timed {
  return other?.block === block && other.sentence.start === sentence.start;
}

/** What an inferred day is of is the happening that the article reports. */
function referenceOf({ publishedAt, publishedBasis }: Article): Reference | null {
  if (publishedAt === null) return null;
  return {
    date: publishedAt.split('/')[0]?.slice(0, 10) ?? publishedAt,
    happening: publishedBasis === 'inferred',
  };
}

function mention(
  { block, expression, sentence }: Timed,
  found: Resolved,
  beside: readonly Timed[],
  article: Article,
  named: ReadonlySet<string>,
): EventMention | null {
  const body = article.body[block];
  if (!body) return null;
  const neighbours = beside.map((other) => other.expression);
  const clause = clauseAround(body.text, sentence, expression, neighbours);
  const title = clauseText(body.text, clause, expression);
  if (title === null) return null;
  const entityIds = mentionsIn(article.mentions, block, clause).map((of) => of.entityId);
  const weights = new Map([
    ...termsWithin(body, block, clause, expression, article),
    ...entityIds.filter((id) => named.has(id)).map(doubled),
  ]);
  return {
    ...found,
    articleId: article.id,
    storyId: article.storyId,
    title: shortened(title),
    day: found.precision === 'day' ? dayNumber(found.date) : null,
    caption: body.type === 'caption',
    weights,
    total: [...weights.values()].reduce((sum, weight) => sum + weight, 0),
    entityIds: [...new Set(entityIds)],
    place: { articleId: article.id, block, start: sentence.start, end: sentence.end },
  };
}

/** An event's own name says as much as two words of other kinds. */
function doubled(id: string): [string, number] {
  return [`@@${id}`, NAME_WEIGHT];
}

/** Names count as the entity that they mean, and demonyms as their country. */
function termsWithin(
  { text }: Block,
  block: number,
  clause: Span,
  expression: Span,
  { language, mentions }: Article,
): ReadonlyMap<string, number> {
  const read = termReader(language || FREQUENT_LANGUAGE);
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

export function shortened(title: string): string {
  if (title.length <= LONGEST_TITLE) return title;
  const cut = title.slice(0, LONGEST_TITLE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_TITLE / 2)).replace(/[,;:.\s]+$/u, '')}…`;
}
