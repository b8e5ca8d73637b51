/** What a page is given to show: data only, every address absolute. Nothing here knows HTTP. */
import type { Article, Dossier, Entity, Reading, Story } from '../dataset/types.ts';
import type { Lookups } from '../model/lookups.ts';
import type { ListName, Records } from '../model/records.ts';
import type { Query } from '../query/query.ts';
import type { Page } from '../store/store.ts';

/** Another form of what a page shows: for autodiscovery in the head and the links below the title. */
export interface Alternate {
  /** As people call it: "RSS", "CSV" … */
  label: string;
  /** Media type without parameters. */
  type: string;
  href: string;
}

interface Shown {
  dossier: Dossier;
  /** The public address that the site hangs on, without a slash at its end. */
  base: string;
  lookups: Lookups;
  /** The page's own address, written canonically. */
  url: string;
  alternates: readonly Alternate[];
  /** The address of the licence of what the page shows; null when none is known. */
  license: string | null;
}

/** The newest articles and stories, and the people whom most articles mention. */
export interface HomeView extends Shown {
  kind: 'home';
  page: Page<'articles'>;
  stories: readonly Story[];
  people: readonly Entity[];
}

export interface ListView<L extends ListName = ListName> extends Shown {
  kind: 'list';
  list: L;
  query: Query<L>;
  /** The query in words. */
  title: string;
  page: Page<L>;
  first: string;
  next: string | null;
}

export interface RecordView<L extends ListName = ListName> extends Shown {
  kind: 'record';
  list: L;
  record: Records[L];
  /** What it is about, in a line or two. */
  summary: string;
}

/** How an article was read. */
export interface SourceView extends Shown {
  kind: 'source';
  article: Article;
  reading: Reading;
}

/** Why there is no answer, told to a person. */
export interface ProblemView extends Shown {
  kind: 'problem';
  status: number;
  title: string;
  detail: string;
  parameter: string | null;
  allowed: readonly string[];
  didYouMean: string | null;
}

export type View = HomeView | ListView | RecordView | SourceView | ProblemView;
