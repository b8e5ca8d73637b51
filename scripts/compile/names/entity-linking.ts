/**
 * Entity linking across articles: one entity for each cluster of names. Precision first: a wrong merge is worse than a
 * split.
 */
import { UNPUBLISHED } from '../../../src/dataset/timestamps.ts';
import type { Entity, EntityType } from '../../../src/dataset/types.ts';
import { compareCodeUnits } from '../../../src/text/code-units.ts';
import type { AnalyzedArticle } from '../core/draft.ts';
import { idOfName } from '../core/identity.ts';
import type { Problem } from '../core/problem.ts';
import { type KnownName, type KnownNames, knownEntities } from '../editor/names-file.ts';
import { lookUp } from '../languages/gazetteer.ts';
import { isCommonInAnyLanguage } from '../languages/languages.ts';
import {
  clusterMentions,
  type EntityCluster,
  type EntityClusters,
  keyOfName,
} from './entity-clusters.ts';
import { duplicateFormProblems } from './known-name-mentions.ts';
import { personMerges } from './person-merges.ts';

export interface LinkedEntities {
  entities: Entity[];
  /** The entity id of a mention, by its article, type and name there; null without one. */
  idOf: (articleId: string, type: EntityType, name: string) => string | null;
}

/** Where two names give the same id, the earlier type here keeps it and the other gets a suffix. */
const TYPES_BY_ID_PRECEDENCE: readonly EntityType[] = ['person', 'place', 'organization', 'event'];

export function linkEntities(
  articles: AnalyzedArticle[],
  known: KnownNames,
  problems: Problem[],
): LinkedEntities {
  problems.push(...duplicateFormProblems(known));
  const clusters = clusterMentions(articles);
  const curated = new Map(
    knownEntities(known).map((entry) => [keyOfName(entry.type, entry.name), entry]),
  );
  const same = new Map(
    [...personMerges(clusters), ...organizationMerges(clusters)].filter(
      ([short]) => !curated.has(short),
    ),
  );
  const merged = mergeClusters(clusters.byKey, same);
  const ids = entityIds(merged, curated);
  return {
    entities: [...merged]
      .map(([key, cluster]) => toEntity(ids.get(key) ?? key, cluster, curated.get(key)))
      .sort((a, b) => compareCodeUnits(a.id, b.id)),
    idOf: (articleId, type, name) => {
      const key = clusters.keyOf(articleId, type, name);
      return ids.get(same.get(key) ?? key) ?? null;
    },
  };
}

function mergeClusters(
  byKey: ReadonlyMap<string, EntityCluster>,
  same: ReadonlyMap<string, string>,
): Map<string, EntityCluster> {
  const merged = new Map<string, EntityCluster>();
  for (const [key, cluster] of byKey) {
    const into = same.get(key) ?? key;
    const whole = merged.get(into) ?? {
      type: cluster.type,
      names: new Map(),
      forms: new Set(),
      articleIds: new Set(),
    };
    const weight = into === key ? 1 : 0;
    for (const [name, count] of cluster.names)
      whole.names.set(name, (whole.names.get(name) ?? 0) + count * weight);
    for (const form of cluster.forms) whole.forms.add(form);
    for (const id of cluster.articleIds) whole.articleIds.add(id);
    merged.set(into, whole);
  }
  return merged;
}

function entityIds(
  merged: ReadonlyMap<string, EntityCluster>,
  curated: ReadonlyMap<string, KnownName>,
): Map<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const type of TYPES_BY_ID_PRECEDENCE)
    for (const [key, cluster] of merged) {
      if (cluster.type !== type) continue;
      const entry = curated.get(key);
      const plain = entry ? idOfName(entry.name) : key.slice(type.length + 1);
      const id = taken.has(plain) ? `${plain}-${type}` : plain;
      taken.add(id);
      ids.set(key, id);
    }
  return ids;
}

function toEntity(id: string, cluster: EntityCluster, entry: KnownName | undefined): Entity {
  const name = entry?.name ?? mostFrequentName(cluster.names);
  const aliases = new Set([...cluster.forms, ...cluster.names.keys(), ...(entry?.aliases ?? [])]);
  aliases.delete(name);
  return {
    id,
    type: cluster.type,
    name,
    aliases: [...aliases].sort(),
    wikidata: entry?.wikidata ?? null,
    basis: entry ? 'curated' : 'stated',
    articleIds: [...cluster.articleIds].sort(),
    ...UNPUBLISHED,
  };
}

function mostFrequentName(names: ReadonlyMap<string, number>): string {
  return [...names].sort(([a, n], [b, m]) => m - n || compareCodeUnits(a, b))[0]?.[0] ?? '';
}

/**
 * From the key of a name to the key of the fuller name that it merges into: "SCO" in one article is the organization
 * that other articles abbreviate as "SCO". If two organizations share the abbreviation, nothing is merged.
 */
function organizationMerges({ byKey }: EntityClusters): Map<string, string> {
  const owners = new Map<string, Set<string>>();
  for (const [key, cluster] of byKey)
    if (cluster.type === 'organization')
      for (const form of distinctiveForms(cluster)) {
        const short = keyOfName('organization', form);
        if (short !== key) owners.set(short, (owners.get(short) ?? new Set()).add(key));
      }
  const same = new Map<string, string>();
  for (const [short, [owner, ...others]] of [...owners].map(([s, o]) => [s, [...o]] as const))
    if (owner && others.length === 0 && byKey.has(short) && !owners.has(owner))
      same.set(short, owner);
  return same;
}

/** One-word forms that identify an organization: not "Bank" or "Treasury", nor a name that the gazetteer has. */
function distinctiveForms({ forms }: EntityCluster): string[] {
  return [...forms].filter(
    (form) =>
      !form.includes(' ') && !isCommonInAnyLanguage(form.toLowerCase()) && lookUp(form) === null,
  );
}
