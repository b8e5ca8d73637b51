/** Classifies the lines of a text: line features, then a linear-chain CRF, then the headline, then line kinds. */
import type { Line, Source } from '../core/draft.ts';
import type { Report } from '../core/problem.ts';
import { noteOf } from '../lines/notes.ts';
import { containerLines } from './containers.ts';
import { type Crf, emissions, viterbi } from './crf.ts';
import { reportDoubtfulLines, reportPaywall, reportSentencesLeftOut } from './doubtful-lines.ts';
import { textLinesOf } from './hard-wraps.ts';
import { withoutHeadLabels } from './head-labels.ts';
import {
  type Choice,
  chooseHeadline,
  type HeadlineWeights,
  headlineCandidates,
  withHeadline,
} from './headline.ts';
import { openingCandidates } from './headline-opening.ts';
import { type PageFeatures, pageFeatures } from './line-context-features.ts';
import { lineKinds, noteReason } from './line-kinds.ts';
import type { State } from './line-states.ts';
import { pathConstraints } from './main-prose.ts';
import { bodyMargins } from './marginals.ts';
import { type MarkedLines, markedLines } from './markup-features.ts';
import { reasonFor, reasonForHeadline } from './reasons.ts';
import { withSentencesTakenAlong } from './recovered-sentences.ts';
import { withStandfirst } from './standfirst.ts';
import type { TextLine } from './text-lines.ts';
import { pageSegmenter, SEGMENTER } from './weights.ts';

/** The learned models. */
export interface Segmenter {
  crf: Crf;
  headline: HeadlineWeights;
}

/** One entry per line, in the order of the text; hard-wrapped lines are joined into one. */
export function segment(
  source: Source,
  report: Report,
  segmenter: Segmenter = source.page ? pageSegmenter() : SEGMENTER,
): Line[] {
  const textLines = textLinesOf(source.text, source.isWrapped);
  const aside = linesSetAside(textLines);
  const others = textLines.filter((_, at) => !aside.has(at));
  const classified = classify(others, source, report, segmenter).values();
  return textLines.flatMap((_, at) => aside.get(at) ?? classified.next().value ?? []);
}

/** A note in so many lines at the beginning stands above the headline. */
const OPENING_LINES = 2;

/** By index, the lines above the headline that are known by their words alone. */
function linesSetAside(textLines: readonly TextLine[]): ReadonlyMap<number, Line> {
  const aside = new Map<number, Line>();
  for (const [at, reason] of containerLines(textLines)) {
    const line = textLines[at];
    if (line) aside.set(at, { kind: 'boilerplate', span: line.span, reason });
  }
  for (const [at, { text, span }] of textLines.slice(0, OPENING_LINES).entries()) {
    const note = noteOf(text);
    if (note !== null) aside.set(at, { kind: 'note', note, span, reason: noteReason(note) });
  }
  return aside;
}

/** The lines by their features: those of the article, and those around it. */
function classify(
  textLines: TextLine[],
  source: Source,
  report: Report,
  segmenter: Segmenter,
): Line[] {
  if (textLines.length === 0) return [];
  const markup = source.page ? markedLines(textLines, source) : null;
  const page = pageFeatures(textLines, markup);
  const emitted = emissions(segmenter.crf, page.features);
  const { allowed, path: bodyPath } = bodyPathOf(page, emitted, segmenter.crf, markup !== null);
  const { best, runnerUp } =
    statedHeadline(markup, source) ?? likeliestHeadline(page, bodyPath, segmenter);
  const titled = withStandfirst(withHeadline(bodyPath, best.line), page.lines);
  const path = withSentencesTakenAlong(titled, page.lines);
  const lines = lineKinds(textLines, path, (line) =>
    line === best.line
      ? reasonForHeadline(segmenter.headline, best)
      : reasonFor(segmenter.crf, page.features[line] ?? [], path[line] ?? 'after'),
  );
  const settled = markup === null ? lines : withoutHeadLabels(lines, page.lines);
  const margins = bodyMargins(emitted, segmenter.crf, allowed);
  const segmentation = { lines: settled, lineFeatures: page.lines, path, margins };
  reportDoubtfulLines(source, segmentation, report);
  reportSentencesLeftOut(source, segmentation, report);
  reportPaywall(segmentation, report);
  return settled.map((line, at) => (at === runnerUp ? { ...line, mayBe: 'title' } : line));
}

/**
 * The longest run of prose stands inside the article. On a saved page it may be a notice that a script shows or hides:
 * markup tells that, so the prose counts only where markup leaves no body.
 */
function bodyPathOf(
  { features, insideLine }: PageFeatures,
  emitted: Float64Array,
  crf: Crf,
  isMarked: boolean,
): { allowed: ReturnType<typeof pathConstraints>; path: State[] } {
  if (isMarked) {
    const allowed = features.map(() => null);
    const path = viterbi(emitted, crf, allowed);
    if (path.includes('body')) return { allowed, path };
  }
  const allowed = pathConstraints(features.length, insideLine);
  return { allowed, path: viterbi(emitted, crf, allowed) };
}

/** The headline as the markup of a saved page gives it; null where the markup does not settle it. */
function statedHeadline(markup: MarkedLines | null, { metadata }: Source): Choice | null {
  if (markup === null) return null;
  const { headline } = markup;
  if (headline !== null)
    return { best: { line: headline, features: ['the main heading of the page'] }, runnerUp: null };
  // The page states a title that none of its lines has.
  return metadata.title ? { best: { line: null, features: [] }, runnerUp: null } : null;
}

function likeliestHeadline(page: PageFeatures, path: State[], { headline }: Segmenter): Choice {
  const candidates = openingCandidates(headlineCandidates(page, path), page.lines, path);
  return chooseHeadline(candidates, headline, page.lines);
}

/** The likeliest states of a text's lines; `insideLine` is known to be inside the article. */
export function bestPath(features: string[][], insideLine: number, crf: Crf): State[] {
  return viterbi(emissions(crf, features), crf, pathConstraints(features.length, insideLine));
}
