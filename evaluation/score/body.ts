/** The body: how much of its wording is right, and single passages that must or must not stand in it. */
import type { Block } from '../../src/dataset/types.ts';
import { plain } from './compare.ts';
import { type Finding, fact, type Subject } from './finding.ts';
import type { Tally } from './tally.ts';

export function scoreBody(subject: Subject): Finding[] {
  const { file, gold, article } = subject;
  const blocks = article.body.map(({ text }) => plain(text));
  const shown = article.standfirst === null ? blocks : [plain(article.standfirst), ...blocks];
  return [
    ...scoreWording(subject),
    ...gold.bodyIncludes.map((text) => {
      const right = blocks.some((block) => block.includes(plain(text)));
      return fact('body includes', file, right, text, right ? text : null);
    }),
    ...gold.bodyExcludes.map((text) => {
      const block = shown.find((one) => one.includes(plain(text))) ?? null;
      return fact('body excludes', file, block === null, text, block);
    }),
  ];
}

function scoreWording({ file, gold, article }: Subject): Finding[] {
  if (gold.body === undefined) return [];
  const optional = (gold.optional.body ?? []).map(plain);
  const blocks = article.body.filter((block) => !isOptional(block, optional));
  const expected = countShingles(gold.body.join('\n'));
  const got = countShingles(blocks.map(({ text }) => text).join('\n'));
  return [
    {
      stage: 'body',
      file,
      tally: compareShingles(expected, got),
      expected: firstBeyond(expected, got),
      got: firstBeyond(got, expected),
    },
  ];
}

/** Every line of the block is optional text, or the block is a caption that holds some. */
function isOptional({ type, text }: Block, optional: readonly string[]): boolean {
  const lines = text.split('\n').map(plain);
  if (lines.every((line) => optional.includes(line))) return true;
  return type === 'caption' && optional.some((one) => one !== '' && plain(text).includes(one));
}

/** Words in a shingle: the measure of scrapinghub/article-extraction-benchmark. */
const SHINGLE_WORDS = 4;

/** Segments languages without spaces, too. */
const SEGMENTER = new Intl.Segmenter('en', { granularity: 'word' });

type Counts = ReadonlyMap<string, number>;

/** A text shorter than a shingle is one. */
export function countShingles(text: string): Counts {
  const words = Array.from(SEGMENTER.segment(plain(text)))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
  const counts = new Map<string, number>();
  if (words.length === 0) return counts;
  for (let start = 0; start <= Math.max(0, words.length - SHINGLE_WORDS); start++) {
    const shingle = words.slice(start, start + SHINGLE_WORDS).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

/** Shares of all shingles, so that every article weighs the same whatever its length. */
export function compareShingles(expected: Counts, got: Counts): Tally {
  let shared = 0;
  for (const [shingle, count] of expected) shared += Math.min(count, got.get(shingle) ?? 0);
  const [due, given] = [total(expected), total(got)];
  const all = due + given - shared;
  if (all === 0) return { given: 1, givenRight: 1, due: 1, dueRight: 1 };
  return {
    given: given / all,
    givenRight: shared / all,
    due: due / all,
    dueRight: shared / all,
  };
}

function total(counts: Counts): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}

/** Where the one text first has words that the other does not. */
function firstBeyond(counts: Counts, other: Counts): string | null {
  for (const [shingle, count] of counts) if (count > (other.get(shingle) ?? 0)) return shingle;
  return null;
}
