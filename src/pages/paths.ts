/** Where a record's page is: root-relative, each part of the path encoded. */
import type { Entity, EntityType } from '../dataset/types.ts';

/** The list that an entity of a type is a record of; named events have no list of their own. */
const LIST_OF: Record<EntityType, string | null> = {
  person: 'people',
  organization: 'organizations',
  place: 'places',
  event: null,
};

export function recordPath(list: string, id: string): string {
  return `/${list}/${encodeURIComponent(id)}`;
}

export function entityPath(entity: Pick<Entity, 'type' | 'id'>): string | null {
  const list = LIST_OF[entity.type];
  return list && recordPath(list, entity.id);
}
