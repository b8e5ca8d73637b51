/** Turns the stages' results into records: ids, references and order. */
import { UNPUBLISHED } from '../../../src/dataset/timestamps.ts';
import type { Article, Dataset, Publisher, Story } from '../../../src/dataset/types.ts';
import { compareCodeUnits } from '../../../src/text/code-units.ts';
import { assembleArticle, type StageResults } from './assemble-article.ts';
import { assembleSpeech } from './assemble-speech.ts';

/** Everything but what is found by comparing these records. */
export type Records = Omit<
  Dataset,
  'statements' | 'events' | 'publishedAt' | 'publications' | 'changes'
>;

/** Articles, and what belongs to them, oldest first. */
export function assemble(stages: StageResults): Records {
  const records = stages.articles.map((analyzed) => ({
    analyzed,
    article: assembleArticle(analyzed, stages),
  }));
  records.sort((a, b) => byOrder(a.article, b.article));
  const articles = records.map(({ article }) => article);
  const speech = records.map(({ analyzed }) => assembleSpeech(analyzed, stages));
  return {
    version: 1,
    dossier: stages.dossier,
    articles,
    stories: stories(articles, stages),
    quotes: speech.flatMap(({ quotes }) => quotes),
    paraphrases: speech.flatMap(({ paraphrases }) => paraphrases),
    entities: stages.entities.entities,
    publishers: publishers(articles),
  };
}

/** Oldest first; articles of the same instant by id. */
export function byOrder(a: Ordered, b: Ordered): number {
  return compareCodeUnits(a.orderedAt, b.orderedAt) || compareCodeUnits(a.id, b.id);
}

type Ordered = Pick<Article, 'orderedAt' | 'id'>;

/** In the order in which they are first reported. */
function stories(articles: Article[], { stories: grouping, dates }: StageResults): Story[] {
  const members = Map.groupBy(articles, ({ storyId }) => storyId);
  const titles = new Map(grouping.stories.map(({ id, title }) => [id, title]));
  return [...members].map(([id, of]) => ({
    id,
    title: titles.get(id) ?? of[0]?.title ?? id,
    date: dates.stories.get(id) ?? null,
    articleIds: of.map((article) => article.id),
    entityIds: [...new Set(of.flatMap(({ entityIds }) => entityIds))].sort(),
    ...UNPUBLISHED,
  }));
}

/** By id. */
function publishers(articles: Article[]): Publisher[] {
  const found = new Map<string, Publisher>();
  for (const { id, publisher } of articles) {
    if (publisher === null) continue;
    const record = found.get(publisher.id) ?? { ...publisher, articleIds: [], ...UNPUBLISHED };
    record.articleIds.push(id);
    found.set(publisher.id, record);
  }
  return [...found.values()].sort((a, b) => compareCodeUnits(a.id, b.id));
}
