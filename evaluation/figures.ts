/** Findings added up: by stage, and within a stage by language. */
import { compareCodeUnits } from '../src/text/code-units.ts';
import type { ScoredFinding } from './score/score.ts';
import { STAGES, type Stage } from './score/stages.ts';
import { sum, type Tally } from './score/tally.ts';

/** The column of all languages together. */
export const ALL = 'all';

/** By stage that has findings, then by language or `all`. */
export type Figures = ReadonlyMap<Stage, ReadonlyMap<string, Tally>>;

/** @param columnOf of the findings in a language; the language itself unless several share a column */
export function figuresOf(
  findings: readonly ScoredFinding[],
  columnOf: (language: string) => string = (language) => language,
): Figures {
  const byStage = Map.groupBy(findings, ({ stage }) => stage);
  const figures = new Map<Stage, ReadonlyMap<string, Tally>>();
  for (const stage of STAGES) {
    const ofStage = byStage.get(stage);
    if (ofStage === undefined) continue;
    const byColumn = Map.groupBy(ofStage, ({ language }) => columnOf(language));
    const columns = [[ALL, ofStage] as const, ...byColumn];
    figures.set(stage, new Map(columns.map(([column, of]) => [column, tallyOf(of)])));
  }
  return figures;
}

function tallyOf(findings: readonly ScoredFinding[]): Tally {
  return sum(findings.map(({ tally }) => tally));
}

/** The languages of the findings, those with most findings first. */
export function languagesOf(findings: readonly ScoredFinding[]): string[] {
  const byLanguage = Map.groupBy(findings, ({ language }) => language);
  return Array.from(byLanguage)
    .sort(([a, one], [b, other]) => other.length - one.length || compareCodeUnits(a, b))
    .map(([language]) => language);
}
