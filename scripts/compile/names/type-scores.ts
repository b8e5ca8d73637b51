/** How strongly something speaks for each type of entity. */
import type { EntityType } from '../../../src/dataset/types.ts';

export type TypeScores = Record<EntityType, number>;

export const ENTITY_TYPES: readonly EntityType[] = ['person', 'organization', 'place', 'event'];

export function zeroScores(): TypeScores {
  return { person: 0, organization: 0, place: 0, event: 0 };
}
