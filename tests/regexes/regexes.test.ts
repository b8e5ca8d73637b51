/**
 * Every regular expression that `src/` and `scripts/` write as a literal, or make of word lists, is checked by recheck, which
 * decides whether one can be slow and how. What it cannot decide in time is measured on texts made to be slow.
 */
import { availableParallelism } from 'node:os';
import { check, type Diagnostics } from 'recheck';
import { beforeAll, describe, expect, it } from 'vitest';
import { ACCEPTED } from './accepted.ts';
import { attacksOn, costOf } from './attacks.ts';
import { constructedRegexes } from './constructed.ts';
import { type RegexLiteral, regexLiterals } from './literals.ts';

/** For one pattern, in milliseconds. What takes longer is measured. */
const PATIENCE = 1_000;
/** Long enough to tell a quadratic step from a linear one. */
const LONG = 20_000;
/** A linear search through so long a text takes a few milliseconds, a quadratic one more than a second. */
const LIMIT = 200;

const literals = regexLiterals();
const constructed = await constructedRegexes();
const all = [...literals, ...constructed];
const found = new Map<RegexLiteral, Diagnostics>();
const shown = ({ place, pattern }: RegexLiteral) => `${place}: /${pattern}/`;

beforeAll(async () => {
  const left = [...all];
  await Promise.all(
    Array.from({ length: availableParallelism() }, async () => {
      for (let one = left.pop(); one !== undefined; one = left.pop())
        found.set(one, await check(one.pattern, one.flags, { timeout: PATIENCE }));
    }),
  );
}, 1_200_000);

function withStatus<Status extends Diagnostics['status']>(status: Status) {
  return [...found].flatMap(([literal, diagnostics]) =>
    diagnostics.status === status
      ? [{ literal, diagnostics: diagnostics as Extract<Diagnostics, { status: Status }> }]
      : [],
  );
}

it('there are hundreds, and most are decided', () => {
  expect(literals.length).toBeGreaterThan(500);
  expect(constructed.length).toBeGreaterThan(50);
  expect(withStatus('safe').length).toBeGreaterThan(0.7 * all.length);
});

it('none is slow but those that are accepted because their texts are bounded', () => {
  const slow = withStatus('vulnerable')
    .filter(({ literal }) => ACCEPTED.every(({ pattern }) => pattern !== literal.pattern))
    .map(({ literal, diagnostics: { complexity, attack } }) => {
      return `${shown(literal)} is ${complexity.summary}: ${attack.pattern}`;
    });
  expect(slow).toEqual([]);
});

it('those that recheck does not decide are fast on runs of anything', () => {
  const slow = withStatus('unknown').flatMap(({ literal }) =>
    attacksOn(literal.pattern, LONG)
      .filter((text) => costOf(literal, text) > LIMIT && costOf(literal, text) > LIMIT)
      .map((text) => `${shown(literal)} on ${JSON.stringify(text.slice(0, 40))}…`),
  );
  expect(slow).toEqual([]);
}, 600_000);

describe.each(ACCEPTED)('$pattern, since it $because', ({ pattern, longest }) => {
  const literal = all.find((one) => one.pattern === pattern);

  it('is still in the code', () => {
    expect(literal).toBeDefined();
  });

  it(`is fast on ${longest} characters of the attack on it`, () => {
    if (literal === undefined) return;
    const attacks = withStatus('vulnerable').flatMap((slow) =>
      slow.literal === literal ? [slow.diagnostics.attack.string] : [],
    );
    const texts = [...attacks, ...attacksOn(pattern, longest)];
    const costs = texts.map((text) => {
      const cut = `${text.slice(0, longest - 1)}\0`;
      return Math.min(costOf(literal, cut), costOf(literal, cut));
    });
    expect(Math.max(...costs)).toBeLessThan(LIMIT);
  });
});

it('a quadratic pattern would be noticed', async () => {
  const quadratic = { pattern: 'x+y', flags: '' };
  expect((await check(quadratic.pattern, '')).status).toBe('vulnerable');
  expect(costOf(quadratic, 'x'.repeat(LONG))).toBeGreaterThan(LIMIT);
});
