/** The names of the lists, their record types, and the kinds of dates, orders and text fields that lists have. */
import type {
  Article,
  DossierEvent,
  Entity,
  Publisher,
  Quote,
  Statement,
  Story,
} from '../dataset/types.ts';
import type { Collection } from './collection.ts';

/** The type of each list's records. */
export interface Records {
  articles: Article;
  stories: Story;
  quotes: Quote;
  statements: Statement;
  events: DossierEvent;
  people: Entity;
  organizations: Entity;
  places: Entity;
  publishers: Publisher;
}

export type ListName = keyof Records;

/** The records of each list. Quotes are direct speech followed by indirect speech. */
export type Collections = { readonly [L in ListName]: Collection<Records[L]> };

export type AnyRecord = Records[ListName];
export type TextField = 'title' | 'text' | 'quotes' | 'speaker' | 'name';

export type DateKind = 'published' | 'modified' | 'event';
export type Sort = 'newest' | 'oldest' | 'reported' | 'relevance' | 'frequent' | 'name' | 'added';
