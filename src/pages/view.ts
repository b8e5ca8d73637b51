/** The data of a page, independent of HTTP. All URLs are absolute. */
import type {
  Article,
  Dossier,
  DossierEvent,
  Entity,
  Quote,
  Reading,
  Story,
} from '../dataset/types.ts';
import type { Lookups } from '../model/lookups.ts';
import type { ListName, Records } from '../model/records.ts';
import type { Query } from '../query/query.ts';
import type { RemovablePart } from '../query/removable-parts.ts';
import type { Page } from '../store/store.ts';

/** The same content in another format, for autodiscovery in the head and links below the title. */
export interface Alternate {
  /** "RSS", "CSV" … */
  label: string;
  /** Media type without parameters. */
  type: string;
  href: string;
}

interface ViewBase {
  dossier: Dossier;
  /** The public base URL of the site, without a trailing slash. */
  base: string;
  lookups: Lookups;
  /** The page's canonical URL. */
  url: string;
  alternates: readonly Alternate[];
  /** URL of the licence of the content; null if none is known. */
  license: string | null;
  /** URL of what machines may do with the content (RSL); null if nothing is said. */
  machineTerms: string | null;
}

/** The newest of everything, and the names that most articles mention. */
export interface HomeView extends ViewBase {
  kind: 'home';
  page: Page<'articles'>;
  stories: readonly Story[];
  quotes: readonly Quote[];
  events: readonly DossierEvent[];
  people: readonly Entity[];
  organizations: readonly Entity[];
  places: readonly Entity[];
}

export interface ListView<L extends ListName = ListName> extends ViewBase {
  kind: 'list';
  list: L;
  query: Query<L>;
  /** The query in words. */
  title: string;
  page: Page<L>;
  first: string;
  next: string | null;
  /** What the list is narrowed by. */
  chosen: readonly RemovablePart[];
}

/** What was found in each list, for words that are searched in all of them. */
export interface SearchView extends ViewBase {
  kind: 'search';
  words: string;
  results: readonly ListResults[];
  /** Records with a name like the words. */
  didYouMean: readonly { name: string; list: ListName; id: string }[];
}

/** The best matches of one list. */
export interface ListResults<L extends ListName = ListName> {
  list: L;
  page: Page<L>;
}

export interface RecordView<L extends ListName = ListName> extends ViewBase {
  kind: 'record';
  list: L;
  record: Records[L];
  /** One or two lines. */
  summary: string;
  /** The record as JSON-LD, escaped for a page; null if it has none. */
  structuredData: string | null;
}

/** How an article was read. */
export interface SourceView extends ViewBase {
  kind: 'source';
  article: Article;
  reading: Reading;
}

/** A problem as a page. */
export interface ProblemView extends ViewBase {
  kind: 'problem';
  status: number;
  title: string;
  detail: string;
  parameter: string | null;
  allowed: readonly string[];
  didYouMean: string | null;
}

/** What was published, corrected and withdrawn. */
export interface ChangesView extends ViewBase {
  kind: 'changes';
  title: string;
  items: readonly ChangeEntry[];
  /** URL of the next page. */
  next: string | null;
}

interface ChangeEntry {
  title: string;
  url: string;
  /** RFC 3339. */
  updated: string;
  content: readonly { text: string }[];
}

/** The interface for programs. */
export interface DocsView extends ViewBase {
  kind: 'docs';
  title: string;
  groups: readonly { name: string; description: string; operations: readonly DocsOperation[] }[];
}

export interface DocsOperation {
  method: string;
  /** With `{name}` where a parameter stands. */
  path: string;
  summary: string;
  description: string;
  parameters: readonly {
    name: string;
    in: 'path' | 'query';
    description: string;
    required: boolean;
    /** All values, where they can be listed. */
    values: readonly string[];
    example: string | null;
  }[];
}

export type View =
  | HomeView
  | ListView
  | SearchView
  | RecordView
  | SourceView
  | ProblemView
  | ChangesView
  | DocsView;
