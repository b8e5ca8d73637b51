/**
 * The lines with which a text opens right over its date or byline: its headline is one of them, whatever it shares
 * with the body. Only where nothing but labels stands above them and the body is near.
 */

import type { Candidate } from './headline.ts';
import { isFactLine, isWords } from './headline-signs.ts';
import type { Look } from './line-features.ts';
import { ofSign } from './signs.ts';
import type { State } from './states.ts';

/** A dated head has so many lines at most, and its headline with a standfirst so many. */
const LONGEST_HEAD = 14;
const LONGEST_BLOCK = 3;
/** Fewer words may be a section's name: they count where nothing else could be the headline. */
const SHORTEST = 4;
const SHORTEST_ALONE = 2;

/** "Go to contents", "Sign in", an address. */
const isFurniture = ofSign((sign) =>
  /^(?:words of (?:navigation|subscribing)|starts by telling|has an e-mail|has a web)/.test(sign),
);
const isCertain = ofSign((sign) => /^(?:is a date line|is a byline \((?:by|rep))/.test(sign));

/** Of the candidates those in the opening; all of them where the text opens otherwise. */
export function openingCandidates(
  candidates: readonly Candidate[],
  looks: readonly Look[],
  course: readonly State[],
): readonly Candidate[] {
  const opening = openingLines(looks, course.indexOf('body'));
  const inside = candidates.filter(({ line }) => line !== null && opening.includes(line));
  return inside.length > 0 ? inside : candidates;
}

function openingLines(looks: readonly Look[], first: number): number[] {
  if (first > LONGEST_HEAD) return [];
  const fact = looks.findIndex(isFactLine);
  const certain = looks.findIndex(({ features }) => features.some(isCertain));
  if (
    fact <= 0 ||
    certain < fact ||
    certain >= first ||
    !looks.slice(fact, certain).every(isFactLine)
  )
    return [];
  const words = looks.findIndex(({ size }) => size >= SHORTEST);
  if (words < fact) return blockOf(looks, words, fact);
  const alone = looks.slice(certain, first).every((look) => isFactLine(look) || !isWords(look));
  return alone && isTitleAlone(looks[fact - 1]) ? [fact - 1] : [];
}

function blockOf(looks: readonly Look[], from: number, to: number): number[] {
  const lines = [...looks.keys()].slice(from, to);
  return lines.length <= LONGEST_BLOCK && lines.every((line) => isWords(looks[line])) ? lines : [];
}

function isTitleAlone(look: Look | undefined): boolean {
  if (look === undefined || look.size < SHORTEST_ALONE || look.text.endsWith(':')) return false;
  return !look.features.some(isFurniture);
}
