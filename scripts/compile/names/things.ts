/** What articles name, gathered across them: one thing for each key, before short names join full ones. */
import type { EntityType } from '../../../src/dataset/types.ts';
import type { AnalyzedArticle, NameMention } from '../core/draft.ts';
import { idOfName } from '../core/identity.ts';
import { lookUp } from '../languages/gazetteer.ts';
import { COMPANY_SUFFIXES } from '../languages/organizations.ts';
import { memoize } from '../text/memoize.ts';
import { nationsOf } from './nations.ts';

export interface Thing {
  type: EntityType;
  /** How often each of its names stands for it. */
  names: Map<string, number>;
  /** As printed, in any article. */
  forms: Set<string>;
  articleIds: Set<string>;
}

export interface Things {
  /** In the order of their keys, so that nothing depends on the order of articles. */
  byKey: Map<string, Thing>;
  keyOf: (articleId: string, type: EntityType, name: string) => string;
}

export function gatherThings(articles: readonly AnalyzedArticle[]): Things {
  const nations = new Map(articles.map((article) => [article.draft.id, nationsOf(article)]));
  const byKey = new Map<string, Thing>();
  const keyOf = (articleId: string, type: EntityType, name: string) =>
    keyOfName(type, qualified(name, type, nations.get(articleId)));
  for (const article of articles) addArticle(byKey, article, nations.get(article.draft.id), keyOf);
  return { byKey: new Map([...byKey].sort(([a], [b]) => (a < b ? -1 : 1))), keyOf };
}

function addArticle(
  byKey: Map<string, Thing>,
  { draft, mentions, above = [] }: AnalyzedArticle,
  nations: ReadonlyMap<string, string> | undefined,
  keyOf: Things['keyOf'],
): void {
  for (const { type, name } of [...mentions, ...above]) {
    const key = keyOf(draft.id, type, name);
    const thing = byKey.get(key) ?? {
      type,
      names: new Map(),
      forms: new Set(),
      articleIds: new Set(),
    };
    const shown = displayName(qualified(name, type, nations), type);
    thing.names.set(shown, (thing.names.get(shown) ?? 0) + 1);
    thing.articleIds.add(draft.id);
    byKey.set(key, thing);
  }
  for (const mention of mentions)
    byKey
      .get(keyOf(draft.id, mention.type, mention.name))
      ?.forms.add(printed(draft.body[mention.block]?.text ?? '', mention));
}

function printed(text: string, { start, end }: NameMention): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}

/** "Foreign Ministry (Russia)": every nation has one, so the name alone tells them not apart. */
function qualified(
  name: string,
  type: EntityType,
  nations: ReadonlyMap<string, string> | undefined,
): string {
  const nation = type === 'organization' ? nations?.get(name) : undefined;
  return nation ? `${name} (${nation})` : name;
}

function displayName(name: string, type: EntityType): string {
  const known = lookUp(name);
  return known?.type === type ? known.name : name;
}

/** Case, accents, punctuation, "The" and a company's legal form tell no two things apart. */
export function keyOfName(type: EntityType, name: string): string {
  return KEY_OF[type](name);
}

/** Each article asks for the same names several times, and many articles for the same ones. */
const KEY_OF: Readonly<Record<EntityType, (name: string) => string>> = {
  person: keysOf('person'),
  organization: keysOf('organization'),
  place: keysOf('place'),
  event: keysOf('event'),
};

function keysOf(type: EntityType): (name: string) => string {
  return memoize((name) => {
    const plain = displayName(name, type).replace(/^The /, '');
    return `${type} ${idOfName(type === 'organization' ? withoutLegalForm(plain) : plain)}`;
  }, 20_000);
}

function withoutLegalForm(name: string): string {
  const words = name.split(' ');
  const last = words.at(-1)?.toLowerCase().replaceAll('.', '') ?? '';
  return words.length > 1 && COMPANY_SUFFIXES.has(last) ? words.slice(0, -1).join(' ') : name;
}
