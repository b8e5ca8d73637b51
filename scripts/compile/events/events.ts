/** Dated happenings, past or announced, that articles mention: one record for each, across articles. */
import { UNPUBLISHED } from '../../../src/dataset/timestamps.ts';
import type { Article, DossierEvent, Entity, Story } from '../../../src/dataset/types.ts';
import { compareCodeUnits } from '../../../src/text/code-units.ts';
import type { AnalyzedArticle } from '../core/draft.ts';
import { digest } from '../core/identity.ts';
import type { Problem } from '../core/problem.ts';
import { dayNumber } from '../dates/calendar-days.ts';
import { abbreviationsOf } from '../languages/languages.ts';
import { connectedComponents } from '../text/connected-components.ts';
import { sentencesOf } from '../text/sentences.ts';
import { withCuratedEvents } from './curated-events.ts';
import { type EventMention, eventMentions } from './event-mentions.ts';
import { termsOf } from './event-terms.ts';
import { isSameEvent } from './same-event.ts';

const VAGUE = /^(?:it|they|he|she|this|that|there|we|i|you|its|their|his|her|in|at)\b/iu;
const MAX_SHORT_TITLE_LENGTH = 15;
/** "Three men are in hospital after …": what has come of it. */
const TELLS_STATE = /^(?:\S+\s){1,5}(?:is|are)\s/u;
/** News of an event is printed within this many days. */
const MAX_NEWS_AGE = 14;

export interface EventInput {
  /** As the articles show it by themselves. */
  analyzed: AnalyzedArticle[];
  /** The same articles as records (entities linked, dates inferred), in their final order. */
  articles: Article[];
  stories: Story[];
  entities: Entity[];
}

/** By date, then by id. Expressions that the text does not fix to a year at least are left out, and those of which no title can be made. */
export function linkEvents(
  { analyzed, articles, stories, entities }: EventInput,
  problems: Problem[],
): DossierEvent[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const analyses = new Map(analyzed.map((analysis) => [analysis.draft.id, analysis]));
  const mentions = articles.flatMap((article) => {
    const analysis = analyses.get(article.id);
    if (!analysis) return [];
    const found = eventMentions(analysis.draft, article, byId);
    const of = { article, entities: byId };
    return withCuratedEvents(found, analysis.events ?? [], of, problems);
  });
  const byMonth = Map.groupBy(mentions, ({ date }) => date.slice(0, 7));
  const groups = [...byMonth.values()]
    .flatMap((of) => connectedComponents(of, isSameEvent))
    .filter((group) => group.some(({ clear }) => clear));
  addLeads(stories, groups, articles);
  return groups
    .map(event)
    .sort((a, b) => compareCodeUnits(a.date, b.date) || compareCodeUnits(a.id, b.id));
}

/** In sentences: where an article tells its news. */
const OPENING = 6;

/** An article of a story that does not say when it happened still reports it: with the first sentence that tells of it. */
function addLeads(stories: readonly Story[], groups: EventMention[][], articles: Article[]): void {
  const mainOf = mainGroups(stories, groups);
  const told = daysTold(groups);
  for (const article of articles) {
    const main = mainOf.get(article.storyId);
    const [first] = main ?? [];
    if (!main || !first || told.get(article.id)?.has(first.date)) continue;
    const place = mayReport(article, first.date) ? reportOf(main, article) : null;
    if (place) main.push({ ...first, articleId: article.id, entityIds: [], place });
  }
}

/** By article, the dates to which it dates something by itself. */
function daysTold(groups: readonly EventMention[][]): ReadonlyMap<string, ReadonlySet<string>> {
  const told = new Map<string, Set<string>>();
  for (const { articleId, date } of groups.flat()) {
    const dates = told.get(articleId);
    if (dates) dates.add(date);
    else told.set(articleId, new Set([date]));
  }
  return told;
}

/** The first sentence of its opening that has two terms in common with what the others say happened. */
function reportOf(main: readonly EventMention[], article: Article): EventMention['place'] | null {
  const told = new Set(main.flatMap(({ weights }) => [...weights.keys()]));
  const abbreviations = abbreviationsOf(article.language);
  const sentences = article.body.flatMap(({ type, text }, block) =>
    type === 'paragraph'
      ? sentencesOf(text, abbreviations).map((span) => ({ block, ...span }))
      : [],
  );
  const found = sentences.slice(0, OPENING).find(({ block, ...span }) => {
    const own = termsOf(article, block, span);
    return [...own.keys()].filter((term) => told.has(term)).length >= 2;
  });
  return found ? { articleId: article.id, ...found } : null;
}

/** Printed when the news was fresh, or on a day that is not known. */
function mayReport({ publishedAt }: Article, date: string): boolean {
  if (publishedAt === null || publishedAt.length < 10 || date.length < 10) return true;
  const age = dayNumber(publishedAt) - dayNumber(date);
  return age >= -1 && age <= MAX_NEWS_AGE;
}

/** By story, the event of its day that its articles mention most. */
function mainGroups(
  stories: readonly Story[],
  groups: EventMention[][],
): ReadonlyMap<string, EventMention[]> {
  const dates = new Map(stories.map(({ id, date }) => [id, date]));
  const found = new Map<string, { group: EventMention[]; support: number }>();
  for (const group of groups) {
    const fitting = group.filter(({ storyId, date }) => dates.get(storyId) === date);
    for (const [storyId, of] of Map.groupBy(fitting, (mention) => mention.storyId))
      if (of.length > (found.get(storyId)?.support ?? 0))
        found.set(storyId, { group, support: of.length });
  }
  return new Map([...found].map(([storyId, { group }]) => [storyId, group]));
}

/** Its id is made of its first mention (by article id): it stays when other articles' are added after it. */
function event(group: EventMention[]): DossierEvent {
  const dates = Map.groupBy(group, ({ date }) => date);
  const date = group.find(({ curated }) => curated.date)?.date ?? majorityDate(dates);
  const [settled] = dates.get(date) ?? group;
  const first = group.reduce((a, b) => (b.articleId < a.articleId ? b : a));
  return {
    id: digest(`event ${first.identity}`).slice(0, 16),
    title: group.find(({ curated }) => curated.title)?.title ?? clearestTitle(group),
    date,
    precision: settled?.precision ?? 'year',
    otherDates: [...dates]
      .filter(([other]) => !date.startsWith(other))
      .map(([other, of]) => ({
        date: other,
        articleIds: unique(of.map(({ articleId }) => articleId)),
      })),
    articleIds: unique(group.map(({ articleId }) => articleId)),
    entityIds: unique(group.flatMap(({ entityIds }) => entityIds)),
    mentions: distinct(group.map(({ place }) => place)),
    ...UNPUBLISHED,
  };
}

/** What most articles say; of equals the more precise, then the earlier. */
function majorityDate(dates: ReadonlyMap<string, EventMention[]>): string {
  const support = ([date, group]: [string, EventMention[]]): [number, number, string] => [
    -unique(group.map(({ articleId }) => articleId)).length,
    -date.length,
    date,
  ];
  const [best] = [...dates].sort((a, b) => {
    const [x, y] = [support(a), support(b)];
    return x[0] - y[0] || x[1] - y[1] || compareCodeUnits(x[2], y[2]);
  });
  return best?.[0] ?? '';
}

/** Not a pronoun's, and saying most of what all mentions say. */
function clearestTitle(group: readonly EventMention[]): string {
  const tellers = new Map<string, number>();
  for (const { weights } of group)
    for (const term of weights.keys()) tellers.set(term, (tellers.get(term) ?? 0) + 1);
  const clarity = ({ title, weights, caption, clear }: EventMention) => {
    let said = 0;
    for (const [term, weight] of weights) said += weight * (tellers.get(term) ?? 0);
    const vague = caption || !clear || VAGUE.test(title) || title.length < MAX_SHORT_TITLE_LENGTH;
    return (said / group.length) * (vague ? 0.3 : TELLS_STATE.test(title) ? 0.6 : 1);
  };
  const clear = group.filter((mention) => mention.clear);
  const rated = clear.map((mention) => ({ title: mention.title, clarity: clarity(mention) }));
  return rated.reduce((best, next) => (next.clarity > best.clarity ? next : best)).title;
}

function distinct(places: EventMention['place'][]): EventMention['place'][] {
  return [...new Map(places.map((of) => [`${of.articleId} ${of.block} ${of.start}`, of])).values()];
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}
