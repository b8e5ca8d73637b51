/** One record: its page or its fields, or a feed with one item. */

import { updatesOf } from '../formats/feed/last-modified.ts';
import { machineTermsUrl, recordFeedTagUri } from '../formats/feed/urls.ts';
import { feedHead } from '../formats/feed-head.ts';
import type { Format } from '../formats/formats.ts';
import { itemOf } from '../formats/items/item.ts';
import { jsonLd } from '../formats/json-ld.ts';
import { plainFields } from '../formats/plain-record.ts';
import type { AnyRecord, ListName } from '../model/records.ts';
import type { Query } from '../query/query.ts';
import type { Answer } from './answer.ts';
import { answerUrls, linksOf } from './answer-urls.ts';
import type { AppContext } from './app-context.ts';

export interface RecordRequest {
  format: Format;
  /** The record's list and the requested fields. */
  query: Query;
  record: AnyRecord;
  pathOf: (format: Format) => string;
  negotiated: boolean;
}

export function recordAnswer(request: RecordRequest, app: AppContext): Answer {
  const { format, query, record, pathOf, negotiated } = request;
  const { list, canonical } = query;
  const { site, store } = app;
  const context = { ...site, lookups: store.lookups };
  const item = itemOf(list, record, { ...context, excerpt: null });
  const urls = answerUrls({
    base: site.base,
    list,
    format,
    pathOf,
    canonical,
    firstCanonical: canonical,
    next: null,
    license: isPublishersText(list) ? item.license : site.dossier.license,
    machineTerms: machineTermsUrl(site, item.machines),
  });
  const metadata = {
    contentType: format.contentType,
    updated: store.lookups.publishedAt,
    language: item.language,
    links: linksOf(urls),
    cacheTags: ['dossier', list, `${list}-${record.id}`, format.name],
    negotiated,
  };
  if (format.of === 'page') {
    const { self: url, alternates, license, machineTerms } = urls;
    const { summary } = item;
    const structuredData = jsonLd(list, record, { ...context, excerpt: null });
    const viewBase = { ...context, url, alternates, license, machineTerms };
    const body = app.page({ ...viewBase, kind: 'record', list, record, summary, structuredData });
    return { ...metadata, cache: 'page', body };
  }
  const feed = feedHead(site, query, {
    ...urls,
    id: recordFeedTagUri(site, list, record.id),
    title: item.title,
    ...updatesOf(list, [record], store.lookups),
    withdrawn: [],
    total: null,
    fields: plainFields(list, query.fields ?? 'all'),
    facets: null,
  });
  const body = app.renderer.single(format, feed, list, record);
  return { ...metadata, cache: format.of === 'items' ? 'feed' : 'lookup', body };
}

/** The words of a publisher. The licence of the collection does not cover them. */
function isPublishersText(list: ListName): boolean {
  return list === 'articles' || list === 'quotes' || list === 'statements';
}
