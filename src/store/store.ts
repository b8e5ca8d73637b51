/** The interface of whatever answers queries: a dataset in the Worker's bundle, or a D1 database. */

import type { Dossier } from '../dataset/types.ts';
import type { Examples } from '../model/examples.ts';
import type { Lookups } from '../model/lookups.ts';
import type { ListName, Records } from '../model/records.ts';
import type { Suggestion, Vocabulary } from '../model/vocabulary.ts';
import type { Query } from '../query/query.ts';
import type { Explanation } from './explain.ts';
import type { Snippet } from './snippets.ts';

export interface Page<L extends ListName = ListName> {
  items: readonly Records[L][];
  /** The canonical query of the next page; null on the last. */
  next: string | null;
  /** How many records match in all; null when they were not counted (see `count`). */
  total: number | null;
  facets: readonly Facet[];
  /** The passage of the record that matches `q` best; null without `q`. */
  snippet(record: Records[L]): Snippet | null;
  /** Why the record matched, with `explain=1`; else empty. */
  explanations(record: Records[L]): readonly Explanation[];
}

export interface Facet {
  name: string;
  /** By descending count; years and months in chronological order. */
  values: readonly FacetValue[];
}

export interface FacetValue {
  value: string;
  label: string;
  count: number;
  /** The canonical query narrowed to this value, which matches `count` records. */
  query: string;
}

/** Thrown when a store cannot answer for the moment. It is not the question's fault. */
export class StoreUnavailable extends Error {
  override readonly name: string = 'StoreUnavailable';
}

/** Thrown for a file of the whole dossier, or of a whole list, that is too large to be made of this store. */
export class TooLargeForStore extends Error {
  override readonly name = 'TooLargeForStore';
}

export interface Store extends Vocabulary {
  readonly dossier: Dossier;
  readonly lookups: Lookups;
  page: <L extends ListName>(query: Query<L>) => Page<L> | Promise<Page<L>>;
  /** How many records match. */
  count: (query: Query) => number | Promise<number>;
  record: <L extends ListName>(
    list: L,
    id: string,
  ) => Records[L] | undefined | Promise<Records[L] | undefined>;
  /** The dataset as it may be served, as JSON in pieces: reserved articles are cut to their excerpt. */
  dataset: () => readonly Uint8Array[] | Promise<readonly Uint8Array[]>;
  examples: () => Examples;
  /** People, organizations, places, events, publishers, authors and stories with a name that has `text` at the beginning of a word. */
  suggest: (text: string, limit: number) => readonly Suggestion[] | Promise<readonly Suggestion[]>;
}
