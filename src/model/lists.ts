/** The table of lists: how the records of each are named, ordered, dated, searched and related to articles. */

import type { Article, Entity } from '../dataset/types.ts';
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
      'license',
      'body',
      'storyId',
      'entityIds',
      'mentions',
      'copyOf',
      'spans',
      ...PUBLICATION_FIELDS,
    ],
    longFields: ['body', 'mentions', 'spans'],
    articles: (article) => [article],
    sortKey: (article) => ({ at: Date.parse(article.orderedAt), tie: article.id }),
    sorts: DATED_SORTS,
    dateKinds: ARTICLE_DATES,
    dates: articleDates,
    textFields: ['title', 'text', 'quotes'],
    texts: articleTexts,
  },
  stories: {
    title: 'Stories',
    singular: 'story',
    viaArticles: null,
    description: 'what several articles report: one happening in the news',
    fields: ['id', 'title', 'date', 'articleIds', 'entityIds', ...PUBLICATION_FIELDS],
    longFields: [],
    articles: (story, lookups) => lookups.articles(story.articleIds),
    sortKey: (story, lookups) => ({
      at: newestInstant(lookups.articles(story.articleIds)),
      tie: story.id,
    }),
    sorts: DATED_SORTS,
    dateKinds: ARTICLE_DATES,
    dates: (story, kind, lookups) =>
      kind === 'event'
        ? optional(story.date)
        : datesOfArticles(lookups.articles(story.articleIds), kind, lookups),
    textFields: ['title', 'text', 'quotes'],
    texts: storyTexts,
  },
  quotes: {
    title: 'Quotes',
    singular: 'quote',
    viaArticles: null,
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
      'sentence',
      'sentenceSpan',
      'block',
      'start',
      'end',
      ...PUBLICATION_FIELDS,
    ],
    longFields: [],
    articles: (quote, lookups) => lookups.articles([quote.articleId]),
    sortKey: (quote, lookups) => ({
      at: newestInstant(lookups.articles([quote.articleId])),
      tie: `${quote.articleId} ${readingOrderKey(quote.block)} ${readingOrderKey(quote.start)} ${quote.id}`,
    }),
    sorts: DATED_SORTS,
    dateKinds: ARTICLE_DATES,
    dates: (quote, kind, lookups) =>
      datesOfArticles(lookups.articles([quote.articleId]), kind, lookups),
    textFields: ['text', 'speaker'],
    texts: (quote, field, lookups) => spokenTexts([quote], quote, field, lookups),
  },
  statements: {
    title: 'Statements',
    singular: 'statement',
    viaArticles: null,
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
    longFields: [],
    articles: (statement, lookups) => lookups.articlesOfStatement(statement),
    sortKey: (statement, lookups) => ({
      at: newestInstant(lookups.articlesOfStatement(statement)),
      tie: statement.id,
    }),
    sorts: DATED_SORTS,
    dateKinds: ARTICLE_DATES,
    dates: (statement, kind, lookups) =>
      datesOfArticles(lookups.articlesOfStatement(statement), kind, lookups),
    textFields: ['text', 'speaker'],
    texts: (statement, field, lookups) =>
      spokenTexts(lookups.renderings(statement), statement, field, lookups),
  },
  events: {
    title: 'Events',
    singular: 'event',
    viaArticles: null,
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
    longFields: [],
    articles: (event, lookups) => lookups.articles(event.articleIds),
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
    title: 'Publishers',
    singular: 'publisher',
    viaArticles: 'of articles',
    description: 'outlets',
    fields: ['id', 'name', 'articleIds', ...PUBLICATION_FIELDS],
    longFields: [],
    articles: (publisher, lookups) => lookups.articles(publisher.articleIds),
    sortKey: (publisher, lookups) => ({
      at: newestInstant(lookups.articles(publisher.articleIds)),
      tie: publisher.id,
    }),
    sorts: ENTITY_SORTS,
    dateKinds: ARTICLE_DATES,
    dates: (publisher, kind, lookups) =>
      datesOfArticles(lookups.articles(publisher.articleIds), kind, lookups),
    textFields: ['name'],
    texts: (publisher, _field, lookups) => dossierTexts([publisher.name], lookups),
  },
};

export const listNames = Object.keys(lists).filter((name): name is ListName => name in lists);

function entityList(title: string, singular: string): List<Entity> {
  return {
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
    longFields: [],
    articles: (entity, lookups) => lookups.articles(entity.articleIds),
    sortKey: (entity, lookups) => ({
      at: newestInstant(lookups.articles(entity.articleIds)),
      tie: entity.id,
    }),
    sorts: ENTITY_SORTS,
    dateKinds: ARTICLE_DATES,
    dates: (entity, kind, lookups) =>
      datesOfArticles(lookups.articles(entity.articleIds), kind, lookups),
    textFields: ['name'],
    texts: (entity, _field, lookups) => dossierTexts([entity.name, ...entity.aliases], lookups),
  };
}

/** A tie-breaker that keeps quotes of one article in reading order, since newest first shows greater ties first. */
function readingOrderKey(position: number): string {
  return String(9_999_999 - position).padStart(7, '0');
}
