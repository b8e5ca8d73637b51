/** A list in any format. */
import type { PlainRecord, WithdrawnItem } from '../formats/feed/feed.ts';
import { hubOf } from '../formats/feed/hub.ts';
import { updatesOf } from '../formats/feed/last-modified.ts';
import { listTagUri, machineTermsUrl, recordTagUri, withQuery } from '../formats/feed/urls.ts';
import { feedHead } from '../formats/feed-head.ts';
import type { Format } from '../formats/formats.ts';
import { plainFields } from '../formats/plain-record.ts';
import type { RenderOptions } from '../formats/renderer.ts';
import type { AnyRecord, ListName } from '../model/records.ts';
import { usualFacets } from '../pages/filters.tsx';
import { canonicalQuery } from '../query/canonical.ts';
import type { Query } from '../query/query.ts';
import { removableParts } from '../query/removable-parts.ts';
import type { Page } from '../store/store.ts';
import type { Answer, Link } from './answer.ts';
import { type AnswerUrls, answerUrls, linksOf } from './answer-urls.ts';
import type { AppContext } from './app-context.ts';
import { resolvedSince } from './since.ts';

export interface ListRequest {
  format: Format;
  /** The query as the client wrote it. The answer's own URL repeats it. */
  original: Query;
  /** The query to run: the original, or with a filter for one record's articles. */
  query: Query;
  title: string;
  /** The list of the URL, which decides on the available formats, and the path of each. */
  list: ListName;
  pathOf: (format: Format) => string;
  negotiated: boolean;
}

export async function listAnswer(request: ListRequest, app: AppContext): Promise<Answer> {
  const { format, query: asked, negotiated } = request;
  const { site, store } = app;
  const query = asked.since ? { ...asked, since: await resolvedSince(asked.since, app) } : asked;
  const page = format.of === 'page' ? await pageWithFilters(query, app) : await store.page(query);
  const urls = urlsOfList(request, page, app);
  return {
    ...bodyOf(request, page, urls, app),
    contentType: format.contentType,
    updated: store.lookups.publishedAt,
    language: site.dossier.language,
    links: [...linksOf(urls), ...hubLink(urls, app)],
    cacheTags: ['dossier', query.list, format.name],
    negotiated,
  };
}

/** WebSub section 4: the hub beside the feed's own address, which `self` gives. */
function hubLink({ self }: AnswerUrls, { site }: AppContext): Link[] {
  const hub = hubOf(site, self);
  return hub === null ? [] : [{ rel: 'hub', href: hub }];
}

function bodyOf(
  request: ListRequest,
  page: Page,
  urls: AnswerUrls,
  app: AppContext,
): Pick<Answer, 'body' | 'cache'> {
  const { format, query, title } = request;
  const { site, store, renderer } = app;
  if (format.of === 'page') {
    const { self: url, first, next, alternates, license, machineTerms } = urls;
    const links = { url, alternates, license, machineTerms };
    const viewBase = { ...site, lookups: store.lookups, ...links };
    const chosen = removableParts(query, store);
    const kind = 'list' as const;
    const view = { ...viewBase, kind, list: query.list, query, title, page, chosen };
    return { cache: 'page', body: app.page({ ...view, first, next }) };
  }
  const fields = format.of === 'records' ? fieldsOf(query) : [];
  const facets = query.facets.length === 0 ? null : facetsOf(page, urls.first);
  const feed = feedHead(site, query, {
    ...urls,
    id: listTagUri(site, query.list, query.selection),
    title,
    ...updatesOf(query.list, page.items, store.lookups),
    withdrawn: withdrawnItems(query, app),
    total: page.total,
    fields,
    facets,
  });
  const body = renderer.list(format, feed, query.list, page.items, renderOptions(query, page));
  return { cache: format.of === 'items' ? 'feed' : 'lookup', body };
}

/** Counting costs time for each record, so larger lists count only when they are asked to. */
const LARGEST_COUNTED = 1000;

/** A page offers filters without being asked. They are no part of its address, nor of the next page's. */
async function pageWithFilters(query: Query, { store }: AppContext): Promise<Page> {
  const { size } = store.lookups.records[query.list];
  if (query.facets.length > 0 || size > LARGEST_COUNTED) return store.page(query);
  const page = await store.page({ ...query, facets: usualFacets(query) });
  return { ...page, next: page.next && withoutFacets(page.next) };
}

function withoutFacets(canonical: string): string {
  return canonical
    .split('&')
    .filter((pair) => !pair.startsWith('facet='))
    .join('&');
}

/** Most tombstones in a feed. */
const MAX_WITHDRAWN = 50;

/** Only on the first page of an unfiltered list: a withdrawn record can no longer be matched against a filter. */
function withdrawnItems(
  { list, selection, cursor }: Query,
  { site, store }: AppContext,
): WithdrawnItem[] {
  if (selection !== '' || cursor !== null) return [];
  const newest = [...store.lookups.withdrawn(list)].slice(-MAX_WITHDRAWN).reverse();
  return newest.map(([id, at]) => ({ id: recordTagUri(site, list, id), at }));
}

function urlsOfList(request: ListRequest, page: Page, { site }: AppContext): AnswerUrls {
  const { original, query, format, list, pathOf } = request;
  const isUnfiltered = original.selection === query.selection;
  const nextPath = isUnfiltered ? pathOf(format) : `/${query.list}.${format.name}`;
  return answerUrls({
    base: site.base,
    list,
    format,
    pathOf,
    canonical: original.canonical,
    firstCanonical:
      original.cursor === null
        ? original.canonical
        : canonicalQuery(original, original.selection, null),
    next: page.next === null ? null : withQuery(nextPath, page.next),
    license: site.dossier.license,
    machineTerms: machineTermsUrl(site),
  });
}

/** The counts of each facet. Each value has the URL of the list filtered by it. */
function facetsOf(page: Page, firstUrl: string): unknown {
  const [url = firstUrl] = firstUrl.split('?', 1);
  return page.facets.map(({ name, values }) => ({
    name,
    values: values.map(({ value, label, count, query }) => ({
      value,
      label,
      count,
      url: withQuery(url, query),
    })),
  }));
}

/** The fields of the record, then those that the query adds. */
function fieldsOf(query: Query): string[] {
  return [
    ...plainFields(query.list, query.fields, query.excerpt !== null),
    ...(query.textQuery === null ? [] : ['snippet']),
    ...(query.explain ? ['explanations'] : []),
  ];
}

function renderOptions(query: Query, page: Page): RenderOptions<ListName> {
  const hasExtraFields = query.textQuery !== null || query.explain;
  return {
    excerpt: query.excerpt,
    defaultFields: query.fields === null,
    extraFields: hasExtraFields ? (record) => extraFieldsOf(record, query, page) : null,
  };
}

function extraFieldsOf(record: AnyRecord, query: Query, page: Page): PlainRecord {
  return {
    ...(query.textQuery !== null && { snippet: page.snippet(record) }),
    ...(query.explain && { explanations: page.explanations(record) }),
  };
}
