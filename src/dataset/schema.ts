/**
 * The dataset's schema: the one place that says what a record holds. The compiler validates what it
 * writes against it; the Worker imports its types only (see types.ts), so zod is not bundled.
 * Field names follow schema.org and the feed formats where these have one. Absence is `null`.
 */
import { z } from 'zod';

/** Raised when a reader of an older dataset could misread a newer one. */
const DATASET_VERSION = 1;

/** UTF-16 offsets, end exclusive, into the article's text as it was read (decoded, control characters removed). */
export const span = z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() });

/** A place in an article's body: index of the block, UTF-16 offsets into that block's text, end exclusive. */
const place = {
  block: z.int().nonnegative(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
};

export const basis = z.enum(['stated', 'inferred', 'curated']);
export const precision = z.enum(['minute', 'day', 'month', 'year', 'range']);
export const entityType = z.enum(['person', 'organization', 'place', 'event']);
export const blockType = z.enum(['paragraph', 'heading', 'list-item', 'quote', 'caption']);

export const block = z.strictObject({ type: blockType, text: z.string(), span });
const author = z.strictObject({ name: z.string() });
const publisherReference = z.strictObject({ id: z.string(), name: z.string() });
export const mention = z.strictObject({ entityId: z.string(), ...place });

/** Why a value that the text does not state is held to be so: the sentence, and whose it is. */
export const evidence = z.strictObject({ text: z.string(), articleId: z.string() });

export const article = z.strictObject({
  id: z.string(),
  /** The file's path below the seeds folder, with `/`. */
  source: z.string(),
  /** The article's own address at its publisher, where known. */
  url: z.string().nullable(),
  title: z.string(),
  titleBasis: z.enum(['stated', 'derived', 'curated']),
  /** The standfirst (deck): the line or two under a headline. */
  standfirst: z.string().nullable(),
  /** RFC 3339 date-time with offset, local date-time, or date: as much as the text says. */
  publishedAt: z.string().nullable(),
  publishedBasis: basis.nullable(),
  publishedPrecision: precision.nullable(),
  publishedEvidence: evidence.nullable(),
  modifiedAt: z.string().nullable(),
  /** The instant that orders the article among others: RFC 3339 in UTC; dates without zone count in the dossier's. Of an undated one that of its story, else 1990-01-01. */
  orderedAt: z.string(),
  /**
   * When the content last changed by the article's own word, never before its publication: RFC 3339, with the offset that is
   * printed, else that of the dossier's time zone.
   */
  updatedAt: z.string(),
  authors: z.array(author),
  publisher: publisherReference.nullable(),
  publisherBasis: basis.nullable(),
  /** BCP 47. */
  language: z.string(),
  /** The rights notice as printed; `reserved` when it forbids reproduction. */
  rights: z.strictObject({ notice: z.string(), reserved: z.boolean() }).nullable(),
  /** The address of the licence that the text stands under, as the editor says. */
  license: z.string().nullable(),
  body: z.array(block),
  storyId: z.string(),
  entityIds: z.array(z.string()),
  mentions: z.array(mention),
  /** The article that this one copies or rewrites, and the share of this text's words found there (0 to 1). */
  copyOf: z.strictObject({ articleId: z.string(), share: z.number() }).nullable(),
  /** Where in the source text the header's facts stand. */
  spans: z.strictObject({
    title: span.nullable(),
    publishedAt: span.nullable(),
    modifiedAt: span.nullable(),
    publisher: span.nullable(),
    rights: span.nullable(),
    authors: z.array(span),
  }),
});

export const story = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** The day (or month, year, interval) of the happening, where the articles fix it. */
  date: z.string().nullable(),
  articleIds: z.array(z.string()).min(1),
  entityIds: z.array(z.string()),
});

export const speaker = z.strictObject({ name: z.string(), entityId: z.string().nullable() });

export const quote = z.strictObject({
  id: z.string(),
  articleId: z.string(),
  storyId: z.string(),
  text: z.string(),
  speaker: speaker.nullable(),
  /** How the speaker was known; null without one. */
  speakerBasis: z.enum(['name', 'pronoun', 'role', 'turn', 'continuation', 'curated']).nullable(),
  /** direct: words between quotation marks. indirect: a clause that reports what was said. */
  manner: z.enum(['direct', 'indirect']),
  /** The verb that introduces it, as printed. */
  verb: z.string().nullable(),
  /** The sentence that introduces it: offsets into the same block. */
  sentence: z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() }),
  ...place,
});

export const statement = z.strictObject({
  id: z.string(),
  speaker: speaker.nullable(),
  /** Direct renderings, then indirect ones (`paraphrases`), each in the order of the articles. */
  quoteIds: z.array(z.string()).min(1),
  paraphraseIds: z.array(z.string()),
  /** Each of these again, with the words (offsets into its text) that no other rendering has. */
  renderings: z.array(z.strictObject({ quoteId: z.string(), differing: z.array(span) })),
  storyId: z.string(),
});

export const entity = z.strictObject({
  id: z.string(),
  type: entityType,
  name: z.string(),
  /** Every other form under which the articles (or the editor) name it, sorted. */
  aliases: z.array(z.string()),
  /** Set only by the editor, in names.yaml. */
  wikidata: z.string().nullable(),
  basis: z.enum(['stated', 'curated']),
  articleIds: z.array(z.string()),
});

export const event = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or an ISO 8601 interval `A/B`. */
  date: z.string(),
  precision: z.enum(['year', 'month', 'day', 'range']),
  /** Other dates that articles give for the same happening, where they disagree. */
  otherDates: z.array(z.strictObject({ date: z.string(), articleIds: z.array(z.string()) })),
  articleIds: z.array(z.string()),
  entityIds: z.array(z.string()),
  mentions: z.array(z.strictObject({ articleId: z.string(), ...place })),
});

export const publisher = z.strictObject({
  id: z.string(),
  name: z.string(),
  articleIds: z.array(z.string()),
});

/** What the editor says of the whole in dossier.yaml. */
export const dossier = z.strictObject({
  title: z.string(),
  description: z.string(),
  language: z.string(),
  /** Where the dossier is served from: an absolute URL without a slash at its end. */
  url: z.string(),
  /** Prefix of every lasting id, a tag URI (RFC 4151) such as `tag:example.org,2026:summits`. */
  id: z.string(),
  /** IANA time zone in which dates without a zone are read. */
  timeZone: z.string(),
  /** Publishers (ids) whose reserved articles may be given in full all the same. */
  publishInFull: z.array(z.string()),
  /** The address of the collection's own licence: of titles, dates, names and links, not of the texts. */
  license: z.string().nullable(),
  /** The licences of publishers' texts, by publisher (id). */
  licenses: z.record(z.string(), z.string()),
});

export const dataset = z.strictObject({
  version: z.literal(DATASET_VERSION),
  dossier,
  articles: z.array(article),
  stories: z.array(story),
  quotes: z.array(quote),
  /** Indirect speech: the same record as a quote, `text` being the reporting clause. */
  paraphrases: z.array(quote),
  statements: z.array(statement),
  entities: z.array(entity),
  events: z.array(event),
  publishers: z.array(publisher),
});

export const lineKind = z.enum([
  'title',
  'standfirst',
  'date',
  'byline',
  'publisher',
  'heading',
  'paragraph',
  'list-item',
  'quote',
  'caption',
  'rights',
  'boilerplate',
]);

/** How an article's text was read, line by line: what `/articles/{id}/source` shows. */
export const reading = z.strictObject({
  articleId: z.string(),
  source: z.string(),
  /** The text that every span points into. */
  text: z.string(),
  lines: z.array(z.strictObject({ kind: lineKind, span, reason: z.string() })),
});
