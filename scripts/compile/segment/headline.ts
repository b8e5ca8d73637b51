/**
 * Which line is the headline. The lines above the body compete, those below it that repeat its words, and the case
 * that none is one: a conditional logit over what `headline-signs.ts` sees in each.
 */

import type { Reading } from './features.ts';
import { isExcluded, namesIn } from './headline-excluded.ts';
import { NONE, noneSigns, type Scene, sceneOf, signsOf } from './headline-signs.ts';
import type { Look } from './line-features.ts';
import type { State } from './states.ts';

/** Per sign, how much it speaks for a line as headline. */
export type HeadlineWeights = Readonly<Record<string, number>>;

export interface Candidate {
  /** Null: no line is the headline. */
  line: number | null;
  signs: string[];
}

export interface Choice {
  best: Candidate;
  /** The line that might be it instead, where the best is not sure. */
  rival: number | null;
}

/** How far above the body a headline may stand, in lines. */
const REACH = 120;
const MOST_WORDS = 45;

export function headlineCandidates(
  { looks, anchor }: Reading,
  course: readonly State[],
): Candidate[] {
  const scene = sceneOf(looks, course);
  const end = Math.min(looks.length, Math.max(scene.first, anchor) + 1);
  const lines = [...looks.keys()].filter((line) =>
    line < end
      ? line >= scene.first - REACH && mayBe(looks[line], line > scene.first)
      : line > scene.last && repeatsBody(line, scene),
  );
  const names = namesIn(looks, course);
  const excluded = new Set(
    lines.filter((line) => isExcluded(line, looks, names) || isTrail(line, lines, looks)),
  );
  const open = lines.filter((line) => !excluded.has(line));
  return [
    { line: null, signs: noneSigns(open, scene) },
    ...open.map((line) => ({ line, signs: signsOf(line, { ...scene, open, excluded }) })),
  ];
}

/** A rival's chance is at least this part of the best's. */
const CLOSE = 1 / 3;

export function chooseHeadline(
  candidates: readonly Candidate[],
  weights: HeadlineWeights,
  looks: readonly Look[],
): Choice {
  const order = candidates
    .map((candidate) => ({ candidate, score: scoreOf(candidate, weights) }))
    .sort((a, b) => b.score - a.score);
  const [first] = order;
  if (first === undefined) return { best: { line: null, signs: [NONE] }, rival: null };
  const key = (line: number | null) => (line === null ? null : looks[line]?.key);
  const second = order.find(
    ({ candidate }) => candidate.line !== null && key(candidate.line) !== key(first.candidate.line),
  );
  const close = second !== undefined && second.score - first.score > Math.log(CLOSE);
  return { best: first.candidate, rival: close ? second.candidate.line : null };
}

/** The course with this line as its title, or with none. */
export function withHeadline(course: readonly State[], headline: number | null): State[] {
  const isBelow = headline !== null && headline > course.lastIndexOf('body');
  return course.map((state, line) => {
    if (line === headline) return 'title';
    if (headline !== null && !isBelow && line < headline && INSIDE.has(state)) return 'before';
    if (state !== 'title') return state;
    return headline !== null && line > headline ? 'head' : 'before';
  });
}

const INSIDE: ReadonlySet<State> = new Set<State>(['body', 'caption', 'between']);

function scoreOf({ signs }: Candidate, weights: HeadlineWeights): number {
  return signs.reduce((sum, sign) => sum + (weights[sign] ?? 0), 0);
}

/** An e-mail or web address and nothing else. */
const ADDRESS = /^\S*(?:@|:\/\/|www\.)\S*$/u;

/** Inside the body only what looks like a heading: the body above it may be another story's teaser. */
function mayBe(look: Look | undefined, inside: boolean): boolean {
  if (look === undefined || look.words.length < 2 || ADDRESS.test(look.text)) return false;
  return inside ? !look.sentenceEnd && look.size <= 25 : look.size <= MOST_WORDS;
}

const REPEATED_WORDS = 5;
const REPEATED_SHARE = 0.8;
const REPEATED_IN_LEAD = 0.5;

/** Pages whose headline the text lost name their own article below it, among others: all its words are the body's. */
function repeatsBody(line: number, { looks, echoes }: Scene): boolean {
  const look = looks[line];
  if (look === undefined || look.sentenceEnd || look.size > 25) return false;
  const echo = echoes[line];
  if (echo === undefined || echo.words < REPEATED_WORDS) return false;
  return echo.body >= REPEATED_SHARE && echo.lead >= REPEATED_IN_LEAD;
}

/**
 * "Home > News > Quay to close" and "Share: Quay to close" end with the headline, which stands by itself below. What
 * stands by itself above may be the headline's short form in a menu, unless the line has a trail's marks.
 */
function isTrail(line: number, lines: readonly number[], looks: readonly Look[]): boolean {
  const { words = [], text = '' } = looks[line] ?? {};
  const isMarked = TRAIL_MARK.test(text);
  return lines.some((other) => {
    const part = looks[other]?.words ?? [];
    const over = words.length - part.length;
    return (
      part.length > 3 &&
      over > 0 &&
      over < 7 &&
      (other > line || isMarked) &&
      part.every((word, at) => words[over + at] === word)
    );
  });
}

const TRAIL_MARK = /[>»›→|•·/]/u;
