/** A name in a speaker’s position that mention detection missed: somebody quoted once, by one or two words. */
import type { NameMention } from '../core/draft.ts';
import { isAbbreviation, type Paragraph, type Token } from './paragraph.ts';

const MAX_NAME_TOKENS = 4;
/** CPAs, RSVP, PhD */
export const ACRONYM = /^\p{Lu}+(?:(?<=\p{Lu}{2})|\p{Ll}\p{Lu}+)s?$/u;

/** The capitalized words that end at a token, as a person; null where they are not a name. */
export function missedName(
  paragraph: Paragraph,
  end: number,
): { first: number; mention: NameMention } | null {
  const { tokens, speech } = paragraph;
  if (speech.syntax.capitalNouns) return null;
  let first = end + 1;
  while (end - first < MAX_NAME_TOKENS && isNamePart(paragraph, first - 1)) first--;
  while (first <= end && isTitle(tokens[first], paragraph)) first++;
  const opener = tokens[first];
  const last = tokens[end];
  if (opener === undefined || last === undefined || first > end) return null;
  if (first === end && (isOrdinaryWord(opener, paragraph) || ACRONYM.test(opener.text)))
    return null;
  if (speech.status.nobody.has(opener.lower) || speech.grammar.contraction.test(last.lower))
    return null;
  const name = paragraph.text.slice(opener.start, last.end);
  return {
    first,
    mention: { type: 'person', name, block: paragraph.block, start: opener.start, end: last.end },
  };
}

function isNamePart(paragraph: Paragraph, index: number): boolean {
  const { tokens } = paragraph;
  const token = tokens[index];
  if (token === undefined || token.spanIndex >= 0) return false;
  return /^\p{Lu}/u.test(token.text) && !isNotName(token, paragraph);
}

function isNotName({ lower }: Token, { speech, nameLists }: Paragraph): boolean {
  return (
    [
      speech.determiners,
      speech.conjunctions,
      speech.prepositions,
      speech.unnamedNouns,
      nameLists.calendarWords,
    ].some((list) => list.has(lower)) || speech.grammar.notPerson.test(lower)
  );
}

function isTitle(token: Token | undefined, paragraph: Paragraph): boolean {
  return (
    token !== undefined &&
    (paragraph.speech.roleNouns.has(token.lower) || isAbbreviation(token, paragraph))
  );
}

/** Open, What: a capital at the start of a sentence, or in the name of something. */
function isOrdinaryWord({ lower }: Token, { speech, nameLists }: Paragraph): boolean {
  return (
    nameLists.isCommonWord(lower) || speech.clauseOpeners.has(lower) || speech.clauseEnds.has(lower)
  );
}
