/** One record: as itself for people and programs, as a feed of one item for readers. */

import { recordFeedTag } from '../formats/feed/links.ts';
import { lastChange } from '../formats/feed/moments.ts';
import { feedHead } from '../formats/feed-head.ts';
import { itemOf } from '../formats/items/items.ts';
import { plainFields } from '../formats/plain-record.ts';
import { rendered } from '../formats/rendered.ts';
import type { Format } from '../formats/table.ts';
import type { AnyRecord, ListName } from '../model/records.ts';
import type { Query } from '../query/query.ts';
import { addressesOf, linksOf } from './addresses.ts';
import type { Answer } from './answer.ts';
import type { Served } from './served.ts';

export interface RecordQuestion {
  format: Format;
  /** What was asked of the record: its list, and which fields. */
  query: Query;
  record: AnyRecord;
  pathOf: (format: Format) => string;
  negotiated: boolean;
}

export function recordAnswer(question: RecordQuestion, served: Served): Answer {
  const { format, query, record, pathOf, negotiated } = question;
  const { list, canonical } = query;
  const { site, store } = served;
  const context = { ...site, lookups: store.lookups };
  const item = itemOf(list, record, { ...context, excerpt: null });
  const addresses = addressesOf({
    base: site.base,
    list,
    format,
    pathOf,
    canonical,
    firstCanonical: canonical,
    next: null,
    license: isText(list) ? item.license : site.dossier.license,
  });
  const updated = lastChange(list, [record], context);
  const answer = {
    contentType: format.contentType,
    updated,
    language: item.language,
    links: linksOf(addresses),
    tags: ['dossier', list, `${list}-${record.id}`, format.name],
    negotiated,
  };
  if (format.of === 'page') {
    const { self: url, alternates, license } = addresses;
    const html = served.page({
      ...context,
      kind: 'record',
      list,
      record,
      summary: item.summary,
      url,
      alternates,
      license,
    });
    return { ...answer, cache: 'page', body: [rendered(html)] };
  }
  const fields = plainFields(list, query.fields ?? 'all');
  const feed = feedHead(site, query, {
    ...addresses,
    id: recordFeedTag(site, list, record.id),
    title: item.title,
    updated,
    total: null,
    fields,
    facets: null,
  });
  const body = served.renderer.single(format, feed, list, record);
  return { ...answer, cache: format.of === 'items' ? 'feed' : 'lookup', body };
}

/** What is a publisher's own words: the licence of the collection does not cover it. */
function isText(list: ListName): boolean {
  return list === 'articles' || list === 'quotes' || list === 'statements';
}
