/** A text's lines, each taken for what it is: features, then the best course of states, then kinds. */
import type { Line, Source } from '../draft.ts';
import type { Report } from '../problem.ts';
import { anchored } from './anchor.ts';
import { bestCourse, emission, type Model, transitionMatrix } from './chain.ts';
import { featuresOf } from './features.ts';
import { bestCandidate, headlineCandidates, withHeadline } from './headline.ts';
import { kindsOf } from './kinds.ts';
import { reasonFor, reasonForHeadline } from './reasons.ts';
import { withStandfirst } from './standfirst.ts';
import type { State } from './states.ts';
import { unitsOf } from './units.ts';
import { WEIGHTS } from './weights.ts';

export function segment(source: Source, _report: Report, model: Model = WEIGHTS): Line[] {
  const units = unitsOf(source.text);
  if (units.length === 0) return [];
  const reading = featuresOf(units);
  const { features, anchor } = reading;
  const chain = courseOf(features, anchor, model);
  const headline = bestCandidate(headlineCandidates(reading, chain), model.headline);
  const course = withStandfirst(withHeadline(chain, headline.line), reading.looks);
  return kindsOf(units, course, (line) =>
    line === headline.line
      ? reasonForHeadline(model.headline, headline)
      : reasonFor(model, features[line] ?? [], course[line] ?? 'after'),
  );
}

/** The states of a text's lines; one line is known to stand inside the article. */
export function courseOf(features: string[][], anchor: number, model: Model): State[] {
  const emissions = features.map((line) => emission(model, line));
  return bestCourse(emissions, transitionMatrix(model), anchored(features.length, anchor));
}
