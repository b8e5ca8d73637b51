/**
 * Learns which lines are what in plain texts: the CRF from each text and from tidier versions of it, then the headline above
 * the bodies that such a CRF finds.
 */
import { type Crf, crfOf, type SegmenterWeights } from '../compile/segment/crf.ts';
import { textLinesOf } from '../compile/segment/hard-wraps.ts';
import { headlineCandidates } from '../compile/segment/headline.ts';
import type { LineFeatures } from '../compile/segment/line-features.ts';
import { pageFeatures } from '../compile/segment/page-features.ts';
import { bestPath } from '../compile/segment/segment.ts';
import { type Reduced, reductions, retitled } from './augmentation.ts';
import { type Example, fitCrf, type Settings } from './fit-crf.ts';
import { type HeadlineChoice, learnHeadline } from './fit-headline.ts';
import { dealIntoFolds } from './folds.ts';
import { type KnownText, publisherOf, readTexts, weightOf } from './read-texts.ts';
import { allowedStates, fold, type Gold, titleForms } from './segmenter-gold.ts';

export const SETTINGS: Settings = { rounds: 30, shrinkage: 20, minPublishers: 4 };
export const HEADLINE_SHRINKAGE = 2;

/** How many CRFs find the bodies from which headlines are learned. */
const BODY_FOLDS = 4;
/** How much a text under another's headline counts beside the text itself: few headlines share no word with theirs. */
const RETITLED = 0.25;

/** A text as the segmenter learns from it. */
export interface PlainText extends KnownText {
  example: KnownLines;
  /** Whether tidier versions of it are learned from, too. */
  isReduced: boolean;
}

interface KnownLines extends Example {
  gold: Gold;
  lines: LineFeatures[];
}

/** The texts of several folders; those of the first are learned from in tidier versions, too. */
export function readPlainTexts(folders: readonly string[]): PlainText[] {
  return folders.flatMap((folder, nth) =>
    readTexts(folder, 'plain').map(({ source, gold }) => ({
      source,
      gold,
      example: exampleOf(source.text, gold),
      isReduced: nth === 0 && gold.body !== null,
    })),
  );
}

export function fitSegmenter(
  texts: readonly PlainText[],
  settings: Settings = SETTINGS,
): SegmenterWeights {
  const examples = texts.flatMap((text) => [text.example, ...shorterOf(text).map(reducedExample)]);
  const choices = choicesAmong(examples, retitledExamples(texts), settings);
  return {
    ...fitCrf(examples, settings),
    headline: learnHeadline(choices, HEADLINE_SHRINKAGE, settings.minPublishers),
  };
}

function exampleOf(text: string, gold: Gold): KnownLines {
  const textLines = textLinesOf(text);
  const allowed = allowedStates(
    textLines.map((line) => line.text),
    gold,
  );
  return {
    publisher: gold.from.publisher,
    gold,
    ...pageFeatures(textLines),
    allowed,
    weight: weightOf(gold),
  };
}

function shorterOf({ gold, isReduced, source }: PlainText): Reduced[] {
  return isReduced ? reductions(source.text, gold) : [];
}

function reducedExample({ text, gold, weight }: Reduced): KnownLines {
  return { ...exampleOf(text, gold), weight };
}

/** The tidier texts, each under the headline of a text of another publisher. */
function retitledExamples(texts: readonly PlainText[]): KnownLines[] {
  return texts.flatMap((text, at) => {
    const others = [...texts.slice(at + 1), ...texts.slice(0, at)].flatMap((other) =>
      other.gold.title !== null && publisherOf(other) !== publisherOf(text)
        ? [other.gold.title]
        : [],
    );
    return shorterOf(text)
      .filter(({ gold }) => gold.title !== null)
      .map((reduced, nth) => retitled(reduced, others[nth] ?? ''))
      .map((reduced) => reducedExample({ ...reduced, weight: reduced.weight * RETITLED }));
  });
}

/** Headlines are learned above bodies as a CRF finds them that has not seen the text: of new texts it finds no better. */
function choicesAmong(
  examples: readonly KnownLines[],
  retitled: readonly KnownLines[],
  settings: Settings,
): HeadlineChoice[] {
  const publishers = examples.map(({ publisher }) => publisher).sort();
  return dealIntoFolds(publishers, { folds: BODY_FOLDS, seed: null }).flatMap((held) => {
    const crf = crfOf(
      fitCrf(
        examples.filter(({ publisher }) => !held.has(publisher)),
        settings,
      ),
    );
    return [...examples, ...retitled]
      .filter(({ publisher }) => held.has(publisher))
      .flatMap((example) => choiceOf(example, crf));
  });
}

function choiceOf(example: KnownLines, crf: Crf): HeadlineChoice[] {
  const { features, lines, insideLine, gold, weight, publisher } = example;
  const candidates = headlineCandidates(example, bestPath(features, insideLine, crf));
  const forms = titleForms(gold);
  const right = candidates.map(({ line }) =>
    line === null ? gold.title === null : forms.has(fold(lines[line]?.text ?? '')),
  );
  return right.includes(true) ? [{ publisher, candidates, right, weight }] : [];
}
