/**
 * What speaks for a line as headline: its own features, what it shares with the body, and its place among the lines
 * around it. A headline opens a block of lines (itself, a standfirst) that stands over a date, a byline, a picture or
 * the body, and under nothing or a short label.
 */
import { bucketed, memoizeFeature } from './feature-names.ts';
import type { HeadlineContext } from './headline-context.ts';
import type { LineFeatures } from './line-features.ts';

/** The feature that there is no headline. */
export const NO_HEADLINE = 'no headline';

/** A page with the lines that compete for its headline. */
export interface CandidateContext extends HeadlineContext {
  candidates: readonly number[];
  /** Lines that only lead to a headline, or whose form says that they are none: labels, however many words they have. */
  excluded: ReadonlySet<number>;
}

/** A line with this weight of shared words is about what the body is about. */
const MIN_STRONG_WEIGHT = 3;

/** A text that begins with its lead has no headline; a page full of lines that share words with the body has one. */
export function noHeadlineFeatures(
  candidates: readonly number[],
  { overlaps, first }: HeadlineContext,
): string[] {
  const above = candidates.filter((line) => line < first);
  const best = Math.max(0, ...above.map((line) => overlaps[line]?.weight ?? 0));
  return [NO_HEADLINE, linesThatMayBe(above.length), bestShares(best)];
}

export function candidateFeatures(line: number, context: CandidateContext): string[] {
  const { lines, overlaps, first, last, candidates } = context;
  const own = lines[line];
  const overlap = overlaps[line];
  if (own === undefined || overlap === undefined) return [];
  const features = [
    lengthFeature(own.wordCount),
    ...own.features.filter(isOwnFeature),
    sharedWithBody(overlap.body),
    sharedWithLead(overlap.lead),
    sharedWeight(overlap.weight),
  ];
  if (line > last) return [...features, 'below the body'];
  const strong = candidates.filter((other) => (overlaps[other]?.weight ?? 0) > MIN_STRONG_WEIGHT);
  return [
    ...features,
    line > first ? 'inside the body' : aboveBody(first - line),
    strongAbove(strong.filter((other) => other < line).length),
    strongBelow(strong.filter((other) => other > line && other < first).length),
    ...factsNear(line, lines),
    ...blockFeatures(line, context),
  ];
}

/** Those of a line's own features that tell headlines from other lines. */
const OWN_FEATURES =
  /^(?:ends|starts|is |has a (?:bar|copyright|handle|web|reading|question)|names a photographer|reads like|all capitals|no plain verb|says|points into|words of .* \((?:to 0\.[3-8]|over))/;
const isOwnFeature = memoizeFeature((feature) => OWN_FEATURES.test(feature));

const FACTS = [
  { name: 'a date', pattern: /^(?:is a date line|says published)/ },
  { name: 'a byline', pattern: /^(?:is a byline|starts like a byline)/ },
  { name: 'a picture', pattern: /^names a photographer/ },
].map(({ name, pattern }) => ({
  isFact: memoizeFeature((feature) => pattern.test(feature)),
  below: `${name} just below`,
  above: `${name} just above`,
}));

function factsNear(line: number, lines: readonly LineFeatures[]): string[] {
  const near = (from: number, to: number, isFact: (feature: string) => boolean) =>
    lines
      .slice(Math.max(0, line + from), line + to + 1)
      .some(({ features }) => features.some(isFact));
  const features = FACTS.flatMap(({ isFact, below, above }) => [
    ...(near(1, 3, isFact) ? [below] : []),
    ...(near(-3, -1, isFact) ? [above] : []),
  ]);
  const next = lines.slice(line + 1, line + 1 + MAX_LINES_TO_FACT).findIndex(isDateOrByline);
  const head = lines.slice(line + 1, line + 1 + HEAD_LINES);
  if ([isDate, isByline].every((isFact) => head.some(({ features }) => features.some(isFact))))
    features.push('a date and a byline below');
  return [...features, factBelow(next < 0 ? MAX_LINES_TO_FACT + 1 : next + 1)];
}

/** A teaser has a date or a name below it; an article's headline has both within so many lines. */
const HEAD_LINES = 5;
const isDate = memoizeFeature((feature) => /^(?:is a date line|says published)/.test(feature));
const isByline = memoizeFeature((feature) => feature.startsWith('is a byline'));

const MAX_LINES_TO_FACT = 15;
const factBelow = bucketed(
  [1, 2, 3, 5, 9, MAX_LINES_TO_FACT],
  (at) => `a date or byline ${at} lines below`,
);

/** Where the line stands in the block of lines of text around it, and over what the block stands. */
function blockFeatures(line: number, context: CandidateContext): string[] {
  const { lines, overlaps, first } = context;
  if (!isTextLine(lines[line])) return ['a label'];
  const above = blockLength(context, line, -1, -1);
  const below = blockLength(context, line, 1, first);
  const place = PLACES[above] ?? 'later';
  const over = line > first ? 'what is inside the body' : standsOver(context, line + below + 1);
  const features = [`${place} in its block`, `its block stands over ${over}`];
  if ((overlaps[line]?.weight ?? 0) > MIN_STRONG_WEIGHT) return features;
  features.push(`shares little, ${place} in its block over ${over}`);
  const opens = opensText(lines, line);
  return opens === null ? features : [...features, opens, `${opens}, over ${over}`];
}

const PLACES = ['first', 'second'];
const MAX_BLOCK_LINES = 5;

/** How many lines of text follow each other from the line on, itself not counted. */
function blockLength(context: CandidateContext, line: number, step: 1 | -1, end: number): number {
  let run = 0;
  for (
    let at = line + step;
    run < MAX_BLOCK_LINES && at !== end && isInBlock(at, context);
    at += step
  )
    run++;
  return run;
}

function isInBlock(line: number, { lines, excluded }: CandidateContext): boolean {
  return !excluded.has(line) && isTextLine(lines[line]);
}

function standsOver(context: CandidateContext, next: number): string {
  const { lines, first } = context;
  const own = lines[next];
  if (next >= first || own === undefined) return 'the body';
  if (isDateOrByline(own)) return 'a date or byline';
  if (own.features.some(isPicture)) return 'a picture';
  return isInBlock(next, context) ? 'more words' : 'a label';
}

function opensText(lines: readonly LineFeatures[], line: number): string | null {
  if (line === 0) return 'shares little, opens the text';
  const labels = lines.slice(0, line).every(({ wordCount }) => wordCount < MIN_TEXT_WORDS);
  return labels ? 'shares little, opens the text but for labels' : null;
}

const MIN_TEXT_WORDS = 4;
const MAX_FACT_WORDS = 25;
const MAX_SHORT_FACT_WORDS = 8;
const isFactFeature = memoizeFeature((feature) =>
  /^(?:is a date line|is a byline \((?:by|rep)|says published|starts like a byline|says how long ago|has a reading time)/.test(
    feature,
  ),
);
/** Features of a short line that is a name or a time and nothing else. */
const isShortFactFeature = memoizeFeature((feature) =>
  /^(?:is a byline \(bare|has a time of day|has a numeric date)/.test(feature),
);
const isPicture = memoizeFeature((feature) =>
  /^(?:names a photographer|ends in a bracketed)/.test(feature),
);
/** "Home > News > Features" */
const BREADCRUMB = /[>»›→|•·]\s.*[>»›→|•·](?:\s|$)/u;

export function isDateOrByline({ wordCount, features }: LineFeatures): boolean {
  if (wordCount >= MAX_FACT_WORDS) return false;
  return (
    features.some(isFactFeature) ||
    (wordCount <= MAX_SHORT_FACT_WORDS && features.some(isShortFactFeature))
  );
}

/** Whether a line is neither a label nor a date, byline, credit or breadcrumb trail. */
export function isTextLine(line: LineFeatures | undefined): line is LineFeatures {
  if (line === undefined || line.wordCount < MIN_TEXT_WORDS || isDateOrByline(line)) return false;
  return !line.text.endsWith(':') && !BREADCRUMB.test(line.text) && !line.features.some(isPicture);
}

const QUARTERS = [0, 0.25, 0.5, 0.8];
const sharedWithBody = bucketed(QUARTERS, (interval) => `shares ${interval} with the body`);
const sharedWithLead = bucketed(QUARTERS, (interval) => `shares ${interval} with the lead`);
const sharedWeight = bucketed([0, 3, 6, 12], (interval) => `shares weight ${interval}`);
const bestShares = bucketed(
  [0, 1.5, 3, 5, 8, 12, 18],
  (interval) => `${NO_HEADLINE}: the best shares ${interval}`,
);
const lengthFeature = bucketed([2, 3, 5, 14, 20, 28], (interval) => `${interval} words`);

const strongAbove = bucketed([0, 1, 3], (interval) => `${interval} strong lines above`);
const strongBelow = bucketed([0, 1, 3], (interval) => `${interval} strong lines below`);
const linesThatMayBe = bucketed(
  [0, 1, 2, 3, 5],
  (interval) => `${NO_HEADLINE}: ${interval} lines might be it`,
);
const aboveBody = bucketed([0, 1, 3, 6, 14, 40], (interval) => `${interval} lines above the body`);
