/**
 * Learns the weights by which lines of saved pages are told apart, from their words and their markup, and says how
 * well they hold on publishers not learned from.
 *   npm run train:pages -- --pages DIR --gold FILE [--pages DIR --gold FILE …] [--folds 5] [--held-out DIR] [--out FILE]
 * A gold file is a list of { source, title, titleAlso, body, ignore, from: { publisher } }. With --held-out, DIR/N.json
 * gets what each page of the Nth pair became under weights learned without its publisher.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { draftArticle } from '../compile/analyze.ts';
import type { Source } from '../compile/core/draft.ts';
import { readArticle } from '../compile/read/read.ts';
import { type CrfWeights, crfOf } from '../compile/segment/crf.ts';
import { textLinesOf } from '../compile/segment/hard-wraps.ts';
import { markedLines } from '../compile/segment/markup-features.ts';
import { pageFeatures } from '../compile/segment/page-features.ts';
import { SEGMENTER } from '../compile/segment/weights.ts';
import { type Example, fitCrf, type Settings } from './fit-segmenter.ts';
import { allowedOnPage } from './page-gold.ts';
import { fold, type Gold } from './segmenter-gold.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', multiple: true, default: [] },
    gold: { type: 'string', multiple: true, default: [] },
    folds: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '40' },
    shrinkage: { type: 'string', default: '20' },
    'held-out': { type: 'string' },
    out: { type: 'string' },
  },
});

/** A class or heading of fewer publishers is a publisher's own. */
const FEWEST_PUBLISHERS = 6;

/** A feature whose weights are all smaller changes nothing. */
const LEAST_WEIGHT = 0.03;

const settings: Settings = {
  rounds: Number(values.rounds),
  shrinkage: Number(values.shrinkage),
  minPublishers: FEWEST_PUBLISHERS,
};

interface Page {
  pair: number;
  source: Source;
  example: Example;
}

const pages = values.pages.flatMap((folder, pair) =>
  (JSON.parse(readFileSync(values.gold[pair] ?? '', 'utf8')) as Gold[]).flatMap((gold) =>
    read(folder, pair, gold),
  ),
);
if (values['held-out'] !== undefined) crossValidate(values['held-out'], Number(values.folds));
if (values.out !== undefined) save(values.out, learnFrom(pages));

function read(folder: string, pair: number, gold: Gold): Page[] {
  const bytes = readFileSync(path.join(folder, gold.source));
  const source = readArticle({ path: gold.source, bytes }, [])?.source;
  return source?.page ? [{ pair, source, example: exampleOf(source, gold) }] : [];
}

function exampleOf(source: Source, gold: Gold): Example {
  const textLines = textLinesOf(source.text);
  const markup = markedLines(textLines, source);
  const texts = textLines.map(({ text }) => text);
  const title = markup.headline ?? titleLine(texts, gold);
  const { features, insideLine } = pageFeatures(textLines, markup);
  const allowed = allowedOnPage(texts, markup.lines, gold, title);
  const weight = gold.body === null ? 0.5 : 1;
  return { publisher: gold.from.publisher, features, insideLine, allowed, weight };
}

function titleLine(texts: readonly string[], gold: Gold): number | null {
  const forms = new Set([gold.title, ...(gold.titleAlso ?? [])].map((form) => fold(form ?? '')));
  const line = texts.findIndex((text) => forms.has(fold(text)));
  return line < 0 || texts[line] === '' ? null : line;
}

function learnFrom(known: readonly Page[]): CrfWeights {
  return fitCrf(
    known.map(({ example }) => example),
    settings,
  );
}

function crossValidate(folder: string, folds: number): void {
  mkdirSync(folder, { recursive: true });
  const articles: object[][] = values.pages.map(() => []);
  const publishers = [...new Set(pages.map(({ example }) => example.publisher))].sort();
  for (let fold = 0; fold < folds; fold++) {
    const held = new Set(publishers.filter((_, at) => at % folds === fold));
    const crf = crfOf(learnFrom(pages.filter(({ example }) => !held.has(example.publisher))));
    const segmenter = { crf, headline: SEGMENTER.headline };
    for (const { pair, source, example } of pages)
      if (held.has(example.publisher)) articles[pair]?.push(compiled(source, segmenter));
  }
  articles.forEach((list, pair) => {
    writeFileSync(path.join(folder, `${pair}.json`), JSON.stringify({ articles: list }));
  });
}

function compiled(source: Source, segmenter: typeof SEGMENTER): object {
  const { header, body } = draftArticle(source, () => {}, segmenter);
  return {
    source: source.path,
    title: header.title.value,
    publishedAt: header.published?.value ?? null,
    authors: header.authors,
    publisher: header.publisher?.value ?? null,
    body,
  };
}

function save(file: string, { features, transitions }: CrfWeights): void {
  const rows = (table: Readonly<Record<string, number[]>>) =>
    Object.entries(table).map(
      ([name, weights]) => `    ${JSON.stringify(name)}: ${JSON.stringify(weights)}`,
    );
  const telling = Object.fromEntries(
    Object.entries(features).filter(([, weights]) =>
      weights.some((weight) => Math.abs(weight) >= LEAST_WEIGHT),
    ),
  );
  const table = (of: Readonly<Record<string, number[]>>) => `{\n${rows(of).join(',\n')}\n  }`;
  writeFileSync(
    file,
    `{\n  "features": ${table(telling)},\n  "transitions": ${table(transitions)}\n}\n`,
  );
}
