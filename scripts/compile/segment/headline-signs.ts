/**
 * What speaks for a line as headline: its own look, what it shares with the body, and its place among the lines
 * around it. A headline heads a block of lines (itself, a standfirst) that stands over a date, a byline, a picture
 * or the body, and under nothing or a short label.
 */

import { isContent, type Look } from './line-features.ts';
import { ofSign, scale } from './signs.ts';
import type { State } from './states.ts';

/** The weight of there being no headline. */
export const NONE = 'no headline';

export interface Scene {
  looks: readonly Look[];
  /** Per line, how it echoes in the body. */
  echoes: readonly Echo[];
  /** The body's first and last lines. */
  first: number;
  last: number;
}

/** The scene with the lines that compete in it. */
export interface Contest extends Scene {
  open: readonly number[];
  /** Lines that only lead to a headline, or are none by their form: labels, however many words they have. */
  excluded: ReadonlySet<number>;
}

interface Echo {
  /** How many of its words say something by themselves. */
  words: number;
  /** Their share that stands in the body, and in its first lines. */
  body: number;
  lead: number;
  /** Weight of the shared words. */
  weight: number;
}

export function sceneOf(looks: readonly Look[], course: readonly State[]): Scene {
  const body = course.indexOf('body');
  const first = body < 0 ? looks.length : body;
  const text = bodyWords(looks, course);
  const lead = new Set(looks.slice(first, first + 3).flatMap(({ content }) => content));
  return {
    looks,
    echoes: looks.map((look) => echoOf(look, text, lead)),
    first,
    last: body < 0 ? looks.length : course.lastIndexOf('body'),
  };
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
  return { words: content.length, body: shared.length / of, lead: ahead / of, weight };
}

/** A line with this weight of shared words is about the same matter. */
const STRONG = 3;

/** A text that begins with its lead has none; a page full of lines that echo the body has one. */
export function noneSigns(open: readonly number[], { echoes, first }: Scene): string[] {
  const above = open.filter((line) => line < first);
  const best = Math.max(0, ...above.map((line) => echoes[line]?.weight ?? 0));
  return [NONE, linesThatMayBe(above.length), bestShares(best)];
}

export function signsOf(line: number, contest: Contest): string[] {
  const { looks, echoes, first, last, open } = contest;
  const look = looks[line];
  const echo = echoes[line];
  if (look === undefined || echo === undefined) return [];
  const signs = [
    lengthSign(look.size),
    ...look.features.filter(isTelling),
    sharedWithBody(echo.body),
    sharedWithLead(echo.lead),
    sharedWeight(echo.weight),
  ];
  if (line > last) return [...signs, 'below the body'];
  const strong = open.filter((other) => (echoes[other]?.weight ?? 0) > STRONG);
  return [
    ...signs,
    line > first ? 'inside the body' : aboveBody(first - line),
    strongAbove(strong.filter((other) => other < line).length),
    strongBelow(strong.filter((other) => other > line && other < first).length),
    ...factsAround(line, looks),
    ...blockSigns(line, contest),
  ];
}

/** What of a line's own look tells a headline. */
const TELLING =
  /^(?:ends|starts|is |has a (?:bar|copyright|handle|web|reading|question)|names a photographer|reads like|all capitals|no plain verb|says|points into|words of .* \((?:to 0\.[3-8]|over))/;
const isTelling = ofSign((sign) => TELLING.test(sign));

const FACTS = [
  { name: 'a date', pattern: /^(?:is a date line|says published)/ },
  { name: 'a byline', pattern: /^(?:is a byline|starts like a byline)/ },
  { name: 'a picture', pattern: /^names a photographer/ },
].map(({ name, pattern }) => ({
  isFact: ofSign((sign) => pattern.test(sign)),
  below: `${name} just below`,
  above: `${name} just above`,
}));

function factsAround(line: number, looks: readonly Look[]): string[] {
  const near = (from: number, to: number, isFact: (sign: string) => boolean) =>
    looks
      .slice(Math.max(0, line + from), line + to + 1)
      .some(({ features }) => features.some(isFact));
  const signs = FACTS.flatMap(({ isFact, below, above }) => [
    ...(near(1, 3, isFact) ? [below] : []),
    ...(near(-3, -1, isFact) ? [above] : []),
  ]);
  const next = looks.slice(line + 1, line + 1 + FACT_REACH).findIndex(isFactLine);
  const head = looks.slice(line + 1, line + 1 + HEAD);
  if ([isDate, isByline].every((isFact) => head.some(({ features }) => features.some(isFact))))
    signs.push('a date and a byline below');
  return [...signs, factBelow(next < 0 ? FACT_REACH + 1 : next + 1)];
}

/** A teaser has a date or a name below it, an article's head both within so many lines. */
const HEAD = 5;
const isDate = ofSign((sign) => /^(?:is a date line|says published)/.test(sign));
const isByline = ofSign((sign) => sign.startsWith('is a byline'));

const FACT_REACH = 15;
const factBelow = scale([1, 2, 3, 5, 9, FACT_REACH], (at) => `a date or byline ${at} lines below`);

/** Where the line stands in the block of lines of words around it, and over what. */
function blockSigns(line: number, contest: Contest): string[] {
  const { looks, echoes, first } = contest;
  if (!isWords(looks[line])) return ['a label'];
  const above = runOf(contest, line, -1, -1);
  const below = runOf(contest, line, 1, first);
  const place = PLACES[above] ?? 'later';
  const over = line > first ? 'what is inside the body' : standsOver(contest, line + below + 1);
  const signs = [`${place} in its block`, `its block stands over ${over}`];
  if ((echoes[line]?.weight ?? 0) > STRONG) return signs;
  signs.push(`shares little, ${place} in its block over ${over}`);
  const opens = opensText(looks, line);
  return opens === null ? signs : [...signs, opens, `${opens}, over ${over}`];
}

const PLACES = ['first', 'second'];
const MOST_IN_BLOCK = 5;

/** Lines of words in a row from the line on, itself not counted. */
function runOf(contest: Contest, line: number, step: 1 | -1, end: number): number {
  let run = 0;
  for (
    let at = line + step;
    run < MOST_IN_BLOCK && at !== end && isInBlock(at, contest);
    at += step
  )
    run++;
  return run;
}

function isInBlock(line: number, { looks, excluded }: Contest): boolean {
  return !excluded.has(line) && isWords(looks[line]);
}

function standsOver(contest: Contest, next: number): string {
  const { looks, first } = contest;
  const look = looks[next];
  if (next >= first || look === undefined) return 'the body';
  if (isFactLine(look)) return 'a date or byline';
  if (look.features.some(isPicture)) return 'a picture';
  return isInBlock(next, contest) ? 'more words' : 'a label';
}

function opensText(looks: readonly Look[], line: number): string | null {
  if (line === 0) return 'shares little, opens the text';
  const labels = looks.slice(0, line).every(({ size }) => size < SHORTEST_WORDS);
  return labels ? 'shares little, opens the text but for labels' : null;
}

const SHORTEST_WORDS = 4;
const LONGEST_FACT = 25;
const SHORT_FACT = 8;
const isFactSign = ofSign((sign) =>
  /^(?:is a date line|is a byline \((?:by|rep)|says published|starts like a byline|says how long ago|has a reading time)/.test(
    sign,
  ),
);
/** What a short line shows that is a name or a time and nothing else. */
const isShortFactSign = ofSign((sign) =>
  /^(?:is a byline \(bare|has a time of day|has a numeric date)/.test(sign),
);
const isPicture = ofSign((sign) => /^(?:names a photographer|ends in a bracketed)/.test(sign));
/** "Home > News > Features" */
const TRAIL = /[>»›→|•·]\s.*[>»›→|•·](?:\s|$)/u;

export function isFactLine({ size, features }: Look): boolean {
  if (size >= LONGEST_FACT) return false;
  return features.some(isFactSign) || (size <= SHORT_FACT && features.some(isShortFactSign));
}

/** Neither a label nor a date, byline, credit or trail. */
export function isWords(look: Look | undefined): look is Look {
  if (look === undefined || look.size < SHORTEST_WORDS || isFactLine(look)) return false;
  return !look.text.endsWith(':') && !TRAIL.test(look.text) && !look.features.some(isPicture);
}

const QUARTERS = [0, 0.25, 0.5, 0.8];
const sharedWithBody = scale(QUARTERS, (interval) => `shares ${interval} with the body`);
const sharedWithLead = scale(QUARTERS, (interval) => `shares ${interval} with the lead`);
const sharedWeight = scale([0, 3, 6, 12], (interval) => `shares weight ${interval}`);
const bestShares = scale(
  [0, 1.5, 3, 5, 8, 12, 18],
  (interval) => `${NONE}: the best shares ${interval}`,
);
const lengthSign = scale([2, 3, 5, 14, 20, 28], (interval) => `${interval} words`);

const strongAbove = scale([0, 1, 3], (interval) => `${interval} strong lines above`);
const strongBelow = scale([0, 1, 3], (interval) => `${interval} strong lines below`);
const linesThatMayBe = scale(
  [0, 1, 2, 3, 5],
  (interval) => `${NONE}: ${interval} lines might be it`,
);
const aboveBody = scale([0, 1, 3, 6, 14, 40], (interval) => `${interval} lines above the body`);
