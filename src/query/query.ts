/** What is asked, parsed: everything behind the parser reads this and never a URL. */

import type { DateValue } from '../model/date-intervals.ts';
import type { FilterName } from '../model/filters.ts';
import type { DateKind, ListName, Sort, TextField } from '../model/records.ts';
import type { SortKey } from '../model/sort-keys.ts';
import type { TextQuery } from './text-query.ts';

/** A condition on what a record is related to: any of these ids, or (with `not`) none of them. */
export interface Condition {
  parameter: FilterName;
  values: readonly string[];
  not: boolean;
}

/** What a question means that says nothing of it: a list's page shows another order than a feed of it. */
export interface QueryDefaults {
  sort: Sort;
  limit: number;
}

export interface Query<L extends ListName = ListName> {
  list: L;
  /** All of them hold of each record of the answer. */
  conditions: readonly Condition[];
  /** The full-text question; null without `q`. */
  textQuery: TextQuery | null;
  /** Where `words` are looked for. */
  textFields: readonly TextField[];
  /** Both ends included. */
  from: DateValue | null;
  to: DateValue | null;
  dateKind: DateKind;
  sort: Sort;
  limit: number;
  /** What `canonical` leaves out. */
  defaults: QueryDefaults;
  cursor: SortKey | null;
  /** The record's fields to give: null means the list's usual ones, `all` every one. */
  fields: readonly string[] | 'all' | null;
  /** Characters of an excerpt; null means what the format gives. */
  excerpt: number | null;
  facets: readonly string[];
  explain: boolean;
  /** As asked by `format=`, which is no part of `canonical`: each format of an answer has an own address. */
  format: string | null;
  /** The identity of the answer: sorted, defaults left out, values normalised. Without `?`, empty for the whole list. */
  canonical: string;
  /** What decides which records match and their order: `canonical` without cursor, limit and what only changes the rendering. */
  selection: string;
}
