/**
 * The dataset's schema, the single definition of every record. The compiler validates what it writes against it; the
 * Worker imports only the types (types.ts), so zod is not bundled. Field names follow schema.org and the feed formats
 * where those have one. Absence is `null`.
 */
import { z } from 'zod';

/** Raised when a program written for an older dataset could misread a newer one. */
const DATASET_VERSION = 1;

/** UTF-16 offsets, end exclusive, into the article's source text as read (decoded, control characters removed). */
export const span = z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() });

/** A span of an article's body: the block's index, and UTF-16 offsets into that block's text, end exclusive. */
const bodySpan = {
  block: z.int().nonnegative(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
};

export const basis = z.enum(['stated', 'inferred', 'curated']);
export const precision = z.enum(['minute', 'day', 'month', 'year', 'range']);
export const entityType = z.enum(['person', 'organization', 'place', 'event']);
export const blockType = z.enum(['paragraph', 'heading', 'list-item', 'quote', 'caption']);

export const block = z.strictObject({ type: blockType, text: z.string(), span });

/**
 * Lines that speak of the article and are not part of it: what the outlet corrects or remarks, who else worked on it,
 * who the author is, disclaimers, offers, and the counts below posts of social networks.
 */
export const noteType = z.enum(['correction', 'credit', 'author', 'disclaimer', 'offer', 'post']);
const note = z.strictObject({ type: noteType, text: z.string(), span });
const author = z.strictObject({ name: z.string() });
export const publisherReference = z.strictObject({ id: z.string(), name: z.string() });
export const mention = z.strictObject({ entityId: z.string(), ...bodySpan });

/** When the dossier published a record, by its ledger. All empty without a ledger. */
const publication = {
  /** When it was added: RFC 3339 in UTC; null until it is published. */
  addedAt: z.string().nullable(),
  /** When it was added or last changed; null while the addition or a change is not published. */
  changedAt: z.string().nullable(),
  /** How many published changes it has had since it was added. */
  revision: z.int().nonnegative(),
};

/** The sentence that an inferred value rests on, and the article that it stands in. */
export const evidence = z.strictObject({ text: z.string(), articleId: z.string() });

export const article = z.strictObject({
  id: z.string(),
  /** The file's path below the articles folder, with `/` as separator. */
  source: z.string(),
  /** The article's address at its publisher, if known. */
  url: z.string().nullable(),
  title: z.string(),
  titleBasis: z.enum(['stated', 'derived', 'curated']),
  /** The standfirst (deck): the lines under the headline that introduce the article. */
  standfirst: z.string().nullable(),
  /** RFC 3339 date-time with offset, local date-time, or ISO 8601 date: as precise as the text is. */
  publishedAt: z.string().nullable(),
  publishedBasis: basis.nullable(),
  publishedPrecision: precision.nullable(),
  publishedEvidence: evidence.nullable(),
  modifiedAt: z.string().nullable(),
  /**
   * The instant that orders the article among others, RFC 3339 in UTC. Dates without a zone are read in the dossier's.
   * An undated article takes its story's instant, else 1990-01-01.
   */
  orderedAt: z.string(),
  /**
   * When the content last changed according to the article itself, never before its publication: RFC 3339 with the
   * printed offset, else that of the dossier's time zone.
   */
  updatedAt: z.string(),
  authors: z.array(author),
  publisher: publisherReference.nullable(),
  publisherBasis: basis.nullable(),
  /** BCP 47. */
  language: z.string(),
  /** The rights notice as printed; `reserved` is true when it forbids reproduction. */
  rights: z.strictObject({ notice: z.string(), reserved: z.boolean() }).nullable(),
  /** The address of the text's licence, given by the editor. */
  license: z.string().nullable(),
  body: z.array(block),
  /** In the order of the text. */
  notes: z.array(note),
  storyId: z.string(),
  entityIds: z.array(z.string()),
  mentions: z.array(mention),
  /** The article that this one copies or rewrites, and the share of this text's words that it shares (0 to 1). */
  copyOf: z.strictObject({ articleId: z.string(), share: z.number() }).nullable(),
  /** Where the source text prints the header's facts. */
  spans: z.strictObject({
    title: span.nullable(),
    publishedAt: span.nullable(),
    modifiedAt: span.nullable(),
    publisher: span.nullable(),
    rights: span.nullable(),
    authors: z.array(span),
  }),
  ...publication,
});

export const story = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** The day (or month, year, interval) of what happened, where the articles determine it. */
  date: z.string().nullable(),
  articleIds: z.array(z.string()).min(1),
  entityIds: z.array(z.string()),
  ...publication,
});

export const speaker = z.strictObject({ name: z.string(), entityId: z.string().nullable() });

export const quote = z.strictObject({
  id: z.string(),
  articleId: z.string(),
  storyId: z.string(),
  text: z.string(),
  speaker: speaker.nullable(),
  /** How the speaker was identified; null without a speaker. */
  speakerBasis: z.enum(['name', 'pronoun', 'role', 'turn', 'continuation', 'curated']).nullable(),
  /** `direct`: words between quotation marks. `indirect`: a clause that reports what was said. */
  manner: z.enum(['direct', 'indirect']),
  /** The reporting verb, as printed. */
  verb: z.string().nullable(),
  /** The sentence that attributes it: offsets into the same block. */
  sentenceSpan: z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() }),
  ...bodySpan,
  ...publication,
});

export const statement = z.strictObject({
  id: z.string(),
  speaker: speaker.nullable(),
  /** Direct renderings; `paraphraseIds` are the indirect ones. Both are in the order of the articles. */
  quoteIds: z.array(z.string()).min(1),
  paraphraseIds: z.array(z.string()),
  /** Each rendering with the words (offsets into its text) that no other has in their place; copies are not compared. */
  renderings: z.array(z.strictObject({ quoteId: z.string(), differing: z.array(span) })),
  storyId: z.string(),
  ...publication,
});

export const entity = z.strictObject({
  id: z.string(),
  type: entityType,
  name: z.string(),
  /** Every other name that the articles or the editor use for it, sorted. */
  aliases: z.array(z.string()),
  /** A Wikidata id, set only by the editor in names.yaml. */
  wikidata: z.string().nullable(),
  basis: z.enum(['stated', 'curated']),
  articleIds: z.array(z.string()),
  ...publication,
});

export const event = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or an ISO 8601 interval `A/B`. */
  date: z.string(),
  precision: z.enum(['year', 'month', 'day', 'range']),
  /** Other dates that articles give for the same event, where they disagree. */
  otherDates: z.array(z.strictObject({ date: z.string(), articleIds: z.array(z.string()) })),
  articleIds: z.array(z.string()),
  entityIds: z.array(z.string()),
  mentions: z.array(z.strictObject({ articleId: z.string(), ...bodySpan })),
  ...publication,
});

export const publisher = z.strictObject({
  id: z.string(),
  name: z.string(),
  articleIds: z.array(z.string()),
  ...publication,
});

/** The lists whose records the ledger follows. */
export const publishedList = z.enum([
  'articles',
  'stories',
  'quotes',
  'statements',
  'events',
  'people',
  'organizations',
  'places',
  'publishers',
]);

/** A run of words that a correction replaced; `removed` or `added` may be empty. */
export const difference = z.strictObject({
  field: z.string(),
  removed: z.string(),
  added: z.string(),
});

/** A published change. Additions are not repeated here: each record has its `addedAt`. */
export const change = z.strictObject({
  at: z.string(),
  list: publishedList,
  /** The id of the record. */
  id: z.string(),
  change: z.enum(['changed', 'withdrawn']),
  /** The names of the fields that changed; empty when the previous version was not at hand. */
  fields: z.array(z.string()),
  differences: z.array(difference),
});

/** What machines may do with a text: the usage vocabulary of RSL 1.0 (section 3.4.1.1). */
export const machineUse = z.enum(['all', 'search', 'ai-all', 'ai-index', 'ai-input', 'ai-train']);

/** Null where the editor says nothing; empty where machines may do nothing. */
const machineUses = z.array(machineUse).nullable();

/** What the editor says of one publisher's texts. */
export const publisherTerms = z.strictObject({
  /**
   * The longest excerpt in UTF-16 code units. Null without the editor's word: then a notice that reserves cuts to 300, and
   * other texts are served whole.
   */
  excerpt: z.int().nonnegative().nullable(),
  /** Whom to credit, in place of the publisher's name and its notice. */
  credit: z.string().nullable(),
  machines: machineUses,
});

/** The editor's settings for the whole dossier, from dossier.yaml. */
export const dossier = z.strictObject({
  title: z.string(),
  description: z.string(),
  language: z.string(),
  /** The address that the dossier is served from: an absolute URL without a trailing slash. */
  url: z.string(),
  /** The prefix of all permanent ids, a tag URI (RFC 4151) such as `tag:example.org,2026:summits`. */
  id: z.string(),
  /** The IANA time zone for dates without a zone. */
  timeZone: z.string(),
  /** Ids of publishers whose reserved articles may nevertheless be served in full. */
  publishInFull: z.array(z.string()),
  /** The address of the collection's licence, which covers titles, dates, names and links, but not the texts. */
  license: z.string().nullable(),
  /** The addresses of the licences of publishers' texts, by publisher id. */
  licenses: z.record(z.string(), z.string()),
  /** What else the editor says of publishers' texts, by publisher id. */
  terms: z.record(z.string(), publisherTerms),
  /** The address of the WebSub hub that is told of publications. */
  hub: z.string().nullable(),
  /** What machines may do with the dossier, except where a publisher's terms or notice say otherwise. */
  machines: machineUses,
});

export const dataset = z.strictObject({
  version: z.literal(DATASET_VERSION),
  dossier,
  articles: z.array(article),
  stories: z.array(story),
  quotes: z.array(quote),
  /** Indirect speech: the same fields as a quote; `text` is the reporting clause. */
  paraphrases: z.array(quote),
  statements: z.array(statement),
  entities: z.array(entity),
  events: z.array(event),
  publishers: z.array(publisher),
  /** When this dataset was published, RFC 3339 in UTC; null while the ledger does not have it. */
  publishedAt: z.string().nullable(),
  /**
   * Every publication, oldest first, with the SHA-256 of its `/dataset.json`. The newest has no digest: a file cannot
   * contain its own.
   */
  publications: z.array(z.strictObject({ at: z.string(), digest: z.string().nullable() })),
  /** Published corrections and withdrawals, oldest first. */
  changes: z.array(change),
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
  'note',
  'boilerplate',
]);

/** How an article's text was read line by line, as `/articles/{id}/source` shows it. */
export const reading = z.strictObject({
  articleId: z.string(),
  source: z.string(),
  /** The text that all spans point into. */
  text: z.string(),
  lines: z.array(z.strictObject({ kind: lineKind, span, reason: z.string() })),
});
