/** Whom or what “the president” or “the ministry” stands for in one article. */
import type { NameMention } from '../draft.ts';
import { ORGANIZATION_NOUNS, ROLE_NOUNS } from './lexicon.ts';
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

/** “President Obama”, “Obama, the president”; the words of “Foreign Ministry” */
function nounsFor({ mention, first, last }: Source, tokens: readonly Token[]): string[] {
  if (mention?.type === 'organization')
    return mention.name
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => ORGANIZATION_NOUNS.has(word));
  if (mention?.type !== 'person') return [];
  const titles = [tokens[first - 1], tokens[first]].filter(
    (_, index) => tokens[first + index - 2]?.lower !== 'former',
  );
  const apposed =
    tokens[last + 1]?.text === ',' && tokens[last + 2]?.lower === 'the'
      ? tokens.slice(last + 3, last + 6)
      : [];
  return [...titles, ...apposed].flatMap((token) =>
    token && ROLE_NOUNS.has(token.lower) ? [token.lower] : [],
  );
}
