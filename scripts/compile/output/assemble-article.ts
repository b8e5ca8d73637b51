/** The record of an article, from its analysis, linked entities and inferred dates. */
import { UNDATED, UNPUBLISHED } from '../../../src/dataset/timestamps.ts';
import type { Article, Dossier } from '../../../src/dataset/types.ts';
import type { AnalyzedArticle, Draft, Header } from '../core/draft.ts';
import { idOfName } from '../core/identity.ts';
import { instantOf } from '../dates/instant.ts';
import type { LinkedEntities } from '../names/entity-linking.ts';
import type { InferredDates } from '../stories/infer-dates.ts';
import type { StoryGrouping } from '../stories/stories.ts';
import { redact } from '../text/redact.ts';
import { slice } from '../text/span.ts';
import { updatedAt } from './updated.ts';

/** What the stages found, from which the records are assembled. */
export interface StageResults {
  dossier: Dossier;
  articles: AnalyzedArticle[];
  entities: LinkedEntities;
  stories: StoryGrouping;
  dates: InferredDates;
}

export function assembleArticle(
  { draft, mentions, headerNames }: AnalyzedArticle,
  stages: StageResults,
): Article {
  const { header } = draft;
  const linked = mentions.flatMap(({ type, name, block, start, end }) => {
    const entityId = stages.entities.idOf(draft.id, type, name);
    return entityId === null ? [] : [{ entityId, block, start, end }];
  });
  const headerIds = headerNames.flatMap(
    ({ type, name }) => stages.entities.idOf(draft.id, type, name) ?? [],
  );
  const publisher = header.publisher && { name: header.publisher.value };
  return {
    id: draft.id,
    source: draft.source.path,
    url: header.url,
    title: redact(header.title.value),
    titleBasis: header.title.basis,
    standfirst: header.standfirst && redact(header.standfirst),
    ...dates(draft, stages),
    authors: header.authors.map(({ name }) => ({ name })),
    publisher: publisher && { id: idOfName(publisher.name), ...publisher },
    publisherBasis: header.publisher?.basis ?? null,
    language: header.language ?? stages.dossier.language,
    rights: header.rights && {
      notice: redact(header.rights.notice),
      reserved: header.rights.reserved,
    },
    license: header.license ?? licenseOf(publisher, stages),
    body: draft.body,
    notes: notes(draft),
    storyId: storyIdOf(draft, stages),
    entityIds: [...new Set([...linked.map(({ entityId }) => entityId), ...headerIds])].sort(),
    mentions: linked,
    copyOf: stages.stories.copyOf.get(draft.id) ?? null,
    spans: spans(header),
    ...UNPUBLISHED,
  };
}

/** The licence of the publisher's texts according to dossier.yaml. */
function licenseOf(publisher: { name: string } | null, { dossier }: StageResults): string | null {
  return publisher && (dossier.licenses[idOfName(publisher.name)] ?? null);
}

/** An article in no story forms a story of its own. */
export function storyIdOf(draft: Draft, { stories }: StageResults): string {
  return stories.storyOf.get(draft.id) ?? draft.id;
}

type Dates = Pick<
  Article,
  | 'publishedAt'
  | 'publishedBasis'
  | 'publishedPrecision'
  | 'publishedEvidence'
  | 'modifiedAt'
  | 'orderedAt'
  | 'updatedAt'
>;

/** A stated date comes before an inferred one; the story's date is used only for sorting. */
function dates(draft: Draft, stages: StageResults): Dates {
  const { published: stated, modified } = draft.header;
  const inferred = stated ? null : (stages.dates.published.get(draft.id) ?? null);
  const publishedAt = stated?.value ?? inferred?.value ?? null;
  const ordering = publishedAt ?? stages.dates.stories.get(storyIdOf(draft, stages)) ?? null;
  const { timeZone } = stages.dossier;
  const modifiedAt = modified?.value ?? null;
  const orderedAt = ordering ? instantOf(ordering, timeZone) : UNDATED;
  return {
    publishedAt,
    publishedBasis: stated?.basis ?? (inferred && 'inferred'),
    publishedPrecision: stated?.precision ?? inferred?.precision ?? null,
    publishedEvidence: inferred?.evidence ?? null,
    modifiedAt,
    orderedAt,
    updatedAt: updatedAt({ publishedAt, modifiedAt, orderedAt }, timeZone),
  };
}

function notes({ lines, source }: Draft): Article['notes'] {
  return lines.flatMap(({ note, span }) =>
    note === undefined
      ? []
      : [{ type: note, text: redact(slice(source.text, span).replace(/[\n\t]/g, ' ')), span }],
  );
}

function spans(header: Header): Article['spans'] {
  return {
    title: header.title.span,
    publishedAt: header.published?.span ?? null,
    modifiedAt: header.modified?.span ?? null,
    publisher: header.publisher?.span ?? null,
    rights: header.rights?.span ?? null,
    authors: header.authors.flatMap(({ span }) => span ?? []),
  };
}
