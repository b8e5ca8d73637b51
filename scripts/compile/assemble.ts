/** Stages' results to records: ids, references and order. */
import type { Article, Dataset, Dossier, Publisher, Quote } from '../../src/dataset/types.ts';
import type { QuoteDraft, Understood } from './draft.ts';
import { digest, slug } from './identity.ts';
import type { LinkedEntities } from './names/entities.ts';
import type { StoryGrouping } from './stories/stories.ts';

export interface Stages {
  dossier: Dossier;
  articles: Understood[];
  entities: LinkedEntities;
  stories: StoryGrouping;
}

export function assemble(stages: Stages): Dataset {
  const { dossier, entities, stories } = stages;
  const articles = stages.articles.map((understood) => article(understood, stages));
  return {
    version: 1,
    dossier,
    articles,
    stories: stories.stories.map((story) => ({
      ...story,
      entityIds: unique(
        articles
          .filter(({ storyId }) => storyId === story.id)
          .flatMap(({ entityIds }) => entityIds),
      ),
    })),
    quotes: stages.articles.flatMap((understood) => quotes(understood, understood.quotes, stages)),
    paraphrases: stages.articles.flatMap((understood) =>
      quotes(understood, understood.paraphrases, stages),
    ),
    statements: [],
    entities: entities.entities,
    events: [],
    publishers: publishers(articles),
  };
}

function article({ draft, mentions }: Understood, { entities, stories }: Stages): Article {
  const { header } = draft;
  const linked = mentions.flatMap(({ type, name, block, start, end }) => {
    const entityId = entities.idOf(draft.id, type, name);
    return entityId === null ? [] : [{ entityId, block, start, end }];
  });
  return {
    id: draft.id,
    source: draft.source.path,
    url: header.url,
    title: header.title.value,
    titleBasis: header.title.basis,
    standfirst: header.standfirst,
    publishedAt: header.published?.value ?? null,
    publishedBasis: header.published?.basis ?? null,
    publishedPrecision: header.published?.precision ?? null,
    publishedEvidence: null,
    modifiedAt: header.modified?.value ?? null,
    orderedAt: '1970-01-01T00:00:00Z',
    authors: header.authors.map(({ name }) => ({ name })),
    publisher: header.publisher
      ? { id: slug(header.publisher.value), name: header.publisher.value }
      : null,
    publisherBasis: header.publisher?.basis ?? null,
    language: header.language,
    rights: header.rights && { notice: header.rights.notice, reserved: header.rights.reserved },
    body: draft.body,
    storyId: stories.storyOf.get(draft.id) ?? draft.id,
    entityIds: unique(linked.map(({ entityId }) => entityId)),
    mentions: linked,
    copyOf: stories.copyOf.get(draft.id) ?? null,
    spans: {
      title: header.title.span,
      publishedAt: header.published?.span ?? null,
      modifiedAt: header.modified?.span ?? null,
      publisher: header.publisher?.span ?? null,
      rights: header.rights?.span ?? null,
      authors: header.authors.flatMap(({ span }) => span ?? []),
    },
  };
}

function quotes({ draft }: Understood, drafts: QuoteDraft[], stages: Stages): Quote[] {
  return drafts.map((quote) => ({
    ...quote,
    id: digest(`${draft.id} ${quote.manner} ${quote.block} ${quote.start} ${quote.text}`).slice(
      0,
      16,
    ),
    articleId: draft.id,
    storyId: stages.stories.storyOf.get(draft.id) ?? draft.id,
    speaker: quote.speaker && {
      name: quote.speaker.name,
      entityId: stages.entities.idOf(draft.id, quote.speaker.type, quote.speaker.name),
    },
  }));
}

function publishers(articles: Article[]): Publisher[] {
  const found = new Map<string, Publisher>();
  for (const { id, publisher } of articles) {
    if (publisher === null) continue;
    const record = found.get(publisher.id) ?? { ...publisher, articleIds: [] };
    record.articleIds.push(id);
    found.set(publisher.id, record);
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function unique(ids: string[]): string[] {
  return [...new Set(ids)].sort();
}
