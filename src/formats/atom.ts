/** Atom (RFC 4287), paged by RFC 5005, with tombstones (RFC 6721). */
import { UNDATED } from '../dataset/timestamps.ts';
import { chunkOf } from './chunks.ts';
import { contentHtml } from './content-html.ts';
import type { Category, Feed, FeedWriter, Item, WithdrawnItem } from './feed/feed.ts';
import { element, emptyElement, escapeXml, lines, parent } from './feed/xml.ts';
import { RSL_TYPE } from './rsl.ts';

/** Only where there are some: validators warn of every namespace that they do not know. */
const TOMBSTONES = ' xmlns:at="http://purl.org/atompub/tombstones/1.0"';

export const atom: FeedWriter = {
  open: (feed) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xmlns:fh="http://purl.org/syndication/history/1.0"${feed.withdrawn.length > 0 ? TOMBSTONES : ''} xml:lang="${escapeXml(feed.language)}">\n${head(feed)}\n`,
  item: entry,
  separator: '\n',
  close: () => '\n</feed>\n',
};

function head(feed: Feed): string {
  return lines(
    element('id', feed.id),
    element('title', feed.title),
    element('subtitle', feed.description),
    element('updated', withFraction(feed.updated ?? feed.contentUpdated ?? UNDATED, MAX_FRACTION)),
    person('author', feed.author),
    link('self', feed.self, 'application/atom+xml'),
    feed.hub === null ? '' : link('hub', feed.hub, null),
    link('alternate', feed.home, 'text/html'),
    feed.complete ? '' : link('first', feed.first, 'application/atom+xml'),
    feed.next === null ? '' : link('next', feed.next, 'application/atom+xml'),
    licenseLink(feed.license),
    machineTermsLink(feed.machineTerms),
    element('rights', feed.rights),
    element('icon', feed.smallIcon),
    element('generator', 'Dossier'),
    feed.complete ? '<fh:complete/>' : '',
    ...feed.withdrawn.map(tombstone),
  );
}

/** RFC 6721 section 3. */
function tombstone({ id, at }: WithdrawnItem): string {
  return emptyElement('at:deleted-entry', { ref: id, when: at });
}

function entry(item: Item): string {
  return parent(
    'entry',
    lines(
      element('id', item.id),
      element('title', item.title),
      element('updated', withFraction(item.updated, fractionOf(item.id))),
      element('published', item.published),
      ...authorsOf(item).map((name) => person('author', name)),
      link('alternate', item.url, 'text/html'),
      item.externalUrl === null ? '' : link('via', item.externalUrl, null),
      licenseLink(item.license),
      machineTermsLink(item.machineTerms),
      ...item.categories.map(category),
      element('rights', item.rights),
      element('summary', item.summary),
      element('content', contentHtml(item.content), { type: 'html' }),
    ),
    { 'xml:lang': item.language },
  );
}

/** Every entry needs an author (RFC 4287 section 4.1.2): where nobody signed, the outlets stand in. */
function authorsOf({ authors, outlets }: Item): string[] {
  if (authors.length > 0) return authors;
  return outlets.length > 0 ? outlets : ['unknown'];
}

/** In millionths of a second. */
const MAX_FRACTION = 999_999;

/**
 * Entries should not share a timestamp: "Date values SHOULD be as accurate as possible" (RFC 4287 section 3.3). The
 * quotes of one article would, and articles dated by day. Timestamps are known to the second, so the fraction comes
 * from the entry's id and does not depend on other entries. The feed has the largest fraction: no entry is newer.
 */
function fractionOf(id: string): number {
  return (chunkOf(id).digest.high >>> 0) % MAX_FRACTION;
}

/** Adds a fraction to a timestamp in whole seconds. */
function withFraction(timestamp: string, fraction: number): string {
  return `${timestamp.slice(0, 19)}.${String(fraction).padStart(6, '0')}${timestamp.slice(19)}`;
}

function person(role: string, name: string): string {
  return parent(role, element('name', name));
}

function link(rel: string, href: string, type: string | null): string {
  return emptyElement('link', { rel, type, href });
}

/** RFC 4946: the feed has the licence of the collection, each entry that of its text. */
function licenseLink(license: string | null): string {
  return license === null ? '' : link('license', license, null);
}

function machineTermsLink(href: string | null): string {
  return href === null ? '' : link('license', href, RSL_TYPE);
}

function category({ term, scheme, label }: Category): string {
  return emptyElement('category', { term, scheme, label });
}
