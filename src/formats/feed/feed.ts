/**
 * The neutral model of a feed: the waist between records and formats. What becomes an item is said in
 * items/, how an item looks in RSS, Atom … in one file a format. Every text here is plain text, every
 * address absolute, every moment an RFC 3339 date-time with its offset.
 */
import type { BlockType } from '../../dataset/types.ts';

export interface Feed {
  /** Lasting identity (a tag URI, RFC 4151): the list and its canonical query, never the host or title. */
  id: string;
  title: string;
  description: string;
  /** BCP 47. */
  language: string;
  /** The page for people that shows the same list. */
  home: string;
  /** The address of this very document, written canonically. */
  self: string;
  /** RFC 5005: the first and the following page of the same list. */
  first: string;
  next: string | null;
  /** RFC 5005 section 2: this document holds every item of the feed. */
  complete: boolean;
  /** When the newest of its items changed, never when it was rendered; null for a feed without items. */
  updated: string | null;
  /** Whom to credit for the collection, and under which terms its texts stand. */
  author: string;
  rights: string;
  /** The address of the licence of the collection itself; null when the editor names none. */
  license: string | null;
  /** AnswerUrls of the same picture: 512 pixels square (JSON Feed 1.1), and the 144 that RSS 2.0 allows. */
  icon: string;
  smallIcon: string;
  /** How many records the list has over all its pages; null where nobody counted. */
  total: number | null;
  /** The names of the fields that each record has in formats of records. */
  fields: string[];
  /** Counts by value where they were asked for. */
  facets: unknown;
  /** Where the `_dossier` extension of JSON Feed is explained. */
  about: string;
}

export interface ContentBlock {
  type: BlockType;
  text: string;
  /** What the text links to. */
  url?: string;
}

export interface Category {
  /** The id under which the same dossier filters by it. */
  term: string;
  /** The address of the list of such terms. */
  scheme: string;
  label: string;
}

/** When a datedItem takes place: ISO 8601 calendar dates, both included, as exact as they are known. */
export interface When {
  start: string;
  end: string;
  /** Of the datedItem, without its date: a calendar shows that itself. */
  name: string;
}

export interface Item {
  /** Lasting identity (a tag URI): stays through corrections, headlines and hosts. */
  id: string;
  /** Our page of the record. */
  url: string;
  /** The article at its publisher. */
  externalUrl: string | null;
  title: string;
  summary: string;
  content: ContentBlock[];
  published: string;
  updated: string;
  /** Who wrote it; the publisher where no writer is named, so never empty. */
  authors: string[];
  publisher: string | null;
  /** BCP 47. */
  language: string;
  rights: string | null;
  /** The address of the licence that the text stands under; null when none is known. */
  license: string | null;
  categories: Category[];
  when: When | null;
  /** Facts that the feed formats have no field for: JSON Feed gives them as `_dossier`. */
  facts: Record<string, unknown>;
}

/** A format of lists is three pure functions and what stands between two subjects. */
interface ListWriter<Subject> {
  open(feed: Feed): string;
  item(subject: Subject): string;
  /** ASCII. */
  between: string;
  close(feed: Feed): string;
}

/** A format that knows items and nothing of the records behind them. */
export type FeedWriter = ListWriter<Item>;

/** A record as programs get it: its chosen fields in order, `id` first, with its address. */
export type PlainRecord = Record<string, unknown>;

/** A format that gives the record's own fields. */
export interface RecordWriter extends ListWriter<PlainRecord> {
  /** One record alone, where that is not a list of one. */
  single?(record: PlainRecord): string;
}
