/**
 * A feed independent of its format. items/ turns records into items; one file for each format writes them. All
 * texts are plain text, all URLs absolute, all timestamps RFC 3339 with an offset.
 */
import type { MachineTerms } from '../../dataset/rights.ts';
import type { BlockType } from '../../dataset/types.ts';

export interface Feed {
  /** A permanent tag URI (RFC 4151) made of the list and its canonical query, never of the host or title. */
  id: string;
  title: string;
  description: string;
  /** BCP 47. */
  language: string;
  /** The HTML page of the same list. */
  home: string;
  /** The canonical URL of this document. */
  self: string;
  /** The first and next page of the same list (RFC 5005). */
  first: string;
  next: string | null;
  /** This document has every item of the feed (RFC 5005 section 2). */
  complete: boolean;
  /**
   * When the dossier last published a change of it, by the ledger; null while something in it is not published. Never
   * when it was rendered.
   */
  updated: string | null;
  /** When the newest item last changed according to its text, for formats that need a date where `updated` is null. */
  contentUpdated: string | null;
  /** Items that were withdrawn last, newest first: readers may delete them. */
  withdrawn: readonly WithdrawnItem[];
  /** Whom to credit for the collection, and the terms of its texts. */
  author: string;
  rights: string;
  /** URL of the licence of the collection itself; null if the editor names none. */
  license: string | null;
  /** URL of what machines may do with the collection (RSL); null if the editor says nothing. */
  machineTerms: string | null;
  /** The WebSub hub that announces changes of it; null if none does. */
  hub: string | null;
  /** URLs of one picture in two sizes: 512 pixels square (JSON Feed 1.1) and 144, the most that RSS 2.0 allows. */
  icon: string;
  smallIcon: string;
  /** Number of records on all pages; null if not counted. */
  total: number | null;
  /** The fields of each record, for record formats. */
  fields: string[];
  /** CSV begins with a byte order mark. */
  byteOrderMark: boolean;
  /** Counts by value, if requested. */
  facets: unknown;
  /** URL of the documentation of the `_dossier` extension of JSON Feed. */
  about: string;
}

/** A permanent id of an item, and when it was withdrawn (RFC 3339). */
export interface WithdrawnItem {
  id: string;
  at: string;
}

export interface ContentBlock {
  type: BlockType;
  text: string;
  /** What the text links to. */
  url?: string;
}

export interface Category {
  /** The entity's id, which is also the value of the filter. */
  term: string;
  /** URL of the list that the entity belongs to. */
  scheme: string;
  label: string;
}

/** A story or event on the calendar: first and last day as ISO 8601 dates. */
export interface CalendarEntry {
  start: string;
  end: string;
  /** The title without the date, which calendars show anyway. */
  name: string;
}

export interface Item {
  /** A permanent tag URI: unaffected by corrections, new headlines and new hosts. */
  id: string;
  /** The record's page in this dossier. */
  url: string;
  /** The article at its publisher. */
  externalUrl: string | null;
  title: string;
  summary: string;
  content: ContentBlock[];
  published: string;
  /** When the dossier published it or its last change; before that, when its text last changed by its own word. */
  updated: string;
  /** How many published changes it has had; null while it is not published. */
  revision: number | null;
  /** The authors that the text names; an unsigned text has none. */
  authors: string[];
  /** The publisher of the text. */
  publisher: string | null;
  /** The outlets behind the item, for formats in which every item needs an author. */
  outlets: string[];
  /** BCP 47. */
  language: string;
  rights: string | null;
  /** URL of the licence of the text; null if none is known. */
  license: string | null;
  /** What machines may do with the text; null if nothing is said. */
  machines: MachineTerms | null;
  /** URL of these terms (RSL); null if there are none. */
  machineTerms: string | null;
  categories: Category[];
  /** Null if the item has no known day. */
  calendarEntry: CalendarEntry | null;
  /** Facts without a field in feed formats. JSON Feed has them as `_dossier`. */
  facts: Record<string, unknown>;
}

/** An item before what all items have in common is added. */
export type ItemBase = Omit<Item, 'revision' | 'machineTerms'>;

/** Writes a list: three pure functions and the separator of its entries. */
interface ListWriter<Entry> {
  open(feed: Feed): string;
  item(entry: Entry): string;
  /** Between two entries. ASCII only. */
  separator: string;
  close(feed: Feed): string;
}

/** Writes items, without access to the records behind them. */
export type FeedWriter = ListWriter<Item>;

/** A record for programs: the chosen fields in order, `id` first, and its URL. */
export type PlainRecord = Record<string, unknown>;

/** Writes the fields of records. */
export interface RecordWriter extends ListWriter<PlainRecord> {
  /** Writes one record, if that differs from a list of one. */
  single?(record: PlainRecord): string;
}
