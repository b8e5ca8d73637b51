/**
 * A dataset as rows for D1. What is derived of a record is derived by the same code as for the bundled index, so that
 * both stores answer alike.
 */
import { digestOf, formatDigest } from '../../dataset/digest.ts';
import { isReserved } from '../../dataset/rights.ts';
import type { Dataset, Entity, Reading } from '../../dataset/types.ts';
import { foldedWords } from '../../index/suggestions-reader.ts';
import { timeZoneOffsets } from '../../index/time-zone.ts';
import { instantInterval, localInterval } from '../../model/date-intervals.ts';
import { examplesOf } from '../../model/examples.ts';
import { filterNames, filterValues } from '../../model/filters.ts';
import { inMemoryLookups } from '../../model/in-memory-lookups.ts';
import { listNames, lists } from '../../model/lists.ts';
import type { Lookups } from '../../model/lookups.ts';
import type { TaggedText } from '../../model/record-texts.ts';
import type { DateKind, ListName, Records } from '../../model/records.ts';
import { relationValues } from '../../model/relations.ts';
import { sortKeyOf } from '../../model/sort-keys.ts';
import { fold, slugOf } from '../../text/fold.ts';
import { stemmingLanguage } from '../../text/stems.ts';
import { comparableText, type StoredList } from './document-numbers.ts';
import type { DateReach, GenerationHead } from './generation-head.ts';
import { isFoundInArticles, UNLINKED_FILTERS } from './matching.ts';

/** Raised when rows are derived in another way, so that all are written anew. */
const ROWS_VERSION = 1;

/** Start and end in local time, then in instants, in ms; null for what is no valid date. */
type StoredInterval = readonly [number, number, number | null, number | null];

export interface StoredRecord {
  list: StoredList;
  id: string;
  json: string;
  /** Sort keys (migrations/0001_records.sql). */
  at: number;
  tie: string;
  added: number;
  changed: number | null;
  reported: number | null;
  articles: number | null;
  name: string | null;
  modified: string | null;
  dates: Partial<Record<DateKind, readonly StoredInterval[]>>;
  filters: Readonly<Record<string, readonly string[]>>;
  /** Rows of `links`: filter and value. */
  links: readonly (readonly [filter: string, value: string])[];
  /** What suggestions find the record by. */
  names: readonly string[];
  /** By text field, for the lists that are searched. */
  texts: readonly (readonly TaggedText[])[];
}

/** Of all that is stored of a record. */
export function digestOfRecord(record: StoredRecord): string {
  const bytes = new TextEncoder().encode(JSON.stringify([ROWS_VERSION, record]));
  return formatDigest(digestOf(bytes));
}

export interface StoredDataset {
  head: GenerationHead;
  /** The lists in the order of the dataset, each with its records in that order. */
  lists: readonly StoredRecords[];
}

export interface StoredRecords {
  list: StoredList;
  size: number;
  /** The position of a record in the order that its list shares with others; null for that of `records`. */
  positionOf: ((id: string) => number) | null;
  /** Each record is derived when it is read. */
  records: () => Iterable<StoredRecord>;
}

/** @param readings those that may be served */
export function storedDataset(dataset: Dataset, readings: readonly Reading[]): StoredDataset {
  const lookups = inMemoryLookups(dataset);
  const offsetAt = timeZoneOffsets(dataset.dossier.timeZone);
  const measures = createMeasures();
  const namedEvents = dataset.entities.filter(({ type }) => type === 'event');
  const others: StoredRecords[] = [
    plainList('namedEvents', namedEvents, (event) => ({ ...namesOf(event) })),
    plainList('authors', authorsOf(dataset), (author) => ({
      names: [author.name],
      articles: author.articles,
    })),
    plainList('languages', languagesOf(lookups), () => ({})),
    plainList(
      'readings',
      readings.map((reading) => ({ id: reading.articleId, reading })),
      ({ reading }) => ({ json: JSON.stringify(reading) }),
    ),
    plainList(
      'changes',
      dataset.changes.map((change, at) => ({
        ...change,
        id: `${at} ${change.list}/${change.id}`,
        of: change,
      })),
      ({ of }) => ({ json: JSON.stringify(of) }),
    ),
  ];
  const positions = new Map(dataset.entities.map(({ id }, at) => [id, at]));
  const entityPosition = (id: string) => positions.get(id) ?? 0;
  const stored: StoredRecords[] = [
    ...listNames.map(
      (list): StoredRecords => ({
        list,
        size: lookups.records[list].size,
        positionOf:
          lists[list].viaArticles === null || list === 'publishers' ? null : entityPosition,
        *records() {
          for (const record of lookups.records[list]) {
            const row = storedRecord(list, record, lookups, offsetAt);
            measures.add(list, row);
            yield row;
          }
        },
      }),
    ),
    ...others.map((each) =>
      each.list === 'namedEvents' ? { ...each, positionOf: entityPosition } : each,
    ),
  ];
  return { head: headOf(dataset, lookups, stored, measures), lists: stored };
}

function storedRecord<L extends ListName>(
  list: L,
  record: Records[L],
  lookups: Lookups,
  offsetAt: (local: number) => number,
): StoredRecord {
  const { at, tie } = lists[list].sortKey(record, lookups);
  const own = !isFoundInArticles(list);
  const filters = filtersOf(list, record, lookups);
  const isNamed = 'name' in record;
  return {
    list,
    id: record.id,
    json: JSON.stringify(record),
    at,
    tie,
    added: Number(sortKeyOf(list, 'added', record, lookups).key),
    changed: record.changedAt === null ? null : Date.parse(record.changedAt),
    reported: list === 'events' ? Number(sortKeyOf(list, 'reported', record, lookups).key) : null,
    articles: 'articleIds' in record ? record.articleIds.length : null,
    name: isNamed ? comparableText(fold(record.name)) : null,
    modified: lookups.lastModified(list, record.id),
    dates: own ? datesOf(list, record, lookups, offsetAt) : {},
    filters,
    links: [
      ...Object.entries(filters).flatMap(([filter, values]) =>
        values.map((value) => [filter, value] as const),
      ),
      ...joinsOf(list, record),
    ].filter(([filter]) => !UNLINKED_FILTERS.includes(filter)),
    names: namesOf(record).names,
    texts: lists[list].textFields.map((field) => lists[list].texts(record, field, lookups)),
  };
}

/** Entities and publishers have what their articles have, and are found through them. */
function filtersOf<L extends ListName>(
  list: L,
  record: Records[L],
  lookups: Lookups,
): StoredRecord['filters'] {
  const names = isFoundInArticles(list) ? (['has'] as const) : filterNames;
  const filters: Record<string, readonly string[]> = {};
  for (const name of names) {
    const values = [...new Set(filterValues(list, name, record, lookups))].sort();
    if (values.length > 0) filters[name] = values;
  }
  return filters;
}

/** The ids that a record refers to, by the joins' filters (references.ts). */
function joinsOf<L extends ListName>(list: L, record: Records[L]): [string, string][] {
  const links: [string, string][] = [];
  const add = (filter: string, ids: readonly string[]) => {
    for (const id of new Set(ids)) links.push([filter, id]);
  };
  if ('articleId' in record) add('in article', [record.articleId]);
  if (list === 'events' && 'articleIds' in record) add('in article', record.articleIds);
  if (list === 'events' && 'entityIds' in record) add('of entity', record.entityIds);
  if ('quoteIds' in record) add('of quote', [...record.quoteIds, ...record.paraphraseIds]);
  return links;
}

function datesOf<L extends ListName>(
  list: L,
  record: Records[L],
  lookups: Lookups,
  offsetAt: (local: number) => number,
): StoredRecord['dates'] {
  const dates: StoredRecord['dates'] = {};
  for (const kind of lists[list].dateKinds) {
    const distinct = new Set(lists[list].dates(record, kind, lookups));
    const intervals = [...distinct].flatMap((date): StoredInterval[] => {
      const local = localInterval(date);
      if (local === null) return [];
      const instant = instantInterval(date, offsetAt);
      return [[local.start, local.end, instant?.start ?? null, instant?.end ?? null]];
    });
    if (intervals.length > 0) dates[kind] = intervals;
  }
  return dates;
}

/** What suggestions know a record by. */
function namesOf(record: object): Pick<StoredRecord, 'names'> & { articles: number | null } {
  const { name, title, aliases = [], articleIds }: Named = record;
  const own = name ?? (articleIds === undefined ? undefined : title);
  return {
    names: own === undefined ? [] : [own, ...aliases],
    articles: articleIds?.length ?? null,
  };
}

type Named = Partial<Pick<Entity, 'name' | 'aliases' | 'articleIds'> & { title: string }>;

/** The folded words of a name from each word on, with the number of words before. */
export function restsOf(name: string): (readonly [rest: string, later: number])[] {
  const words = foldedWords(name).split(' ');
  return words.map((_, at) => [words.slice(at).join(' '), at] as const);
}

/** A list that is neither dated nor searched. */
function plainList<R extends { id: string }>(
  list: StoredList,
  records: readonly R[],
  others: (record: R) => Partial<StoredRecord>,
): StoredRecords {
  return {
    list,
    size: records.length,
    positionOf: null,
    *records() {
      for (const record of records) {
        yield {
          list,
          id: record.id,
          json: JSON.stringify(record),
          at: 0,
          tie: record.id,
          added: 0,
          changed: null,
          reported: null,
          articles: null,
          name: null,
          modified: null,
          dates: {},
          filters: {},
          links: [],
          names: [],
          texts: [],
          ...others(record),
        };
      }
    },
  };
}

/** By slug, in the order of the articles. */
function authorsOf({ articles }: Dataset) {
  const newestFirst = articles.toSorted(
    (a, b) => Date.parse(b.orderedAt) - Date.parse(a.orderedAt) || (a.id < b.id ? 1 : -1),
  );
  const labels = new Map<string, string>();
  for (const { authors } of newestFirst) {
    for (const { name } of authors) if (!labels.has(slugOf(name))) labels.set(slugOf(name), name);
  }
  const names = articles.flatMap(({ authors }) => authors.map(({ name }) => name));
  return Array.from(Map.groupBy(names, slugOf), ([id, [name = id, ...others]]) => {
    return { id, name, label: labels.get(id) ?? name, articles: others.length + 1 };
  });
}

/** The ranges that `language=` finds articles by. */
function languagesOf(lookups: Lookups): { id: string }[] {
  const tags = new Set<string>();
  for (const article of lookups.records.articles) {
    for (const tag of relationValues('articles', 'language', article, lookups)) tags.add(tag);
  }
  return [...tags].sort().map((id) => ({ id }));
}

/** Of all records that have been read. */
interface Measures {
  add: (list: ListName, record: StoredRecord) => void;
  reachOf: (list: ListName) => Partial<Record<DateKind, DateReach>>;
  textLengthOf: (list: ListName) => number;
}

function createMeasures(): Measures {
  const found = new Map<ListName, Partial<Record<DateKind, DateReach>>>();
  const lengths = new Map<ListName, number>();
  return {
    add: (list, { at, dates, texts }) => {
      const length = texts.flat().reduce((sum, { text }) => sum + text.length, 0);
      lengths.set(list, (lengths.get(list) ?? 0) + length);
      const kinds = found.get(list) ?? {};
      found.set(list, kinds);
      for (const kind of lists[list].dateKinds) {
        for (const [start, end, from, to] of dates[kind] ?? []) {
          const reach = kinds[kind] ?? { lag: 0, lead: 0 };
          kinds[kind] = {
            lag: Math.max(reach.lag, at - start, at - (from ?? at)),
            lead: Math.max(reach.lead, end - at, (to ?? at) - at),
          };
        }
      }
    },
    reachOf: (list) => found.get(list) ?? {},
    textLengthOf: (list) => lengths.get(list) ?? 0,
  };
}

function headOf(
  dataset: Dataset,
  lookups: Lookups,
  stored: readonly StoredRecords[],
  measures: Measures,
): GenerationHead {
  const { dossier, version, publishedAt, publications } = dataset;
  const languages = new Set(
    [dossier.language, ...dataset.articles.map(({ language }) => language)].map(stemmingLanguage),
  );
  const withdrawn = Object.fromEntries(
    listNames.flatMap((list) => {
      const entries = [...lookups.withdrawn(list)];
      return entries.length === 0 ? [] : [[list, entries]];
    }),
  );
  return {
    dossier,
    version,
    publishedAt,
    publications,
    keys: Object.keys(dataset),
    sizes: Object.fromEntries(stored.map(({ list, size }) => [list, size])) as Record<
      StoredList,
      number
    >,
    bytes: 0,
    languages: [...languages].sort(),
    withdrawn,
    examples: examplesOf(lookups),
    // Complete once all records have been read.
    get reach() {
      return ofEachList(measures.reachOf);
    },
    get textLengths() {
      return ofEachList(measures.textLengthOf);
    },
  };
}

function ofEachList<T>(measure: (list: ListName) => T): Readonly<Record<ListName, T>> {
  const entries = listNames.map((list) => [list, measure(list)]);
  return Object.fromEntries(entries) as Record<ListName, T>;
}

/** Articles of which only an excerpt may be served have no reading there. */
export function servableReadings(dataset: Dataset, readings: readonly Reading[]): Reading[] {
  const reserved = new Set(
    dataset.articles.filter((article) => isReserved(article, dataset.dossier)).map(({ id }) => id),
  );
  return readings.filter(({ articleId }) => !reserved.has(articleId));
}
