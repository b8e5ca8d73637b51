/** The table of formats, read by extensions, `format=`, `Accept`, autodiscovery and documentation. */
import type { ListName } from '../model/records.ts';
import { atom } from './atom.ts';
import { csv } from './csv.ts';
import type { FeedWriter, RecordWriter } from './feed/feed.ts';
import { icalendar } from './icalendar.ts';
import { json } from './json.ts';
import { jsonFeed } from './json-feed.ts';
import { markdown } from './markdown.ts';
import { ndjson } from './ndjson.ts';
import { rss } from './rss.ts';

export const htmlContentType = 'text/html; charset=utf-8';

interface FormatBase {
  /** Value of `format=` and extension of a URL. */
  name: string;
  title: string;
  mediaType: string;
  contentType: string;
  /** The lists that offer it; absent for all lists. */
  lists?: readonly ListName[];
  /** Records on a page unless `limit` says otherwise; absent for the usual number. */
  limit?: number;
}

/** Rendered by pages/ from a view. */
type PageFormat = FormatBase & { of: 'page' };
export type FeedFormat = FormatBase & { of: 'items'; writer: FeedWriter };
export type RecordFormat = FormatBase & { of: 'records'; writer: RecordWriter };
export type Format = PageFormat | FeedFormat | RecordFormat;

/** In order of preference if a client accepts several equally (RFC 9110 section 12.5.1). */
export const formats: readonly Format[] = [
  {
    name: 'html',
    title: 'HTML',
    mediaType: 'text/html',
    contentType: htmlContentType,
    of: 'page',
  },
  {
    name: 'json',
    title: 'JSON',
    mediaType: 'application/json',
    contentType: 'application/json; charset=utf-8',
    of: 'records',
    writer: json,
  },
  {
    name: 'jsonfeed',
    title: 'JSON Feed',
    mediaType: 'application/feed+json',
    contentType: 'application/feed+json; charset=utf-8',
    of: 'items',
    writer: jsonFeed,
  },
  {
    name: 'rss',
    title: 'RSS',
    mediaType: 'application/rss+xml',
    contentType: 'application/rss+xml; charset=utf-8',
    of: 'items',
    writer: rss,
  },
  {
    name: 'atom',
    title: 'Atom',
    mediaType: 'application/atom+xml',
    contentType: 'application/atom+xml; charset=utf-8',
    of: 'items',
    writer: atom,
  },
  {
    name: 'csv',
    title: 'CSV',
    mediaType: 'text/csv',
    contentType: 'text/csv; charset=utf-8; header=present',
    of: 'records',
    writer: csv,
  },
  {
    name: 'ndjson',
    title: 'NDJSON',
    mediaType: 'application/x-ndjson',
    contentType: 'application/x-ndjson; charset=utf-8',
    of: 'records',
    writer: ndjson,
  },
  {
    name: 'md',
    title: 'Markdown',
    mediaType: 'text/markdown',
    contentType: 'text/markdown; charset=utf-8',
    of: 'items',
    writer: markdown,
  },
  {
    name: 'ics',
    title: 'iCalendar',
    mediaType: 'text/calendar',
    contentType: 'text/calendar; charset=utf-8',
    lists: ['stories', 'events'],
    limit: 200,
    of: 'items',
    writer: icalendar,
  },
];

export function formatNamed(name: string): Format | undefined {
  return formats.find((format) => format.name === name);
}

/** The formats of a list and of each of its records. */
export function formatsOf(list: ListName): readonly Format[] {
  return formats.filter(({ lists }) => lists === undefined || lists.includes(list));
}
