/** Whom or what “the president” or “the ministry” stands for in one article. */
import type { NameMention } from '../draft.ts';
import { ROLE_NOUNS } from './lexicon.ts';
import type { Paragraph, Token } from './paragraph.ts';
import type { Reading } from './reading.ts';
import type { Source } from './sources.ts';

/** Nouns for organizations that their names end in or begin with: the Foreign Ministry, the ministry. */
const ORGANIZATION_NOUN =
  /^(?:ministry|department|agency|company|committee|commission|council|bureau|bank|university|institute|foundation|association|union|party|court|group|newspaper|federation|league|board|organization|organisation|army|navy)$/;

/** The one that the article calls so, or null when it is nobody or several. */
export function roleMention(source: Source, { paragraphs, sources }: Reading): NameMention | null {
  const tokens = paragraphs[source.block]?.tokens ?? [];
  const noun = tokens[source.last]?.lower ?? '';
  if (!isDefinite(tokens, source)) return null;
  const named = sources.flat().filter((other) => other.mention !== null);
  if (ORGANIZATION_NOUN.test(noun))
    return onlyOne(
      named.filter((other) => isOrganizationCalled(other, noun) && standsBefore(other, source)),
    );
  if (!ROLE_NOUNS.has(noun)) return null;
  return onlyOne(
    named.filter((other) => other.mention?.type === 'person' && holdsRole(other, paragraphs, noun)),
  );
}

/** “the president”, and no more: “the former president” or “the campaign's president” may be another. */
function isDefinite(tokens: readonly Token[], { first }: Source): boolean {
  return (
    tokens[first - 1]?.lower === 'the' &&
    !/^(?:of|for|at|from|in)$/.test(tokens[first + 1]?.lower ?? '')
  );
}

function isOrganizationCalled({ mention }: Source, noun: string): boolean {
  return mention?.type === 'organization' && mention.name.toLowerCase().split(/\s+/).includes(noun);
}

/** “President Obama”, “Obama, the president” */
function holdsRole(
  { block, first, last }: Source,
  paragraphs: readonly Paragraph[],
  noun: string,
): boolean {
  const tokens = paragraphs[block]?.tokens ?? [];
  if (tokens[first - 1]?.lower === noun || tokens[first]?.lower === noun)
    return tokens[first - 2]?.lower !== 'former';
  if (tokens[last + 1]?.text !== ',' || tokens[last + 2]?.lower !== 'the') return false;
  return tokens.slice(last + 3, last + 6).some(({ lower }) => lower === noun);
}

function standsBefore(source: Source, other: Source): boolean {
  return source.block < other.block || (source.block === other.block && source.last < other.first);
}

function onlyOne(found: readonly Source[]): NameMention | null {
  const mention = found.at(-1)?.mention ?? null;
  return found.every((other) => other.mention?.name === mention?.name) ? mention : null;
}
