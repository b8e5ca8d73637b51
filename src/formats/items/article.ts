/** An article as an item. */

import {
  creditOf,
  excerpt,
  isReserved,
  machineTerms,
  servableArticle,
} from '../../dataset/rights.ts';
import { publicationTimestamp } from '../../dataset/timestamps.ts';
import type { Article } from '../../dataset/types.ts';
import { excerptBlocks, leadOf } from '../feed/excerpt.ts';
import type { ContentBlock, ItemBase } from '../feed/feed.ts';
import { httpUrl, recordTagUri, recordUrl } from '../feed/urls.ts';
import type { ItemContext } from './item-context.ts';
import { entityCategories, reference } from './item-context.ts';

const MAX_SUMMARY_LENGTH = 280;

export function articleItem(source: Article, context: ItemContext): ItemBase {
  const article = servableArticle(source, context.dossier);
  return {
    id: recordTagUri(context, 'articles', article.id),
    url: recordUrl(context, 'articles', article.id),
    externalUrl: httpUrl(article.url),
    title: article.title,
    summary: shortenedSummary(summaryOf(article), article, context),
    content: content(article, context),
    published: publicationTimestamp(article),
    updated: article.updatedAt,
    authors: article.authors.map(({ name }) => name),
    publisher: article.publisher?.name ?? null,
    outlets: article.publisher === null ? [] : [article.publisher.name],
    language: article.language,
    rights: creditOf(article, context.dossier),
    license: article.license,
    machines: machineTerms(article, context.dossier),
    categories: entityCategories(article.entityIds, context),
    calendarEntry: null,
    facts: facts(article, context),
  };
}

/** The standfirst or the beginning of the text. @param article with reserved text cut */
export function summaryOf({ standfirst, body, title }: Article): string {
  return standfirst ?? (leadOf(body, MAX_SUMMARY_LENGTH) || title);
}

function shortenedSummary(
  summary: string,
  { title }: Article,
  { excerpt: length }: ItemContext,
): string {
  if (length === null) return summary;
  return length === 0 ? title : excerpt(summary, length);
}

function content(article: Article, context: ItemContext): ContentBlock[] {
  const { excerpt: length } = context;
  const cut = length !== null || isReserved(article, context.dossier);
  const standfirst: ContentBlock[] =
    article.standfirst === null ? [] : [{ type: 'paragraph', text: article.standfirst }];
  const whole = [...standfirst, ...article.body];
  const text = length === null ? whole : excerptBlocks(whole, length);
  const given: ContentBlock[] =
    article.body.length > 0 || text.length > 0
      ? text
      : [{ type: 'paragraph', text: article.title }];
  return [...given, ...(cut ? [credit(article, context)] : [])];
}

/** The last line of an excerpt: its source, with a link to the full text. */
function credit(article: Article, context: ItemContext): ContentBlock {
  const url = httpUrl(article.url) ?? recordUrl(context, 'articles', article.id);
  const from = creditOf(article, context.dossier) ?? article.title;
  return { type: 'paragraph', text: `Excerpt. Source: ${from}`, url };
}

function facts(article: Article, context: ItemContext): Record<string, unknown> {
  const story = context.lookups.story(article.storyId);
  return {
    kind: 'article',
    published_at: article.publishedAt,
    published_precision: article.publishedPrecision,
    published_basis: article.publishedBasis,
    title_basis: article.titleBasis,
    publisher: article.publisher && reference(context, 'publishers', article.publisher),
    story: story ? reference(context, 'stories', story) : null,
    entity_ids: article.entityIds,
    copy_of: article.copyOf?.articleId ?? null,
    rights: article.rights && {
      notice: article.rights.notice,
      reserved: article.rights.reserved,
      excerpt: isReserved(article, context.dossier),
    },
  };
}
