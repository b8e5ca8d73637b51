/** The vocabulary of a generation in D1, and suggestions by name. */
import { foldedWords } from '../../index/suggestions-reader.ts';
import type { Lookups } from '../../model/lookups.ts';
import { type Relation, relations } from '../../model/relations.ts';
import type { Suggestion, Vocabulary } from '../../model/vocabulary.ts';
import { fold, slugOf } from '../../text/fold.ts';
import { nearest } from '../../text/nearest.ts';
import { languageName } from '../language-name.ts';
import { numberOf, type Row, raw, type Statement, sql, textOf } from './database.ts';
import { listCode, listOfCode, rangeOfList, type StoredList } from './document-numbers.ts';
import type { Generation } from './generation-head.ts';
import type { RecordKind } from './references.ts';
import { live, type Session } from './session.ts';

/** An author of articles, as it is stored: by the slug of the name. */
interface StoredAuthor {
  id: string;
  /** As the newest article spells it, and as the oldest does. */
  label: string;
  name: string;
}

/** The most names compared for one answer, as in the bundled index. */
const MAX_CANDIDATES = 5000;

/** The most values compared for "did you mean". They begin with the same letter as the text. */
const MAX_NEAREST = 5000;

export function createD1Vocabulary(
  { number: generation }: Generation,
  lookups: Lookups,
  session: () => Session,
): Vocabulary {
  const { entities, records } = lookups;
  const entity = (type: string) => (id: string) => {
    const found = entities.find(id);
    return found?.type === type ? found.name : undefined;
  };
  const labels: Record<Relation, (id: string) => string | undefined> = {
    publisher: (id) => records.publishers.find(id)?.name,
    author: (id) => authorOf(session().record('authors', id)?.record)?.label,
    person: entity('person'),
    organization: entity('organization'),
    place: entity('place'),
    speaker: (id) => entities.find(id)?.name,
    story: (id) => records.stories.find(id)?.title,
    event: (id) => records.events.find(id)?.title ?? entity('event')(id),
    language: (tag) =>
      session().record('languages', tag) === undefined ? undefined : languageName(tag),
  };
  const exists = (relation: Relation, id: string) => labels[relation](id) !== undefined;
  return {
    label: (relation, id) =>
      labels[relation](id) ?? (relation === 'language' ? languageName(id) : null),
    nearest: (relation, text) => {
      const other = relations.find((name) => name !== relation && exists(name, text));
      if (other) return `${other}=${text}`;
      const suggested = suggestionsIn(session().rows(suggestStatement(fold(text), 50, generation)));
      const [first] = suggested;
      const values = session()
        .rows(valuesStatement(relation, slugOf(text) || text))
        .map((row) => textOf(row, 'value'));
      return (
        suggested.find(({ id }) => exists(relation, id))?.id ??
        nearest(slugOf(text) || text, values) ??
        (first && `${first.parameter}=${first.id}`)
      );
    },
  };
}

/** The kinds of records that the ids of a relation stand for. */
export function kindsOf(relation: Relation): readonly RecordKind[] {
  switch (relation) {
    case 'publisher':
      return ['publishers'];
    case 'author':
      return ['authors'];
    case 'story':
      return ['stories'];
    case 'event':
      return ['events', 'entities'];
    case 'language':
      return ['languages'];
    default:
      return ['entities'];
  }
}

/** Authors have no list, so the type of their records is checked here. */
function authorOf(record: unknown): StoredAuthor | undefined {
  const isAuthor =
    typeof record === 'object' && record !== null && 'label' in record && 'name' in record;
  return isAuthor ? (record as StoredAuthor) : undefined;
}

/** Distinct values of articles that begin as the text does, found by leaping from one to the next. */
function valuesStatement(relation: Relation, text: string): Statement {
  const { first, last } = rangeOfList('articles');
  const [initial = ''] = text;
  const beyond = `${initial}\u{10ffff}`;
  const next = (after: Statement) =>
    sql`SELECT min(value) FROM links WHERE filter = ${relation} AND value ${after} AND value < ${beyond}`;
  return sql`WITH RECURSIVE v(value) AS (SELECT (${next(sql`>= ${initial}`)}) UNION ALL SELECT (${next(raw('> v.value'))}) FROM v WHERE v.value IS NOT NULL) SELECT value FROM v WHERE value IS NOT NULL AND EXISTS (SELECT 1 FROM links WHERE filter = ${relation} AND links.value = v.value AND document BETWEEN ${first} AND ${last}) LIMIT ${MAX_NEAREST}`;
}

/** Names that have the text at the beginning of a word: first whole ones, then of what most articles mention. */
export function suggestStatement(text: string, limit: number, generation: bigint): Statement {
  const prefix = foldedWords(text);
  const rank = sql`CASE WHEN n.later > 0 THEN 2 WHEN n.rest = ${prefix} THEN 0 ELSE 1 END`;
  const matches = sql`SELECT ${rank} AS rank, n.name AS name, n.document AS document FROM names n WHERE n.rest >= ${prefix} AND n.rest < ${`${prefix}\u{10ffff}`} AND ${prefix} <> '' ORDER BY n.rest LIMIT ${MAX_CANDIDATES}`;
  const ranked = sql`SELECT r.list, r.id, r.json, r.articles, r.ordinal, m.rank, m.name, row_number() OVER (PARTITION BY r.document ORDER BY m.rank, m.name) AS turn FROM (${matches}) m CROSS JOIN records r ON r.document = m.document WHERE ${live(generation)}`;
  return sql`SELECT list, id, json, articles, name FROM (${ranked}) WHERE turn = 1 ORDER BY rank, articles DESC, id, ${SAME_ID_ORDER}, ordinal LIMIT ${limit}`;
}

/** Names of one id: entities, then publishers, stories, events and authors, as in the bundled index. */
const SAME_ID_ORDER = raw(
  `CASE list ${(['publishers', 'stories', 'events', 'authors'] as const)
    .map((list, at) => `WHEN ${listCode(list)} THEN ${at + 1}`)
    .join(' ')} ELSE 0 END`,
);

const PARAMETERS: Partial<Record<StoredList, string>> = {
  people: 'person',
  organizations: 'organization',
  places: 'place',
  namedEvents: 'event',
  publishers: 'publisher',
  stories: 'story',
  events: 'event',
  authors: 'author',
};

interface Named {
  name?: string;
  title?: string;
  aliases?: string[];
}

export function suggestionsIn(rows: readonly Row[]): Suggestion[] {
  return rows.map((row) => {
    const list = listOfCode(numberOf(row, 'list'));
    const { name: own, title, aliases = [] }: Named = JSON.parse(textOf(row, 'json'));
    const id = textOf(row, 'id');
    const names = [own ?? title ?? id, ...aliases];
    const [name = id] = names;
    const matched = names[numberOf(row, 'name')] ?? name;
    return {
      parameter: PARAMETERS[list] ?? list,
      id,
      name,
      articles: numberOf(row, 'articles'),
      alias: matched === name ? null : matched,
    };
  });
}
