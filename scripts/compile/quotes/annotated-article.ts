/** One article as quote attribution reads it: tokens, possible speakers, the people in it and the roles they hold. */
import type { Draft, NameMention } from '../core/draft.ts';
import { genderOf } from '../languages/given-names.ts';
import { abbreviationsOf, nameListsOf, speechWordsOf } from '../languages/languages.ts';
import type { SpeechWords } from '../languages/speech-words.ts';
import { ACRONYM } from './missed-names.ts';
import { isAbbreviation, type Paragraph, type Token, toParagraph } from './paragraph.ts';
import { quotedSpans } from './quoted-spans.ts';
import { indexNames, type SpeechSource, sourcesIn } from './speech-sources.ts';

export interface AnnotatedArticle {
  /** By block. */
  paragraphs: Paragraph[];
  sources: SpeechSource[][];
  /** By name. */
  people: ReadonlyMap<string, Person>;
  roles: RoleReferences;
  /** By block and sentence: the genders of the pronouns outside quotes. */
  pronounGenders: readonly (readonly ReadonlySet<Gender>[])[];
}

export function annotateArticle(draft: Draft, mentions: readonly NameMention[]): AnnotatedArticle {
  const { language } = draft.header;
  const speech = speechWordsOf(language);
  const words = {
    speech,
    nameLists: nameListsOf(language),
    abbreviations: abbreviationsOf(language),
  };
  const spans = quotedSpans(
    draft.body.map(({ text }) => text),
    speech,
  );
  const paragraphs = draft.body.map(({ text }, block) =>
    toParagraph(block, text, spans[block] ?? [], words),
  );
  const byBlock = Map.groupBy(mentions, ({ block }) => block);
  const sources = paragraphs.map((paragraph) =>
    sourcesIn(indexNames(paragraph, byBlock.get(paragraph.block) ?? [])),
  );
  return {
    paragraphs,
    sources,
    people: peopleIn(paragraphs, sources),
    roles: roleReferences(paragraphs, sources),
    pronounGenders: paragraphs.map(pronounGendersIn),
  };
}

export type Gender = 'male' | 'female' | 'unknown';

export interface Person {
  name: string;
  gender: Gender;
  /** Whether a title (Mr., Lady) states the gender, rather than the first name alone. */
  genderIsStated: boolean;
  /** Number of mentions in the article. */
  mentionCount: number;
}

/** Null for a word that is no pronoun for one person. */
export function genderOfPronoun(word: string, speech: SpeechWords): Gender | null {
  if (speech.malePronouns.has(word)) return 'male';
  return speech.femalePronouns.has(word) ? 'female' : null;
}

function pronounGendersIn({ tokens, sentences, speech }: Paragraph): ReadonlySet<Gender>[] {
  const genders = sentences.map(() => new Set<Gender>());
  for (const { lower, spanIndex, sentence } of tokens) {
    const gender = spanIndex < 0 ? genderOfPronoun(lower, speech) : null;
    if (gender) genders[sentence]?.add(gender);
  }
  return genders;
}

function peopleIn(
  paragraphs: readonly Paragraph[],
  sources: readonly SpeechSource[][],
): Map<string, Person> {
  const persons = new Map<string, Person>();
  for (const source of sources.flat()) {
    if (source.mention?.type !== 'person' || ACRONYM.test(source.mention.name)) continue;
    const { name } = source.mention;
    const person = persons.get(name) ?? {
      name,
      gender: genderOfFirstName(name),
      genderIsStated: false,
      mentionCount: 0,
    };
    person.mentionCount++;
    persons.set(name, person);
    const paragraph = paragraphs[source.block];
    const titled = paragraph ? genderOfTitle(paragraph, source) : 'unknown';
    if (titled === 'unknown' || person.genderIsStated) continue;
    person.gender = titled;
    person.genderIsStated = true;
  }
  return persons;
}

/** The gender of a first name. Short ones are ambiguous across languages. */
function genderOfFirstName(name: string): Gender {
  const [given = '', ...rest] = name.split(/\s+/);
  return rest.length > 0 && given.length > 2 ? genderOf(given) : 'unknown';
}

function genderOfTitle({ tokens, speech }: Paragraph, { first, last }: SpeechSource): Gender {
  for (let index = last; index >= Math.max(0, first - 3); index--) {
    const word = tokens[index]?.lower ?? '';
    if (speech.maleTitles.has(word)) return 'male';
    if (speech.femaleTitles.has(word)) return 'female';
    if (index < first && !speech.roleNouns.has(word)) return 'unknown';
  }
  return 'unknown';
}

/** By role noun: the person or organization that the article calls so; null where it calls several so. */
export type RoleReferences = ReadonlyMap<string, NameMention | null>;

function roleReferences(
  paragraphs: readonly Paragraph[],
  sources: readonly SpeechSource[][],
): RoleReferences {
  const roles = new Map<string, NameMention | null>();
  for (const source of sources.flat()) {
    const { mention } = source;
    const paragraph = paragraphs[source.block];
    if (mention === null || paragraph === undefined) continue;
    for (const noun of roleNounsFor(source, paragraph)) {
      const known = roles.get(noun);
      roles.set(noun, known === undefined || known?.name === mention.name ? mention : null);
    }
  }
  return roles;
}

/**
 * Whom “the president” stands for; null for “a president”, “the former president” or “the president of the club”, who
 * may be another.
 */
export function resolveRole(
  { block, first, last }: SpeechSource,
  { tokens, speech }: Paragraph,
  roles: RoleReferences,
): NameMention | null {
  if (
    !speech.definiteArticles.has(tokens[first - 1]?.lower ?? '') ||
    speech.grammar.rolePrepositions.has(tokens[last + 1]?.lower ?? '')
  )
    return null;
  const mention = roles.get(tokens[last]?.lower ?? '') ?? null;
  const before =
    mention !== null &&
    (mention.block < block ||
      (mention.block === block && mention.start < (tokens[first]?.start ?? 0)));
  return mention?.type === 'person' || before ? mention : null;
}

/** The role nouns of a mention: “President Obama”, the words of “Foreign Ministry”. */
function roleNounsFor({ mention, first, last }: SpeechSource, paragraph: Paragraph): string[] {
  const { tokens, speech } = paragraph;
  if (mention?.type === 'organization')
    return mention.name
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => speech.organizationNouns.has(word));
  if (mention?.type !== 'person') return [];
  const titles = [first - 1, first].filter((index) => isCurrentRole(paragraph, index));
  return [
    ...titles,
    ...roleBeforeName(paragraph, first),
    ...roleAfterName(paragraph, last),
  ].flatMap((index) => tokens[index]?.lower ?? []);
}

/** “Obama, the president”; “Keller, mayor of Linz” */
function roleAfterName(paragraph: Paragraph, last: number): number[] {
  const { tokens, speech } = paragraph;
  if (tokens[last + 1]?.text !== ',') return [];
  const open = last + 2;
  let index = open;
  while (
    index < open + MAX_APPOSITION_TOKENS &&
    isInsideNounPhrase(tokens[index], speech) &&
    !isCurrentRole(paragraph, index)
  )
    index++;
  return isCurrentRole(paragraph, index) ? [index] : [];
}

/** “The president of Austria, Alexander Berg, …” */
function roleBeforeName(paragraph: Paragraph, first: number): number[] {
  const { tokens, speech } = paragraph;
  const comma = commaBeforeTitles(paragraph, first);
  if (comma < 0) return [];
  const close = comma - 1;
  let index = close;
  while (
    index > close - MAX_APPOSITION_TOKENS &&
    isInsideNounPhrase(tokens[index], speech) &&
    !isCurrentRole(paragraph, index)
  )
    index--;
  const isDefinite = speech.definiteArticles.has(tokens[index - 1]?.lower ?? '');
  return isCurrentRole(paragraph, index) && isDefinite ? [index] : [];
}

/** The comma before a name and its titles: “the chairman, Sir Gordon Hale”; -1 without one. */
function commaBeforeTitles(paragraph: Paragraph, first: number): number {
  const { tokens } = paragraph;
  let index = first - 1;
  while (index > first - MAX_APPOSITION_TOKENS && isTitle(tokens[index], paragraph)) index--;
  return tokens[index]?.text === ',' ? index : -1;
}

function isTitle(token: Token | undefined, paragraph: Paragraph): boolean {
  if (token === undefined || token.spanIndex >= 0 || !/^\p{Lu}/u.test(token.text)) return false;
  const { maleTitles, femaleTitles, roleNouns } = paragraph.speech;
  return (
    isAbbreviation(token, paragraph) ||
    [maleTitles, femaleTitles, roleNouns].some((list) => list.has(token.lower))
  );
}

/** Tokens between a comma and the role noun. */
const MAX_APPOSITION_TOKENS = 5;

/** A word within a noun phrase: not punctuation, a verb of saying or the start of a clause. */
function isInsideNounPhrase(token: Token | undefined, { grammar }: SpeechWords): boolean {
  return (
    token !== undefined &&
    /^\p{L}/u.test(token.text) &&
    !token.verb &&
    token.spanIndex < 0 &&
    !grammar.phraseEnds.has(token.lower)
  );
}

/**
 * A role noun that names a current role of this person: not a former president, a president's aide or a deputy mayor.
 */
function isCurrentRole({ tokens, speech }: Paragraph, index: number): boolean {
  return (
    speech.roleNouns.has(tokens[index]?.lower ?? '') &&
    !speech.grammar.notInRole.has(tokens[index - 1]?.lower ?? '') &&
    !/^[’']s?$/.test(tokens[index + 1]?.text ?? '')
  );
}
