/** A list, or what concerns a record, in any format. */

import { chunkOf } from '../formats/chunks.ts';
import type { PlainRecord } from '../formats/feed/feed.ts';
import { lastModifiedOf } from '../formats/feed/last-modified.ts';
import { listTagUri, withQuery } from '../formats/feed/urls.ts';
import { feedHead } from '../formats/feed-head.ts';
import type { Format } from '../formats/formats.ts';
import { plainFields } from '../formats/plain-record.ts';
import type { RenderOptions } from '../formats/renderer.ts';
import type { AnyRecord, ListName } from '../model/records.ts';
import { canonicalQuery } from '../query/canonical.ts';
import type { Query } from '../query/query.ts';
import type { Page } from '../store/store.ts';
import type { Answer } from './answer.ts';
import { type AnswerUrls, answerUrls, linksOf } from './answer-urls.ts';
import type { AppContext } from './app-context.ts';

/** A list as it was asked for. */
export interface ListRequest {
  format: Format;
  /** As the client wrote it: what the answer's own address says. */
  asked: Query;
  /** What is looked up: the same, or narrowed to what concerns a record. */
  query: Query;
  title: string;
  /** Of the address: whose formats there are, and where each stands. */
  list: ListName;
  pathOf: (format: Format) => string;
  negotiated: boolean;
}

export async function listAnswer(question: ListRequest, app: AppContext): Promise<Answer> {
  const { format, query, negotiated } = question;
  const { site, store } = app;
  const page = await store.page(query);
  const updated = lastModifiedOf(query.list, page.items, { ...site, lookups: store.lookups });
  const addresses = urlsOfList(question, page, app);
  return {
    ...bodyOf(question, page, updated, addresses, app),
    contentType: format.contentType,
    updated,
    language: site.dossier.language,
    links: linksOf(addresses),
    tags: ['dossier', query.list, format.name],
    negotiated,
  };
}

function bodyOf(
  question: ListRequest,
  page: Page,
  updated: string | null,
  addresses: AnswerUrls,
  app: AppContext,
): Pick<Answer, 'body' | 'cache'> {
  const { format, query, title } = question;
  const { site, store, renderer } = app;
  if (format.of === 'page') {
    const { self: url, first, next, alternates, license } = addresses;
    const shown = { ...site, lookups: store.lookups, url, alternates, license };
    const view = { ...shown, kind: 'list' as const, list: query.list, query, title, page };
    return { cache: 'page', body: [chunkOf(app.page({ ...view, first, next }))] };
  }
  const fields = format.of === 'records' ? fieldsOf(query) : [];
  const facets = query.facets.length === 0 ? null : facetsOf(page, addresses.first);
  const feed = feedHead(site, query, {
    ...addresses,
    id: listTagUri(site, query.list, query.selection),
    title,
    updated,
    total: page.total,
    fields,
    facets,
  });
  const body = renderer.list(format, feed, query.list, page.items, renderOptions(query, page));
  return { cache: format.of === 'items' ? 'feed' : 'lookup', body };
}

function urlsOfList(question: ListRequest, page: Page, { site }: AppContext): AnswerUrls {
  const { asked, query, format, list, pathOf } = question;
  const same = asked.selection === query.selection;
  const nextPath = same ? pathOf(format) : `/${query.list}.${format.name}`;
  return answerUrls({
    base: site.base,
    list,
    format,
    pathOf,
    canonical: asked.canonical,
    firstCanonical:
      asked.cursor === null ? asked.canonical : canonicalQuery(asked, asked.selection, null),
    next: page.next === null ? null : withQuery(nextPath, page.next),
    license: site.dossier.license,
  });
}

/** Counts with an address for each value: the same list, narrowed to it. */
function facetsOf(page: Page, first: string): unknown {
  const [address = first] = first.split('?', 1);
  return page.facets.map(({ name, values }) => ({
    name,
    values: values.map(({ value, label, count, query }) => ({
      value,
      label,
      count,
      url: withQuery(address, query),
    })),
  }));
}

/** The record's own, then what the question adds to each. */
function fieldsOf(query: Query): string[] {
  return [
    ...plainFields(query.list, query.fields, query.excerpt !== null),
    ...(query.textQuery === null ? [] : ['snippet']),
    ...(query.explain ? ['explanations'] : []),
  ];
}

function renderOptions(query: Query, page: Page): RenderOptions<ListName> {
  const hasExtras = query.textQuery !== null || query.explain;
  return {
    excerpt: query.excerpt,
    defaultFields: query.fields === null,
    extraFields: hasExtras ? (record) => extraFieldsOf(record, query, page) : null,
  };
}

function extraFieldsOf(record: AnyRecord, query: Query, page: Page): PlainRecord {
  return {
    ...(query.textQuery !== null && { snippet: page.snippet(record) }),
    ...(query.explain && { explanations: page.explanations(record) }),
  };
}
