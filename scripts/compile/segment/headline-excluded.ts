/**
 * Lines whose form rules them out as headlines, although their position and their shared words with the body suggest
 * one. They are too rare to be learned.
 */
import { noteOf } from '../lines/notes.ts';
import type { LineFeatures } from './line-features.ts';
import type { State } from './line-states.ts';
import { FURNITURE } from './page-words.ts';

/** A line among its neighbours, and the names of the body. */
interface LineInContext {
  line: LineFeatures;
  above: LineFeatures | undefined;
  below: LineFeatures | undefined;
  names: NamePairs;
}

const FORMS = [isNote, isQuotationOfSpeaker, isSpeakerOfQuotation, isTopics, isCredit, isRunOfTags];

/** `at`: the line's index. */
export function isExcluded(at: number, lines: readonly LineFeatures[], names: NamePairs): boolean {
  const line = lines[at];
  if (line === undefined) return false;
  const context = { line, above: lines[at - 1], below: lines[at + 1], names };
  return FORMS.some((excludes) => excludes(context));
}

/** "Editor's note: this story was first published in 2012" */
function isNote({ line: { text } }: LineInContext): boolean {
  return noteOf(text) !== null;
}

/** “We will not pay for this twice.” over "— Jane Roe on Sunday": what the page discusses. */
function isQuotationOfSpeaker({ line, below }: LineInContext): boolean {
  return isQuotation(line) && isSpeaker(below);
}

function isSpeakerOfQuotation({ line, above }: LineInContext): boolean {
  return isSpeaker(line) && isQuotation(above);
}

function isQuotation(line: LineFeatures | undefined): boolean {
  return line?.features.includes('is wholly quoted') === true;
}

function isSpeaker(line: LineFeatures | undefined): boolean {
  return line !== undefined && /^[-–—―]\s*\p{Lu}/u.test(line.text);
}

/** "Filed Under: Harbours, Ferries" */
function isTopics({ line: { text, features } }: LineInContext): boolean {
  return features.includes('starts with a word of topics') && /^\S+(?:\s\S+)?\s?:/.test(text);
}

const MAX_CREDIT_WORDS = 8;

/** "Photo: Harbour Museum". A plural is a headline's: "Photos: a day at the harbour". */
function isCredit({ line: { text, wordCount } }: LineInContext): boolean {
  return wordCount <= MAX_CREDIT_WORDS && /^(?:photo|image|picture|credit)\s?:/i.test(text);
}

/** Pairs of capitalized words that stand side by side. */
export type NamePairs = ReadonlySet<string>;

const PAIR = /(\p{Lu}[\p{L}\p{N}’'-]{0,40})(?=\s(\p{Lu}[\p{L}\p{N}’'-]{0,40}))/gu;

export function namePairsIn(lines: readonly LineFeatures[], path: readonly State[]): NamePairs {
  const body = lines.filter((_, line) => path[line] === 'body');
  return new Set(
    body.flatMap(({ text }) =>
      [...text.matchAll(PAIR)].map(([, first = '', second = '']) => pair(first, second)),
    ),
  );
}

function pair(first: string, second: string): string {
  return `${first} ${second}`;
}

const DEPARTMENTS = FURNITURE.get('departments');
const MAX_WORDS_OF_TAGS = 16;

/** "Politics Jane Roe Marta Lind": nothing but departments and at least two names of the body. */
function isRunOfTags({ line: { text, wordCount }, names }: LineInContext): boolean {
  if (wordCount > MAX_WORDS_OF_TAGS) return false;
  const tags: string[][] = [];
  let last = '';
  for (const word of text.split(/\s/)) {
    const tag = names.has(pair(last, word)) ? tags.at(-1) : undefined;
    if (tag === undefined) tags.push([word]);
    else tag.push(word);
    last = word;
  }
  return tags.filter((tag) => tag.length > 1).length > 1 && tags.every(isNameOrDepartment);
}

function isNameOrDepartment(tag: readonly string[]): boolean {
  return tag.length > 1 || tag.every((word) => DEPARTMENTS?.has(word.toLowerCase()));
}
