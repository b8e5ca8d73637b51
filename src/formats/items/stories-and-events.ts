/** Stories and events as items, with links to their articles. */

import { servableArticle } from '../../dataset/rights.ts';
import type { Article, DossierEvent, Story } from '../../dataset/types.ts';
import { dateInWords } from '../../text/date-words.ts';
import { dayRange } from '../feed/dates.ts';
import type { ContentBlock, ItemBase } from '../feed/feed.ts';
import { recordTagUri, recordUrl } from '../feed/urls.ts';
import { summaryOf } from './article.ts';
import {
  articleLinks,
  articlesOf,
  count,
  creditsOf,
  languageOf,
  outletsOf,
  timestampsOf,
} from './article-group.ts';
import { entityCategories, type ItemContext } from './item-context.ts';

/** The summary is that of the article with the story's headline. */
export function storyItem(story: Story, context: ItemContext): ItemBase {
  const articles = context.lookups.articles(story.articleIds);
  const titled = articles.find(({ title }) => title === story.title) ?? articles[0];
  const lead = titled ? summaryOf(servableArticle(titled, context.dossier)) : story.title;
  return {
    ...datedItem('stories', story, context, [lead, `Reported in ${count(articles)}:`]),
    title: story.title,
    summary: lead,
    facts: { kind: 'story', date: story.date, article_ids: story.articleIds },
  };
}

export function eventItem(event: DossierEvent, context: ItemContext): ItemBase {
  const summary = `${event.title} (${datesOf(event)}), mentioned in ${count(event.articleIds)}`;
  return {
    ...datedItem('events', event, context, [`${summary}:`]),
    title: `${dateInWords(event.date)}: ${event.title}`,
    summary,
    facts: {
      kind: 'event',
      date: event.date,
      precision: event.precision,
      other_dates: event.otherDates,
      article_ids: event.articleIds,
    },
  };
}

/** The date and the other dates that articles give. */
function datesOf({ date, otherDates }: DossierEvent): string {
  return [date, ...otherDates.map((other) => other.date)].map(dateInWords).join(' or ');
}

/** Most categories of one item. Dozens of articles together name hundreds of entities. */
const MAX_CATEGORIES = 20;

/** The entities that most articles name. Ties keep their order. */
function mostNamed(ids: readonly string[], articles: readonly Article[]): string[] {
  const named = new Map(ids.map((id) => [id, 0]));
  for (const id of articles.flatMap(({ entityIds }) => entityIds)) {
    const count = named.get(id);
    if (count !== undefined) named.set(id, count + 1);
  }
  return [...named]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MAX_CATEGORIES)
    .map(([id]) => id);
}

function datedItem(
  list: 'stories' | 'events',
  record: Story | DossierEvent,
  context: ItemContext,
  paragraphs: string[],
): Omit<ItemBase, 'title' | 'summary' | 'facts'> {
  const articles = articlesOf({ list, ...record }, context);
  const known = record.date === null ? null : dayRange(record.date);
  return {
    id: recordTagUri(context, list, record.id),
    url: recordUrl(context, list, record.id),
    externalUrl: null,
    content: [
      ...paragraphs.map((text): ContentBlock => ({ type: 'paragraph', text })),
      ...articleLinks(articles, context),
    ],
    ...timestampsOf(list, record, articles, context),
    authors: [],
    publisher: null,
    outlets: outletsOf(articles),
    language: languageOf(articles, context),
    rights: creditsOf(articles, context),
    license: null,
    machines: null,
    categories: entityCategories(mostNamed(record.entityIds, articles), context),
    calendarEntry: known && { ...known, name: record.title },
  };
}
