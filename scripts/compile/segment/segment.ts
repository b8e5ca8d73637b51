/** A text's lines, each taken for what it is: features, then the best course of states, then kinds. */
import type { Line, Source } from '../core/draft.ts';
import type { Report } from '../core/problem.ts';
import { anchored } from './anchor.ts';
import { bestCourse, emissions, type Scores } from './chain.ts';
import { reportDoubts } from './doubts.ts';
import { featuresOf } from './features.ts';
import {
  chooseHeadline,
  type HeadlineWeights,
  headlineCandidates,
  withHeadline,
} from './headline.ts';
import { openingCandidates } from './headline-opening.ts';
import { kindsOf } from './kinds.ts';
import { leadsOfBody } from './leads.ts';
import { reasonFor, reasonForHeadline } from './reasons.ts';
import { withStandfirst } from './standfirst.ts';
import type { State } from './states.ts';
import { WEIGHTS } from './weights.ts';
import { unitsOf } from './wrapped.ts';

/** What was learned, laid out for reading. */
export interface Learned {
  chain: Scores;
  headline: HeadlineWeights;
}

export function segment(source: Source, report: Report, learned: Learned = WEIGHTS): Line[] {
  const units = unitsOf(source.text);
  if (units.length === 0) return [];
  const reading = featuresOf(units);
  const { features, anchor } = reading;
  const emitted = emissions(learned.chain, features);
  const allowed = anchored(features.length, anchor);
  const chain = bestCourse(emitted, learned.chain, allowed);
  const candidates = headlineCandidates(reading, chain);
  const open = openingCandidates(candidates, reading.looks, chain);
  const { best, rival } = chooseHeadline(open, learned.headline, reading.looks);
  const course = withStandfirst(withHeadline(chain, best.line), reading.looks);
  const lines = kindsOf(units, course, (line) =>
    line === best.line
      ? reasonForHeadline(learned.headline, best)
      : reasonFor(learned.chain, features[line] ?? [], course[line] ?? 'after'),
  );
  const leads = leadsOfBody(emitted, learned.chain, allowed);
  reportDoubts(source, { lines, looks: reading.looks, course, leads }, report);
  return lines.map((line, at) => (at === rival ? { ...line, mayBe: 'title' } : line));
}

/** The states of a text's lines; one line is known to stand inside the article. */
export function courseOf(features: string[][], anchor: number, scores: Scores): State[] {
  return bestCourse(emissions(scores, features), scores, anchored(features.length, anchor));
}
