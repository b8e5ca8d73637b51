/**
 * RSS 2.0 with content, Dublin Core, Atom and feed-history elements, following the RSS Best Practices
 * Profile (rssboard.org/rss-profile) and RFC 5005.
 */

import { contentHtml } from './content-html.ts';
import { rfc822 } from './feed/dates.ts';
import type { Feed, FeedWriter, Item } from './feed/feed.ts';
import {
  type Attributes,
  cdata,
  element,
  emptyElement,
  escapeXml,
  lines,
  parent,
} from './feed/xml.ts';
import { licensedContent, RSL_NAMESPACE, RSL_TYPE } from './rsl.ts';

const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:fh': 'http://purl.org/syndication/history/1.0',
  'xmlns:rsl': RSL_NAMESPACE,
};

const NAMESPACE_ATTRIBUTES = Object.entries(NAMESPACES)
  .map(([name, uri]) => ` ${name}="${uri}"`)
  .join('');

/** The same in every channel. The TTL of 15 minutes equals the Cache-Control of feeds. */
const CONSTANT_ELEMENTS = `<generator>Dossier</generator>
<docs>https://www.rssboard.org/rss-specification</docs>
<ttl>15</ttl>`;

/** The default is 88 by 31 pixels. */
const IMAGE_SIZE = '<width>144</width><height>144</height>';

export const rss: FeedWriter = {
  open: (feed) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"${NAMESPACE_ATTRIBUTES}>\n<channel>\n${channel(feed)}\n`,
  item,
  separator: '\n',
  close: () => '\n</channel>\n</rss>\n',
};

function channel(feed: Feed): string {
  const title = plainText('title', feed.title);
  const link = element('link', feed.home);
  return lines(
    title,
    link,
    plainText('description', feed.description),
    element('language', feed.language),
    plainText('copyright', feed.rights),
    element('lastBuildDate', feed.updated && rfc822(feed.updated)),
    CONSTANT_ELEMENTS,
    parent('image', element('url', feed.smallIcon) + title + link + IMAGE_SIZE),
    atomLink('self', feed.self),
    feed.hub === null ? '' : emptyElement('atom:link', { rel: 'hub', href: feed.hub }),
    feed.complete ? '' : atomLink('first', feed.first),
    feed.next === null ? '' : atomLink('next', feed.next),
    licenseLink(feed.license),
    machineTermsLink(feed.machineTerms),
    feed.complete ? '<fh:complete/>' : '',
  );
}

/** Readers treat an item's description as HTML (RSS Best Practices Profile), so text is escaped as HTML first. */
function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/**
 * Plain text, with "hexadecimal character references" for & and <, which the fewest readers mistake for markup (RSS
 * Best Practices Profile, Character Data).
 */
function plainText(name: string, text: string | null, attributes?: Attributes): string {
  return element(name, text, attributes)
    .replaceAll('&amp;', '&#x26;')
    .replaceAll('&lt;', '&#x3C;')
    .replaceAll('&gt;', '&#x3E;');
}

function atomLink(rel: string, href: string): string {
  return `<atom:link rel="${rel}" href="${escapeXml(href)}" type="application/rss+xml"/>`;
}

/** The link relation of RFC 4946. */
function licenseLink(license: string | null): string {
  return license === null ? '' : emptyElement('atom:link', { rel: 'license', href: license });
}

function machineTermsLink(href: string | null): string {
  if (href === null) return '';
  return emptyElement('atom:link', { rel: 'license', href, type: RSL_TYPE });
}

/** The text is the page's, wherever the feed is read. */
function machineTerms({ url, machines, license, publisher }: Item): string {
  if (machines === null) return '';
  return licensedContent({ url, terms: machines, license, owner: publisher }, 'rsl:');
}

function item(item: Item): string {
  return parent(
    'item',
    lines(
      plainText('title', item.title),
      element('link', item.url),
      element('description', asHtml(item.summary)),
      plainText('dc:creator', item.authors.join(', ') || null),
      ...item.categories.map(({ label, scheme }) =>
        plainText('category', label, { domain: scheme }),
      ),
      element('guid', item.id, { isPermaLink: 'false' }),
      element('pubDate', rfc822(item.published)),
      item.updated === item.published ? '' : element('atom:updated', item.updated),
      plainText('dc:publisher', item.publisher),
      element('dc:language', item.language),
      plainText('dc:rights', item.rights),
      item.externalUrl === null
        ? ''
        : emptyElement('atom:link', { rel: 'via', href: item.externalUrl }),
      licenseLink(item.license),
      machineTerms(item),
      parent('content:encoded', cdata(contentHtml(item.content))),
    ),
  );
}
