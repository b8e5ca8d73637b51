/** A list, or what concerns a record, in any format. */
import type { PlainRecord } from '../formats/feed/feed.ts';
import { listTag, withQuery } from '../formats/feed/links.ts';
import { lastChange } from '../formats/feed/moments.ts';
import { feedHead } from '../formats/feed-head.ts';
import { plainFields } from '../formats/plain-record.ts';
import { rendered } from '../formats/rendered.ts';
import type { Variant } from '../formats/renderer.ts';
import type { Format } from '../formats/table.ts';
import type { AnyRecord, ListName } from '../model/records.ts';
import { canonicalQuery } from '../query/canonical.ts';
import type { Query } from '../query/query.ts';
import type { Page } from '../store/store.ts';
import { type Addresses, addressesOf, linksOf } from './addresses.ts';
import type { Answer } from './answer.ts';
import type { Served } from './served.ts';

/** A list as it was asked for. */
export interface ListQuestion {
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

export async function listAnswer(question: ListQuestion, served: Served): Promise<Answer> {
  const { format, query, negotiated } = question;
  const { site, store } = served;
  const page = await store.page(query);
  const updated = lastChange(query.list, page.items, { ...site, lookups: store.lookups });
  const addresses = addressesOfList(question, page, served);
  return {
    ...bodyOf(question, page, updated, addresses, served),
    contentType: format.contentType,
    updated,
    language: site.dossier.language,
    links: linksOf(addresses),
    tags: ['dossier', query.list, format.name],
    negotiated,
  };
}

function bodyOf(
  question: ListQuestion,
  page: Page,
  updated: string | null,
  addresses: Addresses,
  served: Served,
): Pick<Answer, 'body' | 'cache'> {
  const { format, query, title } = question;
  const { site, store, renderer } = served;
  if (format.of === 'page') {
    const { self: url, first, next, alternates, license } = addresses;
    const shown = { ...site, lookups: store.lookups, url, alternates, license };
    const view = { ...shown, kind: 'list' as const, list: query.list, query, title, page };
    return { cache: 'page', body: [rendered(served.page({ ...view, first, next }))] };
  }
  const fields = format.of === 'records' ? fieldsOf(query) : [];
  const facets = query.facets.length === 0 ? null : facetsOf(page, addresses.first);
  const feed = feedHead(site, query, {
    ...addresses,
    id: listTag(site, query.list, query.selection),
    title,
    updated,
    total: page.total,
    fields,
    facets,
  });
  const body = renderer.list(format, feed, query.list, page.items, variantOf(query, page));
  return { cache: format.of === 'items' ? 'feed' : 'lookup', body };
}

function addressesOfList(question: ListQuestion, page: Page, { site }: Served): Addresses {
  const { asked, query, format, list, pathOf } = question;
  const same = asked.selection === query.selection;
  const nextPath = same ? pathOf(format) : `/${query.list}.${format.name}`;
  return addressesOf({
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

function variantOf(query: Query, page: Page): Variant<ListName> {
  const adds = query.textQuery !== null || query.explain;
  return {
    excerpt: query.excerpt,
    usual: query.fields === null,
    added: adds ? (record) => addedTo(record, query, page) : null,
  };
}

function addedTo(record: AnyRecord, query: Query, page: Page): PlainRecord {
  return {
    ...(query.textQuery !== null && { snippet: page.snippet(record) }),
    ...(query.explain && { explanations: page.explanations(record) }),
  };
}
