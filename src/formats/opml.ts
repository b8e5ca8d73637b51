/** OPML 2.0 (opml.org/spec2.opml): subscription lists that feed readers import. */
import { rfc822 } from './feed/dates.ts';
import { element, emptyElement, parent } from './feed/xml.ts';

export interface Subscription {
  title: string;
  /** URLs of the feed and of the HTML page with the same content. */
  feed: string;
  page: string;
}

export interface SubscriptionGroup {
  title: string;
  subscriptions: Subscription[];
}

export interface SubscriptionList {
  title: string;
  owner: string;
  /** RFC 3339; null for a dossier without articles. */
  updated: string | null;
  groups: SubscriptionGroup[];
}

export function opml({ title, owner, updated, groups }: SubscriptionList): string {
  const head = [
    element('title', title),
    element('dateModified', updated && rfc822(updated)),
    element('ownerName', owner),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${parent(
    'opml',
    `\n${parent('head', head.filter(Boolean).join('\n'))}\n${parent('body', groups.map(group).join('\n'))}\n`,
    { version: '2.0' },
  )}\n`;
}

function group({ title, subscriptions }: SubscriptionGroup): string {
  return parent('outline', `\n${subscriptions.map(outline).join('\n')}\n`, {
    text: textAttribute(title),
  });
}

function outline({ title, feed, page }: Subscription): string {
  const text = textAttribute(title);
  return emptyElement('outline', { text, title, type: 'rss', xmlUrl: feed, htmlUrl: page });
}

/** Readers may treat it as HTML: "text attributes may contain encoded HTML markup" (OPML 2.0). `title` is plain text. */
function textAttribute(title: string): string {
  return title.replaceAll('<', '&lt;');
}
