/** Names of people in a part of a byline: what is a name, and what is a role, an agency or a place beside it. */
import type { Span } from '../../../src/dataset/types.ts';
import { OUTLET_ABBREVIATIONS, PARTICLES, PLACES } from '../languages/byline-words.ts';
import { isGivenNameInAnyLocale } from '../languages/given-names.ts';
import { inAllLanguages } from '../languages/languages.ts';

export interface PrintedName {
  /** In normal case. */
  name: string;
  span: Span;
}

interface Word {
  text: string;
  /** Without the punctuation at its ends, lower case. */
  key: string;
  span: Span;
}

/** A byline's part with one of these names an organization or a desk, not a person. */
export const ORGANIZATION_WORDS: ReadonlySet<string> = new Set([
  ...inAllLanguages(({ bylines }) => bylines?.organizations),
  ...OUTLET_ABBREVIATIONS,
]);
const ROLE_NOUNS = inAllLanguages(({ bylines }) => bylines?.roleNouns);
const ROLE_ADJECTIVES = inAllLanguages(({ bylines }) => bylines?.roleAdjectives);
const ROLE_LINKS = inAllLanguages(({ bylines }) => bylines?.roleLinks);
const HONORIFICS = inAllLanguages(({ bylines }) => bylines?.honorifics);
const NO_NAMES = inAllLanguages(({ bylines }) => bylines?.noNames);
const ALSO_NAMES = inAllLanguages(({ bylines }) => bylines?.alsoNames);

const NAME_WORD = /^(?:\p{Lu}\.){1,3}$|^\p{Lu}\.?$|^[\p{Lu}][\p{L}\p{M}'’ʼ.-]*$/u;
const PARTICLE_JOINED = /^(?:al|el|d|l|o|n|m)[-'’]\p{L}/iu;
const GENERATION = /^(?:jr|sr|ii|iii|iv)\.?$/i;
/** Where a name ends: an address, a handle, a figure, a bracket. */
const NOT_NAME = /[\d@()[\]{}<>:/#$%&*+=|]/;
const MAX_WORDS = 5;

/** The person that a part names, role and place left out; null where it names none. */
export function personName(text: string, part: Span): PrintedName | null {
  const words = nameWords(withoutOutlet(withoutRole(beforeStop(wordsOf(text, part)))));
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last || !isName(words)) return null;
  const span = { start: first.span.start, end: last.span.end };
  return { name: normalCase(words), span };
}

/** Whether a part names an agency, an outlet or a desk. */
export function isOrganization(text: string, part: Span): boolean {
  return wordsOf(text, part).some(({ key }) => ORGANIZATION_WORDS.has(key));
}

/** Whether a part is the name of an agency or a desk and nothing else: "Associated Press". */
export function isAgency(text: string, part: Span): boolean {
  const words = wordsOf(text, part).filter(({ key }) => key !== 'the');
  return words.length > 0 && words.every(({ key }) => ORGANIZATION_WORDS.has(key));
}

/** "Senior Politics Reporter, The Example": a job and its outlet, no sentence. */
export function isRole(text: string): boolean {
  if (/\d|[.!?]$/u.test(text)) return false;
  const words = text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  return (
    words.length <= 6 &&
    words.some((word) => ROLE_NOUNS.has(word)) &&
    !words.some((word) => NO_NAMES.has(word) && !ROLE_LINKS.has(word))
  );
}

function wordsOf(text: string, part: Span): Word[] {
  return [...text.slice(part.start, part.end).matchAll(/\S+/gu)].map(({ 0: raw, index }) => {
    const word = raw.replace(/(?<![,;])[,;]+$/u, '').replace(/(?<=\p{Ll}{2})\.$/u, '');
    const start = part.start + index;
    const key = word
      .toLowerCase()
      .replace(/^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, '');
    return { text: word, key, span: { start, end: start + word.length } };
  });
}

/** "A. J. Neal": no article. */
const INITIAL = /^\p{Lu}\.$/u;

/** The words before the first that belongs to no name: "Jane Doe in Paris", "Jane Doe jane@example.org". */
function beforeStop(words: Word[]): Word[] {
  const first = words.findIndex(({ key }) => !HONORIFICS.has(key));
  const named = first < 0 ? [] : words.slice(first);
  const stop = named.findIndex(
    ({ text, key }) =>
      NOT_NAME.test(text) ||
      (NO_NAMES.has(key) && !INITIAL.test(text) && !(ALSO_NAMES.has(key) && /^\p{Lu}/u.test(text))),
  );
  return beforeOutlet(stop < 0 ? named : named.slice(0, stop));
}

/** "Jane Doe USA TODAY", "Jane Doe FOXBusiness", "Jane Doe PhD": capitals after a name in normal case are an outlet's or a degree's. */
function beforeOutlet(words: Word[]): Word[] {
  const named = words.slice(0, 2).every(({ text }) => /\p{Ll}/u.test(text));
  const outlet = words.findIndex(
    ({ text }, index) =>
      index >= 2 &&
      named &&
      /^(?:\p{Lu}{2,}|\p{Lu}{3,}\p{Ll}+|PhD|Ph\.D\.?|M\.?D\.)$/u.test(text) &&
      !GENERATION.test(text),
  );
  return outlet < 0 ? words : words.slice(0, outlet);
}

/** Without a role's noun and what qualifies it: "Richard Adams Education editor". */
function withoutRole(words: Word[]): Word[] {
  const noun = words.findIndex(({ key }) => ROLE_NOUNS.has(key));
  if (noun < 0) return words;
  let end = noun;
  while (end > 0 && ROLE_ADJECTIVES.has(words[end - 1]?.key ?? '')) end--;
  // "Jane Doe Cleveland reporter": unknown words before the noun qualify it too.
  return words.slice(0, end === noun ? Math.min(end, 2) : end);
}

function nameWords(words: Word[]): Word[] {
  const end = words.findIndex(
    ({ text, key }, index) =>
      !NAME_WORD.test(text) &&
      !PARTICLE_JOINED.test(text) &&
      !(PARTICLES.has(key) && index < words.length - 1),
  );
  return end < 0 ? words : [];
}

/** "Jane Roe Example News": an outlet's noun and the word before it, behind a given name and a surname. */
function withoutOutlet(words: Word[]): Word[] {
  const noun = words.findIndex(({ key }) => ORGANIZATION_WORDS.has(key));
  const isBehindName = noun > 2 && isGivenNameInAnyLocale(words[0]?.text ?? '');
  return isBehindName ? words.slice(0, noun - 1) : words;
}

function isName(words: Word[]): boolean {
  if (words.length < 2 || words.length > MAX_WORDS) return false;
  if (words.some(({ key }) => ORGANIZATION_WORDS.has(key))) return false;
  if (PLACES.has(words.map(({ key }) => key).join(' '))) return false;
  if (!words.some(({ key }) => key.length > 1 && !PARTICLES.has(key))) return false;
  if (words.some(({ text }) => /['’]s$/u.test(text))) return false;
  return !words.some(({ text }, index) => isAcronymAmong(words, text, index));
}

/** "CNN Business" is no name, while "JD Vance" and "VICTOR HUGO" are. */
function isAcronymAmong(words: Word[], text: string, index: number): boolean {
  const caps = /^\p{Lu}{2,}$/u.test(text) && !GENERATION.test(text);
  if (!caps || words.every((word) => isUpperCase(word.text))) return false;
  const isSurname = index === words.length - 1 && text.length > 3;
  return !(index === 0 && text.length === 2) && !isSurname;
}

function isUpperCase(text: string): boolean {
  return text === text.toUpperCase();
}

/** A name printed in capitals in normal case: "Thomson-Deveaux", "O’Brien", "McDonald". */
function normalCase(words: Word[]): string {
  const shouted = words.every(({ text }) => isUpperCase(text));
  return words.map(({ text }) => (shouted ? capitalized(text) : text)).join(' ');
}

function capitalized(word: string): string {
  if (/^(?:\p{Lu}\.?){1,2}$/u.test(word) || GENERATION.test(word) || word.includes('.'))
    return /^[js]r\.?$/i.test(word) ? `${word.charAt(0)}${word.slice(1).toLowerCase()}` : word;
  return word
    .toLowerCase()
    .replace(
      /(^|[-'’])(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    )
    .replace(/^Mc(\p{L})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}
