/** The schema of JSON answers that are not records. Only scripts/schemas.ts uses it, so zod is not bundled. */
import { z } from 'zod';
import * as dataset from '../../dataset/schema.ts';
import { listNames } from '../../model/lists.ts';

const url = z.url();
const timestamp = z.iso.datetime({ offset: true });

export const facet = z.strictObject({
  name: z.string(),
  values: z.array(
    z.strictObject({
      value: z.string(),
      label: z.string(),
      count: z.int().nonnegative(),
      /** The list narrowed to this value. */
      url,
    }),
  ),
});

/** A list of records of one schema. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.strictObject({
    title: z.string(),
    /** The canonical address of this answer. */
    url,
    /** The next page; null on the last. */
    next_url: url.nullable(),
    /** How many records match, where they were counted: on a single page, and with `facet`. */
    total: z.int().nonnegative().optional(),
    /** When the newest of the records changed. */
    updated: timestamp.nullable(),
    rights: z.string(),
    /** The licence of the collection. */
    license: url.optional(),
    facets: z.array(facet).optional(),
    items: z.array(item),
  });
}

/** A published change of a record. */
export const change = z.strictObject({
  id: z.string(),
  /** The record's page, which answers 410 once it is withdrawn. */
  url,
  change: z.enum(['added', 'changed', 'withdrawn']),
  at: timestamp,
  list: dataset.publishedList,
  /** The names of the fields that changed, where they are known. */
  fields: z.array(z.string()),
  differences: z.array(dataset.difference),
});

const machineTerms = z.strictObject({
  permits: z.array(dataset.machineUse),
  prohibits: z.array(dataset.machineUse),
});

const reference = z.strictObject({ id: z.string(), name: z.string(), url });

/** What `_dossier` says in an item. `kind` decides which members there are. */
export const feedItemFacts = z.strictObject({
  kind: z.enum([
    'article',
    'quote',
    'statement',
    'story',
    'event',
    'person',
    'organization',
    'place',
    'publisher',
    'change',
  ]),
  published_at: z.string().nullable().optional(),
  published_precision: dataset.precision.nullable().optional(),
  published_basis: dataset.basis.nullable().optional(),
  title_basis: dataset.article.shape.titleBasis.optional(),
  publisher: reference.nullable().optional(),
  story: reference.nullable().optional(),
  article: reference.optional(),
  entity_ids: z.array(z.string()).optional(),
  article_ids: z.array(z.string()).optional(),
  copy_of: z.string().nullable().optional(),
  rights: z
    .strictObject({ notice: z.string(), reserved: z.boolean(), excerpt: z.boolean() })
    .nullable()
    .optional(),
  credit: z.string().nullable(),
  license: url.nullable(),
  machines: machineTerms.nullable(),
  manner: dataset.quote.shape.manner.optional(),
  verb: z.string().nullable().optional(),
  speaker: dataset.speaker.nullable().optional(),
  speaker_basis: dataset.quote.shape.speakerBasis.optional(),
  place: z
    .strictObject({
      block: z.int().nonnegative(),
      start: z.int().nonnegative(),
      end: z.int().nonnegative(),
    })
    .optional(),
  quote_ids: z.array(z.string()).optional(),
  paraphrase_ids: z.array(z.string()).optional(),
  date: z.string().nullable().optional(),
  precision: dataset.event.shape.precision.optional(),
  other_dates: dataset.event.shape.otherDates.optional(),
  aliases: z.array(z.string()).optional(),
  change: z.enum(['added', 'changed', 'withdrawn']).optional(),
  list: z.string().optional(),
  record_id: z.string().optional(),
  fields: z.array(z.string()).optional(),
});

export const feedItem = z.strictObject({
  id: z.string(),
  url,
  external_url: url.optional(),
  title: z.string(),
  content_html: z.string(),
  summary: z.string(),
  date_published: timestamp,
  date_modified: timestamp.optional(),
  authors: z.array(z.strictObject({ name: z.string() })).optional(),
  tags: z.array(z.string()),
  language: z.string(),
  _dossier: feedItemFacts,
});

const feedFacts = z.strictObject({
  about: url,
  id: z.string(),
  updated: timestamp.nullable(),
  complete: z.boolean(),
  /** Items withdrawn last. */
  withdrawn: z.array(z.strictObject({ id: z.string(), withdrawn_at: timestamp })).optional(),
  rights: z.string(),
  license: url.nullable(),
  machine_terms: url.nullable(),
});

export const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string(),
  home_page_url: url,
  feed_url: url,
  description: z.string(),
  next_url: url.optional(),
  icon: url,
  favicon: url,
  language: z.string(),
  hubs: z.array(z.strictObject({ type: z.literal('WebSub'), url })).optional(),
  _dossier: feedFacts,
  items: z.array(feedItem),
});

export const suggestion = z.strictObject({
  /** The parameter that takes the id. */
  parameter: z.string(),
  id: z.string(),
  name: z.string(),
  /** The name that matched, if it is not `name`. */
  alias: z.string().nullable(),
  /** The number of articles that mention it. */
  articles: z.int().nonnegative(),
  /** Those articles. */
  url,
});

export const suggestions = z.strictObject({ items: z.array(suggestion) });

export const health = z.strictObject({
  status: z.literal('ok'),
  /** When this dataset was published (RFC 3339); null while it is not. */
  publishedAt: z.string().nullable(),
  /** Its digest, as in `/dataset/{digest}.json`; null while it is not published. */
  dataset: z.string().nullable(),
  ...Object.fromEntries(listNames.map((name) => [name, z.int().nonnegative()])),
});

/** RFC 9457. */
export const problem = z.strictObject({
  type: z.literal('about:blank'),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  parameter: z.string().optional(),
  allowed: z.array(z.string()).optional(),
  did_you_mean: z.string().optional(),
});
