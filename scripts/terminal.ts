/** Terminal output of the commands. */
import { styleText } from 'node:util';
import type { Progress } from './compile/analyze-all.ts';
import { formatProblem, type Problem, type Severity } from './compile/core/problem.ts';

export type Style = Parameters<typeof styleText>[0];
/** Styles text for a terminal, or returns it unchanged. */
export type Paint = (style: Style, text: string) => string;

/** Colours on a terminal unless NO_COLOR is set; none in a pipe. */
export function paintOn(stream: NodeJS.WriteStream): Paint {
  return (style, text) => styleText(style, text, { stream });
}

export function plain(_style: Style, text: string): string {
  return text;
}

const COLOURS: Readonly<Record<Severity, Style>> = {
  error: 'red',
  warning: 'yellow',
  notice: 'cyan',
};

/** Prints one line for each problem on standard error. */
export function printProblems(problems: readonly Problem[]): void {
  const paint = paintOn(process.stderr);
  for (const problem of problems)
    console.error(paint(COLOURS[problem.severity], formatProblem(problem)));
}

/** `2 errors, 1 warning`; empty without problems. */
export function countProblems(problems: readonly Problem[]): string {
  return (['error', 'warning', 'notice'] as const)
    .map((severity) => [
      severity,
      problems.filter((problem) => problem.severity === severity).length,
    ])
    .filter(([, count]) => count !== 0)
    .map(([severity, count]) => `${count} ${severity}${count === 1 ? '' : 's'}`)
    .join(', ');
}

/** Shows a progress line, on terminals only. */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  return createProgress(stream, 'articles');
}

/** @param what the things counted, in the plural */
export function createProgress(stream: NodeJS.WriteStream, what: string): Progress {
  if (!stream.isTTY) return () => {};
  let shown = 0;
  return (done, of) => {
    if (done !== of && done - shown < of / 100) return;
    shown = done;
    stream.write(done === of ? '\r\x1B[K' : `\r${done} of ${of} ${what}`);
  };
}
