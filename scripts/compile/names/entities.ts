/** One entity a thing, across articles. Precision first: a wrong merge is worse than a split. */
import type { Entity, EntityType } from '../../../src/dataset/types.ts';
import type { AnalyzedArticle } from '../core/draft.ts';
import { idOfName } from '../core/identity.ts';
import type { Problem } from '../core/problem.ts';
import type { KnownName, KnownNames } from '../editor/known-names.ts';
import { problemsOfNames } from './check-known.ts';
import { sameOrganizations } from './same-organizations.ts';
import { samePeople } from './same-people.ts';
import { gatherThings, keyOfName, type Thing } from './things.ts';

export interface LinkedEntities {
  entities: Entity[];
  /** The entity that an article's mention (its type and name there) stands for. */
  idOf: (articleId: string, type: EntityType, name: string) => string | null;
}

/** Of two things whose names give the same id, the type that comes first here has it plain. */
const TYPES: readonly EntityType[] = ['person', 'place', 'organization', 'event'];

export function linkEntities(
  articles: AnalyzedArticle[],
  known: KnownNames,
  problems: Problem[],
): LinkedEntities {
  problems.push(...problemsOfNames(known));
  const things = gatherThings(articles);
  const curated = new Map(known.map((entry) => [keyOfName(entry.type, entry.name), entry]));
  const same = new Map(
    [...samePeople(things), ...sameOrganizations(things)].filter(([short]) => !curated.has(short)),
  );
  const merged = mergeSame(things.byKey, same);
  const ids = idsOf(merged, curated);
  return {
    entities: [...merged]
      .map(([key, thing]) => entityOf(ids.get(key) ?? key, thing, curated.get(key)))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    idOf: (articleId, type, name) => {
      const key = things.keyOf(articleId, type, name);
      return ids.get(same.get(key) ?? key) ?? null;
    },
  };
}

function mergeSame(
  byKey: ReadonlyMap<string, Thing>,
  same: ReadonlyMap<string, string>,
): Map<string, Thing> {
  const merged = new Map<string, Thing>();
  for (const [key, thing] of byKey) {
    const into = same.get(key) ?? key;
    const whole = merged.get(into) ?? {
      type: thing.type,
      names: new Map(),
      forms: new Set(),
      articleIds: new Set(),
    };
    const weight = into === key ? 1 : 0;
    for (const [name, count] of thing.names)
      whole.names.set(name, (whole.names.get(name) ?? 0) + count * weight);
    for (const form of thing.forms) whole.forms.add(form);
    for (const id of thing.articleIds) whole.articleIds.add(id);
    merged.set(into, whole);
  }
  return merged;
}

function idsOf(
  merged: ReadonlyMap<string, Thing>,
  curated: ReadonlyMap<string, KnownName>,
): Map<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const type of TYPES)
    for (const [key, thing] of merged) {
      if (thing.type !== type) continue;
      const entry = curated.get(key);
      const plain = entry ? idOfName(entry.name) : key.slice(type.length + 1);
      const id = taken.has(plain) ? `${plain}-${type}` : plain;
      taken.add(id);
      ids.set(key, id);
    }
  return ids;
}

function entityOf(id: string, thing: Thing, entry: KnownName | undefined): Entity {
  const name = entry?.name ?? mostPrinted(thing.names);
  const aliases = new Set([...thing.forms, ...thing.names.keys(), ...(entry?.aliases ?? [])]);
  aliases.delete(name);
  return {
    id,
    type: thing.type,
    name,
    aliases: [...aliases].sort(),
    wikidata: entry?.wikidata ?? null,
    basis: entry ? 'curated' : 'stated',
    articleIds: [...thing.articleIds].sort(),
  };
}

function mostPrinted(names: ReadonlyMap<string, number>): string {
  return [...names].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? '';
}
