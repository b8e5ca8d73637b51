/** One entity a thing, across articles. Precision first: a wrong merge is worse than a split. */
import type { Entity, EntityType } from '../../../src/dataset/types.ts';
import type { NameMention, Understood } from '../draft.ts';
import type { KnownName, KnownNames } from '../editor/known-names.ts';
import { idOfName } from '../identity.ts';
import type { Problem } from '../problem.ts';
import { lookUp } from './gazetteer.ts';

export interface LinkedEntities {
  entities: Entity[];
  /** The entity that an article's mention (its type and name there) stands for. */
  idOf: (articleId: string, type: EntityType, name: string) => string | null;
}

/** What is gathered of one thing; its names count how often they are printed. */
interface Thing {
  type: EntityType;
  names: Map<string, number>;
  forms: Set<string>;
  articleIds: Set<string>;
}

/** Of two things whose names give the same id, the type that comes first here has it plain. */
const TYPES: readonly EntityType[] = ['person', 'place', 'organization', 'event'];

export function linkEntities(
  articles: Understood[],
  known: KnownNames,
  _problems: Problem[],
): LinkedEntities {
  const things = gather(articles);
  const curated = new Map(known.map((entry) => [keyOf(entry.type, entry.name), entry]));
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  const entities: Entity[] = [];
  for (const type of TYPES)
    for (const [key, thing] of things) {
      if (thing.type !== type) continue;
      const plain = idOfName(key.slice(type.length + 1));
      const id = taken.has(plain) ? `${plain}-${type}` : plain;
      taken.add(id);
      ids.set(key, id);
      entities.push(entityOf(id, thing, curated.get(key)));
    }
  return {
    entities: entities.sort((a, b) => (a.id < b.id ? -1 : 1)),
    idOf: (_articleId, type, name) => ids.get(keyOf(type, name)) ?? null,
  };
}

/** By key, in the order of the keys, so that ids do not depend on the order of articles. */
function gather(articles: readonly Understood[]): [string, Thing][] {
  const things = new Map<string, Thing>();
  for (const { draft, mentions, above = [] } of articles) {
    for (const { type, name } of [...mentions, ...above]) {
      const key = keyOf(type, name);
      const thing = things.get(key) ?? newThing(type);
      thing.names.set(name, (thing.names.get(name) ?? 0) + 1);
      thing.articleIds.add(draft.id);
      things.set(key, thing);
    }
    for (const mention of mentions)
      things
        .get(keyOf(mention.type, mention.name))
        ?.forms.add(printed(draft.body[mention.block]?.text ?? '', mention));
  }
  return [...things].sort(([a], [b]) => (a < b ? -1 : 1));
}

function newThing(type: EntityType): Thing {
  return { type, names: new Map(), forms: new Set(), articleIds: new Set() };
}

function printed(text: string, { start, end }: NameMention): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}

/** Case, accents and punctuation tell no two things apart. */
function keyOf(type: EntityType, name: string): string {
  const known = lookUp(name);
  return `${type} ${idOfName(known?.type === type ? known.name : name)}`;
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
