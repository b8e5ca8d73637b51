/** Which names of people in different articles are one person's. Precision first. */

import { isGivenName } from '../languages/given-names.ts';
import { PARTICLES, ROLE_MODIFIERS, SUFFIXES, TITLES } from '../languages/titles.ts';
import { keysOf } from './forms.ts';
import { keyOfName, type Thing, type Things } from './things.ts';

/** So many other things must both name, for a surname alone to be the person's whom another article names in full. */
const LEAST_IN_COMMON = 2;
/** Of several people of a surname, one must be in so many times the articles of all others. */
const PROMINENCE = 10;

/** From the key of a name to the key of the fuller name that it joins. */
export function samePeople({ byKey }: Things): Map<string, string> {
  const people = [...byKey].filter(([, { type }]) => type === 'person');
  const same = new Map<string, string>();
  for (const group of groupsBy(people, fullHandle)) joinMiddleNames(group, same);
  joinTitled(people, byKey, same);
  joinSurnames(people, byKey, same);
  return same;
}

type Entry = [key: string, thing: Thing];

function nameOf([, { names }]: Entry): string[] {
  const [name = ''] = names.keys();
  return keysOf(name);
}

/** First and last name with suffix; null for a single name. */
function fullHandle(entry: Entry): string | null {
  const keys = nameOf(entry);
  const names = keys.filter((key) => !SUFFIXES.has(key));
  const suffix = keys.find((key) => SUFFIXES.has(key)) ?? '';
  return names.length > 1 ? `${names[0]} ${names.at(-1)} ${suffix}` : null;
}

function groupsBy(entries: readonly Entry[], handleOf: (entry: Entry) => string | null): Entry[][] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const handle = handleOf(entry);
    if (handle === null) continue;
    const group = groups.get(handle) ?? [];
    group.push(entry);
    groups.set(handle, group);
  }
  return [...groups.values()];
}

/** "Donald Trump" is "Donald J. Trump"; "George Bush" is open while "George W." and "George H. W." are about. */
function joinMiddleNames(group: readonly Entry[], same: Map<string, string>): void {
  if (group.length < 2) return;
  const middles = group.map(middleOf);
  const [longest = ''] = [...middles].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (!middles.every((middle) => isPartOf(middle, longest))) return;
  const [usual, ...others] = [...group].sort(mostArticlesFirst);
  for (const [key] of others) if (usual) same.set(key, usual[0]);
}

function middleOf(entry: Entry): string {
  const names = nameOf(entry).filter((key) => !SUFFIXES.has(key) && !PARTICLES.has(key));
  return names.slice(1, -1).join(' ');
}

/** Nothing, the same, or its initials: "", "j" and "john" of "john". */
function isPartOf(middle: string, longest: string): boolean {
  const initials = longest.split(' ').map((name) => name.charAt(0));
  return middle === '' || middle === longest || middle.replaceAll(' ', '') === initials.join('');
}

/** "Executive Leo Ruijs", wherever one article's reading left a title standing, is "Leo Ruijs". */
function joinTitled(
  people: readonly Entry[],
  byKey: Things['byKey'],
  same: Map<string, string>,
): void {
  for (const entry of people) {
    const names = nameOf(entry);
    const titles = names.findIndex((key) => !isRole(key));
    const bare = keyOfName('person', names.slice(titles).join(' '));
    if (titles > 0 && names.length - titles > 1 && byKey.has(bare))
      same.set(entry[0], same.get(bare) ?? bare);
  }
}

function isRole(key: string): boolean {
  return !isGivenName(key) && (TITLES.has(key) || ROLE_MODIFIERS.has(key));
}

function joinSurnames(
  people: readonly Entry[],
  byKey: Things['byKey'],
  same: Map<string, string>,
): void {
  const bearers = new Map<string, Entry[]>();
  for (const entry of people) {
    const names = nameOf(entry).filter((key) => !SUFFIXES.has(key));
    if (names.length < 2 || same.has(entry[0])) continue;
    const surname = names.at(-1) ?? '';
    const ofSurname = bearers.get(surname) ?? [];
    ofSurname.push(entry);
    bearers.set(surname, ofSurname);
  }
  const company = companyOf(byKey);
  for (const entry of people) {
    const names = nameOf(entry);
    const bearer = names.length === 1 ? prominent(bearers.get(names[0] ?? '') ?? []) : null;
    if (bearer && inCommon(entry[1], bearer[1], company) >= LEAST_IN_COMMON)
      same.set(entry[0], bearer[0]);
  }
}

function prominent(bearers: readonly Entry[]): Entry | null {
  const [first, ...rest] = [...bearers].sort(mostArticlesFirst);
  const others = rest.reduce((sum, [, { articleIds }]) => sum + articleIds.size, 0);
  return first && first[1].articleIds.size >= PROMINENCE * others ? first : null;
}

function mostArticlesFirst(
  [a, { articleIds: inA }]: Entry,
  [b, { articleIds: inB }]: Entry,
): number {
  return inB.size - inA.size || a.length - b.length || (a < b ? -1 : 1);
}

/** What else each article names. */
function companyOf(byKey: Things['byKey']): ReadonlyMap<string, ReadonlySet<string>> {
  const company = new Map<string, Set<string>>();
  for (const [key, { articleIds }] of byKey)
    for (const id of articleIds) company.set(id, (company.get(id) ?? new Set()).add(key));
  return company;
}

function inCommon(a: Thing, b: Thing, company: ReadonlyMap<string, ReadonlySet<string>>): number {
  const near = new Set([...a.articleIds].flatMap((id) => [...(company.get(id) ?? [])]));
  const found = new Set<string>();
  for (const id of b.articleIds) {
    for (const key of company.get(id) ?? []) if (near.has(key)) found.add(key);
    if (found.size >= LEAST_IN_COMMON) break;
  }
  return found.size;
}
