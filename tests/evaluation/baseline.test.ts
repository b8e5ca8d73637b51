/** What counts as below the baseline. */
import { describe, expect, it } from 'vitest';
import { baselineOf, changesBetween, isWorse, narrowed } from '../../evaluation/baseline.ts';
import { changesReport } from '../../evaluation/report.ts';
import type { ScoredFinding } from '../../evaluation/score/score.ts';
import { RIGHT, WRONG } from '../../evaluation/score/tally.ts';

const BEFORE = { ports: { title: { all: 0.9, en: 1, de: 0.5 } } };

describe('a figure', () => {
  it('that fell, or is no longer measured, is worse', () => {
    const changes = changesBetween(BEFORE, { ports: { title: { all: 0.8999, en: 1 } } });
    expect(changes.map(({ column, now }) => [column, now])).toEqual([
      ['all', 0.8999],
      ['de', null],
    ]);
    expect(changes.every(isWorse)).toBe(true);
  });

  it('that is the same, rose or is new is not', () => {
    const now = {
      ports: { title: { all: 0.95, en: 1, de: 0.5, fr: 0 } },
      cases: { body: { all: 0.1 } },
    };
    const changes = changesBetween(BEFORE, now);
    expect(changes.map(({ set, column }) => [set, column])).toEqual([
      ['ports', 'all'],
      ['ports', 'fr'],
      ['cases', 'all'],
    ]);
    expect(changes.some(isWorse)).toBe(false);
  });
});

it('is narrowed to what a narrowed run measures', () => {
  expect(narrowed(BEFORE, { language: 'de' })).toEqual({ ports: { title: { de: 0.5 } } });
  expect(narrowed(BEFORE, { set: 'cases' })).toEqual({});
  expect(narrowed(BEFORE, {})).toEqual(BEFORE);
});

it('keeps the figures of a set by stage and language', () => {
  const findings = [finding('en', true), finding('en', false), finding('de', true)];
  expect(baselineOf(findings)).toEqual({ ports: { title: { all: 0.6667, en: 0.5, de: 1 } } });
});

it('gives no total beside a single language', () => {
  expect(baselineOf([finding('en', true)])).toEqual({ ports: { title: { en: 1 } } });
});

it('is reported as met when no figure differs', () => {
  expect(changesReport([])).toMatch(/every figure as in the baseline/);
});

it('is reported with what is below it last', () => {
  const now = {
    ports: { title: { all: 0.8, en: 1, de: 0.75 } },
    cases: { body: { all: 1, en: 1 } },
  };
  expect(changesReport(changesBetween(BEFORE, now)).split('\n')).toEqual([
    '',
    'not in the baseline',
    'cases: 2 figures',
    '',
    'better than the baseline',
    'ports, title, de: 50.00 → 75.00 (+25.00)',
    '',
    'below the baseline',
    'ports, title, all: 90.00 → 80.00 (-10.00)',
  ]);
});

function finding(language: string, right: boolean): ScoredFinding {
  const tally = right ? RIGHT : WRONG;
  return { set: 'ports', file: 'a.txt', language, stage: 'title', tally, expected: 'A', got: 'A' };
}
