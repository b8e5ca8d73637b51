/**
 * Which line is the headline. The lines above the body compete, and so does the case that none is one:
 * a line is weighed by its own look, by what it shares with the body, and by what stands around it.
 */

import type { Reading } from './features.ts';
import { isContent, type Look } from './line-features.ts';
import { ofSign, scale } from './signs.ts';
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
  const lead = new Set(looks.slice(first, first + 3).flatMap(({ content }) => content));
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
  for (const { content } of lines)
    for (const word of new Set(content)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
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
  return [NONE, linesThatMayBe(above.length), bestShares(best)];
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
    lengthSign(look.size),
    ...look.features.filter(isTelling),
    sharedWithBody(echo.body),
    sharedWithLead(echo.lead),
    sharedWeight(echo.weight),
    rankSign(rank),
    line > first ? insideBody(line - first) : aboveBody(first - line),
    ...around(line, scene),
  ];
}

/** What of a line's own look tells a headline. */
const TELLING =
  /^(?:ends|starts|is |has a (?:bar|copyright|handle|web|reading|question)|names a photographer|reads like|all capitals|no plain verb|says|points into|words of .* \((?:to 0\.[3-8]|over))/;
const isTelling = ofSign((sign) => TELLING.test(sign));

function around(line: number, scene: Scene): string[] {
  const { looks, echoes, open, first, twins } = scene;
  const signs: string[] = [];
  const near = (from: number, to: number, isFact: (sign: string) => boolean) =>
    looks
      .slice(Math.max(0, line + from), line + to + 1)
      .some(({ features }) => features.some(isFact));
  for (const { isFact, below, above } of FACTS) {
    if (near(1, 3, isFact)) signs.push(below);
    if (near(-3, -1, isFact)) signs.push(above);
  }
  for (const { step, shares, longer, notLonger } of SIDES) {
    const size = looks[line + step]?.size ?? 0;
    signs.push(shares(echoes[line + step]?.weight ?? 0));
    signs.push(size > (looks[line]?.size ?? 0) ? longer : notLonger);
  }
  const over = rivalNear(line, -1, scene);
  if (over !== undefined) signs.push(`under a shorter line that might be it${over}`);
  const under = rivalNear(line, 1, scene);
  if (under !== undefined) signs.push(`over a longer line that might stand under it${under}`);
  const above = open.filter((other) => other < line && (echoes[other]?.weight ?? 0) > 3);
  signs.push(strongAbove(above.length));
  const between = open.filter(
    (other) => other > line && other < first && (echoes[other]?.weight ?? 0) > 3,
  );
  signs.push(strongBelow(between.length));
  const twin = (twins.get(looks[line]?.key ?? '') ?? []).find((at) => at !== line);
  if (twin !== undefined) signs.push(twin < line ? 'stood above' : 'stands again below');
  return signs;
}

function twinsAmong(looks: readonly Look[]): Map<string, number[]> {
  const twins = new Map<string, number[]>();
  looks.forEach(({ key }, line) => {
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

const FACTS = [
  { name: 'a date', pattern: /^(?:is a date line|says published)/ },
  { name: 'a byline', pattern: /^(?:is a byline|starts like a byline)/ },
  { name: 'a picture', pattern: /^names a photographer/ },
].map(({ name, pattern }) => ({
  isFact: ofSign((sign) => pattern.test(sign)),
  below: `${name} just below`,
  above: `${name} just above`,
}));

const WEIGHTS = [0, 1.5, 3, 5, 8, 12, 18];
const SIDES = [
  { name: 'line above', step: -1 },
  { name: 'line below', step: 1 },
].map(({ name, step }) => ({
  step,
  shares: scale(WEIGHTS, (interval) => `${name}: shares ${interval}`),
  longer: `${name}: longer`,
  notLonger: `${name}: not longer`,
}));

const THIRDS = [0, 0.2, 0.35, 0.5, 0.7, 0.9];
const sharedWithBody = scale(THIRDS, (interval) => `shares ${interval} with the body`);
const sharedWithLead = scale(THIRDS, (interval) => `shares ${interval} with the lead`);
const sharedWeight = scale(WEIGHTS, (interval) => `shares weight ${interval}`);
const bestShares = scale(WEIGHTS, (interval) => `${NONE}: the best shares ${interval}`);
const lengthSign = scale([2, 3, 5, 8, 14, 20, 28], (interval) => `${interval} words`);

const PLACES = [0, 1, 2, 3, 5];
const rankSign = scale(PLACES, (interval) => `${interval}. by shared words`);
const strongAbove = scale(PLACES, (interval) => `${interval} strong lines above`);
const strongBelow = scale(PLACES, (interval) => `${interval} strong lines below`);
const linesThatMayBe = scale(PLACES, (interval) => `${NONE}: ${interval} lines might be it`);

const DISTANCES = [0, 1, 2, 3, 4, 6, 9, 14, 25, 50];
const insideBody = scale(DISTANCES, (interval) => `${interval} lines inside the body`);
const aboveBody = scale(DISTANCES, (interval) => `${interval} lines above the body`);
