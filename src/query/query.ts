/** A parsed query. Everything after the parser reads this and never a URL. */

import type { DateValue } from '../model/date-intervals.ts';
import type { FilterName } from '../model/filters.ts';
import type { DateKind, ListName, Sort, TextField } from '../model/records.ts';
import type { SortKey } from '../model/sort-keys.ts';
import type { TextQuery } from './text-query.ts';

/** A condition on a record: it has one of these values, or with `not` none of them. */
export interface Condition {
  parameter: FilterName;
  values: readonly string[];
  not: boolean;
}

/** A moment of the dossier's own history. */
export interface Since {
  /** As in the canonical query. */
  text: string;
  /** In ms since 1970, inclusive; null for a digest, until the store says when that dataset was published. */
  start: number | null;
}

/** Sort and limit of a query that gives none; a list's page and its feed may differ. */
export interface QueryDefaults {
  sort: Sort;
  limit: number;
  /** With `sort=added`, the first page may grow to this many records, to hold all of the last publication. */
  firstPageLimit: number;
}

export interface Query<L extends ListName = ListName> {
  list: L;
  /** The ids of the records to choose from, sorted; null for all records. */
  ids: readonly string[] | null;
  /** Every record of the answer satisfies all of them. */
  conditions: readonly Condition[];
  /** The parsed `q`; null without one. */
  textQuery: TextQuery | null;
  /** The fields that `textQuery` searches. */
  textFields: readonly TextField[];
  /** The dates' bounds, both included. */
  from: DateValue | null;
  to: DateValue | null;
  dateKind: DateKind;
  /** What the dossier added or changed since then; null for all. */
  since: Since | null;
  sort: Sort;
  limit: number;
  /** The values that `canonical` leaves out. */
  defaults: QueryDefaults;
  cursor: SortKey | null;
  /** The fields of records; null for the list's usual ones. */
  fields: readonly string[] | 'all' | null;
  /** The longest excerpt in characters; null for the format's default. */
  excerpt: number | null;
  facets: readonly string[];
  explain: boolean;
  /** CSV begins with a byte order mark. */
  byteOrderMark: boolean;
  /** The value of `format=`. It is not part of `canonical`, since each format of an answer has its own address. */
  format: string | null;
  /** The canonical query without `?`, which identifies the answer; empty for the whole list. */
  canonical: string;
  /** The part of `canonical` that decides which records match, and their order. */
  selection: string;
}
