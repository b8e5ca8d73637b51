/** The vocabulary of a bundled dataset. */

import type { EntityType } from '../../dataset/types.ts';
import type { Lookups } from '../../model/lookups.ts';
import { type Relation, relations } from '../../model/relations.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { fold, slugOf } from '../../text/fold.ts';
import { languageName } from '../language-name.ts';
import type { ListIndex } from './list-index.ts';

/**
 * @param articles the index of the articles, which has every id of every relation
 * @param named suggestions for a text, best first
 */
export function createVocabulary(
  lookups: Lookups,
  articles: ListIndex<'articles'>,
  named: (text: string) => readonly { parameter: string; id: string }[],
): Vocabulary {
  const labels = labelsOf(lookups, articles);
  const exists = (relation: Relation, id: string) => labels[relation](id) !== undefined;
  return {
    label: (relation, id) =>
      labels[relation](id) ?? (relation === 'language' ? languageName(id) : null),
    nearest: (relation, text) => {
      const other = relations.find((name) => name !== relation && exists(name, text));
      if (other) return `${other}=${text}`;
      const suggested = named(fold(text));
      const [first] = suggested;
      return (
        suggested.find(({ id }) => exists(relation, id))?.id ??
        articles.postings(relation).nearest(slugOf(text) || text) ??
        (first && `${first.parameter}=${first.id}`)
      );
    },
  };
}

type Label = (id: string) => string | undefined;

function labelsOf(lookups: Lookups, articles: ListIndex<'articles'>): Record<Relation, Label> {
  const { entities, records } = lookups;
  const { publishers, stories, events } = records;
  const ofType =
    (type: EntityType): Label =>
    (id) => {
      const entity = entities.find(id);
      return entity?.type === type ? entity.name : undefined;
    };
  const namedEvent = ofType('event');
  return {
    publisher: (id) => publishers.find(id)?.name,
    author: (id) => {
      const [first] = articles.postings('author').get(id);
      if (first === undefined) return undefined;
      return articles.record(first).authors.find(({ name }) => slugOf(name) === id)?.name;
    },
    person: ofType('person'),
    organization: ofType('organization'),
    place: ofType('place'),
    speaker: (id) => entities.find(id)?.name,
    story: (id) => stories.find(id)?.title,
    event: (id) => events.find(id)?.title ?? namedEvent(id),
    language: (tag) =>
      articles.postings('language').get(tag).length > 0 ? languageName(tag) : undefined,
  };
}
