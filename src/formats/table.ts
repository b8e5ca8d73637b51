/** The table of formats: extension, `format=`, `Accept`, autodiscovery and documentation all read it. */
import type { ListName } from '../model/records.ts';
import { atom } from './atom.ts';
import { csv } from './csv.ts';
import type { FeedFormat, RecordFormat } from './feed/feed.ts';
import { icalendar } from './icalendar.ts';
import { json } from './json.ts';
import { jsonFeed } from './json-feed.ts';
import { ndjson } from './ndjson.ts';
import { rss } from './rss.ts';

interface Row {
  /** Value of `format=` and extension of an address. */
  name: string;
  title: string;
  mediaType: string;
  contentType: string;
  /** The lists that have it; all of them where absent. */
  lists?: readonly ListName[];
  /** Knows no next page, so that it holds all records unless `limit` is given. */
  whole?: true;
}

/** Rendered by pages/, from the whole view at once. */
type PageRow = Row & { of: 'page' };
export type FeedRow = Row & { of: 'items'; format: FeedFormat };
export type RecordRow = Row & { of: 'records'; format: RecordFormat };
export type Format = PageRow | FeedRow | RecordRow;

/** In order of preference where a client takes several alike (RFC 9110 section 12.5.1). */
export const formats: readonly Format[] = [
  {
    name: 'html',
    title: 'HTML',
    mediaType: 'text/html',
    contentType: 'text/html; charset=utf-8',
    of: 'page',
  },
  {
    name: 'json',
    title: 'JSON',
    mediaType: 'application/json',
    contentType: 'application/json; charset=utf-8',
    of: 'records',
    format: json,
  },
  {
    name: 'jsonfeed',
    title: 'JSON Feed',
    mediaType: 'application/feed+json',
    contentType: 'application/feed+json; charset=utf-8',
    of: 'items',
    format: jsonFeed,
  },
  {
    name: 'rss',
    title: 'RSS',
    mediaType: 'application/rss+xml',
    contentType: 'application/rss+xml; charset=utf-8',
    of: 'items',
    format: rss,
  },
  {
    name: 'atom',
    title: 'Atom',
    mediaType: 'application/atom+xml',
    contentType: 'application/atom+xml; charset=utf-8',
    of: 'items',
    format: atom,
  },
  {
    name: 'csv',
    title: 'CSV',
    mediaType: 'text/csv',
    contentType: 'text/csv; charset=utf-8; header=present',
    of: 'records',
    format: csv,
  },
  {
    name: 'ndjson',
    title: 'NDJSON',
    mediaType: 'application/x-ndjson',
    contentType: 'application/x-ndjson; charset=utf-8',
    of: 'records',
    format: ndjson,
  },
  {
    name: 'ics',
    title: 'iCalendar',
    mediaType: 'text/calendar',
    contentType: 'text/calendar; charset=utf-8',
    lists: ['stories', 'events'],
    whole: true,
    of: 'items',
    format: icalendar,
  },
];

export function formatNamed(name: string): Format | undefined {
  return formats.find((format) => format.name === name);
}

/** The formats in which a list (and each of its records) is offered. */
export function formatsOf(list: ListName): readonly Format[] {
  return formats.filter(({ lists }) => lists === undefined || lists.includes(list));
}
