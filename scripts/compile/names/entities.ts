/** One entity a thing, across articles. */
import type { Entity, EntityType } from '../../../src/dataset/types.ts';
import type { Understood } from '../draft.ts';
import type { KnownNames } from '../editor/known-names.ts';
import { slug } from '../identity.ts';
import type { Problem } from '../problem.ts';

export interface LinkedEntities {
  entities: Entity[];
  /** The entity that an article's mention (its type and name there) stands for. */
  idOf: (articleId: string, type: EntityType, name: string) => string | null;
}

export function linkEntities(
  articles: Understood[],
  known: KnownNames,
  _problems: Problem[],
): LinkedEntities {
  const entities = new Map<string, Entity>();
  for (const { draft, mentions } of articles)
    for (const { type, name } of mentions) {
      const entry = known.find((candidate) => candidate.name === name);
      const entity = entities.get(`${type} ${name}`) ?? {
        id: slug(name),
        type,
        name,
        aliases: entry?.aliases ?? [],
        wikidata: entry?.wikidata ?? null,
        basis: entry ? ('curated' as const) : ('stated' as const),
        articleIds: [],
      };
      if (!entity.articleIds.includes(draft.id)) entity.articleIds.push(draft.id);
      entities.set(`${type} ${name}`, entity);
    }
  return {
    entities: [...entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    idOf: (_articleId, type, name) => entities.get(`${type} ${name}`)?.id ?? null,
  };
}
