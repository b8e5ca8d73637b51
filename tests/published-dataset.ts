import type { Dataset } from '../src/dataset/types.ts';

/** The dataset as if all of it had been published at once. @param at RFC 3339 in UTC */
export function publishedAt(at: string, dataset: Dataset): Dataset {
  const dated = <R extends object>(record: R) => ({
    ...record,
    addedAt: at,
    changedAt: at,
    revision: 0,
  });
  return {
    ...dataset,
    articles: dataset.articles.map(dated),
    stories: dataset.stories.map(dated),
    quotes: dataset.quotes.map(dated),
    paraphrases: dataset.paraphrases.map(dated),
    statements: dataset.statements.map(dated),
    events: dataset.events.map(dated),
    entities: dataset.entities.map(dated),
    publishers: dataset.publishers.map(dated),
    publishedAt: at,
    publications: [{ at, digest: null }],
  };
}
