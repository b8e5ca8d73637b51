/** A correction that changes nothing, or names nothing. */
import type { Problem } from '../core/problem.ts';
import type { CorrectionsFile } from './corrections.ts';
import type { Path } from './schema-issues.ts';

/** @param why without a full stop: the cure is added */
export function needlessCorrection(
  { path, positionOf }: CorrectionsFile,
  at: Path,
  why: string,
): Problem {
  return {
    file: path,
    ...positionOf(at),
    severity: 'warning',
    rule: 'editor/needless-correction',
    message: `${why}: remove this correction`,
  };
}
