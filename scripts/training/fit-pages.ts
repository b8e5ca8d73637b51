/** Learns which lines of saved pages are what, from their words and their markup. */
import { type CrfWeights, crfOf } from '../compile/segment/crf.ts';
import { textLinesOf } from '../compile/segment/hard-wraps.ts';
import { pageFeatures } from '../compile/segment/line-context-features.ts';
import { markedLines } from '../compile/segment/markup-features.ts';
import type { Segmenter } from '../compile/segment/segment.ts';
import { SEGMENTER } from '../compile/segment/weights.ts';
import { type Example, fitCrf, type Settings } from './fit-crf.ts';
import { allowedOnPage } from './page-gold.ts';
import { type KnownText, publisherOf, readTexts, weightOf } from './read-texts.ts';
import { fold, type Gold, titleForms } from './segmenter-gold.ts';

/** A class or heading of fewer than six publishers is a publisher's own. */
export const PAGE_SETTINGS: Settings = { rounds: 40, shrinkage: 20, minPublishers: 6 };

/** A feature whose weights are all smaller changes nothing. */
const LEAST_WEIGHT = 0.03;

export interface Page extends KnownText {
  example: Example;
}

export function readPages(folder: string): Page[] {
  return readTexts(folder, 'pages').map((page) => ({ ...page, example: exampleOf(page) }));
}

export function fitPages(pages: readonly Page[], settings: Settings = PAGE_SETTINGS): CrfWeights {
  const { features, transitions } = fitCrf(
    pages.map(({ example }) => example),
    settings,
  );
  const telling = Object.entries(features).filter(([, weights]) =>
    weights.some((weight) => Math.abs(weight) >= LEAST_WEIGHT),
  );
  return { features: Object.fromEntries(telling), transitions };
}

/** Headlines of pages are found by markup, or by the weights of plain texts. */
export function pageSegmenterOf(weights: CrfWeights): Segmenter {
  return { crf: crfOf(weights), headline: SEGMENTER.headline };
}

function exampleOf(page: KnownText): Example {
  const { source, gold } = page;
  const textLines = textLinesOf(source.text);
  const markup = markedLines(textLines, source);
  const texts = textLines.map(({ text }) => text);
  const title = markup.headline ?? titleLine(texts, gold);
  const { features, insideLine } = pageFeatures(textLines, markup);
  const allowed = allowedOnPage(texts, markup.lines, gold, title);
  return { publisher: publisherOf(page), features, insideLine, allowed, weight: weightOf(gold) };
}

function titleLine(texts: readonly string[], gold: Gold): number | null {
  const forms = titleForms(gold);
  const line = texts.findIndex((text) => forms.has(fold(text)));
  return line < 0 ? null : line;
}
