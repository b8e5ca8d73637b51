/**
 * Mentions clustered across articles: one cluster for each normalized name and type, before short names join full
 * ones.
 */
import { memoize } from '../../../src/cache/memoize.ts';
import type { EntityType } from '../../../src/dataset/types.ts';
import { compareCodeUnits } from '../../../src/text/code-units.ts';
import type { AnalyzedArticle, NameMention } from '../core/draft.ts';
import { idOfName } from '../core/identity.ts';
import { lookUp } from '../languages/gazetteer.ts';
import { nameListsOf } from '../languages/languages.ts';
import type { NameLists } from '../languages/name-lists.ts';
import { COMPANY_SUFFIXES } from '../languages/name-parts.ts';

export interface EntityCluster {
  type: EntityType;
  /** Mentions by canonical name. */
  names: Map<string, number>;
  /** Surface forms from all articles. */
  forms: Set<string>;
  articleIds: Set<string>;
}

export interface EntityClusters {
  /** In the order of their keys, so that results do not depend on the order of articles. */
  byKey: Map<string, EntityCluster>;
  keyOf: (articleId: string, type: EntityType, name: string) => string;
}

export function clusterMentions(articles: readonly AnalyzedArticle[]): EntityClusters {
  const nations = new Map(
    articles.map((article) => [
      article.draft.id,
      countriesOfInstitutions(article, nameListsOf(article.draft.header.language)),
    ]),
  );
  const byKey = new Map<string, EntityCluster>();
  const keyOf = (articleId: string, type: EntityType, name: string) =>
    keyOfName(type, withCountry(name, type, nations.get(articleId)));
  for (const article of articles) addArticle(byKey, article, nations.get(article.draft.id), keyOf);
  return { byKey: new Map([...byKey].sort(([a], [b]) => compareCodeUnits(a, b))), keyOf };
}

function addArticle(
  byKey: Map<string, EntityCluster>,
  { draft, mentions, headerNames }: AnalyzedArticle,
  nations: ReadonlyMap<string, string> | undefined,
  keyOf: EntityClusters['keyOf'],
): void {
  for (const { type, name } of [...mentions, ...headerNames]) {
    const key = keyOf(draft.id, type, name);
    const cluster = byKey.get(key) ?? {
      type,
      names: new Map(),
      forms: new Set(),
      articleIds: new Set(),
    };
    const shown = canonicalName(withCountry(name, type, nations), type);
    cluster.names.set(shown, (cluster.names.get(shown) ?? 0) + 1);
    cluster.articleIds.add(draft.id);
    byKey.set(key, cluster);
  }
  for (const mention of mentions)
    byKey
      .get(keyOf(draft.id, mention.type, mention.name))
      ?.forms.add(surfaceText(draft.body[mention.block]?.text ?? '', mention));
}

function surfaceText(text: string, { start, end }: NameMention): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}

/** "Foreign Ministry (Russia)": tells apart the institutions that every nation has. */
function withCountry(
  name: string,
  type: EntityType,
  nations: ReadonlyMap<string, string> | undefined,
): string {
  const nation = type === 'organization' ? nations?.get(name) : undefined;
  return nation ? `${name} (${nation})` : name;
}

function canonicalName(name: string, type: EntityType): string {
  const known = lookUp(name);
  return known?.type === type ? known.name : name;
}

/**
 * The key under which mentions are clustered. It ignores case, accents, punctuation, "The" and a company's legal form.
 */
export function keyOfName(type: EntityType, name: string): string {
  return KEY_FUNCTIONS[type](name);
}

/** Memoized: the same names are looked up many times, within and across articles. */
const KEY_FUNCTIONS: Readonly<Record<EntityType, (name: string) => string>> = {
  person: memoizedKey('person'),
  organization: memoizedKey('organization'),
  place: memoizedKey('place'),
  event: memoizedKey('event'),
};

function memoizedKey(type: EntityType): (name: string) => string {
  return memoize((name) => {
    const plain = canonicalName(name, type).replace(/^The /, '');
    return `${type} ${idOfName(type === 'organization' ? withoutLegalForm(plain) : plain)}`;
  }, 20_000);
}

function withoutLegalForm(name: string): string {
  const words = name.split(' ');
  const last = words.at(-1)?.toLowerCase().replaceAll('.', '') ?? '';
  return words.length > 1 && COMPANY_SUFFIXES.has(last) ? words.slice(0, -1).join(' ') : name;
}

/** An article is about a country if it names it this many times as often as every other country. */
const MIN_TOPIC_RATIO = 2;
const MIN_TOPIC_MENTIONS = 2;
/** Characters before an institution in which its country is looked for. */
const MAX_COUNTRY_DISTANCE = 40;

const UNITED_STATES = 'United States';

/**
 * By name of the institution, as the text says it where it first names it, else by what the article is about. None
 * where that is open, and for the American ones that the news names without their country: "Congress", "Senate".
 */
function countriesOfInstitutions(
  { draft, mentions }: AnalyzedArticle,
  lists: NameLists,
): ReadonlyMap<string, string> {
  const nations = new Map<string, string>();
  const generic = mentions.filter(
    ({ type, name }) => type === 'organization' && isGenericInstitution(name, lists),
  );
  const topic = generic.length > 0 ? mainCountry(mentions) : null;
  for (const { name, block, start } of generic) {
    const usual = defaultCountry(name, topic, lists);
    const nation = countryBefore(draft.body[block]?.text ?? '', start, lists) ?? usual;
    if (nation && !nations.has(name)) nations.set(name, nation);
  }
  for (const [name, nation] of nations)
    if (nation === UNITED_STATES && lookUp(`U.S. ${name}`)) nations.delete(name);
  return nations;
}

function defaultCountry(name: string, topic: string | null, lists: NameLists): string | null {
  if (lists.internationalBodies.has(name)) return null;
  return lookUp(`U.S. ${name}`) ? UNITED_STATES : topic;
}

/** "Foreign Ministry", "Supreme Court", "Parliament"; not "Trade Council". */
function isGenericInstitution(name: string, lists: NameLists): boolean {
  return (
    lists.internationalBodies.has(name) ||
    name
      .toLowerCase()
      .split(' ')
      .every((word) => lists.governmentWords.has(word))
  );
}

/** "Russian Foreign Ministry", "Russia’s Foreign Ministry", "South Korean Foreign Ministry". */
function countryBefore(text: string, start: number, lists: NameLists): string | null {
  const before = text.slice(Math.max(0, start - MAX_COUNTRY_DISTANCE), start);
  const [, words = ''] = /((?:\p{Lu}[\p{L}.]+ )?\p{Lu}[\p{L}.]+)(?:[’']s?)? $/u.exec(before) ?? [];
  return countryNamedBy(words, lists) ?? countryNamedBy(words.split(' ').at(-1) ?? '', lists);
}

function countryNamedBy(word: string, lists: NameLists): string | null {
  const known = lookUp(word);
  return known?.country ? known.name : lists.countryOfDemonym(word);
}

function mainCountry(mentions: readonly NameMention[]): string | null {
  const counts = new Map<string, number>();
  for (const { type, name } of mentions)
    if (type === 'place' && lookUp(name)?.country) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [first, second] = [...counts].sort(([a, n], [b, m]) => m - n || compareCodeUnits(a, b));
  if (!first || first[1] < MIN_TOPIC_MENTIONS) return null;
  return first[1] >= MIN_TOPIC_RATIO * (second?.[1] ?? 0) ? first[0] : null;
}
