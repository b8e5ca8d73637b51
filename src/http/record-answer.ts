/** One record: as itself for people and programs, as a feed of one item for readers. */

import { chunkOf } from '../formats/chunks.ts';
import { lastModifiedOf } from '../formats/feed/last-modified.ts';
import { recordFeedTagUri } from '../formats/feed/urls.ts';
import { feedHead } from '../formats/feed-head.ts';
import type { Format } from '../formats/formats.ts';
import { itemOf } from '../formats/items/item.ts';
import { plainFields } from '../formats/plain-record.ts';
import type { AnyRecord, ListName } from '../model/records.ts';
import type { Query } from '../query/query.ts';
import type { Answer } from './answer.ts';
import { answerUrls, linksOf } from './answer-urls.ts';
import type { AppContext } from './app-context.ts';

export interface RecordRequest {
  format: Format;
  /** What was asked of the record: its list, and which fields. */
  query: Query;
  record: AnyRecord;
  pathOf: (format: Format) => string;
  negotiated: boolean;
}

export function recordAnswer(question: RecordRequest, app: AppContext): Answer {
  const { format, query, record, pathOf, negotiated } = question;
  const { list, canonical } = query;
  const { site, store } = app;
  const context = { ...site, lookups: store.lookups };
  const item = itemOf(list, record, { ...context, excerpt: null });
  const addresses = answerUrls({
    base: site.base,
    list,
    format,
    pathOf,
    canonical,
    firstCanonical: canonical,
    next: null,
    license: isText(list) ? item.license : site.dossier.license,
  });
  const updated = lastModifiedOf(list, [record], context);
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
    const html = app.page({
      ...context,
      kind: 'record',
      list,
      record,
      summary: item.summary,
      url,
      alternates,
      license,
    });
    return { ...answer, cache: 'page', body: [chunkOf(html)] };
  }
  const fields = plainFields(list, query.fields ?? 'all');
  const feed = feedHead(site, query, {
    ...addresses,
    id: recordFeedTagUri(site, list, record.id),
    title: item.title,
    updated,
    total: null,
    fields,
    facets: null,
  });
  const body = app.renderer.single(format, feed, list, record);
  return { ...answer, cache: format.of === 'items' ? 'feed' : 'lookup', body };
}

/** What is a publisher's own words: the licence of the collection does not cover it. */
function isText(list: ListName): boolean {
  return list === 'articles' || list === 'quotes' || list === 'statements';
}
