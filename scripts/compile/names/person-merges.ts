/** Which names of people in different articles belong to one person. Precision first. */
import { compareCodeUnits } from '../../../src/text/code-units.ts';
import { isGivenName } from '../languages/given-names.ts';
import { inAllLanguages } from '../languages/languages.ts';
import { PARTICLES, SUFFIXES } from '../languages/name-parts.ts';
import { type EntityCluster, type EntityClusters, keyOfName } from './entity-clusters.ts';
import { wordKeys } from './surface-forms.ts';

const TITLES = inAllLanguages(({ nameLists }) => nameLists?.titles);
const ROLE_MODIFIERS = inAllLanguages(({ nameLists }) => nameLists?.roleModifiers);

/** Entities that two articles must share before a bare surname in one is the full name in the other. */
const MIN_SHARED_ENTITIES = 2;
/** Of several people with one surname, one must occur in this many times the articles of all others together. */
const MIN_PROMINENCE_RATIO = 10;

/** From the key of a name to the key of the fuller name that it merges into. */
export function personMerges({ byKey }: EntityClusters): Map<string, string> {
  const people = [...byKey].filter(([, { type }]) => type === 'person');
  const same = new Map<string, string>();
  for (const group of groupByHandle(people, firstAndLastName)) mergeMiddleNames(group, same);
  mergeTitledNames(people, byKey, same);
  mergeSurnames(people, byKey, same);
  return same;
}

type KeyedCluster = [key: string, cluster: EntityCluster];

function nameWords([, { names }]: KeyedCluster): string[] {
  const [name = ''] = names.keys();
  return wordKeys(name);
}

/** First and last name with suffix as one key; null for a single word. */
function firstAndLastName(entry: KeyedCluster): string | null {
  const keys = nameWords(entry);
  const names = keys.filter((key) => !SUFFIXES.has(key));
  const suffix = keys.find((key) => SUFFIXES.has(key)) ?? '';
  return names.length > 1 ? `${names[0]} ${names.at(-1)} ${suffix}` : null;
}

function groupByHandle(
  entries: readonly KeyedCluster[],
  handleOf: (entry: KeyedCluster) => string | null,
): KeyedCluster[][] {
  const groups = new Map<string, KeyedCluster[]>();
  for (const entry of entries) {
    const handle = handleOf(entry);
    if (handle === null) continue;
    const group = groups.get(handle) ?? [];
    group.push(entry);
    groups.set(handle, group);
  }
  return [...groups.values()];
}

/** Joins "Donald Trump" to "Donald J. Trump". "George Bush" stays open beside "George W." and "George H. W. Bush". */
function mergeMiddleNames(group: readonly KeyedCluster[], same: Map<string, string>): void {
  if (group.length < 2) return;
  const middles = group.map(middleNames);
  const [longest = ''] = [...middles].sort((a, b) => b.length - a.length || compareCodeUnits(a, b));
  if (!middles.every((middle) => isCompatibleMiddle(middle, longest))) return;
  const [usual, ...others] = [...group].sort(mostArticlesFirst);
  for (const [key] of others) if (usual) same.set(key, usual[0]);
}

function middleNames(entry: KeyedCluster): string {
  const names = nameWords(entry).filter((key) => !SUFFIXES.has(key) && !PARTICLES.has(key));
  return names.slice(1, -1).join(' ');
}

/** Whether the middle name is absent, the same or its initials: "", "j" and "john" for "john". */
function isCompatibleMiddle(middle: string, longest: string): boolean {
  const initials = longest.split(' ').map((name) => name.charAt(0));
  return middle === '' || middle === longest || middle.replaceAll(' ', '') === initials.join('');
}

/** Joins "Executive Leo Ruijs", with a title left in the name, to "Leo Ruijs". */
function mergeTitledNames(
  people: readonly KeyedCluster[],
  byKey: EntityClusters['byKey'],
  same: Map<string, string>,
): void {
  for (const entry of people) {
    const names = nameWords(entry);
    const titles = names.findIndex((key) => !isRoleWord(key));
    const bare = keyOfName('person', names.slice(titles).join(' '));
    if (titles > 0 && names.length - titles > 1 && byKey.has(bare))
      same.set(entry[0], same.get(bare) ?? bare);
  }
}

function isRoleWord(key: string): boolean {
  return !isGivenName(key) && (TITLES.has(key) || ROLE_MODIFIERS.has(key));
}

function mergeSurnames(
  people: readonly KeyedCluster[],
  byKey: EntityClusters['byKey'],
  same: Map<string, string>,
): void {
  const bearers = new Map<string, KeyedCluster[]>();
  for (const entry of people) {
    const names = nameWords(entry).filter((key) => !SUFFIXES.has(key));
    if (names.length < 2 || same.has(entry[0])) continue;
    const surname = names.at(-1) ?? '';
    const ofSurname = bearers.get(surname) ?? [];
    ofSurname.push(entry);
    bearers.set(surname, ofSurname);
  }
  const entitiesIn = entitiesByArticle(byKey);
  for (const entry of people) {
    const names = nameWords(entry);
    const bearer = names.length === 1 ? mostProminent(bearers.get(names[0] ?? '') ?? []) : null;
    if (bearer && sharedEntityCount(entry[1], bearer[1], entitiesIn) >= MIN_SHARED_ENTITIES)
      same.set(entry[0], bearer[0]);
  }
}

function mostProminent(bearers: readonly KeyedCluster[]): KeyedCluster | null {
  const [first, ...rest] = [...bearers].sort(mostArticlesFirst);
  const others = rest.reduce((sum, [, { articleIds }]) => sum + articleIds.size, 0);
  return first && first[1].articleIds.size >= MIN_PROMINENCE_RATIO * others ? first : null;
}

function mostArticlesFirst(
  [a, { articleIds: inA }]: KeyedCluster,
  [b, { articleIds: inB }]: KeyedCluster,
): number {
  return inB.size - inA.size || a.length - b.length || compareCodeUnits(a, b);
}

/** The keys of all entities, by article. */
function entitiesByArticle(
  byKey: EntityClusters['byKey'],
): ReadonlyMap<string, ReadonlySet<string>> {
  const company = new Map<string, Set<string>>();
  for (const [key, { articleIds }] of byKey)
    for (const id of articleIds) company.set(id, (company.get(id) ?? new Set()).add(key));
  return company;
}

function sharedEntityCount(
  a: EntityCluster,
  b: EntityCluster,
  company: ReadonlyMap<string, ReadonlySet<string>>,
): number {
  const near = new Set([...a.articleIds].flatMap((id) => [...(company.get(id) ?? [])]));
  const found = new Set<string>();
  for (const id of b.articleIds) {
    for (const key of company.get(id) ?? []) if (near.has(key)) found.add(key);
    if (found.size >= MIN_SHARED_ENTITIES) break;
  }
  return found.size;
}
