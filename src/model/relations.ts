/**
 * What a record is related to, by the parameter that filters by it. A list without a rule of its own for a relation
 * inherits the values of its articles.
 */

import type { CachePool } from '../cache/cache-pool.ts';
import { memoize } from '../cache/memoize.ts';
import type { Article, EntityType, Quote, Span, Statement } from '../dataset/types.ts';
import { slugOf } from '../text/fold.ts';
import { lists } from './lists.ts';
import type { Lookups } from './lookups.ts';
import type { ListName, Records } from './records.ts';

export const relations = [
  'publisher',
  'author',
  'person',
  'organization',
  'place',
  'speaker',
  'story',
  'event',
  'language',
] as const;
export type Relation = (typeof relations)[number];

type Values = readonly string[];
type Reader<R> = (record: R, lookups: Lookups) => Values;

/** The record's values for a relation, unordered; values that several of its articles share may repeat. */
export function relationValues<L extends ListName>(
  list: L,
  relation: Relation,
  record: Records[L],
  lookups: Lookups,
): Values {
  const read = readers[list][relation];
  if (read) return read(record, lookups);
  const ofArticle = cacheOf(lookups).relation(relation);
  return lists[list].articles(record, lookups).flatMap(({ id }) => ofArticle(id));
}

/** Values that several records or filters share. Keyed by id, so that no record is kept in memory. */
interface SharedValues {
  relation: (relation: Relation) => (articleId: string) => Values;
  eventMentions: (articleId: string) => readonly EventMention[];
  /** The entities that a quote or its sentence names, and its speaker. */
  namedInQuote: (quoteId: string) => Values;
}

interface EventMention extends Span {
  event: string;
  block: number;
}

const caches = new WeakMap<Lookups, SharedValues>();

function cacheOf(lookups: Lookups): SharedValues {
  const cached = caches.get(lookups);
  if (cached) return cached;
  const { pool } = lookups;
  const cache: SharedValues = {
    relation: memoize((relation) =>
      remembered(pool, (articleId) =>
        lookups
          .articles([articleId])
          .flatMap((article) => articleReaders[relation](article, lookups)),
      ),
    ),
    eventMentions: remembered(pool, (articleId) =>
      lookups
        .eventsOfArticle(articleId)
        .flatMap(({ id, mentions }) =>
          mentions
            .filter((mention) => mention.articleId === articleId)
            .map(({ block, start, end }) => ({ event: id, block, start, end })),
        ),
    ),
    namedInQuote: remembered(pool, (quoteId) => {
      const quote = lookups.records.quotes.find(quoteId);
      return quote ? namesIn(quote, lookups) : [];
    }),
  };
  caches.set(lookups, cache);
  return cache;
}

/** Lists by id of a record, kept as long as there is room: ids and spans, some hundred bytes each. */
function remembered<V>(
  pool: CachePool,
  compute: (id: string) => readonly V[],
): (id: string) => readonly V[] {
  const cache = pool.cache<string, readonly V[]>();
  return (id) => {
    const known = cache.get(id);
    if (known !== undefined) return known;
    const values = compute(id);
    cache.set(id, values, values.length * 100);
    return values;
  };
}

const articleReaders: Record<Relation, Reader<Article>> = {
  publisher: ({ publisher }) => (publisher ? [publisher.id] : []),
  author: ({ authors }) => unique(authors.map(({ name }) => slugOf(name))),
  person: ({ entityIds }, lookups) => ofType(entityIds, 'person', lookups),
  organization: ({ entityIds }, lookups) => ofType(entityIds, 'organization', lookups),
  place: ({ entityIds }, lookups) => ofType(entityIds, 'place', lookups),
  speaker: ({ id }, lookups) => unique(lookups.quotesOfArticle(id).flatMap(speakerId)),
  story: ({ storyId }) => [storyId],
  event: ({ id, entityIds }, lookups) => [
    ...lookups.eventsOfArticle(id).map((event) => event.id),
    ...ofType(entityIds, 'event', lookups),
  ],
  language: ({ language }) => languageRanges(language),
};

/** The relations that a list's records have of their own. */
const readers: { [L in ListName]: Partial<Record<Relation, Reader<Records[L]>>> } = {
  articles: articleReaders,
  stories: {
    ...entityReaders<Records['stories']>(),
    story: ({ id }) => [id],
  },
  quotes: {
    person: (quote, lookups) => namedIn(quote, 'person', lookups),
    organization: (quote, lookups) => namedIn(quote, 'organization', lookups),
    place: (quote, lookups) => namedIn(quote, 'place', lookups),
    speaker: speakerId,
    story: ({ storyId }) => [storyId],
    event: (quote, lookups) => [
      ...cacheOf(lookups)
        .eventMentions(quote.articleId)
        .filter((mention) => within(mention, quote))
        .map(({ event }) => event),
      ...namedIn(quote, 'event', lookups),
    ],
  },
  statements: {
    person: renderings('person'),
    organization: renderings('organization'),
    place: renderings('place'),
    event: renderings('event'),
    speaker: speakerId,
    story: ({ storyId }) => [storyId],
  },
  events: { ...entityReaders<Records['events']>(), event: ({ id }) => [id] },
  people: {},
  organizations: {},
  places: {},
  publishers: {},
};

/** Whether a list's records inherit the relation from their articles. */
export function isInheritedFromArticles(list: ListName, relation: Relation): boolean {
  return readers[list][relation] === undefined;
}

function entityReaders<R extends { entityIds: Values }>(): Partial<Record<Relation, Reader<R>>> {
  return {
    person: ({ entityIds }, lookups) => ofType(entityIds, 'person', lookups),
    organization: ({ entityIds }, lookups) => ofType(entityIds, 'organization', lookups),
    place: ({ entityIds }, lookups) => ofType(entityIds, 'place', lookups),
  };
}

function renderings(relation: Relation): Reader<Statement> {
  return (statement, lookups) =>
    lookups
      .renderings(statement)
      .flatMap((quote) => relationValues('quotes', relation, quote, lookups));
}

function ofType(ids: Values, type: EntityType, lookups: Lookups): Values {
  return ids.filter((id) => lookups.entity(id)?.type === type);
}

function speakerId({ speaker }: Quote | Statement): Values {
  return speaker?.entityId ? [speaker.entityId] : [];
}

function namedIn({ id }: Quote, type: EntityType, lookups: Lookups): Values {
  return ofType(cacheOf(lookups).namedInQuote(id), type, lookups);
}

function namesIn(quote: Quote, lookups: Lookups): Values {
  const named = (lookups.article(quote.articleId)?.mentions ?? [])
    .filter((mention) => within(mention, quote))
    .map(({ entityId }) => entityId);
  return unique([...named, ...speakerId(quote)]);
}

function within(mention: Span & { block: number }, quote: Quote): boolean {
  if (mention.block !== quote.block) return false;
  const start = Math.min(quote.start, quote.sentenceSpan.start);
  return mention.start >= start && mention.end <= Math.max(quote.end, quote.sentenceSpan.end);
}

/** The ranges that match a tag: `pt-br` and `pt` for `pt-BR` (RFC 4647 section 3.3.1, basic filtering). */
function languageRanges(tag: string): Values {
  const parts = tag.toLowerCase().split('-');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
}

function unique(values: Values): Values {
  return values.length < 2 ? values : [...new Set(values)];
}
