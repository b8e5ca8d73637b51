/**
 * A text of four times the length takes about four times the time, whatever it is made of. Processor time of this thread is
 * counted, not the clock, and a step counts as quadratic only if it is far from linear where it takes long.
 */
import { expect, it } from 'vitest';
import { analyze } from '../../scripts/compile/analyze.ts';
import { SHAPES, type Shape } from './shapes.ts';

const LENGTH = 1500;

/** Milliseconds below which a ratio says nothing. */
const NOISE = 150;

it.each(SHAPES)('$name', ({ make }) => {
  const [, , long] = [1, 4, 16].map((times) => costOf(make, LENGTH * times));
  if (long === undefined || long < NOISE) return;
  const ratio = Math.min(long, costOf(make, LENGTH * 16)) / costOf(make, LENGTH * 4);
  expect(ratio, `${long} ms for 16 times the length`).toBeLessThan(9);
});

function costOf(make: Shape['make'], length: number): number {
  const { path, text } = make(length);
  const file = { article: { path, bytes: Buffer.from(text) }, corrections: null };
  const before = process.threadCpuUsage();
  analyze(file, []);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
