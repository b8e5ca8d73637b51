import { expect, it } from 'vitest';
import { attempt, failureOf } from '../../../scripts/compile/core/failure.ts';

it('names kind, message and place in the project, without stack and absolute path', () => {
  const error = new TypeError(`no ${process.cwd()}/seeds here\nsecond line`);
  expect(failureOf(error)).toMatch(
    /^TypeError: no seeds here \(tests\/compile\/core\/failure\.test\.ts:\d+\)$/,
  );
});

it('says what was thrown when it is no error, and never more than a few hundred characters', () => {
  expect(failureOf('out of paper')).toBe('out of paper');
  expect(failureOf(new Error('x'.repeat(10_000))).length).toBeLessThan(500);
});

it('an attempt gives the result, or null and what was thrown', () => {
  const failures: string[] = [];
  const failed = (failure: string) => failures.push(failure);
  expect(attempt(() => 'ja', failed)).toBe('ja');
  expect(failures).toEqual([]);
  const throwing = () => {
    throw new RangeError('out of range');
  };
  expect(attempt(throwing, failed)).toBeNull();
  expect(failures).toEqual([expect.stringMatching(/^RangeError: out of range \(tests\//)]);
});
