/**
 * Names in languages other than English: particles are ordinary words too, and common nouns may be capitalized. The
 * words come from the language's table.
 */
import { isWellKnownPlace, lookUp } from '../languages/gazetteer.ts';
import { isGivenName } from '../languages/given-names.ts';
import type { NameLists } from '../languages/name-lists.ts';
import { PARTICLES } from '../languages/name-parts.ts';
import { isAllCaps, textOf, type Word } from '../text/words.ts';
import type { NameLanguage } from './name-language.ts';
import { type RunSegment, segmentRun } from './run-segmentation.ts';
import type { TypeScores } from './type-scores.ts';

const JOINING_GAP = /^[ \u00a0]{1,2}$/;
const MAX_RUN_WORDS = 14;
const MAX_JOINING_WORDS = 3;

/**
 * Like `capitalizedRuns`, but with particles only after first names and joining words only after the head noun of an
 * organization.
 */
export function runsInLanguage(
  words: readonly Word[],
  language: NameLanguage,
  lists: NameLists,
): Word[][] {
  const runs: Word[][] = [];
  for (let at = 0; at < words.length; ) {
    const length = words[at]?.capital ? runLength(words, at, language, lists) : 0;
    if (length > 0) runs.push(words.slice(at, at + length));
    at += Math.max(1, length);
  }
  return runs;
}

function runLength(
  words: readonly Word[],
  from: number,
  language: NameLanguage,
  lists: NameLists,
): number {
  let end = from + 1;
  while (end - from < MAX_RUN_WORDS) {
    const small = joiningWords(words, from, end, language, lists);
    const next = words[end + small];
    if (
      !next?.capital ||
      !words.slice(end, end + small + 1).every(({ gap }) => JOINING_GAP.test(gap))
    )
      break;
    end += small + 1;
  }
  return end - from;
}

/** "l’Estaque" without its elided article. */
export function withoutElision(word: Word): Word {
  if (!/^l[’']\p{Lu}/u.test(word.text)) return word;
  const [text, key] = [word.text.slice(2), word.key.slice(2)];
  return { ...word, text, key, start: word.start + 2, gap: `${word.gap}l'`, capital: true };
}

/** How many lower-case words at `end` may belong to the name. */
function joiningWords(
  words: readonly Word[],
  from: number,
  end: number,
  { joints, areParticles, isOrganization }: NameLanguage,
  lists: NameLists,
): number {
  const isJoined = words.slice(from, end).some(isOrganization);
  const small = isJoined ? joints : PARTICLES;
  let length = 0;
  while (small.has(words[end + length]?.text ?? '') && length < MAX_JOINING_WORDS) length++;
  if (isJoined || mayTakeParticle(words.slice(from, end), lists)) return length;
  return areParticles(textOf(words.slice(end, end + length))) ? length : 0;
}

/** "Juan Manuel (de)", "Van (der)". After a full name, a particle is a word of the sentence. */
function mayTakeParticle(run: readonly Word[], lists: NameLists): boolean {
  return (
    run.length < 3 && run.every((word) => isLikelyGivenName(word, lists) || PARTICLES.has(word.key))
  );
}

/** An English demonym may be a first name in other languages: "Christian". */
function isLikelyGivenName({ key, text }: Word, lists: NameLists): boolean {
  return (
    isGivenName(key) && !lists.isCommonWord(key) && !isWellKnownPlace(text) && !PARTICLES.has(key)
  );
}

export function segmentRunInLanguage(
  run: Word[],
  language: NameLanguage,
  lists: NameLists,
): RunSegment[] {
  const words = withoutSentenceOpener(run, language, lists);
  const [first] = words;
  if (!first) return [];
  if (language.isHonorific(first) && words.length > 1)
    return [{ words: words.slice(1), title: first.key }];
  const kind = words.findLastIndex(({ key }) => lists.organizationNouns.has(key));
  if (kind >= 0 && kind < words.length - 1) return [{ words: words.slice(kind + 1), title: null }];
  const at = indexOfFullName(words, language, lists);
  if (at <= 0) return segmentRun(words, lists);
  const before = words.slice(0, at);
  const name = { words: words.slice(at), title: before.at(-1)?.key ?? null };
  return isAllCaps(before.at(-1)?.text ?? '') ? [...segmentRun(before, lists), name] : [name];
}

/** The run without a sentence opener: "Selon", "Advocaat (Piet van der Meer)". */
function withoutSentenceOpener(
  run: Word[],
  { isStopword, isOrganization }: NameLanguage,
  lists: NameLists,
): Word[] {
  const [first, second, ...others] = run;
  if (!first?.sentenceInitial || !second || lookUp(textOf([first, second]))) return run;
  if (isStopword(first)) return run.slice(1);
  if (run.some(isOrganization)) return run;
  const isRole =
    !isLikelyGivenName(first, lists) && !isAllCaps(first.text) && lookUp(first.text) === null;
  return isRole && second.capital && others.some(({ capital }) => capital) ? run.slice(1) : run;
}

/** "Bundeskanzler Olaf Scholz": words before a first name are a role. Index of the first name; 0 or less for none. */
function indexOfFullName(
  words: readonly Word[],
  { isOrganization }: NameLanguage,
  lists: NameLists,
): number {
  const at = words.findIndex(
    (word, index) => isLikelyGivenName(word, lists) && words[index + 1] !== undefined,
  );
  return words.slice(0, Math.max(0, at)).some(isOrganization) ? 0 : at;
}

function hasParticles(words: readonly Word[], { areParticles }: NameLanguage): boolean {
  return areParticles(textOf(words.filter(({ capital }) => !capital)));
}

function isGivenNameInLanguage({ key, text }: Word): boolean {
  if (INITIALS.test(text)) return text.includes('.');
  return isGivenName(key) && !PARTICLES.has(key) && !isWellKnownPlace(text);
}

/** Other languages have no list of common words, so two unlisted words alone are not a person; nor is "Raad van State". */
const UNKNOWN_FIRST_WORD = -3;
const MIN_COMPOUND_LENGTH = 12;

/** Adds what a name’s own words say in its language. */
export function addLanguageScores(
  points: TypeScores,
  { words, text }: { words: readonly Word[]; text: string },
  language: NameLanguage,
): void {
  const [first, last] = [words[0], words.at(-1)];
  points.place += language.placeOf(text)?.points ?? 0;
  if (!first || !last) return;
  if (words.some(language.isOrganization))
    points.organization += words.length > 1 ? 5 : text.length >= MIN_COMPOUND_LENGTH ? 3 : 0;
  if (words.length < 2) return;
  if (hasParticles(words, language)) points.person += 4;
  else if (!isGivenNameInLanguage(first) || language.isOrganization(first))
    points.person += UNKNOWN_FIRST_WORD;
  if (isAllCaps(first.text) && first.text.length === 2 && !first.text.includes('.'))
    points.organization += 3;
}

/** Initials, with or without full stops: "J.R.", "DW". */
const INITIALS = /^(?:\p{Lu}\.?)+$/u;
