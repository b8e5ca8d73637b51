/** The report as text. */
import { type Change, isWorse } from './baseline.ts';
import { ALL, figuresOf, languagesOf } from './figures.ts';
import type { Fold } from './folds.ts';
import type { ScoredFinding } from './score/score.ts';
import { f1, isRight, precision, recall, type Tally } from './score/tally.ts';

/** Languages with a column of their own: those with most findings. */
const MAX_LANGUAGE_COLUMNS = 8;
const OTHERS = 'others';

/** Every stage as a row: how much was checked, precision, recall and F1 in percent, then F1 by language. */
export function figuresTable(findings: readonly ScoredFinding[]): string {
  const all = languagesOf(findings);
  const own = all.slice(0, MAX_LANGUAGE_COLUMNS);
  const columns = all.length > own.length ? [...own, OTHERS] : own;
  const figures = figuresOf(findings, (language) => (own.includes(language) ? language : OTHERS));
  const byStage = Map.groupBy(findings, ({ stage }) => stage);
  const rows = Array.from(figures, ([stage, tallies]) => {
    const ofStage = byStage.get(stage) ?? [];
    const total = tallies.get(ALL);
    return [
      stage,
      String(ofStage.length),
      String(countRight(ofStage)),
      percent(total, precision),
      percent(total, recall),
      percent(total, f1),
      ...columns.map((column) => percent(tallies.get(column), f1, 0)),
    ];
  });
  const head = ['stage', 'checked', 'right', 'P', 'R', 'F1', ...columns];
  const total = ['all', String(findings.length), String(countRight(findings))];
  return table([head, ...rows, total]);
}

/** Every fold as a row, every stage as a column: F1 in percent. */
export function foldsTable(folds: readonly Fold[]): string {
  const stages = [...figuresOf(folds.flatMap(({ findings }) => findings)).keys()];
  const rows = folds.map(({ publishers, articles, findings }, index) => {
    const figures = figuresOf(findings);
    return [
      String(index + 1),
      String(publishers.size),
      String(articles.size),
      ...stages.map((stage) => percent(figures.get(stage)?.get(ALL), f1)),
    ];
  });
  return table([['fold', 'publishers', 'articles', ...stages], ...rows]);
}

/** What is wrong, a line each: file, stage, expected, got. */
export function errorLines(findings: readonly ScoredFinding[]): string[] {
  return findings
    .filter(({ tally }) => !isRight(tally))
    .map(({ set, file, stage, expected, got, tally }) => {
      const figure = stage === 'body' ? ` (${percent(tally, f1)} %)` : '';
      return `${set}/${file}  ${stage}${figure}  expected ${shown(expected)}  got ${shown(got)}`;
    });
}

/** What differs from the baseline; what is below it comes last, next to the exit status. */
export function changesReport(changes: readonly Change[]): string {
  const isNew = ({ before }: Change) => before === null;
  const known = changes.filter((change) => !isNew(change));
  if (changes.length === 0) return '\nevery figure as in the baseline';
  const newBySet = Map.groupBy(changes.filter(isNew), ({ set }) => set);
  return [
    ...section(
      'not in the baseline',
      Array.from(newBySet, ([set, { length }]) => `${set}: ${length} figures`),
    ),
    ...section('better than the baseline', known.filter((one) => !isWorse(one)).map(changeLine)),
    ...section(BELOW, known.filter(isWorse).map(changeLine)),
  ].join('\n');
}

export const BELOW = 'below the baseline';

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}

function changeLine({ set, stage, column, before, now }: Change): string {
  const place = `${set}, ${stage}, ${column}`;
  if (before === null || now === null) return `${place}: no longer measured`;
  return `${place}: ${points(before)} → ${points(now)} (${points(now - before, '+')})`;
}

function countRight(findings: readonly ScoredFinding[]): number {
  return findings.filter(({ tally }) => isRight(tally)).length;
}

/** In percentage points. */
function points(figure: number, plus = ''): string {
  return `${figure > 0 ? plus : ''}${(figure * 100).toFixed(2)}`;
}

function percent(
  tally: Tally | undefined,
  measure: (tally: Tally) => number | null,
  digits = 1,
): string {
  const value = tally && measure(tally);
  return value === undefined || value === null ? '' : (value * 100).toFixed(digits);
}

/** In characters: a block of text is known by its beginning. */
const MAX_SHOWN_LENGTH = 200;

function shown(value: unknown): string {
  const single = Array.isArray(value) && value.length === 1 ? value[0] : value;
  if (single === null || single === undefined) return '∅';
  const text = JSON.stringify(single);
  return text.length > MAX_SHOWN_LENGTH ? `${text.slice(0, MAX_SHOWN_LENGTH)}…` : text;
}

/** The first column to the left, numbers to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      widths
        .map((width, column) => {
          const cell = row[column] ?? '';
          return column === 0 ? cell.padEnd(width) : cell.padStart(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
