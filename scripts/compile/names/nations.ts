/** Whose is the "Foreign Ministry" of an article? Every nation has one. */
import type { AnalyzedArticle, NameMention } from '../core/draft.ts';
import { countryOfDemonym, lookUp } from '../languages/gazetteer.ts';
import { GOVERNMENT_WORDS } from '../languages/organizations.ts';

/** The country that an article is about, when it names one so much more often than the next. */
const LEAD = 2;
const LEAST_MENTIONS = 2;
/** How far before an institution its nation stands. */
const REACH = 40;

const UNITED_STATES = 'United States';

/**
 * By name of the institution, as the text says it where it first names it, else by what the article is about. None
 * where that is open, and for the American ones that the news names without their country: "Congress", "Senate".
 */
export function nationsOf({ draft, mentions }: AnalyzedArticle): ReadonlyMap<string, string> {
  const nations = new Map<string, string>();
  const generic = mentions.filter(({ type, name }) => type === 'organization' && isGeneric(name));
  const topic = generic.length > 0 ? topicOf(mentions) : null;
  for (const { name, block, start } of generic) {
    const usual = usualNation(name, topic);
    const nation = nationBefore(draft.body[block]?.text ?? '', start) ?? usual;
    if (nation && !nations.has(name)) nations.set(name, nation);
  }
  for (const [name, nation] of nations)
    if (nation === UNITED_STATES && lookUp(`U.S. ${name}`)) nations.delete(name);
  return nations;
}

function usualNation(name: string, topic: string | null): string | null {
  if (UNITED_NATIONS.has(name)) return null;
  return lookUp(`U.S. ${name}`) ? UNITED_STATES : topic;
}

/** The world's, unless the text says whose: "Russia’s Security Council". */
const UNITED_NATIONS: ReadonlySet<string> = new Set(['Security Council', 'General Assembly']);

/** "Foreign Ministry", "Supreme Court", "Parliament"; not "Trade Council". */
function isGeneric(name: string): boolean {
  return (
    UNITED_NATIONS.has(name) ||
    name
      .toLowerCase()
      .split(' ')
      .every((word) => GOVERNMENT_WORDS.has(word))
  );
}

/** "Russian Foreign Ministry", "Russia’s Foreign Ministry", "South Korean Foreign Ministry". */
function nationBefore(text: string, start: number): string | null {
  const before = text.slice(Math.max(0, start - REACH), start);
  const [, words = ''] = /((?:\p{Lu}[\p{L}.]+ )?\p{Lu}[\p{L}.]+)(?:[’']s?)? $/u.exec(before) ?? [];
  return nationOf(words) ?? nationOf(words.split(' ').at(-1) ?? '');
}

function nationOf(word: string): string | null {
  const known = lookUp(word);
  return known?.country ? known.name : countryOfDemonym(word);
}

function topicOf(mentions: readonly NameMention[]): string | null {
  const counts = new Map<string, number>();
  for (const { type, name } of mentions)
    if (type === 'place' && lookUp(name)?.country) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [first, second] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  if (!first || first[1] < LEAST_MENTIONS) return null;
  return first[1] >= LEAD * (second?.[1] ?? 0) ? first[0] : null;
}
