/**
 * The lines with which a text opens, right above its date or byline: its headline is one of them, whatever it shares
 * with the body. Only where nothing but labels stands above them and the body is near.
 */

import { memoizeFeature } from './feature-names.ts';
import type { Candidate } from './headline.ts';
import { isDateOrByline, isTextLine } from './headline-features.ts';
import type { LineFeatures } from './line-features.ts';
import type { State } from './line-states.ts';

/** The most lines of a head with a date, and of a headline with its standfirst. */
const MAX_HEAD_LINES = 14;
const MAX_BLOCK_LINES = 3;
/** Fewer words may be a section's name: they count only where nothing else could be the headline. */
const MIN_WORDS = 4;
const MIN_WORDS_ALONE = 2;

/** "Go to contents", "Sign in", an address. */
const isFurniture = memoizeFeature((feature) =>
  /^(?:words of (?:navigation|subscribing)|starts by telling|has an e-mail|has a web)/.test(
    feature,
  ),
);
const isCertain = memoizeFeature((feature) =>
  /^(?:is a date line|is a byline \((?:by|rep))/.test(feature),
);

/** Of the candidates those in the opening; all of them where the text opens otherwise. */
export function openingCandidates(
  candidates: readonly Candidate[],
  lines: readonly LineFeatures[],
  path: readonly State[],
): readonly Candidate[] {
  const opening = openingLines(lines, path.indexOf('body'));
  const inside = candidates.filter(({ line }) => line !== null && opening.includes(line));
  return inside.length > 0 ? inside : candidates;
}

function openingLines(lines: readonly LineFeatures[], first: number): number[] {
  if (first > MAX_HEAD_LINES) return [];
  const fact = lines.findIndex(isDateOrByline);
  const certain = lines.findIndex(({ features }) => features.some(isCertain));
  if (
    fact <= 0 ||
    certain < fact ||
    certain >= first ||
    !lines.slice(fact, certain).every(isDateOrByline)
  )
    return [];
  const words = lines.findIndex(({ wordCount }) => wordCount >= MIN_WORDS);
  if (words < fact) return blockOf(lines, words, fact);
  const alone = lines
    .slice(certain, first)
    .every((line) => isDateOrByline(line) || !isTextLine(line));
  return alone && isTitleAlone(lines[fact - 1]) ? [fact - 1] : [];
}

function blockOf(lines: readonly LineFeatures[], from: number, to: number): number[] {
  const block = [...lines.keys()].slice(from, to);
  return block.length <= MAX_BLOCK_LINES && block.every((line) => isTextLine(lines[line]))
    ? block
    : [];
}

function isTitleAlone(line: LineFeatures | undefined): boolean {
  if (line === undefined || line.wordCount < MIN_WORDS_ALONE || line.text.endsWith(':'))
    return false;
  return !line.features.some(isFurniture);
}
