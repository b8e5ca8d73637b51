/** The ids of a dataset in memory and what they stand for. */
import { fold, nameId } from '../dataset/names.ts';
import type { Dataset, EntityType } from '../dataset/types.ts';
import { once } from '../query/lookups.ts';
import { nearest } from '../query/nearest.ts';
import { languageRange, type Relation, relations } from '../query/relations.ts';
import type { Vocabulary } from '../query/vocabulary.ts';

type Labels = ReadonlyMap<string, string>;

export function createVocabulary(
  dataset: Dataset,
  named: (text: string) => readonly { parameter: string; id: string }[],
): Vocabulary {
  const labels = labelsOf(dataset);
  const knows = (relation: Relation, id: string) => labels[relation]().has(id);
  return {
    label: (relation, id) =>
      labels[relation]().get(id) ?? (relation === 'language' ? languageName(id) : null),
    nearest: (relation, text) => {
      const elsewhere = relations.find((other) => other !== relation && knows(other, text));
      if (elsewhere) return `${elsewhere}=${text}`;
      const suggested = named(fold(text));
      const [first] = suggested;
      return (
        suggested.find(({ id }) => knows(relation, id))?.id ??
        nearest(nameId(text) || text, labels[relation]().keys()) ??
        (first && `${first.parameter}=${first.id}`)
      );
    },
  };
}

function labelsOf(dataset: Dataset): Record<Relation, () => Labels> {
  const entities = (type: EntityType) =>
    dataset.entities
      .filter((entity) => entity.type === type)
      .map(({ id, name }) => [id, name] as const);
  return {
    publisher: once(() => new Map(dataset.publishers.map(({ id, name }) => [id, name]))),
    author: once(
      () =>
        new Map(
          dataset.articles.flatMap(({ authors }) =>
            authors.map(({ name }) => [nameId(name), name] as const),
          ),
        ),
    ),
    person: once(() => new Map(entities('person'))),
    organization: once(() => new Map(entities('organization'))),
    place: once(() => new Map(entities('place'))),
    speaker: once(() => new Map(dataset.entities.map(({ id, name }) => [id, name]))),
    story: once(() => new Map(dataset.stories.map(({ id, title }) => [id, title]))),
    event: once(
      () =>
        new Map([
          ...entities('event'),
          ...dataset.events.map(({ id, title }) => [id, title] as const),
        ]),
    ),
    language: once(() => {
      const tags = new Set(dataset.articles.flatMap(({ language }) => languageRange(language)));
      return new Map(Array.from(tags, (tag) => [tag, languageName(tag)]));
    }),
  };
}

/** "Korean"; the tag itself where no language is known by it. */
function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
