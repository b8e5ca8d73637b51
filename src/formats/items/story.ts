/** A story as an item: what several articles report, with a link to each. */

import { served } from '../../dataset/rights.ts';
import type { DossierEvent, Story } from '../../dataset/types.ts';
import { days } from '../dates.ts';
import { leadOf } from '../excerpt.ts';
import type { Item } from '../feed.ts';
import { recordTag, recordUrl } from '../links.ts';
import { type Context, entityCategories } from './context.ts';
import {
  articleLinks,
  articlesOf,
  count,
  creditsOf,
  languageOf,
  momentsOf,
  publishersOf,
} from './gathering.ts';

const SUMMARY = 280;

export function storyItem(story: Story, context: Context): Item {
  const lead = context.lookups.articles(story.articleIds.slice(0, 1));
  const summary = lead
    .map((article) => leadOf(served(article, context.dossier).body, SUMMARY))
    .join('');
  return {
    ...happening('stories', story, context),
    title: story.title,
    summary: summary === '' ? story.title : summary,
    facts: { kind: 'story', date: story.date, article_ids: story.articleIds },
  };
}

export function eventItem(event: DossierEvent, context: Context): Item {
  return {
    ...happening('events', event, context),
    title: `${event.date}: ${event.title}`,
    summary: `${event.title} (${event.date}), mentioned in ${count(event.articleIds)}`,
    facts: {
      kind: 'event',
      date: event.date,
      precision: event.precision,
      other_dates: event.otherDates,
      article_ids: event.articleIds,
    },
  };
}

function happening(
  list: 'stories' | 'events',
  record: Story | DossierEvent,
  context: Context,
): Omit<Item, 'title' | 'summary' | 'facts'> {
  const articles = articlesOf(record.articleIds, context);
  return {
    id: recordTag(context, list, record.id),
    url: recordUrl(context, list, record.id),
    externalUrl: null,
    content: [
      { type: 'paragraph', text: `${record.title}. Reported in ${count(articles)}:` },
      ...articleLinks(articles, context),
    ],
    ...momentsOf(articles, context),
    authors: publishersOf(articles, context),
    publisher: null,
    language: languageOf(articles, context),
    rights: creditsOf(articles),
    license: null,
    categories: entityCategories(record.entityIds, context),
    when: record.date === null ? null : days(record.date),
  };
}
