/** The feeds of the dossier as a subscription list, short or with every feed. */

import { lists } from '../model/lists.ts';
import type { Lookups } from '../model/lookups.ts';
import type { ListName } from '../model/records.ts';
import { listUrl, recordUrl, type Site } from './feed/urls.ts';
import type { Subscription, SubscriptionGroup, SubscriptionList } from './opml.ts';

/** Lists whose records each have a feed of their articles. A dossier names people by the hundred, so they are in the full list only. */
const SUBSCRIBABLE = {
  short: ['publishers', 'stories'],
  full: ['publishers', 'stories', 'people', 'organizations', 'places'],
} as const;

type SubscribableList = (typeof SUBSCRIBABLE)[keyof typeof SUBSCRIBABLE][number];

const LIST_FEEDS: readonly ListName[] = [
  'stories',
  'quotes',
  'statements',
  'events',
  'people',
  'organizations',
  'places',
  'publishers',
];

/** @param updated when the newest article changed (RFC 3339) */
export function subscriptions(
  extent: keyof typeof SUBSCRIBABLE,
  site: Site,
  lookups: Lookups,
  updated: string | null,
): SubscriptionList {
  const { dossier } = site;
  const groups = [
    mainGroup(site),
    ...SUBSCRIBABLE[extent].map((list) => recordGroup(list, site, lookups)),
  ].filter((group) => group.subscriptions.length > 0);
  return { title: dossier.title, owner: dossier.title, updated, groups };
}

function mainGroup(site: Site): SubscriptionGroup {
  const { title } = site.dossier;
  return {
    title,
    subscriptions: [
      { title, feed: `${site.base}/rss.xml`, page: `${site.base}/` },
      ...LIST_FEEDS.map((list) => ({
        title: `${title}: ${lists[list].title}`,
        feed: `${listUrl(site, list)}.rss`,
        page: listUrl(site, list),
      })),
    ],
  };
}

function recordGroup(list: SubscribableList, site: Site, { records }: Lookups): SubscriptionGroup {
  const subscriptions = [...records[list]].map((record): Subscription => {
    const page = recordUrl(site, list, record.id);
    return { title: 'name' in record ? record.name : record.title, feed: `${page}.rss`, page };
  });
  return { title: lists[list].title, subscriptions };
}
