/** A quote as an item: its text, speaker and article. */

import { creditOf, excerpt, machineTerms } from '../../dataset/rights.ts';
import { publicationTimestamp } from '../../dataset/timestamps.ts';
import type { Article, Quote } from '../../dataset/types.ts';
import type { Category, ItemBase } from '../feed/feed.ts';
import { httpUrl, recordTagUri, recordUrl } from '../feed/urls.ts';
import { entityCategories, type ItemContext, reference } from './item-context.ts';

const MAX_TITLE_LENGTH = 90;

export function quoteItem(quote: Quote, context: ItemContext): ItemBase {
  const article = articleOf(quote, context);
  return {
    id: recordTagUri(context, 'quotes', quote.id),
    url: recordUrl(context, 'quotes', quote.id),
    externalUrl: httpUrl(article.url),
    title: quoteTitle(quote),
    summary: `${inQuotationMarks(quote.text, quote)} (${sourceOf(article)})`,
    content: [
      { type: 'quote', text: quote.text },
      {
        type: 'paragraph',
        text: `${withManner(quote.speaker?.name ?? 'Unnamed speaker', quote)}, in: ${sourceOf(article)}`,
        url: recordUrl(context, 'articles', article.id),
      },
    ],
    published: publicationTimestamp(article),
    updated: article.updatedAt,
    authors: article.authors.map(({ name }) => name),
    publisher: article.publisher?.name ?? null,
    outlets: article.publisher === null ? [] : [article.publisher.name],
    language: article.language,
    rights: creditOf(article, context.dossier),
    license: article.license,
    machines: machineTerms(article, context.dossier),
    categories: speakerCategories(quote.speaker, context),
    calendarEntry: null,
    facts: {
      kind: 'quote',
      manner: quote.manner,
      verb: quote.verb,
      speaker: quote.speaker,
      speaker_basis: quote.speakerBasis,
      article: reference(context, 'articles', article),
      place: { block: quote.block, start: quote.start, end: quote.end },
    },
  };
}

/** Speaker and text, short enough for a title. */
export function quoteTitle(quote: Pick<Quote, 'text' | 'speaker' | 'manner'>): string {
  const said = inQuotationMarks(
    excerpt(quote.text, MAX_TITLE_LENGTH).replace(/(?<![\s,;:])[\s,;:]+$/, ''),
    quote,
  );
  return quote.speaker === null ? said : `${withManner(quote.speaker.name, quote)}: ${said}`;
}

/** Marks a paraphrase, which is not in the speaker's own words. */
export function withManner(name: string, { manner }: Pick<Quote, 'manner'>): string {
  return manner === 'direct' ? name : `${name} (reported)`;
}

/** An article's headline and publisher in one line. */
export function sourceOf(article: Article): string {
  return article.publisher === null
    ? article.title
    : `${article.title} – ${article.publisher.name}`;
}

export function speakerCategories(speaker: Quote['speaker'], context: ItemContext): Category[] {
  return entityCategories(speaker?.entityId ? [speaker.entityId] : [], context);
}

/** @throws if the article is missing, which cannot happen in a dataset that the compiler wrote */
export function articleOf({ articleId }: { articleId: string }, context: ItemContext): Article {
  const article = context.lookups.article(articleId);
  if (article === undefined) throw new Error(`no article ${articleId}`);
  return article;
}

/** Only quotes get quotation marks, paraphrases do not. */
function inQuotationMarks(text: string, { manner }: Pick<Quote, 'manner'>): string {
  return manner === 'direct' ? `“${text}”` : text;
}
