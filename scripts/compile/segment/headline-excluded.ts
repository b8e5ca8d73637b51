/**
 * Lines whose own form says that they are no headline, though they stand where one stands and say what the body
 * says: too rare to be learned.
 */

import { FURNITURE } from './lexicon.ts';
import type { Look } from './line-features.ts';
import type { State } from './states.ts';

/** A line among its neighbours, and the names of the body. */
interface Place {
  look: Look;
  above: Look | undefined;
  below: Look | undefined;
  names: Names;
}

const FORMS = [isQuotationOfSpeaker, isSpeakerOfQuotation, isTopics, isCredit, isRunOfTags];

export function isExcluded(line: number, looks: readonly Look[], names: Names): boolean {
  const look = looks[line];
  if (look === undefined) return false;
  const place = { look, above: looks[line - 1], below: looks[line + 1], names };
  return FORMS.some((excludes) => excludes(place));
}

/** “We will not pay for this twice.” over "— Jane Roe on Sunday": what the page discusses. */
function isQuotationOfSpeaker({ look, below }: Place): boolean {
  return isQuotation(look) && isSpeaker(below);
}

function isSpeakerOfQuotation({ look, above }: Place): boolean {
  return isSpeaker(look) && isQuotation(above);
}

function isQuotation(look: Look | undefined): boolean {
  return look?.features.includes('is wholly quoted') === true;
}

function isSpeaker(look: Look | undefined): boolean {
  return look !== undefined && /^[-–—―]\s*\p{Lu}/u.test(look.text);
}

/** "Filed Under: Harbours, Ferries" */
function isTopics({ look: { text, features } }: Place): boolean {
  return features.includes('starts with a word of topics') && /^\S+(?:\s\S+)?\s?:/.test(text);
}

const LONGEST_CREDIT = 8;

/** "Photo: Harbour Museum". A plural is a headline's: "Photos: a day at the harbour". */
function isCredit({ look: { text, size } }: Place): boolean {
  return size <= LONGEST_CREDIT && /^(?:photo|image|picture|credit)\s?:/i.test(text);
}

/** Pairs of capitalized words that stand side by side. */
export type Names = ReadonlySet<string>;

const PAIR = /(\p{Lu}[\p{L}\p{N}’'-]*)(?=\s(\p{Lu}[\p{L}\p{N}’'-]*))/gu;

export function namesIn(looks: readonly Look[], course: readonly State[]): Names {
  const body = looks.filter((_, line) => course[line] === 'body');
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
const MOST_TAGS = 16;

/** "Politics Jane Roe Marta Lind": nothing but departments and at least two names of the body. */
function isRunOfTags({ look: { text, size }, names }: Place): boolean {
  if (size > MOST_TAGS) return false;
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
