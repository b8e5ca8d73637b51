/**
 * The figures that no change may worsen: F1 by set, stage and language. They are kept by set, so that a new set of
 * gold changes no figure of another.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { ALL, figuresOf } from './figures.ts';
import { check, readJson } from './read/gold.ts';
import type { ScoredFinding } from './score/score.ts';
import { f1 } from './score/tally.ts';

const FILE = path.join(import.meta.dirname, 'baseline.json');

const baseline = z.record(z.string(), z.record(z.string(), z.record(z.string(), z.number())));

/** By set, stage and column (a language, or `all` where there are several): F1 from 0 to 1, with four decimals. */
export type Baseline = z.infer<typeof baseline>;

export function readBaseline(): Baseline {
  return check(baseline, readJson(FILE), FILE);
}

/** @param set the only one that was scored: the figures of the others stay as they are */
export function writeBaseline(current: Baseline, set?: string): void {
  const figures = set === undefined ? current : { ...readBaseline(), ...current };
  writeFileSync(FILE, `${JSON.stringify(figures, null, 2)}\n`);
}

export function baselineOf(findings: readonly ScoredFinding[]): Baseline {
  const bySet = Map.groupBy(findings, ({ set }) => set);
  return Object.fromEntries(
    Array.from(bySet, ([set, ofSet]) => [
      set,
      Object.fromEntries(
        Array.from(figuresOf(ofSet), ([stage, columns]) => [
          stage,
          Object.fromEntries(
            Array.from(columns)
              .filter(([column]) => column !== ALL || columns.size > 2)
              .map(([column, tally]) => [column, rounded(f1(tally) ?? 0)]),
          ),
        ]),
      ),
    ]),
  );
}

function rounded(figure: number): number {
  return Math.round(figure * 10_000) / 10_000;
}

export interface Change {
  set: string;
  stage: string;
  /** `all` or a language. */
  column: string;
  /** Null: not in the baseline. */
  before: number | null;
  /** Null: no longer measured. */
  now: number | null;
}

/** Every figure that differs, in the order of the baseline, then what is new. */
export function changesBetween(before: Baseline, now: Baseline): Change[] {
  const [old, current] = [flat(before), flat(now)];
  const keys = [...new Set([...old.keys(), ...current.keys()])];
  return keys.flatMap((key): Change[] => {
    const [was, is] = [old.get(key), current.get(key)];
    const place = was ?? is;
    if (place === undefined || was?.figure === is?.figure) return [];
    const { set, stage, column } = place;
    return [{ set, stage, column, before: was?.figure ?? null, now: is?.figure ?? null }];
  });
}

export function isWorse({ before, now }: Change): boolean {
  return before !== null && (now === null || now < before);
}

interface Figure {
  set: string;
  stage: string;
  column: string;
  figure: number;
}

function flat(figures: Baseline): Map<string, Figure> {
  const all = Object.entries(figures).flatMap(([set, stages]) =>
    Object.entries(stages).flatMap(([stage, columns]) =>
      Object.entries(columns).map(([column, figure]) => ({ set, stage, column, figure })),
    ),
  );
  return new Map(all.map((one) => [`${one.set}/${one.stage}/${one.column}`, one]));
}

/** The part of the baseline that a narrowed run can be compared with. */
export function narrowed(
  figures: Baseline,
  { set, language }: { set?: string | undefined; language?: string | undefined },
): Baseline {
  const sets = Object.entries(figures).filter(([name]) => set === undefined || name === set);
  if (language === undefined) return Object.fromEntries(sets);
  return Object.fromEntries(
    sets.map(([name, stages]) => [
      name,
      Object.fromEntries(
        Object.entries(stages).map(([stage, columns]) => [
          stage,
          Object.fromEntries(Object.entries(columns).filter(([column]) => column === language)),
        ]),
      ),
    ]),
  );
}
