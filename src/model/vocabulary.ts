/** The ids of a dossier and their names: for the parser, titles and suggestions. */
import type { Relation } from './relations.ts';

export interface Vocabulary {
  /** The name of what an id stands for; null when the dossier has no such id for this relation. */
  label: (relation: Relation, id: string) => string | null;
  /** What an unknown value may have meant: an id, or `parameter=id` when another parameter takes it. */
  nearest: (relation: Relation, text: string) => string | undefined;
}

export interface Suggestion {
  /** The parameter that takes the id. */
  parameter: string;
  id: string;
  name: string;
  /** The name that matched, when it is not `name`. */
  alias: string | null;
  /** The number of articles that mention it. */
  articles: number;
}
