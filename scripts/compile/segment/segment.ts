/** A text's lines, each taken for what it is: features, then the best course of states, then kinds. */
import type { Line, Source } from '../draft.ts';
import type { Report } from '../problem.ts';
import { anchored } from './anchor.ts';
import { bestCourse, emission, type Model, transitionMatrix } from './chain.ts';
import { featuresOf } from './features.ts';
import { kindsOf } from './kinds.ts';
import { reasonFor } from './reasons.ts';
import { unitsOf } from './units.ts';
import { WEIGHTS } from './weights.ts';

export function segment(source: Source, _report: Report, model: Model = WEIGHTS): Line[] {
  const units = unitsOf(source.text);
  if (units.length === 0) return [];
  const { features, anchor } = featuresOf(units);
  const emissions = features.map((line) => emission(model, line));
  const course = bestCourse(emissions, transitionMatrix(model), anchored(units.length, anchor));
  return kindsOf(units, course, (line) =>
    reasonFor(model, features[line] ?? [], course[line] ?? 'after'),
  );
}
