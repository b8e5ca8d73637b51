/** Problems as data: place, severity, rule and message. They are collected while the compile goes on. */
import type { Span } from '../../../src/dataset/types.ts';
import { compareCodeUnits } from '../../../src/text/code-units.ts';
import { escapeControls } from '../text/escape-controls.ts';
import { positionIn } from '../text/span.ts';
import type { Source } from './draft.ts';

/**
 * error: an article or a file of the editor's could not be used as it stands.
 * warning: something is probably wrong with the result. notice: worth knowing, no action needed.
 */
export type Severity = 'error' | 'warning' | 'notice';

/** Both count from 1. */
export interface Position {
  line: number;
  column: number;
}

export interface Problem extends Position {
  /** The file's path below the seeds folder. */
  file: string;
  severity: Severity;
  /** `stage/what`, such as `header/no-date`. */
  rule: string;
  message: string;
}

/** How a stage reports on the article at hand; without a span, on the file as a whole. */
export type Report = (
  severity: Severity,
  rule: string,
  message: string,
  span?: Span | null,
) => void;

/** A report on one article, kept in `problems`. */
export function reportOn(
  source: Pick<Source, 'path' | 'text' | 'lineShifts'>,
  problems: Problem[],
): Report {
  return (severity, rule, message, span) => {
    const position = positionIn(source, span?.start ?? 0);
    problems.push({ file: source.path, ...position, severity, rule, message });
  };
}

/** A problem of a file as a whole. */
export function problemAt(
  file: string,
  severity: Severity,
  rule: string,
  message: string,
): Problem {
  return { file, line: 1, column: 1, severity, rule, message };
}

/** By file, then by position, so that the order does not depend on which stage found a problem first. */
export function sortProblems(problems: Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      compareCodeUnits(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareCodeUnits(a.rule, b.rule),
  );
}

/** One line for the terminal, in the form that editors and CI systems turn into links. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, severity, rule, message } = problem;
  return escapeControls(`${file}:${line}:${column} ${severity} ${rule} ${message}`);
}
