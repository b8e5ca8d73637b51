/** The table of lists: for each how its records are named, ordered, dated, searched and joined to articles. */

import type { Article, Entity } from '../dataset/types.ts';
import type { Lookups } from './lookups.ts';
import { articleDates, datesOf, latest, present, startOf } from './record-dates.ts';
import type { Text } from './record-texts.ts';
import { articleTexts, ownTexts, spokenTexts, storyTexts } from './record-texts.ts';
import type { DateKind, ListName, Records, Sort, TextField } from './records.ts';

export interface List<R> {
  /** In words, as a title begins: "Articles that mention …". */
  title: string;
  singular: string;
  /** Where only its articles have relations and dates, the words that say so: "People in articles that mention …". */
  through: string | null;
  /** What its records are, for documentation. */
  about: string;
  /** The record's own fields, as `fields=` names them. */
  fields: readonly (keyof R & string)[];
  /** Those that a list leaves out unless asked. */
  long: readonly (keyof R & string)[];
  /** The articles that the record comes from. */
  articles: (record: R, lookups: Lookups) => readonly Article[];
  /** The instant that orders the record (ms since 1970), and what orders records of one instant; newest first shows a greater `tie` first. */
  order: (record: R, lookups: Lookups) => { at: number; tie: string };
  sorts: readonly Sort[];
  dateKinds: readonly DateKind[];
  /** The record's dates of a kind: RFC 3339 date-times, local date-times, ISO 8601 dates or intervals `A/B`. */
  dates: (record: R, kind: DateKind, lookups: Lookups) => readonly string[];
  textFields: readonly TextField[];
  texts: (record: R, field: TextField, lookups: Lookups) => readonly Text[];
}

const ENTITY_SORTS: readonly Sort[] = ['frequent', 'name', 'newest', 'oldest', 'relevance'];
const DATED_SORTS: readonly Sort[] = ['newest', 'oldest', 'relevance'];
const ARTICLE_DATES: readonly DateKind[] = ['published', 'modified', 'event'];

export const lists: { [L in ListName]: List<Records[L]> } = {
  articles: {
    title: 'Articles',
    singular: 'article',
    through: null,
    about: 'one text, with title, dates, authors, publisher and body',
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
    ],
    long: ['body', 'mentions', 'spans'],
    articles: (article) => [article],
    order: (article) => ({ at: Date.parse(article.orderedAt), tie: article.id }),
    sorts: DATED_SORTS,
    dateKinds: ARTICLE_DATES,
    dates: articleDates,
    textFields: ['title', 'text', 'quotes'],
    texts: articleTexts,
  },
  stories: {
    title: 'Stories',
    singular: 'story',
    through: null,
    about: 'what several articles report: one happening in the news',
    fields: ['id', 'title', 'date', 'articleIds', 'entityIds'],
    long: [],
    articles: (story, lookups) => lookups.articles(story.articleIds),
    order: (story, lookups) => ({ at: latest(lookups.articles(story.articleIds)), tie: story.id }),
    sorts: DATED_SORTS,
    dateKinds: ARTICLE_DATES,
    dates: (story, kind, lookups) =>
      kind === 'event'
        ? present(story.date)
        : datesOf(lookups.articles(story.articleIds), kind, lookups),
    textFields: ['title', 'text', 'quotes'],
    texts: storyTexts,
  },
  quotes: {
    title: 'Quotes',
    singular: 'quote',
    through: null,
    about: 'words that somebody said, with the person who said them',
    fields: [
      'id',
      'articleId',
      'storyId',
      'text',
      'speaker',
      'speakerBasis',
      'manner',
      'verb',
      'sentence',
      'block',
      'start',
      'end',
    ],
    long: [],
    articles: (quote, lookups) => lookups.articles([quote.articleId]),
    order: (quote, lookups) => ({
      at: latest(lookups.articles([quote.articleId])),
      tie: `${quote.articleId} ${readBefore(quote.block)} ${readBefore(quote.start)} ${quote.id}`,
    }),
    sorts: DATED_SORTS,
    dateKinds: ARTICLE_DATES,
    dates: (quote, kind, lookups) => datesOf(lookups.articles([quote.articleId]), kind, lookups),
    textFields: ['text', 'speaker'],
    texts: (quote, field, lookups) => spokenTexts([quote], quote, field, lookups),
  },
  statements: {
    title: 'Statements',
    singular: 'statement',
    through: null,
    about: 'one utterance, as one or more articles render it',
    fields: ['id', 'speaker', 'quoteIds', 'paraphraseIds', 'renderings', 'storyId'],
    long: [],
    articles: (statement, lookups) => lookups.articlesOfStatement(statement),
    order: (statement, lookups) => ({
      at: latest(lookups.articlesOfStatement(statement)),
      tie: statement.id,
    }),
    sorts: DATED_SORTS,
    dateKinds: ARTICLE_DATES,
    dates: (statement, kind, lookups) =>
      datesOf(lookups.articlesOfStatement(statement), kind, lookups),
    textFields: ['text', 'speaker'],
    texts: (statement, field, lookups) =>
      spokenTexts(lookups.renderings(statement), statement, field, lookups),
  },
  events: {
    title: 'Events',
    singular: 'event',
    through: null,
    about: 'something dated that articles mention, past or announced',
    fields: [
      'id',
      'title',
      'date',
      'precision',
      'otherDates',
      'articleIds',
      'entityIds',
      'mentions',
    ],
    long: [],
    articles: (event, lookups) => lookups.articles(event.articleIds),
    order: (event) => ({ at: startOf(event.date), tie: event.id }),
    sorts: [...DATED_SORTS, 'reported'],
    dateKinds: ['event', 'published', 'modified'],
    dates: (event, kind, lookups) =>
      kind === 'event' ? [event.date] : datesOf(lookups.articles(event.articleIds), kind, lookups),
    textFields: ['title'],
    texts: (event, _field, lookups) => ownTexts([event.title], lookups),
  },
  people: entities('People', 'person'),
  organizations: entities('Organizations', 'organization'),
  places: entities('Places', 'place'),
  publishers: {
    title: 'Publishers',
    singular: 'publisher',
    through: 'of articles',
    about: 'outlets',
    fields: ['id', 'name', 'articleIds'],
    long: [],
    articles: (publisher, lookups) => lookups.articles(publisher.articleIds),
    order: (publisher, lookups) => ({
      at: latest(lookups.articles(publisher.articleIds)),
      tie: publisher.id,
    }),
    sorts: ENTITY_SORTS,
    dateKinds: ARTICLE_DATES,
    dates: (publisher, kind, lookups) =>
      datesOf(lookups.articles(publisher.articleIds), kind, lookups),
    textFields: ['name'],
    texts: (publisher, _field, lookups) => ownTexts([publisher.name], lookups),
  },
};

export const listNames = Object.keys(lists).filter((name): name is ListName => name in lists);

function entities(title: string, singular: string): List<Entity> {
  return {
    title,
    singular,
    through: 'in articles',
    about: `${title.toLowerCase()} that articles mention, under one canonical name each`,
    fields: ['id', 'type', 'name', 'aliases', 'wikidata', 'basis', 'articleIds'],
    long: [],
    articles: (entity, lookups) => lookups.articles(entity.articleIds),
    order: (entity, lookups) => ({
      at: latest(lookups.articles(entity.articleIds)),
      tie: entity.id,
    }),
    sorts: ENTITY_SORTS,
    dateKinds: ARTICLE_DATES,
    dates: (entity, kind, lookups) => datesOf(lookups.articles(entity.articleIds), kind, lookups),
    textFields: ['name'],
    texts: (entity, _field, lookups) => ownTexts([entity.name, ...entity.aliases], lookups),
  };
}

/** Newest first shows greater ties first, but quotes of one article in reading order. */
function readBefore(position: number): string {
  return String(9_999_999 - position).padStart(7, '0');
}
