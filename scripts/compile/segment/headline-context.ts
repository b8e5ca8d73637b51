/** What the lines of a page have in common with its body: a headline says what the article says. */
import { isContentWord, type LineFeatures } from './line-features.ts';
import type { State } from './line-states.ts';

export interface HeadlineContext {
  lines: readonly LineFeatures[];
  /** Per line, what it has in common with the body. */
  overlaps: readonly BodyOverlap[];
  /** The body's first and last lines. */
  first: number;
  last: number;
}

interface BodyOverlap {
  /** How many different content words the line has. */
  words: number;
  /** The share of them that the body has, and that its first lines have. */
  body: number;
  lead: number;
  /** Sum over the shared words: log2(1 + lines of the body with the word). */
  weight: number;
}

export function headlineContext(
  lines: readonly LineFeatures[],
  path: readonly State[],
): HeadlineContext {
  const body = path.indexOf('body');
  const first = body < 0 ? lines.length : body;
  const frequency = bodyFrequency(lines, path);
  const lead = new Set(lines.slice(first, first + 3).flatMap(({ contentWords }) => contentWords));
  return {
    lines,
    overlaps: lines.map((line) => overlapOf(line, frequency, lead)),
    first,
    last: body < 0 ? lines.length : path.lastIndexOf('body'),
  };
}

/** In how many longer lines of the body each content word stands. */
function bodyFrequency(
  lines: readonly LineFeatures[],
  path: readonly State[],
): Map<string, number> {
  const frequency = new Map<string, number>();
  for (const [at, { contentWords, wordCount }] of lines.entries()) {
    if (path[at] !== 'body' || wordCount <= 8) continue;
    for (const word of new Set(contentWords)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  return frequency;
}

function overlapOf(
  { words }: LineFeatures,
  frequency: ReadonlyMap<string, number>,
  lead: ReadonlySet<string>,
): BodyOverlap {
  const content = [...new Set(words.slice(0, 60).filter(isContentWord))];
  const shared = content.filter((word) => frequency.has(word));
  const weight = shared.reduce((sum, word) => sum + Math.log2(1 + (frequency.get(word) ?? 0)), 0);
  const inLead = content.filter((word) => lead.has(word)).length;
  const of = Math.max(2, content.length);
  return { words: content.length, body: shared.length / of, lead: inLead / of, weight };
}
