/**
 * The schema of records as they are served: those of the dataset with their addresses, and with what saves a client
 * from joining lists. The Worker imports only the types (types.ts), so zod is not bundled.
 */
import { z } from 'zod';
import * as dataset from './schema.ts';

/** What quotes and renderings say about the article that prints them. */
const source = {
  articleId: dataset.quote.shape.articleId,
  publisher: dataset.article.shape.publisher,
  publishedAt: dataset.article.shape.publishedAt,
};

/** The record's page in this dossier. */
const url = z.url();

export const article = dataset.article.extend({
  url,
  /** The article's address at its publisher, if known. */
  externalUrl: z.url().nullable(),
  /** The beginning of the text, with `excerpt=`. */
  excerpt: z.string().optional(),
});

export const story = dataset.story.extend({ url });

export const quote = dataset.quote.extend({
  url,
  ...source,
  publishedBasis: dataset.article.shape.publishedBasis,
  /** The instant that orders the article among others, RFC 3339 in UTC. */
  orderedAt: dataset.article.shape.orderedAt,
  articleTitle: dataset.article.shape.title,
  /** The article's page in this dossier. */
  articleUrl: url,
  /** The text of the sentence at `sentenceSpan`, cut where a notice reserves the article's text. */
  sentence: z.string(),
});

export const rendering = z.strictObject({
  text: dataset.quote.shape.text,
  manner: dataset.quote.shape.manner,
  quoteId: z.string(),
  ...source,
  /** The words that no other rendering has, as offsets into `text`. */
  differing: z.array(dataset.span),
});

export const statement = dataset.statement.extend({ url, renderings: z.array(rendering) });

export const event = dataset.event.extend({ url });
export const entity = dataset.entity.extend({ url });
export const publisher = dataset.publisher.extend({ url });
