/**
 * Learns the weights by which lines are told apart, and says how well they hold on publishers not learned from.
 *   npm run train:segmenter -- --texts DIR --gold FILE [--texts DIR --gold FILE …] [--folds 5] [--held-out DIR] [--out FILE]
 * A gold file is a list of { source, title, titleAlso, body, ignore, from: { publisher } }. With --held-out,
 * DIR/N.json gets what each text of the Nth pair became under weights learned without its publisher.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Line } from '../compile/core/draft.ts';
import { type Crf, crfOf, type SegmenterWeights } from '../compile/segment/crf.ts';
import { textLinesOf } from '../compile/segment/hard-wraps.ts';
import { headlineCandidates } from '../compile/segment/headline.ts';
import type { LineFeatures } from '../compile/segment/line-features.ts';
import { pageFeatures } from '../compile/segment/page-features.ts';
import { bestPath, segment } from '../compile/segment/segment.ts';
import { type Reduced, reductions, retitled } from './augmentation.ts';
import { type HeadlineChoice, learnHeadline } from './fit-headline.ts';
import { type Example, fitCrf, SETTINGS } from './fit-segmenter.ts';
import { allowedStates, fold, type Gold } from './segmenter-gold.ts';

const { values } = parseArgs({
  options: {
    texts: { type: 'string', multiple: true, default: [] },
    gold: { type: 'string', multiple: true, default: [] },
    folds: { type: 'string', default: '5' },
    rounds: { type: 'string', default: String(SETTINGS.rounds) },
    shrinkage: { type: 'string', default: String(SETTINGS.shrinkage) },
    'held-out': { type: 'string' },
    out: { type: 'string' },
  },
});

const BLOCKS: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'list-item',
  'quote',
  'caption',
]);

/** How many CRFs find the bodies from which headlines are learned. */
const BODY_FOLDS = 4;

const HEADLINE_SHRINKAGE = 2;
/** How much a text under another's headline counts beside the text itself: few headlines share no word with theirs. */
const RETITLED = 0.25;

const settings = {
  ...SETTINGS,
  rounds: Number(values.rounds),
  shrinkage: Number(values.shrinkage),
};

interface Known extends Example {
  gold: Gold;
  lines: LineFeatures[];
}

interface Text {
  pair: number;
  path: string;
  text: string;
  gold: Gold;
  example: Known;
}

const texts = values.texts.flatMap((folder, pair) =>
  (JSON.parse(readFileSync(values.gold[pair] ?? '', 'utf8')) as Gold[]).map((gold) =>
    read(folder, pair, gold),
  ),
);
if (values['held-out'] !== undefined) crossValidate(values['held-out'], Number(values.folds));
if (values.out !== undefined) save(values.out, learnAll(texts));

function read(folder: string, pair: number, gold: Gold): Text {
  const text = readFileSync(path.join(folder, gold.source), { encoding: 'utf8' });
  return { pair, path: gold.source, text, gold, example: exampleOf(text, gold) };
}

function exampleOf(text: string, gold: Gold): Known {
  const units = textLinesOf(text);
  const page = pageFeatures(units);
  return {
    publisher: gold.from.publisher,
    gold,
    ...page,
    allowed: allowedStates(
      units.map((unit) => unit.text),
      gold,
    ),
    weight: gold.body === null ? 0.5 : 1,
  };
}

/** Tidier texts are to be known too: a text with most of its furniture left out. */
function shorterOf({ gold, pair, text }: Text): Reduced[] {
  return gold.body === null || pair > 0 ? [] : reductions(text, gold);
}

function reducedExample({ text, gold, weight }: Reduced): Known {
  return { ...exampleOf(text, gold), weight };
}

/** The tidier texts, each under the headline of a text of another publisher. */
function retitledExamples(known: readonly Text[]): Known[] {
  return known.flatMap((text, at) => {
    const others = [...known.slice(at + 1), ...known.slice(0, at)].flatMap(({ gold }) =>
      gold.title !== null && gold.from.publisher !== text.gold.from.publisher ? [gold.title] : [],
    );
    return shorterOf(text)
      .filter(({ gold }) => gold.title !== null)
      .map((reduced, nth) => retitled(reduced, others[nth] ?? ''))
      .map((reduced) => reducedExample({ ...reduced, weight: reduced.weight * RETITLED }));
  });
}

function learnAll(known: Text[]): SegmenterWeights {
  const examples = known.flatMap((text) => [text.example, ...shorterOf(text).map(reducedExample)]);
  const choices = choicesAmong(examples, retitledExamples(known));
  return {
    ...fitCrf(examples, settings),
    headline: learnHeadline(choices, HEADLINE_SHRINKAGE, settings.minPublishers),
  };
}

/** Headlines are learned above bodies as a CRF finds them that has not seen the text: of new texts it finds no better. */
function choicesAmong(examples: readonly Known[], retitled: readonly Known[]): HeadlineChoice[] {
  return folded(examples, BODY_FOLDS).flatMap((held) => {
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

function folded(of: readonly { publisher: string }[], folds: number): Set<string>[] {
  const publishers = [...new Set(of.map(({ publisher }) => publisher))].sort();
  return Array.from(
    { length: folds },
    (_, fold) => new Set(publishers.filter((_, at) => at % folds === fold)),
  );
}

function choiceOf(example: Known, crf: Crf): HeadlineChoice[] {
  const { features, lines, insideLine, gold, weight } = example;
  const candidates = headlineCandidates(example, bestPath(features, insideLine, crf));
  const forms = new Set([gold.title, ...(gold.titleAlso ?? [])].map((form) => fold(form ?? '')));
  const right = candidates.map(({ line }) =>
    line === null ? gold.title === null : forms.has(fold(lines[line]?.text ?? '')),
  );
  return right.includes(true)
    ? [{ publisher: gold.from.publisher, candidates, right, weight }]
    : [];
}

function crossValidate(folder: string, folds: number): void {
  mkdirSync(folder, { recursive: true });
  const articles: object[][] = values.texts.map(() => []);
  for (const held of folded(
    texts.map(({ example }) => example),
    folds,
  )) {
    const model = learnAll(texts.filter(({ gold }) => !held.has(gold.from.publisher)));
    for (const text of texts.filter(({ gold }) => held.has(gold.from.publisher)))
      articles[text.pair]?.push(compiled(text, model));
  }
  articles.forEach((list, pair) => {
    writeFileSync(path.join(folder, `${pair}.json`), JSON.stringify({ articles: list }));
  });
}

function compiled({ path, text }: Text, model: SegmenterWeights): object {
  const source = { path, text, metadata: {} };
  const lines = segment(source, () => {}, { crf: crfOf(model), headline: model.headline });
  const title = lines.find(({ kind }) => kind === 'title');
  const body = lines.filter(({ kind }) => BLOCKS.has(kind));
  const words = ({ span }: Line) => text.slice(span.start, span.end);
  return {
    source: path,
    title: title ? words(title) : '',
    body: body.map((line) => ({ type: line.kind, text: words(line), span: line.span })),
  };
}

function save(file: string, model: SegmenterWeights): void {
  const row = ([name, weights]: [string, number | number[]]) =>
    `    ${JSON.stringify(name)}: ${JSON.stringify(weights)}`;
  const table = (rows: Readonly<Record<string, number | number[]>>) =>
    `{\n${Object.entries(rows).map(row).join(',\n')}\n  }`;
  writeFileSync(
    file,
    `{\n  "features": ${table(model.features)},\n  "transitions": ${table(model.transitions)},\n  "headline": ${table(model.headline)}\n}\n`,
  );
}
