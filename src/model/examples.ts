/** An id for each relation, for documentation: the first that an article has. */
import type { Lookups } from './lookups.ts';
import { type Relation, relations, relationValues } from './relations.ts';

export type Examples = Partial<Record<Relation, string>>;

export function examplesOf(lookups: Lookups): Examples {
  const examples: Examples = {};
  for (const relation of relations) {
    for (const article of lookups.records.articles) {
      const [id] = relationValues('articles', relation, article, lookups);
      if (id === undefined) continue;
      examples[relation] = id;
      break;
    }
  }
  return examples;
}
