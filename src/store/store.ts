/** What serves questions: the bundled dataset now, a database when a dossier outgrows it. */

import type { Dossier } from '../dataset/types.ts';
import type { Lookups } from '../model/lookups.ts';
import type { ListName, Records } from '../model/records.ts';
import type { Suggestion, Vocabulary } from '../model/vocabulary.ts';
import type { Query } from '../query/query.ts';
import type { Explanation } from './explain.ts';
import type { Piece } from './snippets.ts';

export interface Page<L extends ListName = ListName> {
  /** The same objects each time, as far as memory allows: what was rendered for one is kept by identity. */
  items: readonly Records[L][];
  /** The canonical query of the next page; null on the last. */
  next: string | null;
  /** How many records match in all; null where nobody counted (see `count`). */
  total: number | null;
  facets: readonly Facet[];
  /** The place of the record that answers `q` best; null without `q`. Made when asked for. */
  snippet(record: Records[L]): Snippet | null;
  /** With `explain=1` why the record matched, one a condition; else empty. */
  explanations(record: Records[L]): readonly Explanation[];
}

export interface Facet {
  name: string;
  /** By falling count; years and months in their order. */
  values: readonly FacetValue[];
}

export interface FacetValue {
  value: string;
  label: string;
  count: number;
  /** The canonical query that narrows to this value: it matches `count` records. */
  query: string;
}

/** Plain text in pieces; formats mark those that match. Never holds more of a reserved article than its excerpt. */
export interface Snippet {
  pieces: readonly Piece[];
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
  /** The dataset as it may be given, in JSON: of reserved articles the excerpt. Pieces, as it may be large. */
  dataset: () => readonly Uint8Array[] | Promise<readonly Uint8Array[]>;
  /** People, organizations, places, events, publishers, authors and stories, by the beginning of any word of any name. */
  suggest: (text: string, limit: number) => readonly Suggestion[] | Promise<readonly Suggestion[]>;
}
