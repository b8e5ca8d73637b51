/** The table of lists: how the records of each are named, ordered, dated, searched and related to articles. */

import type {
  Article,
  DossierEvent,
  Entity,
  Publisher,
  Quote,
  Statement,
  Story,
} from '../dataset/types.ts';
import type { Lookups } from './lookups.ts';
import {
  articleDates,
  datesOfArticles,
  newestInstant,
  optional,
  startInstant,
} from './record-dates.ts';
import type { TaggedText } from './record-texts.ts';
import { articleTexts, dossierTexts, spokenTexts, storyTexts } from './record-texts.ts';
import type { DateKind, ListName, Records, Sort, TextField } from './records.ts';

export interface List<R> {
  /** The beginning of a title: "Articles that mention …". */
  title: string;
  singular: string;
  /** For lists whose relations and dates are those of their articles, how titles say so: "People in articles that mention …". */
  viaArticles: string | null;
  /** What a record is, for documentation. */
  description: string;
  /** The fields of the served record (src/dataset/served-schema.ts), as `fields=` names them. */
  fields: readonly string[];
  /** Fields that lists leave out unless `fields=` asks for them. */
  longFields: readonly string[];
  /** The articles that the record was found in. */
  articles: (record: R, lookups: Lookups) => readonly Article[];
  /**
   * The instant that orders the record, in ms since 1970, and a tie-breaker for equal instants; newest first shows the
   * greater `tie` first.
   */
  sortKey: (record: R, lookups: Lookups) => { at: number; tie: string };
  sorts: readonly Sort[];
  dateKinds: readonly DateKind[];
  /** The record's dates of one kind: RFC 3339 date-times, local date-times, ISO 8601 dates or intervals `A/B`. */
  dates: (record: R, kind: DateKind, lookups: Lookups) => readonly string[];
  textFields: readonly TextField[];
  texts: (record: R, field: TextField, lookups: Lookups) => readonly TaggedText[];
}

const ENTITY_SORTS: readonly Sort[] = [
  'frequent',
  'name',
  'newest',
  'oldest',
  'relevance',
  'added',
];
const DATED_SORTS: readonly Sort[] = ['newest', 'oldest', 'relevance', 'added'];
/** Every record has them: what the ledger says. */
const PUBLICATION_FIELDS = ['addedAt', 'changedAt', 'revision'] as const;
const ARTICLE_DATES: readonly DateKind[] = ['published', 'modified', 'event'];

/** What a record takes from the articles that it was found in, unless its list says otherwise. */
function foundIn<R extends { id: string }>(articles: List<R>['articles']) {
  return {
    viaArticles: null,
    longFields: [],
    articles,
    sortKey: (record: R, lookups: Lookups) => ({
      at: newestInstant(articles(record, lookups)),
      tie: record.id,
    }),
    sorts: DATED_SORTS,
    dateKinds: ARTICLE_DATES,
    dates: (record: R, kind: DateKind, lookups: Lookups) =>
      datesOfArticles(articles(record, lookups), kind, lookups),
  };
}

function articlesNamed(record: { articleIds: readonly string[] }, lookups: Lookups) {
  return lookups.articles(record.articleIds);
}

export const lists: { [L in ListName]: List<Records[L]> } = {
  articles: {
    title: 'Articles',
    singular: 'article',
    viaArticles: null,
    description: 'one text, with title, dates, authors, publisher and body',
    fields: [
      'id',
      'source',
      'url',
      'title',
      'titleBasis',
      'standfirst',
      'publishedAt',
      'publishedBasis',
      'publishedPrecision',
      'publishedEvidence',
      'modifiedAt',
      'orderedAt',
      'updatedAt',
      'authors',
      'publisher',
      'publisherBasis',
      'language',
      'rights',
      'credit',
      'license',
      'body',
      'notes',
      'storyId',
      'entityIds',
      'mentions',
      'copyOf',
      'spans',
      ...PUBLICATION_FIELDS,
    ],
    longFields: ['body', 'notes', 'mentions', 'spans'],
    articles: (article) => [article],
    sortKey: (article) => ({ at: Date.parse(article.orderedAt), tie: article.id }),
    sorts: DATED_SORTS,
    dateKinds: ARTICLE_DATES,
    dates: articleDates,
    textFields: ['title', 'text', 'quotes'],
    texts: articleTexts,
  },
  stories: {
    ...foundIn<Story>(articlesNamed),
    title: 'Stories',
    singular: 'story',
    description: 'what several articles report: one happening in the news',
    fields: ['id', 'title', 'date', 'articleIds', 'entityIds', ...PUBLICATION_FIELDS],
    dates: (story, kind, lookups) =>
      kind === 'event'
        ? optional(story.date)
        : datesOfArticles(lookups.articles(story.articleIds), kind, lookups),
    textFields: ['title', 'text', 'quotes'],
    texts: storyTexts,
  },
  quotes: {
    ...foundIn<Quote>((quote, lookups) => lookups.articles([quote.articleId])),
    title: 'Quotes',
    singular: 'quote',
    description: 'words that somebody said, with the person who said them',
    fields: [
      'id',
      'articleId',
      'storyId',
      'text',
      'speaker',
      'speakerBasis',
      'manner',
      'verb',
      'publishedAt',
      'publishedBasis',
      'orderedAt',
      'publisher',
      'articleTitle',
      'articleUrl',
      'credit',
      'sentence',
      'sentenceSpan',
      'block',
      'start',
      'end',
      ...PUBLICATION_FIELDS,
    ],
    sortKey: (quote, lookups) => ({
      at: newestInstant(lookups.articles([quote.articleId])),
      tie: `${quote.articleId} ${readingOrderKey(quote.block)} ${readingOrderKey(quote.start)} ${quote.id}`,
    }),
    textFields: ['text', 'speaker'],
    texts: (quote, field, lookups) => spokenTexts([quote], quote, field, lookups),
  },
  statements: {
    ...foundIn<Statement>((statement, lookups) => lookups.articlesOfStatement(statement)),
    title: 'Statements',
    singular: 'statement',
    description: 'one utterance, as one or more articles render it',
    fields: [
      'id',
      'speaker',
      'quoteIds',
      'paraphraseIds',
      'renderings',
      'storyId',
      ...PUBLICATION_FIELDS,
    ],
    textFields: ['text', 'speaker'],
    texts: (statement, field, lookups) =>
      spokenTexts(lookups.renderings(statement), statement, field, lookups),
  },
  events: {
    ...foundIn<DossierEvent>(articlesNamed),
    title: 'Events',
    singular: 'event',
    description: 'something dated that articles mention, past or announced',
    fields: [
      'id',
      'title',
      'date',
      'precision',
      'otherDates',
      'articleIds',
      'entityIds',
      'mentions',
      ...PUBLICATION_FIELDS,
    ],
    sortKey: (event) => ({ at: startInstant(event.date), tie: event.id }),
    sorts: [...DATED_SORTS, 'reported'],
    dateKinds: ['event', 'published', 'modified'],
    dates: (event, kind, lookups) =>
      kind === 'event'
        ? [event.date]
        : datesOfArticles(lookups.articles(event.articleIds), kind, lookups),
    textFields: ['title'],
    texts: (event, _field, lookups) => dossierTexts([event.title], lookups),
  },
  people: entityList('People', 'person'),
  organizations: entityList('Organizations', 'organization'),
  places: entityList('Places', 'place'),
  publishers: {
    ...foundIn<Publisher>(articlesNamed),
    title: 'Publishers',
    singular: 'publisher',
    viaArticles: 'of articles',
    description: 'outlets',
    fields: ['id', 'name', 'articleIds', ...PUBLICATION_FIELDS],
    sorts: ENTITY_SORTS,
    textFields: ['name'],
    texts: (publisher, _field, lookups) => dossierTexts([publisher.name], lookups),
  },
};

export const listNames = Object.keys(lists).filter((name): name is ListName => name in lists);

function entityList(title: string, singular: string): List<Entity> {
  return {
    ...foundIn<Entity>(articlesNamed),
    title,
    singular,
    viaArticles: 'in articles',
    description: `${title.toLowerCase()} that articles mention, under one canonical name each`,
    fields: [
      'id',
      'type',
      'name',
      'aliases',
      'wikidata',
      'basis',
      'articleIds',
      ...PUBLICATION_FIELDS,
    ],
    sorts: ENTITY_SORTS,
    textFields: ['name'],
    texts: (entity, _field, lookups) => dossierTexts([entity.name, ...entity.aliases], lookups),
  };
}

/** A tie-breaker that keeps quotes of one article in reading order, since newest first shows greater ties first. */
function readingOrderKey(position: number): string {
  return String(9_999_999 - position).padStart(7, '0');
}
