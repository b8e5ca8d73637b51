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

export const explanation = z.strictObject({
  parameter: z.string(),
  /** The value that matched: an id, a word or phrase of `q`, or a date of the record. */
  value: z.string(),
  /** In words, to follow the record's name. */
  reason: z.string(),
});

/** The passage that matches `q` best; joined, the pieces are its text. */
export const snippet = z.strictObject({
  pieces: z.array(z.strictObject({ text: z.string(), match: z.boolean() })),
});

/** Whom to credit for the words: as the editor says, else the outlet and its notice as printed; null if unknown. */
const credit = z.string().nullable();

/** What every record has beside the dataset's fields. */
const served = {
  url,
  /** With `q`; null if only fields match that are not shown. */
  snippet: snippet.nullable().optional(),
  /** With `explain=1`: why the record matched. */
  explanations: z.array(explanation).optional(),
};

export const article = dataset.article.extend({
  ...served,
  /** The article's address at its publisher, if known. */
  externalUrl: z.url().nullable(),
  credit,
  /** The beginning of the text, with `excerpt=`. */
  excerpt: z.string().optional(),
});

export const story = dataset.story.extend({ ...served });

export const quote = dataset.quote.extend({
  ...served,
  ...source,
  publishedBasis: dataset.article.shape.publishedBasis,
  /** The instant that orders the article among others, RFC 3339 in UTC. */
  orderedAt: dataset.article.shape.orderedAt,
  articleTitle: dataset.article.shape.title,
  /** The article's page in this dossier. */
  articleUrl: url,
  /** The text of the sentence at `sentenceSpan`, cut where a notice reserves the article's text. */
  sentence: z.string(),
  credit,
});

export const rendering = z.strictObject({
  text: dataset.quote.shape.text,
  manner: dataset.quote.shape.manner,
  quoteId: z.string(),
  ...source,
  /** The article that this one copies: its rendering is not one of another outlet. */
  copyOf: z.string().nullable(),
  /** The words that no rendering has in their place but those of copies, as offsets into `text`. */
  differing: z.array(dataset.span),
});

export const statement = dataset.statement.extend({ ...served, renderings: z.array(rendering) });

export const event = dataset.event.extend({
  ...served,
  mentions: z.array(
    dataset.event.shape.mentions.element.extend({
      ...source,
      /** The text from `start` to `end`, cut where a notice reserves the article's text. */
      sentence: z.string(),
    }),
  ),
});
export const entity = dataset.entity.extend({ ...served });
export const publisher = dataset.publisher.extend({ ...served });
