/** A quote as an item: the words, who said them, and where they stand. */

import { excerpt } from '../../dataset/rights.ts';
import type { Article, Quote } from '../../dataset/types.ts';
import { creditOf } from '../credit.ts';
import type { Category, Item } from '../feed.ts';
import { listUrl, recordTag, recordUrl, webAddress } from '../links.ts';
import { momentsOfArticle } from '../moments.ts';
import { authorsOf } from './article.ts';
import { type Context, reference } from './context.ts';

const TITLE = 90;

export function quoteItem(quote: Quote, context: Context): Item {
  const article = articleOf(quote, context);
  const { published, updated } = momentsOfArticle(article, context);
  return {
    id: recordTag(context, 'quotes', quote.id),
    url: recordUrl(context, 'quotes', quote.id),
    externalUrl: webAddress(article.url),
    title: quoteTitle(quote),
    summary: `${words(quote)} (${sourceOf(article)})`,
    content: [
      { type: 'quote', text: quote.text },
      {
        type: 'paragraph',
        text: `${quote.speaker?.name ?? 'Unnamed speaker'}, in: ${sourceOf(article)}`,
        url: recordUrl(context, 'articles', article.id),
      },
    ],
    published,
    updated,
    authors: authorsOf(article, context),
    publisher: article.publisher?.name ?? null,
    language: article.language,
    rights: creditOf(article),
    license: article.license,
    categories: speakerCategories(quote.speaker, context),
    when: null,
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

/** Who said what, short enough for a headline. */
export function quoteTitle(quote: Pick<Quote, 'text' | 'speaker'>): string {
  const said = excerpt(quote.text, TITLE).replace(/[\s,;:]+$/, '');
  return quote.speaker === null ? `“${said}”` : `${quote.speaker.name}: “${said}”`;
}

/** An article named in a line: its headline and publisher. */
export function sourceOf(article: Article): string {
  return article.publisher === null
    ? article.title
    : `${article.title} – ${article.publisher.name}`;
}

export function speakerCategories(speaker: Quote['speaker'], context: Context): Category[] {
  if (speaker === null || speaker.entityId === null) return [];
  return [{ term: speaker.entityId, scheme: listUrl(context, 'people'), label: speaker.name }];
}

/** @throws when the dataset is not one that the compiler wrote: a quote always has its article */
export function articleOf({ articleId }: { articleId: string }, context: Context): Article {
  const article = context.lookups.article(articleId);
  if (article === undefined) throw new Error(`no article ${articleId}`);
  return article;
}

function words({ text, manner }: Quote): string {
  return manner === 'direct' ? `“${text}”` : text;
}
