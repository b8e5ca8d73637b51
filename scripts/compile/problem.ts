/** Trouble as data: where, how bad, which rule, what to do. Collected while the compile goes on. */
import { positionAt } from './span.ts';

export type Severity = 'error' | 'warning' | 'notice';

export interface Problem {
  /** The file's path below the seeds folder. */
  file: string;
  /** Both count from 1. */
  line: number;
  column: number;
  severity: Severity;
  /** `stage/what`, such as `header/no-date`. */
  rule: string;
  message: string;
}

/** A problem at an offset of a text (the start of the file by default). */
export function problemAt(
  file: string,
  severity: Severity,
  rule: string,
  message: string,
  at: { text: string; offset: number } = { text: '', offset: 0 },
): Problem {
  return { file, ...positionAt(at.text, at.offset), severity, rule, message };
}

/** One line for the terminal, in the form that editors and CI systems make links of. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, severity, rule, message } = problem;
  return `${file}:${line}:${column} ${severity} ${rule} ${message}`;
}
