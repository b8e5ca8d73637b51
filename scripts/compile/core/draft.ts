/**
 * What the stages hand to each other. Per article: Source → Line[] → Header → Draft → mentions → quotes;
 * then, across articles: entities, stories, dates, statements, events.
 */
import type {
  Basis,
  Block,
  EntityType,
  LineKind,
  NoteType,
  Precision,
  Publication,
  Quote,
  Span,
} from '../../../src/dataset/types.ts';
import type { TimeExpression } from '../dates/time-expressions.ts';
import type { Shingles } from '../text/shingles.ts';
import type { LineShift } from '../text/span.ts';
import type { TermCounts } from '../text/term-counts.ts';

/** Signs that an article reports a happening, and is no guide, review, comment or explanation. */
export interface NewsSigns {
  /** Share of the first sentences that tell what was done. */
  past: number;
  /** Share of the sentences that say who said something. */
  reported: number;
  /** 1 where the opening says on which day it happened. */
  dated: number;
  /** How often the reader is addressed, in words of a hundred; quotes aside. */
  addressed: number;
  /** 1 where the headline names another genre: "How to …", "Explainer: …", "10 best …", a question. */
  otherGenre: number;
}

/** What a file says of its article outside the running text: front matter, HTML metadata, NAME.yaml. */
export interface Metadata {
  title?: string;
  /** Every form in which a page states its title, the likeliest first. */
  titles?: readonly string[];
  standfirst?: string;
  publishedAt?: string;
  modifiedAt?: string;
  authors?: string[];
  publisher?: string;
  language?: string;
  url?: string;
  rights?: string;
}

/** A file as it was read. */
export interface Source {
  /** Below the seeds folder, with `/`. */
  path: string;
  /** Decoded; no control characters but line feeds and tabs. Every span points into it. */
  text: string;
  /** What the file itself states about its article (HTML metadata, front matter). */
  metadata: Metadata;
  /** What the file's markup says of lines, by their offset: captions, headings, list items. */
  markup?: ReadonlyMap<number, LineKind>;
  /** All that a page's markup shows of its lines, by their offset. Absent where the file is no page. */
  page?: ReadonlyMap<number, PageLine>;
  /** Words were parted at the ends of its lines: it is broken to a width. */
  isWrapped?: boolean;
  /** Where the line breaks of the text differ from those of the file, in the order of the text. */
  lineShifts?: readonly LineShift[];
}

export type { LineKind };

/** What a page's markup shows of one line of its text. */
export interface PageLine {
  /** What its element says that the line is: a caption, a heading, a list item; null where it says nothing. */
  kind: LineKind | null;
  /** The innermost block around its beginning. */
  element: PageElement;
  /** Number of characters, and how many of them are in links and in bold type. */
  length: number;
  linked: number;
  bold: number;
  /** The date that a <time> element in the line states. */
  time: StatedTime | null;
  /** The texts in the line that the markup declares to be an author's name. */
  authors: readonly string[];
}

export interface StatedTime {
  /** `datetime`, as written. */
  value: string;
  role: 'published' | 'modified' | null;
}

/** An element of a page, and what of the page's visible text stands in it. */
export interface PageElement {
  tag: string;
  /** Null for the page itself. */
  parent: PageElement | null;
  /** `class` and `id`, as written. */
  classAndId: string;
  itemprop: string;
  role: string;
  /** Number of characters, how many of them are in links and in running text, and number of lines. */
  length: number;
  linked: number;
  prose: number;
  lines: number;
  /** How many of its siblings, itself included, have the same tag and class. */
  alike: number;
}

/** A line (or several that belong together) with its kind and the reason for it, which `inspect` shows. */
export interface Line {
  kind: LineKind;
  span: Span;
  reason: string;
  /** Of which type it is where its kind is `note`. */
  note?: NoteType;
  /** The kind that it may have instead, where the text does not settle it. */
  mayBe?: LineKind;
}

export interface Fact<Value, B = Basis> {
  value: Value;
  basis: B;
  /** Where the text says it; null when it comes from metadata or a correction. */
  span: Span | null;
}

/** `value` as RFC 3339 date-time with offset, local date-time, or a date: as much as is known. */
export interface DateFact extends Fact<string> {
  precision: Precision;
}

/** An ambiguous publication date: day and month could be swapped, or the year is missing. */
export interface OpenDate {
  /** In the formats of `DateFact.value`; `03-14` where no year is printed. */
  readings: readonly string[];
  span: Span;
}

export interface Header {
  title: Fact<string, 'stated' | 'derived' | 'curated'>;
  /** Another line that might be the headline; null where the first is sure or curated. */
  otherTitle: { value: string; span: Span } | null;
  standfirst: string | null;
  published: DateFact | null;
  /** Only where `published` is null; other articles may settle it. */
  openDate: OpenDate | null;
  modified: DateFact | null;
  authors: { name: string; span: Span | null }[];
  publisher: Fact<string> | null;
  rights: { notice: string; reserved: boolean; span: Span | null } | null;
  /** BCP 47; null where the text is too short to tell, in which case the dossier's language applies. */
  language: string | null;
  url: string | null;
  /** The address of the text's licence, as the editor says. */
  license: string | null;
}

/** An article as its own text shows it, before it is compared with others. */
export interface Draft {
  id: string;
  source: Source;
  lines: Line[];
  header: Header;
  /** Each block's text is its span of the source with line feeds and tabs as spaces, so offsets stay valid. */
  body: Block[];
}

/** The data for comparisons across articles is computed with the article itself, which runs on several threads. */
export interface DraftWithTimes extends Draft {
  timeExpressions: readonly TimeExpression[];
}

/** Adds the data by which stories, copies and dates are found across articles. */
export interface ComparableDraft extends DraftWithTimes {
  terms: TermCounts;
  shingles: Shingles;
  newsSigns: NewsSigns;
}

/** An entity as one article names it, under the fullest name that the article gives. */
export interface NameMention {
  type: EntityType;
  name: string;
  block: number;
  start: number;
  end: number;
}

/** A quote whose speaker is a name within the article, not yet an entity id. */
export interface QuoteDraft
  extends Omit<Quote, 'id' | 'articleId' | 'storyId' | 'speaker' | keyof Publication> {
  speaker: { type: EntityType; name: string } | null;
}

/** What the editor says of something in an article, named by its first words. */
export interface WordedCorrection<Value> {
  words: string;
  value: Value;
  place: CorrectionPlace;
}

/** Where the editor wrote it. */
interface CorrectionPlace {
  file: string;
  line: number;
  column: number;
}

/** Null: it is no event. */
export type EventCorrection = { title?: string | undefined; date?: string | undefined } | null;

/** What the editor says of the story that an article reports. */
export interface StoryCorrections {
  /** Articles with the same name are one story. */
  name: string | null;
  /** Other articles, by their files, and where that is written. */
  named: readonly {
    key: 'sameAs' | 'notSame';
    article: string;
    place: CorrectionPlace;
  }[];
}

/** All that one article shows by itself. */
export interface AnalyzedArticle {
  draft: DraftWithTimes;
  mentions: NameMention[];
  /** Names in the headline, the standfirst or a date line, each once. */
  headerNames: Pick<NameMention, 'type' | 'name'>[];
  quotes: QuoteDraft[];
  paraphrases: QuoteDraft[];
  /** Absent where the editor says nothing of it. */
  story?: StoryCorrections | null;
  /** By the first words of a quote, the name of its statement; null where nothing else renders it. */
  statements?: readonly WordedCorrection<string | null>[];
  /** By the first words of an event's title or sentence. */
  events?: readonly WordedCorrection<EventCorrection>[];
}

export interface ComparableArticle extends AnalyzedArticle {
  draft: ComparableDraft;
}
