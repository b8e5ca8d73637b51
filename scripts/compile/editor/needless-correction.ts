/** A correction that changes nothing. */
import type { Problem } from '../core/problem.ts';
import type { CorrectionsFile } from './corrections.ts';
import type { Path } from './schema-issues.ts';

type Place = Pick<Problem, 'file' | 'line' | 'column'>;

export function placeOf({ path, positionOf }: CorrectionsFile, at: Path): Place {
  return { file: path, ...positionOf(at) };
}

/** @param why without a full stop: the cure is added */
export function needlessCorrection(file: CorrectionsFile, at: Path, why: string): Problem {
  return {
    ...placeOf(file, at),
    severity: 'warning',
    rule: 'editor/needless-correction',
    message: `${why}: remove this correction`,
  };
}
