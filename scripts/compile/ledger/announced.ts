/**
 * The fields of each record that count when the ledger decides whether it changed. Offsets and links to other records
 * may change without the record changing for its readers.
 */
import { LIST_OF_ENTITY_TYPE } from '../../../src/dataset/entity-lists.ts';
import { publishedList } from '../../../src/dataset/schema.ts';
import type {
  Article,
  Dataset,
  DossierEvent,
  Entity,
  PublishedList,
  Publisher,
  Quote,
  Statement,
  Story,
} from '../../../src/dataset/types.ts';
import { digest } from '../core/identity.ts';
import type { Anchor } from './ledger-file.ts';

export type AnnouncedFields = Readonly<Record<string, unknown>>;

/** A record as the ledger sees it. */
export interface Announced {
  list: PublishedList;
  id: string;
  fields: AnnouncedFields;
  anchor: Anchor;
}

export function announcedRecords(dataset: AnnouncedDataset): Announced[] {
  const texts = new Map(
    [...dataset.quotes, ...dataset.paraphrases].map(({ id, text }) => [id, text]),
  );
  return [
    ...dataset.articles.map(article),
    ...dataset.stories.map(story),
    ...dataset.quotes.map(quote),
    ...dataset.paraphrases.map(quote),
    ...dataset.statements.map((record) => statement(record, texts)),
    ...dataset.events.map(event),
    ...dataset.entities.flatMap(entity),
    ...dataset.publishers.map(publisher),
  ];
}

export type AnnouncedDataset = Pick<
  Dataset,
  | 'articles'
  | 'stories'
  | 'quotes'
  | 'paraphrases'
  | 'statements'
  | 'events'
  | 'entities'
  | 'publishers'
>;

export function recordName({ list, id }: Pick<Announced, 'list' | 'id'>): string {
  return `${list}/${id}`;
}

/** @throws ZodError for what `recordName` does not make; the ledger's reader refuses such lines */
export function parseRecordName(name: string): Pick<Announced, 'list' | 'id'> {
  const slash = name.indexOf('/');
  return { list: publishedList.parse(name.slice(0, slash)), id: name.slice(slash + 1) };
}

export function digestOfFields(fields: AnnouncedFields): string {
  return digest(JSON.stringify(fields)).slice(0, 16);
}

function article(record: Article): Announced {
  const { id, url, title, standfirst, publishedAt, modifiedAt } = record;
  const { authors, publisher, language, rights, license } = record;
  const body = record.body.map(({ type, text }) => ({ type, text }));
  const head = { url, title, standfirst, publishedAt, modifiedAt, authors, publisher };
  // Only where there are some: the fields of other articles stay what an older ledger has announced.
  const corrections = record.notes.flatMap(({ type, text }) => (type === 'correction' ? text : []));
  const corrected = corrections.length > 0 ? { corrections } : {};
  return {
    list: 'articles',
    id,
    fields: { ...head, language, rights, license, body, ...corrected },
    anchor: { members: [], words: null, kind: null },
  };
}

function story({ id, title, date, articleIds }: Story): Announced {
  return {
    list: 'stories',
    id,
    fields: { title, date, articleIds },
    anchor: { members: articleIds, words: null, kind: null },
  };
}

function quote({ id, articleId, text, speaker, manner }: Quote): Announced {
  return {
    list: 'quotes',
    id,
    fields: { text, speaker, manner, articleId },
    anchor: { members: [articleId], words: text, kind: manner },
  };
}

function statement(
  { id, speaker, quoteIds, paraphraseIds }: Statement,
  texts: ReadonlyMap<string, string>,
): Announced {
  const members = [...quoteIds, ...paraphraseIds];
  const renderings = members.map((member) => texts.get(member) ?? '');
  return {
    list: 'statements',
    id,
    fields: { speaker, quoteIds, paraphraseIds, renderings },
    anchor: { members, words: null, kind: null },
  };
}

function event({ id, title, date, precision, otherDates, articleIds }: DossierEvent): Announced {
  return {
    list: 'events',
    id,
    fields: { title, date, precision, otherDates, articleIds },
    anchor: { members: articleIds, words: title, kind: date },
  };
}

function entity({ id, type, name, aliases, wikidata, articleIds }: Entity): Announced[] {
  const list = LIST_OF_ENTITY_TYPE[type];
  const anchor = { members: [], words: null, kind: null };
  return list === null
    ? []
    : [{ list, id, fields: { name, aliases, wikidata, articleIds }, anchor }];
}

function publisher({ id, name, articleIds }: Publisher): Announced {
  const anchor = { members: [], words: null, kind: null };
  return { list: 'publishers', id, fields: { name, articleIds }, anchor };
}
