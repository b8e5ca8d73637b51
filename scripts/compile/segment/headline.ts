/**
 * Which line is the headline. The lines above the body compete, and so does the case that none is one:
 * a line is weighed by its own look, by what it shares with the body, and by what stands around it.
 */

import type { Reading } from './features.ts';
import { FUNCTION_WORDS } from './lexicon.ts';
import { bucket, type Look } from './line-features.ts';
import type { State } from './states.ts';

/** Per sign, how much it speaks for a line as headline; `NONE` is the weight of there being no headline. */
export type HeadlineWeights = Readonly<Record<string, number>>;
export const NONE = 'no headline';

export interface Candidate {
  /** Null: no line is the headline. */
  line: number | null;
  signs: string[];
}

/** How far above the body a headline may stand, in lines. */
const REACH = 120;
const MOST_WORDS = 45;

export function headlineCandidates(
  { looks, anchor }: Reading,
  course: readonly State[],
): Candidate[] {
  const body = course.indexOf('body');
  const first = body < 0 ? looks.length : body;
  const end = Math.min(looks.length, Math.max(first, anchor) + 1);
  const text = bodyWords(looks, course);
  const lead = new Set(
    looks.slice(first, first + 3).flatMap((look) => look.words.filter(isContent)),
  );
  const echoes = looks.slice(0, end).map((look) => echoOf(look, text, lead));
  const lines = [...echoes.keys()].filter(
    (line) => line >= first - REACH && mayBe(looks[line], line > first),
  );
  const open = lines.filter((line) => !isTrail(line, lines, looks));
  const scene: Scene = {
    looks,
    echoes,
    open,
    first,
    ranks: ranksOf(open, echoes),
    twins: twinsAmong(looks),
  };
  return [
    { line: null, signs: signsOfNone(scene) },
    ...open.map((line) => ({ line, signs: signsOf(line, scene) })),
  ];
}

export function bestCandidate(
  candidates: readonly Candidate[],
  weights: HeadlineWeights,
): Candidate {
  const scored = candidates.map((candidate) => ({ candidate, score: scoreOf(candidate, weights) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return best.candidate;
}

/** The course with this line as its title, or with none. */
export function withHeadline(course: readonly State[], headline: number | null): State[] {
  return course.map((state, line) => {
    if (line === headline) return 'title';
    if (headline !== null && line < headline && INSIDE.has(state)) return 'before';
    if (state !== 'title') return state;
    return headline !== null && line > headline ? 'head' : 'before';
  });
}

const INSIDE: ReadonlySet<State> = new Set<State>(['body', 'caption', 'between']);

function scoreOf({ signs }: Candidate, weights: HeadlineWeights): number {
  return signs.reduce((sum, sign) => sum + (weights[sign] ?? 0), 0);
}

interface Scene {
  looks: readonly Look[];
  /** Per line, how it echoes in the body. */
  echoes: readonly Echo[];
  open: readonly number[];
  /** The body's first line. */
  first: number;
  /** Per candidate, its place by shared words, from 0. */
  ranks: ReadonlyMap<number, number>;
  /** The lines that read the same, by their words. */
  twins: ReadonlyMap<string, readonly number[]>;
}

interface Echo {
  /** Share of the content words that stand in the body, and in its first lines. */
  body: number;
  lead: number;
  /** Weight of the shared words. */
  weight: number;
}

function bodyWords(looks: readonly Look[], course: readonly State[]): Map<string, number> {
  const lines = looks.filter((look, line) => course[line] === 'body' && look.size > 8);
  const counts = new Map<string, number>();
  for (const { words } of lines)
    for (const word of new Set(words.filter(isContent)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function isContent(word: string): boolean {
  return word.length > 2 && !FUNCTION_WORDS.has(word);
}

function echoOf(
  { words }: Look,
  text: ReadonlyMap<string, number>,
  lead: ReadonlySet<string>,
): Echo {
  const content = [...new Set(words.slice(0, 60).filter(isContent))];
  const shared = content.filter((word) => text.has(word));
  const weight = shared.reduce((sum, word) => sum + Math.log2(1 + (text.get(word) ?? 0)), 0);
  const ahead = content.filter((word) => lead.has(word)).length;
  const of = Math.max(2, content.length);
  return { body: shared.length / of, lead: ahead / of, weight };
}

/** Inside the body only what looks like a heading: the body above it may be another story's teaser. */
function mayBe(look: Look | undefined, inside: boolean): boolean {
  if (look === undefined || look.words.length < 2) return false;
  return inside ? !look.sentenceEnd && look.size <= 25 : look.size <= MOST_WORDS;
}

function ranksOf(open: readonly number[], echoes: readonly Echo[]): Map<number, number> {
  const order = open.toSorted(
    (a, b) => (echoes[b]?.weight ?? 0) - (echoes[a]?.weight ?? 0) || a - b,
  );
  return new Map(order.map((line, rank) => [line, rank]));
}

/** A text that begins with its lead has none; a page full of lines that echo the body has one. */
function signsOfNone({ open, echoes, first }: Scene): string[] {
  const above = open.filter((line) => line < first);
  const best = Math.max(0, ...above.map((line) => echoes[line]?.weight ?? 0));
  return [
    NONE,
    `${NONE}: ${bucket(above.length, PLACES)} lines might be it`,
    `${NONE}: the best shares ${bucket(best, WEIGHTS)}`,
  ];
}

/** "Home > News > Quay to close" ends with the headline, which stands by itself nearby. */
function isTrail(line: number, lines: readonly number[], looks: readonly Look[]): boolean {
  const whole = looks[line]?.words ?? [];
  return lines.some((other) => {
    const part = looks[other]?.words ?? [];
    const over = whole.length - part.length;
    return (
      part.length > 3 && over > 0 && over < 7 && part.every((word, at) => whole[over + at] === word)
    );
  });
}

function signsOf(line: number, scene: Scene): string[] {
  const { looks, echoes, first, ranks } = scene;
  const look = looks[line];
  const echo = echoes[line];
  if (look === undefined || echo === undefined) return [];
  const rank = ranks.get(line) ?? 0;
  return [
    `${bucket(look.size, LENGTHS)} words`,
    ...look.features.filter((feature) => TELLING.test(feature)),
    `shares ${bucket(echo.body, THIRDS)} with the body`,
    `shares ${bucket(echo.lead, THIRDS)} with the lead`,
    `shares weight ${bucket(echo.weight, WEIGHTS)}`,
    `${bucket(rank, PLACES)}. by shared words`,
    line > first
      ? `${bucket(line - first, DISTANCES)} lines inside the body`
      : `${bucket(first - line, DISTANCES)} lines above the body`,
    ...around(line, scene),
  ];
}

/** What of a line's own look tells a headline. */
const TELLING =
  /^(?:ends|starts|is |has a (?:bar|copyright|handle|web|reading|question)|names a photographer|reads like|all capitals|no plain verb|says|points into|words of .* \((?:to 0\.[3-8]|over))/;

function around(line: number, scene: Scene): string[] {
  const { looks, echoes, open, first, twins } = scene;
  const signs: string[] = [];
  const near = (from: number, to: number, pattern: RegExp) =>
    looks
      .slice(Math.max(0, line + from), line + to + 1)
      .some(({ features }) => features.some((feature) => pattern.test(feature)));
  for (const [name, pattern] of FACTS) {
    if (near(1, 3, pattern)) signs.push(`${name} just below`);
    if (near(-3, -1, pattern)) signs.push(`${name} just above`);
  }
  for (const [name, step] of SIDES) {
    const other = echoes[line + step];
    const size = looks[line + step]?.size ?? 0;
    signs.push(`${name}: shares ${bucket(other?.weight ?? 0, WEIGHTS)}`);
    signs.push(size > (looks[line]?.size ?? 0) ? `${name}: longer` : `${name}: not longer`);
  }
  const over = rivalNear(line, -1, scene);
  if (over !== undefined) signs.push(`under a shorter line that might be it${over}`);
  const under = rivalNear(line, 1, scene);
  if (under !== undefined) signs.push(`over a longer line that might stand under it${under}`);
  const above = open.filter((other) => other < line && (echoes[other]?.weight ?? 0) > 3);
  signs.push(`${bucket(above.length, PLACES)} strong lines above`);
  const between = open.filter(
    (other) => other > line && other < first && (echoes[other]?.weight ?? 0) > 3,
  );
  signs.push(`${bucket(between.length, PLACES)} strong lines below`);
  const twin = (twins.get(looks[line]?.words.join(' ') ?? '') ?? []).find((at) => at !== line);
  if (twin !== undefined) signs.push(twin < line ? 'stood above' : 'stands again below');
  return signs;
}

function twinsAmong(looks: readonly Look[]): Map<string, number[]> {
  const twins = new Map<string, number[]>();
  looks.forEach(({ words }, line) => {
    const key = words.join(' ');
    const seen = twins.get(key);
    if (seen === undefined) twins.set(key, [line]);
    else if (seen.length < 2) seen.push(line);
  });
  return twins;
}

/** A headline stands over its standfirst: a shorter line over a longer one, both about the same. */
function rivalNear(line: number, step: 1 | -1, { looks, echoes, open }: Scene): string | undefined {
  for (let at = line + step; Math.abs(at - line) < 4; at += step) {
    if (!open.includes(at)) continue;
    const [upper, lower] = step < 0 ? [looks[at], looks[line]] : [looks[line], looks[at]];
    const echo = echoes[at]?.body ?? 0;
    if (!upper || !lower || echo < 0.2 || upper.size < 4 || upper.size > 20) continue;
    if (upper.sentenceEnd && !/[?!]$/.test(upper.text)) continue;
    if (upper.size > lower.size + 3) continue;
    return lower.sentenceEnd ? ', a sentence' : lower.size > upper.size ? '' : ', about as long';
  }
  return undefined;
}

const FACTS: readonly (readonly [string, RegExp])[] = [
  ['a date', /^(?:is a date line|says published)/],
  ['a byline', /^(?:is a byline|starts like a byline)/],
  ['a picture', /^names a photographer/],
];
const SIDES: readonly (readonly [string, number])[] = [
  ['line above', -1],
  ['line below', 1],
];
const LENGTHS = [2, 3, 5, 8, 14, 20, 28];
const THIRDS = [0, 0.2, 0.35, 0.5, 0.7, 0.9];
const WEIGHTS = [0, 1.5, 3, 5, 8, 12, 18];
const PLACES = [0, 1, 2, 3, 5];
const DISTANCES = [0, 1, 2, 3, 4, 6, 9, 14, 25, 50];
