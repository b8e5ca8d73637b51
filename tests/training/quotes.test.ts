/** The rankers of quotes, learned from sets of the project's own gold and scored on others. */
import { beforeAll, describe, expect, it } from 'vitest';
import { fitQuotes, scoreQuotes } from '../../scripts/training/fit-quotes.ts';
import { type Example, fitWeights, scoreRanker } from '../../scripts/training/fit-ranker.ts';
import { readAnnotated, speakerExamples } from '../../scripts/training/quote-examples.ts';
import { goldFolder } from './gold.ts';

const read = (...sets: string[]) => sets.flatMap((set) => readAnnotated(goldFolder(set)));
let learned: ReturnType<typeof read>;
let held: ReturnType<typeof read>;
let examples: Example[];

beforeAll(() => {
  learned = read('harbour', 'contexts', 'pronouns', 'summits');
  held = read('transit');
  examples = speakerExamples(learned);
}, 120_000);

describe('weights for quotes', () => {
  it('find more speakers of unseen articles than no weights', () => {
    const none = { speaker: new Map(), antecedent: new Map(), quotation: new Map() };
    const trained = scoreQuotes(held, fitQuotes(learned));
    const untrained = scoreQuotes(held, none);
    expect(trained.speaker.right / trained.speaker.examples).toBeGreaterThan(0.6);
    expect(untrained.speaker.right / untrained.speaker.examples).toBeLessThan(0.2);
  });

  it('are the same each time, and nearer to zero under a larger penalty', () => {
    const norm = (l2: number) => Math.hypot(...fitWeights(examples, l2).values());
    expect(fitWeights(examples, 2)).toEqual(fitWeights(examples, 2));
    expect(norm(100)).toBeLessThan(norm(2) / 2);
    expect(norm(100)).toBeGreaterThan(0);
  });

  it('leave out what fewer than ten examples show', () => {
    expect(fitWeights(examples.slice(0, 9), 2).size).toBe(0);
    expect(fitWeights(examples, 2).size).toBeGreaterThan(10);
  });
});

describe('a ranker', () => {
  it('is scored by its first choice and by its certainty: without weights, all candidates are alike', () => {
    const { right, loss } = scoreRanker(examples, new Map());
    const uniform = examples.reduce((sum, { candidates }) => sum + Math.log(candidates.length), 0);
    expect(loss).toBeCloseTo(uniform);
    expect(right).toBe(examples.filter((example) => example.right === 0).length);
  });
});
