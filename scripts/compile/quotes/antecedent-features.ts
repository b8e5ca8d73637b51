/** Features that tell whom a pronoun means. */
import {
  type AnnotatedArticle,
  type Gender,
  genderOfPronoun,
  type Person,
} from './annotated-article.ts';
import type { Paragraph } from './paragraph.ts';
import type { LastSpeaker, NamedPerson } from './people-before.ts';
import { syntacticRole } from './speaker-features.ts';
import type { SpeechSource } from './speech-sources.ts';

/** A pronoun and the people whom it may mean. */
export interface PronounContext {
  pronoun: SpeechSource;
  gender: Gender;
  /** Most recent first. */
  fitting: readonly NamedPerson[];
  /** Who said the previous quote, and who said something last. */
  speaker: string | null;
  sayer: LastSpeaker | null;
}

/** The features of one of the people who fit. */
export function antecedentFeatures(
  one: NamedPerson,
  { pronoun, gender, fitting, speaker, sayer }: PronounContext,
  article: AnnotatedArticle,
): string[] {
  return [
    genderFeature(one.person),
    ...distanceFeatures(pronoun, one, fitting, gender, article),
    ...recencyFeatures(one, fitting, speaker),
    ...lastSpeakerFeatures(one, sayer, fitting),
  ];
}

/**
 * The features of leaving the pronoun unresolved: several people fit, or the last speaker is not the one named last.
 */
export function unresolvedFeatures({ fitting, speaker }: PronounContext): string[] {
  const agree =
    speaker === null || !fitting.some(({ person }) => person.name === speaker)
      ? 'nobody spoke'
      : fitting[0]?.person.name === speaker
        ? 'they agree'
        : 'they differ';
  return ['open', `open, ${agree}`, `open, ${Math.min(fitting.length, 4)} fit`];
}

function genderFeature({ gender, genderIsStated }: Person): string {
  return gender === 'unknown'
    ? 'gender unknown'
    : `gender fits${genderIsStated ? ' for certain' : ''}`;
}

function distanceFeatures(
  pronoun: SpeechSource,
  { person, last }: NamedPerson,
  fitting: readonly NamedPerson[],
  gender: Gender,
  { paragraphs, pronounGenders }: AnnotatedArticle,
): string[] {
  const home = last && paragraphs[last.block];
  if (!last || !home) return ['far'];
  const isTopic =
    isSubjectSince(person, fitting, paragraphs) &&
    keepsPronouns(pronoun, last, gender, paragraphs, pronounGenders);
  const gap = pronoun.block - last.block;
  const sentences =
    (home.tokens[pronoun.last]?.sentence ?? 0) - (home.tokens[last.last]?.sentence ?? 0);
  const away =
    gap > 0
      ? `${Math.min(isTopic ? 1 : gap, 4)} paragraphs`
      : `${Math.min(isTopic ? 1 : sentences, 3)} sentences`;
  const role = roleOf(last, home);
  const list = [away, `was ${role}`, `${away}, was ${role}`];
  const opensParagraph = role === 'opening' && home.tokens[last.last]?.sentence === 0;
  if (opensParagraph && gap > 0) list.push(`opens the paragraph, ${away}`);
  return list;
}

/** How many people may be named between a person and the pronoun that still means the person. */
const MAX_OBJECTS_SINCE = 3;
const OBJECT = /^(?:object|by|addressed|possessive|modifier)/;

/** Whether a person was last named as a subject, and everybody named since as an object or an owner. */
function isSubjectSince(
  person: Person,
  fitting: readonly NamedPerson[],
  paragraphs: readonly Paragraph[],
): boolean {
  const rank = fitting.findIndex((one) => one.person === person);
  const isObject = ({ last }: NamedPerson) => {
    const home = last && paragraphs[last.block];
    return last !== null && home ? OBJECT.test(syntacticRole(last, home)) : false;
  };
  if (rank > MAX_OBJECTS_SINCE) return false;
  return fitting.slice(0, rank + 1).every((one, at) => isObject(one) === at < rank);
}

function roleOf(source: SpeechSource, paragraph: Paragraph): string {
  return isApposedSubject(source, paragraph) ? 'opening' : syntacticRole(source, paragraph);
}

/** In tokens: a noun phrase and its name in apposition, with titles. */
const MAX_APPOSED_TOKENS = 14;
const MAX_TITLE_TOKENS = 3;

/**
 * “The yard’s director, Piers Lanyon, met …”: a name between commas that identifies what opens the sentence. “Her
 * teacher, Alice Penhale, …” goes on about her.
 */
function isApposedSubject(
  { first, last }: SpeechSource,
  { tokens, sentences, speech }: Paragraph,
): boolean {
  if (tokens[last + 1]?.text !== ',') return false;
  const opening = sentences[tokens[first]?.sentence ?? 0] ?? 0;
  const nearest = Math.max(opening, first - MAX_TITLE_TOKENS);
  const comma = nearest + tokens.slice(nearest, first).findLastIndex(({ text }) => text === ',');
  const opener = tokens[opening]?.lower ?? '';
  if (comma < nearest || comma - opening > MAX_APPOSED_TOKENS) return false;
  if (speech.prepositions.has(opener) || genderOfPronoun(opener, speech) !== null) return false;
  return tokens
    .slice(opening, comma)
    .every(({ text, lower, verb }) => text !== ',' && !verb && !speech.auxiliaries.has(lower));
}

/** Sentences between a name and a pronoun in one paragraph; with more, the name is far. */
const MAX_SENTENCES_BETWEEN = 8;

/** Whether what stands between a name and a pronoun is about the same person: a pronoun in each sentence or paragraph. */
function keepsPronouns(
  pronoun: SpeechSource,
  last: SpeechSource,
  gender: Gender,
  paragraphs: readonly Paragraph[],
  genders: AnnotatedArticle['pronounGenders'],
): boolean {
  if (pronoun.block > last.block) {
    const between = genders.slice(last.block + 1, pronoun.block);
    return (
      between.length > 0 && between.every((sentences) => sentences.some((one) => one.has(gender)))
    );
  }
  const { tokens } = paragraphs[pronoun.block] ?? { tokens: [] };
  const [from, to] = [(tokens[last.last]?.sentence ?? 0) + 1, tokens[pronoun.last]?.sentence ?? 0];
  if (to <= from || to - from > MAX_SENTENCES_BETWEEN) return false;
  return (genders[pronoun.block] ?? []).slice(from, to).every((sentence) => sentence.has(gender));
}

function recencyFeatures(
  { person }: NamedPerson,
  fitting: readonly NamedPerson[],
  speaker: string | null,
): string[] {
  const rank = fitting.findIndex((one) => one.person === person);
  const list = [
    `named ${person.mentionCount > 8 ? 'often' : person.mentionCount > 2 ? 'some times' : 'rarely'}`,
  ];
  if (rank === 0) list.push(fitting.length === 1 ? 'the only one that fits' : 'most recent');
  if (rank === 1) list.push('second most recent');
  if (person.name === speaker)
    list.push(
      'spoke before',
      rank === 0 ? 'spoke before, most recent' : 'spoke before, not most recent',
    );
  return list;
}

function lastSpeakerFeatures(
  { person, last }: NamedPerson,
  sayer: LastSpeaker | null,
  fitting: readonly NamedPerson[],
): string[] {
  if (sayer === null || !fitting.some(({ person }) => person.name === sayer.name)) return [];
  if (sayer.name === person.name)
    return [
      fitting[0]?.person === person ? 'said something last' : 'said something last, overtaken',
    ];
  const isSince = last !== null && isBefore(sayer.source, last);
  return [isSince ? 'another said something before' : 'another said something last'];
}

function isBefore(a: SpeechSource, b: SpeechSource): boolean {
  return a.block < b.block || (a.block === b.block && a.last < b.last);
}
