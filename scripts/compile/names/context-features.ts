/** Context features: what the words around a name say about its type, by the rules of the text’s language. */
import { lookUp } from '../languages/gazetteer.ts';
import { isGivenName } from '../languages/given-names.ts';
import type { ContextRule } from '../languages/language.ts';
import type { NameLists } from '../languages/name-lists.ts';
import { isAllCaps, textOf } from '../text/words.ts';
import type { NameCandidate } from './name-candidates.ts';
import type { NameGrammar } from './name-grammar.ts';
import { type TypeScores, zeroScores } from './type-scores.ts';

export function contextScores(
  text: string,
  { start, end, title, isDatelineTown, words }: NameCandidate,
  grammar: NameGrammar,
): TypeScores {
  const { lists, contexts, verbsOfSaying } = grammar;
  const { rules, roleNouns, placeNouns, organizationNouns, articles } = contexts;
  const near = neighboursOf(text, start, end);
  const points = zeroScores();
  const listed = lookUp(textOf(words)) !== null;
  for (const rule of rules) if (matches(rule, near, listed)) points[rule.type] += rule.points;
  if (isSubjectOfSaying(near, verbsOfSaying)) points.person += 1.2;
  if (title !== null) points.person += 6;
  if (isDatelineTown) points.place += 8;
  if (near.apposition.some((word) => roleNouns.has(word))) points.person += 2.5;
  if (hasNounInApposition(near, placeNouns, articles)) points.place += 4;
  if (hasNounInApposition(near, organizationNouns, articles)) points.organization += 3;
  if (contexts.locativePrepositions.has(near.previous) && isUnlistedWord(words, lists))
    points.place += contexts.unlistedPlacePoints;
  if (near.beforeComma && opensWithRegion(near.apposition, lists))
    points.place += isGivenName(words[0]?.key ?? '') ? 1 : 4;
  return points;
}

/** "X said", "X also insisted". */
function isSubjectOfSaying(
  { next, afterNext, possessive }: Neighbours,
  verbs: NameGrammar['verbsOfSaying'],
): boolean {
  return (
    !possessive &&
    [next, afterNext].some(
      (word) => verbs.get(word)?.form === 'finite' && verbs.get(word)?.verbClass === 'say',
    )
  );
}

const MAX_APPOSITION_WORDS = 4;

/** "X, a small town in …", "X, the Dutch bank". */
function hasNounInApposition(
  { apposition: [article = '', ...nouns] }: Neighbours,
  kind: ReadonlySet<string>,
  articles: ReadonlySet<string>,
): boolean {
  return (
    articles.has(article) && nouns.slice(0, MAX_APPOSITION_WORDS).some((word) => kind.has(word))
  );
}

/** A single word that is neither a common word nor a first name nor in the gazetteer. */
function isUnlistedWord([word, ...others]: NameCandidate['words'], lists: NameLists): boolean {
  if (!word || others.length > 0 || isAllCaps(word.text) || word.text.includes('-')) return false;
  return !lists.isCommonWord(word.key) && !isGivenName(word.key) && lookUp(word.text) === null;
}

function matches(rule: ContextRule, near: Neighbours, listed: boolean): boolean {
  return (
    (rule.inGazetteer === undefined || listed) &&
    (rule.previous?.has(near.previous) ?? true) &&
    (rule.beforePrevious?.has(near.beforePrevious) ?? true) &&
    (rule.next?.has(near.next) ?? true) &&
    (rule.afterNext?.has(near.afterNext) ?? true) &&
    (rule.possessive === undefined || rule.possessive === near.possessive) &&
    (rule.textAfter?.test(near.textAfter) ?? true)
  );
}

/** "Irvine, Calif." and "Amman, Jordan": whether a state or country follows the comma. */
function opensWithRegion(apposition: readonly string[], lists: NameLists): boolean {
  const [first = '', second = '', third = ''] = apposition;
  const forms = /^\p{Lu}/u.test(second)
    ? /^\p{Lu}/u.test(third)
      ? []
      : [`${first} ${second}`]
    : [first];
  return forms.some((form) => {
    const known = lookUp(form);
    return lists.stateAbbreviations.has(form) || (known?.type === 'place' && known.points >= 4);
  });
}

interface Neighbours {
  /** The nearest two words before the name, in lower case; empty across other punctuation than a comma. */
  previous: string;
  beforePrevious: string;
  /** The nearest two words after the name, in lower case. */
  next: string;
  afterNext: string;
  /** "X’s next". */
  possessive: boolean;
  /** "X, next". */
  beforeComma: boolean;
  /** Up to the next mark, after a comma: "X, [executive director of the fund]". */
  apposition: readonly string[];
  /** The raw text after the name. */
  textAfter: string;
}

/** Characters of context on either side of a name. */
const CONTEXT_CHARACTERS = 64;
const WORD = /^[\p{L}’'-]+$/u;
const FOLLOWING_WORDS =
  /^([’']s?)?(,)?[ \u00a0]?([\p{L}][\p{L}’'-]*)?(?:[ \u00a0]([\p{L}][\p{L}’'-]*))?/u;
const MAX_APPOSITION_TOKENS = 9;

function neighboursOf(text: string, start: number, end: number): Neighbours {
  const [beforePrevious, previous] = wordsBefore(
    text.slice(Math.max(0, start - CONTEXT_CHARACTERS), start),
  );
  const textAfter = text.slice(end, end + CONTEXT_CHARACTERS);
  const [, possessive, comma, next = '', afterNext = ''] = FOLLOWING_WORDS.exec(textAfter) ?? [];
  return {
    previous,
    beforePrevious,
    next: next.toLowerCase(),
    afterNext: afterNext.toLowerCase(),
    possessive: possessive !== undefined,
    beforeComma: comma !== undefined,
    apposition: comma ? appositionOf(textAfter) : [],
    textAfter,
  };
}

/** "Swiss" and "diplomat" of "the Swiss diplomat, "; empty strings where other punctuation intervenes. */
function wordsBefore(before: string): [string, string] {
  const parts = before.split(/[ \u00a0]/);
  if (parts.pop() !== '') return ['', ''];
  const previous = parts.pop()?.replace(/,$/, '') ?? '';
  if (!WORD.test(previous)) return ['', ''];
  const beforePrevious = parts.pop() ?? '';
  return [WORD.test(beforePrevious) ? beforePrevious.toLowerCase() : '', previous.toLowerCase()];
}

function appositionOf(after: string): string[] {
  const phrase = /^, ([^,.;:()“”"]+)/.exec(after)?.[1] ?? '';
  return phrase.split(/[ \u00a0]+/).slice(0, MAX_APPOSITION_TOKENS);
}
