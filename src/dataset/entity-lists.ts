/** Under which list the entities of each type are published and served. */
import type { EntityType } from './types.ts';

/** Named events have no list of their own. */
export const LIST_OF_ENTITY_TYPE = {
  person: 'people',
  organization: 'organizations',
  place: 'places',
  event: null,
} as const satisfies Record<EntityType, string | null>;
