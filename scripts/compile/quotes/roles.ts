/** Whom or what “the president” or “the ministry” stands for in one article. */
import type { NameMention } from '../core/draft.ts';
import { ORGANIZATION_NOUNS, ROLE_NOUNS } from '../languages/speech.ts';
import type { Paragraph, Token } from './paragraph.ts';
import type { Source } from './sources.ts';

/** By noun: the one that the article calls so; null when it calls several so. */
export type Roles = ReadonlyMap<string, NameMention | null>;

export function rolesOf(paragraphs: readonly Paragraph[], sources: readonly Source[][]): Roles {
  const roles = new Map<string, NameMention | null>();
  for (const source of sources.flat()) {
    const { mention } = source;
    if (mention === null) continue;
    for (const noun of nounsFor(source, paragraphs[source.block]?.tokens ?? [])) {
      const known = roles.get(noun);
      roles.set(noun, known === undefined || known?.name === mention.name ? mention : null);
    }
  }
  return roles;
}

/** The one meant by “the president” and no more: “the former president” or “the president of the club” may be another. */
export function roleMention(
  { block, first, last }: Source,
  tokens: readonly Token[],
  roles: Roles,
): NameMention | null {
  if (
    tokens[first - 1]?.lower !== 'the' ||
    /^(?:of|for|at|from|in)$/.test(tokens[last + 1]?.lower ?? '')
  )
    return null;
  const mention = roles.get(tokens[last]?.lower ?? '') ?? null;
  const before =
    mention !== null &&
    (mention.block < block ||
      (mention.block === block && mention.start < (tokens[first]?.start ?? 0)));
  return mention?.type === 'person' || before ? mention : null;
}

/** “President Obama”; the words of “Foreign Ministry” */
function nounsFor({ mention, first, last }: Source, tokens: readonly Token[]): string[] {
  if (mention?.type === 'organization')
    return mention.name
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => ORGANIZATION_NOUNS.has(word));
  if (mention?.type !== 'person') return [];
  const titles = [first - 1, first].filter((index) => isRole(tokens, index));
  return [...titles, ...apposedBefore(tokens, first), ...apposedBehind(tokens, last)].flatMap(
    (index) => tokens[index]?.lower ?? [],
  );
}

/** “Obama, the president”; “Keller, mayor of Linz” */
function apposedBehind(tokens: readonly Token[], last: number): number[] {
  if (tokens[last + 1]?.text !== ',') return [];
  const open = last + 2;
  let index = open;
  while (index < open + LONGEST_APPOSED && isPlain(tokens[index]) && !isRole(tokens, index))
    index++;
  return isRole(tokens, index) ? [index] : [];
}

/** “The president of Austria, Alexander Berg, …” */
function apposedBefore(tokens: readonly Token[], first: number): number[] {
  if (tokens[first - 1]?.text !== ',') return [];
  const close = first - 2;
  let index = close;
  while (index > close - LONGEST_APPOSED && isPlain(tokens[index]) && !isRole(tokens, index))
    index--;
  return isRole(tokens, index) && tokens[index - 1]?.lower === 'the' ? [index] : [];
}

/** Tokens between a comma and the noun for a role. */
const LONGEST_APPOSED = 5;

/** Within a noun phrase: no mark, no verb of saying, no clause of its own. */
function isPlain(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^\p{L}/u.test(token.text) &&
    !token.verb &&
    token.quoted < 0 &&
    !/^(?:who|whom|whose|which|that|and|but|or)$/.test(token.lower)
  );
}

/** A noun for a role, held now, and by this person: no former president, no president's aide, no deputy mayor. */
function isRole(tokens: readonly Token[], index: number): boolean {
  return (
    ROLE_NOUNS.has(tokens[index]?.lower ?? '') &&
    !/^(?:former|ex|deputy|vice|acting)$/.test(tokens[index - 1]?.lower ?? '') &&
    !/^[’']s?$/.test(tokens[index + 1]?.text ?? '')
  );
}
