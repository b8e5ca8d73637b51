/** Says of each line of a text what it is: line features, then a linear-chain CRF, then the headline, then kinds. */
import type { Line, Source } from '../core/draft.ts';
import type { Report } from '../core/problem.ts';
import { type Crf, emissions, viterbi } from './crf.ts';
import { reportDoubtfulLines } from './doubtful-lines.ts';
import { textLinesOf } from './hard-wraps.ts';
import {
  chooseHeadline,
  type HeadlineWeights,
  headlineCandidates,
  withHeadline,
} from './headline.ts';
import { openingCandidates } from './headline-opening.ts';
import { lineKinds } from './line-kinds.ts';
import type { State } from './line-states.ts';
import { pathConstraints } from './main-text.ts';
import { bodyMargins } from './marginals.ts';
import { pageFeatures } from './page-features.ts';
import { reasonFor, reasonForHeadline } from './reasons.ts';
import { withStandfirst } from './standfirst.ts';
import { SEGMENTER } from './weights.ts';

/** The learned models. */
export interface Segmenter {
  crf: Crf;
  headline: HeadlineWeights;
}

/** One entry a line, in the order of the text; lines that were broken to a width are one. */
export function segment(source: Source, report: Report, segmenter: Segmenter = SEGMENTER): Line[] {
  const textLines = textLinesOf(source.text);
  if (textLines.length === 0) return [];
  const page = pageFeatures(textLines);
  const emitted = emissions(segmenter.crf, page.features);
  const allowed = pathConstraints(textLines.length, page.insideLine);
  const bodyPath = viterbi(emitted, segmenter.crf, allowed);
  const candidates = openingCandidates(headlineCandidates(page, bodyPath), page.lines, bodyPath);
  const { best, runnerUp } = chooseHeadline(candidates, segmenter.headline, page.lines);
  const path = withStandfirst(withHeadline(bodyPath, best.line), page.lines);
  const lines = lineKinds(textLines, path, (line) =>
    line === best.line
      ? reasonForHeadline(segmenter.headline, best)
      : reasonFor(segmenter.crf, page.features[line] ?? [], path[line] ?? 'after'),
  );
  const margins = bodyMargins(emitted, segmenter.crf, allowed);
  reportDoubtfulLines(source, { lines, lineFeatures: page.lines, path, margins }, report);
  return lines.map((line, at) => (at === runnerUp ? { ...line, mayBe: 'title' } : line));
}

/** The likeliest states of a text's lines; `insideLine` is known to be inside the article. */
export function bestPath(features: string[][], insideLine: number, crf: Crf): State[] {
  return viterbi(emissions(crf, features), crf, pathConstraints(features.length, insideLine));
}
