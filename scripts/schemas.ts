/** JSON Schemas (2020-12) of everything that is served as JSON, made from the zod schemas. `npm run document` writes them. */
import path from 'node:path';
import { z } from 'zod';
import * as dataset from '../src/dataset/schema.ts';
import * as served from '../src/dataset/served-schema.ts';
import * as answer from '../src/formats/openapi/answer-schema.ts';

export const schemasFile = path.join(import.meta.dirname, '../src/formats/openapi/schemas.json');

/** In lists, an article's long fields are left out unless `fields=all` asks for them. */
const listedArticle = served.article.partial({
  body: true,
  notes: true,
  mentions: true,
  spans: true,
});

/** The name of each schema in the OpenAPI document, and its description. Other schemas refer to it by this name. */
const named: readonly [name: string, schema: z.ZodType, description: string][] = [
  ['Span', dataset.span, 'UTF-16 offsets, end exclusive.'],
  ['Block', dataset.block, 'A paragraph, heading, list item, quote or caption of a body.'],
  ['Mention', dataset.mention, 'Where an article names an entity.'],
  ['Evidence', dataset.evidence, 'The sentence that an inferred value rests on.'],
  ['Speaker', dataset.speaker, 'Who said it. The entity is null for somebody without a name.'],
  ['PublisherReference', dataset.publisherReference, 'The outlet.'],
  ['Explanation', served.explanation, 'Why a record matched a query.'],
  ['Snippet', served.snippet, 'The passage that matches a query best.'],
  ['Rendering', served.rendering, 'A statement as one article renders it.'],
  ['Article', served.article, 'One text, with title, dates, authors, publisher and body.'],
  ['ListedArticle', listedArticle, 'An article in a list: long fields only with `fields=all`.'],
  ['Story', served.story, 'What several articles report: one happening in the news.'],
  ['Quote', served.quote, 'Words that somebody said, where they were printed and by whom.'],
  ['Statement', served.statement, 'One utterance, as one or more articles render it.'],
  ['Event', served.event, 'Something dated that articles mention.'],
  ['Entity', served.entity, 'A person, organization or place under its canonical name.'],
  ['Publisher', served.publisher, 'An outlet.'],
  ['Facet', answer.facet, 'Counts of the matching records by value.'],
  ['ArticleList', answer.listOf(listedArticle), 'A page of articles.'],
  ['StoryList', answer.listOf(served.story), 'A page of stories.'],
  ['QuoteList', answer.listOf(served.quote), 'A page of quotes.'],
  ['StatementList', answer.listOf(served.statement), 'A page of statements.'],
  ['EventList', answer.listOf(served.event), 'A page of events.'],
  ['EntityList', answer.listOf(served.entity), 'A page of people, organizations or places.'],
  ['PublisherList', answer.listOf(served.publisher), 'A page of publishers.'],
  ['Change', answer.change, 'What was added, corrected or withdrawn.'],
  ['ChangeList', answer.listOf(answer.change), 'A page of changes.'],
  ['JsonFeed', answer.jsonFeed, 'A JSON Feed 1.1.'],
  ['JsonFeedItem', answer.feedItem, 'An item of a JSON Feed.'],
  ['JsonFeedItemFacts', answer.feedItemFacts, 'What feeds have no field for.'],
  ['SuggestionList', answer.suggestions, 'Names that begin with a text.'],
  ['Suggestion', answer.suggestion, 'A name, and the parameter that takes its id.'],
  ['Health', answer.health, 'That the server answers.'],
  ['Problem', answer.problem, 'Why there is no answer (RFC 9457).'],
  ['Dataset', dataset.dataset, 'The whole dataset.'],
  ['DatasetArticle', dataset.article, 'An article of the dataset.'],
  ['DatasetStory', dataset.story, 'A story of the dataset.'],
  ['DatasetQuote', dataset.quote, 'A quote or paraphrase of the dataset.'],
  ['DatasetStatement', dataset.statement, 'A statement of the dataset.'],
  ['DatasetEvent', dataset.event, 'An event of the dataset.'],
  ['DatasetEntity', dataset.entity, 'An entity of the dataset.'],
  ['DatasetPublisher', dataset.publisher, 'A publisher of the dataset.'],
  ['Dossier', dataset.dossier, 'The settings of the dossier.'],
];

/** By name. References have the form that an OpenAPI document needs. */
export function jsonSchemas(): Record<string, object> {
  const registry = z.registry<{ id: string; description: string }>();
  for (const [id, schema, description] of named) registry.add(schema, { id, description });
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}` });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema, $id, ...schema }]) => [name, schema]),
  );
}

export function schemasText(): string {
  return `${JSON.stringify(jsonSchemas(), null, 1)}\n`;
}
