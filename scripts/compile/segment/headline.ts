/**
 * Which line is the headline. The lines above the body compete, those below it that repeat its words, and the case
 * that none is one: a conditional logit over the features of each.
 */

import { type HeadlineContext, headlineContext } from './headline-context.ts';
import { isExcluded, namePairsIn } from './headline-excluded.ts';
import { candidateFeatures, NO_HEADLINE, noHeadlineFeatures } from './headline-features.ts';
import type { PageFeatures } from './line-context-features.ts';
import type { LineFeatures } from './line-features.ts';
import { INSIDE_BODY, type State } from './line-states.ts';

/** Per feature, its weight in the score of a headline candidate. */
export type HeadlineWeights = Readonly<Record<string, number>>;

export interface Candidate {
  /** Null: no line is the headline. */
  line: number | null;
  features: string[];
}

export interface Choice {
  best: Candidate;
  /** The line that might be it instead, where the best is not sure. */
  runnerUp: number | null;
}

/** How far above the body a headline may stand, in lines. */
const MAX_LINES_TO_BODY = 120;
const MAX_WORDS = 45;

export function headlineCandidates(
  { lines, insideLine }: PageFeatures,
  path: readonly State[],
): Candidate[] {
  const context = headlineContext(lines, path);
  const end = Math.min(lines.length, Math.max(context.first, insideLine) + 1);
  const possible = [...lines.keys()].filter((at) =>
    at < end
      ? at >= context.first - MAX_LINES_TO_BODY && isPossibleHeadline(lines[at], at > context.first)
      : at > context.last && repeatsBody(at, context),
  );
  const names = namePairsIn(lines, path);
  const excluded = new Set(
    possible.filter((at) => isExcluded(at, lines, names) || isBreadcrumb(at, possible, lines)),
  );
  const candidates = possible.filter((at) => !excluded.has(at));
  return [
    { line: null, features: noHeadlineFeatures(candidates, context) },
    ...candidates.map((line) => ({
      line,
      features: candidateFeatures(line, { ...context, candidates, excluded }),
    })),
  ];
}

/** A runner-up is at least this likely relative to the best candidate. */
const MIN_RELATIVE_LIKELIHOOD = 1 / 3;

export function chooseHeadline(
  candidates: readonly Candidate[],
  weights: HeadlineWeights,
  lines: readonly LineFeatures[],
): Choice {
  const order = candidates
    .map((candidate) => ({ candidate, score: scoreOf(candidate, weights) }))
    .sort((a, b) => b.score - a.score);
  const [first] = order;
  if (first === undefined) return { best: { line: null, features: [NO_HEADLINE] }, runnerUp: null };
  const key = (line: number | null) => (line === null ? null : lines[line]?.key);
  const second = order.find(
    ({ candidate }) => candidate.line !== null && key(candidate.line) !== key(first.candidate.line),
  );
  const close =
    second !== undefined && second.score - first.score > Math.log(MIN_RELATIVE_LIKELIHOOD);
  return { best: first.candidate, runnerUp: close ? second.candidate.line : null };
}

/** The path with this line as its title, or with none. */
export function withHeadline(path: readonly State[], headline: number | null): State[] {
  const isBelow = headline !== null && headline > path.lastIndexOf('body');
  return path.map((state, line) => {
    if (line === headline) return 'title';
    if (headline !== null && !isBelow && line < headline && INSIDE_BODY.has(state)) return 'before';
    if (state !== 'title') return state;
    return headline !== null && line > headline ? 'head' : 'before';
  });
}

function scoreOf({ features }: Candidate, weights: HeadlineWeights): number {
  return features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0);
}

/** An e-mail or web address and nothing else. */
const ADDRESS = /^(?=\S+$)\S*?(?:@|:\/\/|www\.)/u;

/** Inside the body only what looks like a heading: the body above it may be another story's teaser. */
function isPossibleHeadline(line: LineFeatures | undefined, inside: boolean): boolean {
  if (line === undefined || line.words.length < 2 || ADDRESS.test(line.text)) return false;
  return inside ? !line.endsSentence && line.wordCount <= 25 : line.wordCount <= MAX_WORDS;
}

const MIN_REPEATED_WORDS = 5;
const MIN_REPEATED_SHARE = 0.8;
const MIN_SHARE_IN_LEAD = 0.5;

/** Pages whose headline the text lost name their own article below it, among others: all its words are the body's. */
function repeatsBody(at: number, { lines, overlaps }: HeadlineContext): boolean {
  const [line, overlap] = [lines[at], overlaps[at]];
  if (line === undefined || line.endsSentence || line.wordCount > 25) return false;
  if (overlap === undefined || overlap.words < MIN_REPEATED_WORDS) return false;
  return overlap.body >= MIN_REPEATED_SHARE && overlap.lead >= MIN_SHARE_IN_LEAD;
}

/**
 * "Home > News > Quay to close" and "Share: Quay to close" end with the headline, which stands by itself below. What
 * stands by itself above may be the headline's short form in a menu, unless the line has a breadcrumb trail's marks.
 */
function isBreadcrumb(
  at: number,
  possible: readonly number[],
  lines: readonly LineFeatures[],
): boolean {
  const { words = [], text = '' } = lines[at] ?? {};
  const isMarked = BREADCRUMB_MARK.test(text);
  return possible.some((other) => {
    const part = lines[other]?.words ?? [];
    const over = words.length - part.length;
    return (
      part.length > 3 &&
      over > 0 &&
      over < 7 &&
      (other > at || isMarked) &&
      part.every((word, index) => words[over + index] === word)
    );
  });
}

const BREADCRUMB_MARK = /[>»›→|•·/]/u;
