/**
 * Learns which lines are what in plain texts: the CRF from each text and from tidier versions of it, then the headline above
 * the bodies that such a CRF finds.
 */
import { type Crf, crfOf, type SegmenterWeights } from '../compile/segment/crf.ts';
import { textLinesOf } from '../compile/segment/hard-wraps.ts';
import { headlineCandidates } from '../compile/segment/headline.ts';
import { pageFeatures } from '../compile/segment/line-context-features.ts';
import type { LineFeatures } from '../compile/segment/line-features.ts';
import { bestPath } from '../compile/segment/segment.ts';
import { type Reduced, reductions, retitled } from './augmentation.ts';
import { type Example, fitCrf, type Settings } from './fit-crf.ts';
import { type HeadlineChoice, learnHeadline } from './fit-headline.ts';
import { dealIntoFolds } from './folds.ts';
import { linesByWords } from './page-gold.ts';
import { type KnownText, publisherOf, readTexts, weightOf } from './read-texts.ts';
import { allowedStates, fold, type Gold, isMostlyTitle, titleForms } from './segmenter-gold.ts';

export const SETTINGS: Settings = { rounds: 30, shrinkage: 20, minPublishers: 4 };
export const HEADLINE_SHRINKAGE = 2;

/** How many CRFs find the bodies from which headlines are learned. */
const BODY_FOLDS = 4;
/** How much a text counts whose gold has its words, not its lines. */
const BY_WORDS = 0.5;
/** Of such a text, one in so many is learned from without its page, too, and that counts half. */
const EACH_WITHOUT_PAGE = 3;
const WITHOUT_PAGE = 0.5;
/** Of such a page, the lines above the headline and below the body that are learned from. */
const LINES_AROUND = 40;
/** How much a text under another's headline counts beside the text itself: few headlines share no word with theirs. */
const RETITLED = 0.25;

/** A text as the segmenter learns from it. */
export interface PlainText extends KnownText {
  example: KnownLines;
  /** What the CRF learns from: the text, or the lines around its article and the article alone. */
  learned: Example[];
  /** Whether tidier versions of it are learned from, too. */
  isReduced: boolean;
  /** Whether its gold has its words, not its lines. The headline is not learned from it. */
  isByWords: boolean;
}

interface KnownLines extends Example {
  gold: Gold;
  lines: LineFeatures[];
}

/** The texts of several folders; those of the first are learned from in tidier versions, too. */
export function readPlainTexts(folders: readonly string[]): PlainText[] {
  return folders.flatMap((folder, nth) =>
    readTexts(folder, 'plain').map(({ source, gold }) => {
      const example = exampleOf(source.text, gold);
      const isReduced = nth === 0 && gold.body !== null;
      return { source, gold, example, learned: [example], isReduced, isByWords: false };
    }),
  );
}

/** The texts of a folder whose gold has the words of each article: guides, reviews and news as whole pages. */
export function readTextsByWords(folder: string): PlainText[] {
  return readTexts(folder, 'plain').map(({ source, gold }, nth) => {
    const example = exampleByWords(source.text, gold);
    const alone = nth % EACH_WITHOUT_PAGE === 0 ? articleAlone(source.text, example) : [];
    const learned = [...near(example), ...alone];
    return { source, gold, example, learned, isReduced: false, isByWords: true };
  });
}

export function fitSegmenter(
  texts: readonly PlainText[],
  settings: Settings = SETTINGS,
): SegmenterWeights {
  const shorter = texts.flatMap(shorterOf).map(reducedExample);
  const news = texts.filter(({ isByWords }) => !isByWords);
  const examples = [...texts.flatMap(({ learned }) => learned), ...shorter];
  const choices = choicesAmong(
    [...news.map(({ example }) => example), ...shorter, ...retitledExamples(news)],
    examples,
    settings,
  );
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

function exampleByWords(text: string, gold: Gold): KnownLines {
  const textLines = textLinesOf(text);
  const isTitle = (line: string) => isMostlyTitle(line, gold);
  const texts = textLines.map((line) => line.text);
  return {
    publisher: gold.from.publisher,
    gold,
    ...pageFeatures(textLines),
    allowed: linesByWords(texts, gold, isTitle),
    weight: weightOf(gold) * BY_WORDS,
  };
}

/** The lines of headline and body, which are certain. */
function certainLines({ allowed }: Example): number[] {
  return allowed.flatMap((may, line) =>
    may.size === 1 && (may.has('title') || may.has('body')) ? [line] : [],
  );
}

/** The article with one line above it and two below, parted by blank lines. */
function articleAlone(text: string, example: KnownLines): KnownLines[] {
  const certain = certainLines(example);
  const last = certain.at(-1);
  if (last === undefined || !example.allowed[last]?.has('body')) return [];
  const title = example.allowed.findIndex((may) => may.size === 1 && may.has('title'));
  const top = Math.max(0, (title < 0 ? (certain[0] ?? 0) : title) - 1);
  const allowed = example.allowed.slice(top, last + 3);
  const lines = textLinesOf(text).slice(top, last + 3);
  const alone = textLinesOf(lines.map((line) => line.text).join('\n\n'));
  if (alone.length !== allowed.length) return [];
  return [{ ...example, ...pageFeatures(alone), allowed, weight: example.weight * WITHOUT_PAGE }];
}

/** The lines around the article; none where they leave out the longest prose. */
function near(example: KnownLines): Example[] {
  const certain = certainLines(example);
  const [first] = certain;
  const last = certain.at(-1);
  if (example.gold.body === null || first === undefined || last === undefined) return [example];
  const start = Math.max(0, first - LINES_AROUND);
  const end = last + LINES_AROUND + 1;
  const insideLine = example.insideLine - start;
  const features = example.features.slice(start, end);
  if (insideLine < 0 || insideLine >= features.length) return [];
  return [{ ...example, features, allowed: example.allowed.slice(start, end), insideLine }];
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

/**
 * Headlines are learned above bodies as a CRF finds them that has not seen the text: of new texts it finds no better.
 * @param examples the texts with headlines
 * @param learned what the CRFs learn from
 */
function choicesAmong(
  examples: readonly KnownLines[],
  learned: readonly Example[],
  settings: Settings,
): HeadlineChoice[] {
  const publishers = examples.map(({ publisher }) => publisher).sort();
  return dealIntoFolds(publishers, { folds: BODY_FOLDS, seed: null }).flatMap((held) => {
    const others = learned.filter(({ publisher }) => !held.has(publisher));
    const crf = crfOf(fitCrf(others, settings));
    return examples
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
