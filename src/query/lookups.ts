/** From an id to what it names, and from an article to what was found in it; each map is made when first used. */
import type {
  Article,
  Dataset,
  DossierEvent,
  Entity,
  Quote,
  Statement,
  Story,
} from '../dataset/types.ts';

export interface Lookups {
  readonly dataset: Dataset;
  article: (id: string) => Article | undefined;
  articles: (ids: readonly string[]) => readonly Article[];
  entity: (id: string) => Entity | undefined;
  story: (id: string) => Story | undefined;
  /** Direct speech, then indirect. */
  quotesOfArticle: (id: string) => readonly Quote[];
  eventsOfArticle: (id: string) => readonly DossierEvent[];
  /** A statement's quotes and paraphrases. */
  renderings: (statement: Statement) => readonly Quote[];
  articlesOfStatement: (statement: Statement) => readonly Article[];
}

export function createLookups(dataset: Dataset): Lookups {
  const articlesById = once(() => byId(dataset.articles));
  const entitiesById = once(() => byId(dataset.entities));
  const storiesById = once(() => byId(dataset.stories));
  const quotesById = once(() => byId([...dataset.quotes, ...dataset.paraphrases]));
  const quotes = once(() =>
    Map.groupBy([...dataset.quotes, ...dataset.paraphrases], ({ articleId }) => articleId),
  );
  const events = once(() => eventsByArticle(dataset.events));

  const articles = (ids: readonly string[]) => found(articlesById(), ids);
  const renderings = ({ quoteIds, paraphraseIds }: Statement) =>
    found(quotesById(), [...quoteIds, ...paraphraseIds]);

  return {
    dataset,
    article: (id) => articlesById().get(id),
    articles,
    entity: (id) => entitiesById().get(id),
    story: (id) => storiesById().get(id),
    quotesOfArticle: (id) => quotes().get(id) ?? [],
    eventsOfArticle: (id) => events().get(id) ?? [],
    renderings,
    articlesOfStatement: (statement) =>
      articles([...new Set(renderings(statement).map(({ articleId }) => articleId))]),
  };
}

/** The function's result, computed when first asked for. */
export function once<T>(compute: () => T): () => T {
  let value: { of: T } | null = null;
  return () => {
    value ??= { of: compute() };
    return value.of;
  };
}

function byId<R extends { id: string }>(records: readonly R[]): Map<string, R> {
  return new Map(records.map((record) => [record.id, record]));
}

function found<R>(records: Map<string, R>, ids: readonly string[]): readonly R[] {
  return ids.flatMap((id) => records.get(id) ?? []);
}

function eventsByArticle(events: readonly DossierEvent[]): Map<string, DossierEvent[]> {
  const byArticle = new Map<string, DossierEvent[]>();
  for (const event of events) {
    for (const id of event.articleIds) {
      const known = byArticle.get(id);
      if (known) known.push(event);
      else byArticle.set(id, [event]);
    }
  }
  return byArticle;
}
