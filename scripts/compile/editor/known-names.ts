/** names.yaml: people, organizations, places and events that the editor knows. */
import type { EntityType } from '../../../src/dataset/types.ts';

export interface KnownName {
  type: EntityType;
  name: string;
  aliases: string[];
  wikidata: string | null;
}

export type KnownNames = readonly KnownName[];
