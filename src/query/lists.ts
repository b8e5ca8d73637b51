/** The table of lists: for each its records, and how they are named, ordered, dated, searched and joined to articles. */
import type {
  Article,
  Dataset,
  DossierEvent,
  Entity,
  EntityType,
  Publisher,
  Quote,
  Statement,
  Story,
} from '../dataset/types.ts';
import type { Lookups } from './lookups.ts';
import type { DateKind, Sort } from './query.ts';

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
export type AnyRecord = Records[ListName];
export type TextField = 'title' | 'text' | 'quotes' | 'speaker' | 'name';

export interface List<R> {
  /** In words, as a title begins: "Articles that mention …". */
  title: string;
  singular: string;
  records: (dataset: Dataset) => readonly R[];
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
  texts: (record: R, field: TextField, lookups: Lookups) => readonly string[];
}

const ENTITY_SORTS: readonly Sort[] = ['frequent', 'name', 'newest', 'oldest', 'relevance'];
const DATED_SORTS: readonly Sort[] = ['newest', 'oldest', 'relevance'];
const ARTICLE_DATES: readonly DateKind[] = ['published', 'modified', 'event'];

export const lists: { [L in ListName]: List<Records[L]> } = {
  articles: {
    title: 'Articles',
    singular: 'article',
    records: ({ articles }) => articles,
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
      'authors',
      'publisher',
      'publisherBasis',
      'language',
      'rights',
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
    dates: (article, kind, lookups) => articleDates(article, kind, lookups),
    textFields: ['title', 'text', 'quotes'],
    texts: (article, field, lookups) => articleTexts(article, field, lookups),
  },
  stories: {
    title: 'Stories',
    singular: 'story',
    records: ({ stories }) => stories,
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
    texts: (story, field, lookups) =>
      field === 'title'
        ? [story.title]
        : lookups
            .articles(story.articleIds)
            .flatMap((article) => [
              ...(field === 'text' ? [article.title] : []),
              ...articleTexts(article, field, lookups),
            ]),
  },
  quotes: {
    title: 'Quotes',
    singular: 'quote',
    records: ({ quotes, paraphrases }) => [...quotes, ...paraphrases],
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
    texts: (quote, field) => (field === 'text' ? [quote.text] : speakerName(quote)),
  },
  statements: {
    title: 'Statements',
    singular: 'statement',
    records: ({ statements }) => statements,
    fields: ['id', 'speaker', 'quoteIds', 'paraphraseIds', 'storyId'],
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
      field === 'text'
        ? lookups.renderings(statement).map(({ text }) => text)
        : speakerName(statement),
  },
  events: {
    title: 'Events',
    singular: 'event',
    records: ({ events }) => events,
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
    sorts: DATED_SORTS,
    dateKinds: ['event', 'published', 'modified'],
    dates: (event, kind, lookups) =>
      kind === 'event' ? [event.date] : datesOf(lookups.articles(event.articleIds), kind, lookups),
    textFields: ['title'],
    texts: (event) => [event.title],
  },
  people: entities('People', 'person', 'person'),
  organizations: entities('Organizations', 'organization', 'organization'),
  places: entities('Places', 'place', 'place'),
  publishers: {
    title: 'Publishers',
    singular: 'publisher',
    records: ({ publishers }) => publishers,
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
    texts: (publisher) => [publisher.name],
  },
};

export const listNames = Object.keys(lists).filter((name): name is ListName => name in lists);

function entities(title: string, singular: string, type: EntityType): List<Entity> {
  return {
    title,
    singular,
    records: (dataset) => dataset.entities.filter((entity) => entity.type === type),
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
    texts: (entity) => [entity.name, ...entity.aliases],
  };
}

function articleDates(article: Article, kind: DateKind, lookups: Lookups): readonly string[] {
  if (kind === 'published') return present(article.publishedAt);
  if (kind === 'modified') return present(article.modifiedAt);
  return lookups.eventsOfArticle(article.id).map(({ date }) => date);
}

function articleTexts(article: Article, field: TextField, lookups: Lookups): readonly string[] {
  if (field === 'title') return [article.title];
  if (field === 'quotes') return lookups.quotesOfArticle(article.id).map(({ text }) => text);
  return [...present(article.standfirst), ...article.body.map(({ text }) => text)];
}

function datesOf(
  articles: readonly Article[],
  kind: DateKind,
  lookups: Lookups,
): readonly string[] {
  return articles.flatMap((article) => articleDates(article, kind, lookups));
}

function speakerName({ speaker }: Quote | Statement): readonly string[] {
  return speaker ? [speaker.name] : [];
}

function present(value: string | null): readonly string[] {
  return value === null ? [] : [value];
}

function latest(articles: readonly Article[]): number {
  return articles.reduce((at, article) => Math.max(at, Date.parse(article.orderedAt)), 0);
}

/** `2022`, `2022-09`, `2022-09-15` and `A/B` all start with a date that Date.parse reads as UTC. */
function startOf(date: string): number {
  return Date.parse(date.split('/', 1)[0] ?? date);
}

/** Newest first shows greater ties first, but quotes of one article in reading order. */
function readBefore(position: number): string {
  return String(9_999_999 - position).padStart(7, '0');
}
