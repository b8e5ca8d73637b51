/** The ids that a dossier knows, for the parser and for titles. */
import type { Relation } from './relations.ts';

export interface Vocabulary {
  /** The name of what an id stands for; null when the dossier has no such id for this parameter. */
  label: (relation: Relation, id: string) => string | null;
  /** What somebody who wrote this may have meant: an id, or `parameter=id` where another parameter takes it. */
  nearest: (relation: Relation, text: string) => string | undefined;
}

export interface Suggestion {
  /** The parameter that takes the id. */
  parameter: string;
  id: string;
  name: string;
  /** The name that was matched, where it is another than `name`. */
  alias: string | null;
  /** Articles that it stands in. */
  articles: number;
}
