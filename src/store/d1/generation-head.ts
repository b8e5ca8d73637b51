/** What a generation says of its dossier as a whole: one row, read once for each generation. */
import type { Dataset, Dossier, PublishedList } from '../../dataset/types.ts';
import type { DateKind, ListName } from '../../model/records.ts';
import type { Relation } from '../../model/relations.ts';
import type { StoredList } from './document-numbers.ts';

/** How far the dates of a list's records are from the instant that orders them, in ms. */
export interface DateReach {
  /** The most by which the instant is later than the start of the record's first date. */
  lag: number;
  /** The most by which the end of the record's last date is later than the instant. */
  lead: number;
}

export interface GenerationHead {
  dossier: Dossier;
  publishedAt: string | null;
  publications: Dataset['publications'];
  /** The dataset's keys, in its order. */
  keys: readonly string[];
  version: number;
  sizes: Readonly<Record<StoredList, number>>;
  /** Of the dataset's JSON. */
  bytes: number;
  /** The languages of its texts, as `stemmingLanguage` gives them. */
  languages: readonly string[];
  /** UTF-16 units of the texts in which each list is searched. */
  textLengths: Readonly<Record<ListName, number>>;
  /** By list, the ids of withdrawn records with the time of their withdrawal, oldest first. */
  withdrawn: Readonly<Partial<Record<PublishedList, readonly (readonly [string, string])[]>>>;
  examples: Readonly<Partial<Record<Relation, string>>>;
  /** By list and kind of dates. */
  reach: Readonly<Record<ListName, Partial<Record<DateKind, DateReach>>>>;
}

/** A published state of the dossier, and what it says of itself. */
export interface Generation {
  number: bigint;
  head: GenerationHead;
}
