/** JSON Feed 1.1 (jsonfeed.org/version/1.1), with the extension object `_dossier` in the feed and in each item. */

import { contentHtml } from './content-html.ts';
import type { Feed, FeedWriter, Item } from './feed/feed.ts';

export const jsonFeed: FeedWriter = {
  /** Everything up to the items: an object whose last member, `items`, is still open. */
  open: (feed) => `${JSON.stringify(head(feed)).slice(0, -1)},"items":[\n`,
  item: (item) => JSON.stringify(itemObject(item)),
  separator: ',\n',
  close: () => '\n]}\n',
};

/** Without authors: an item that has none would take those of the feed. */
function head(feed: Feed): Record<string, unknown> {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.home,
    feed_url: feed.self,
    description: feed.description,
    ...(feed.next !== null && { next_url: feed.next }),
    icon: feed.icon,
    favicon: feed.smallIcon,
    language: feed.language,
    ...(feed.hub !== null && { hubs: [{ type: 'WebSub', url: feed.hub }] }),
    _dossier: {
      about: feed.about,
      id: feed.id,
      updated: feed.updated,
      complete: feed.complete,
      ...(feed.withdrawn.length > 0 && {
        withdrawn: feed.withdrawn.map(({ id, at }) => ({ id, withdrawn_at: at })),
      }),
      rights: feed.rights,
      license: feed.license,
      machine_terms: feed.machineTerms,
    },
  };
}

function itemObject(item: Item): Record<string, unknown> {
  return {
    id: item.id,
    url: item.url,
    ...(item.externalUrl !== null && { external_url: item.externalUrl }),
    title: item.title,
    content_html: contentHtml(item.content),
    summary: item.summary,
    date_published: item.published,
    ...(item.updated !== item.published && { date_modified: item.updated }),
    ...(item.authors.length > 0 && { authors: item.authors.map((name) => ({ name })) }),
    tags: [...new Set(item.categories.map(({ label }) => label))],
    language: item.language,
    _dossier: {
      ...item.facts,
      credit: item.rights,
      license: item.license,
      machines: item.machines,
    },
  };
}
