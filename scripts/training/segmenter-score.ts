/** How well a segmenter finds body and headline. */
import { compareShingles, countShingles } from '../../evaluation/score/body.ts';
import { f1, RIGHT, recall, sum, type Tally, WRONG } from '../../evaluation/score/tally.ts';
import { draftArticle } from '../compile/analyze.ts';
import type { Segmenter } from '../compile/segment/segment.ts';
import { type Folding, splits } from './folds.ts';
import { type KnownText, publisherOf } from './read-texts.ts';
import { fold, titleForms } from './segmenter-gold.ts';

export interface SegmenterScore {
  /** Shares of shingles of four words; every text weighs the same. */
  body: Tally;
  title: Tally;
}

export function scoreSegmenter(texts: readonly KnownText[], segmenter: Segmenter): SegmenterScore {
  return sumOf(texts.map((text) => scoreText(text, segmenter)));
}

/** @param learn from the texts of other publishers */
export function crossValidateSegmenter<Text extends KnownText>(
  texts: readonly Text[],
  folding: Folding,
  learn: (learned: Text[]) => Segmenter,
): SegmenterScore {
  return sumOf(
    splits(texts, publisherOf, folding).map(({ learned, held }) =>
      scoreSegmenter(held, learn(learned)),
    ),
  );
}

export function describedScore({ body, title }: SegmenterScore): string {
  const figure = (value: number | null) => value?.toFixed(3) ?? 'unknown';
  return `body F1 ${figure(f1(body))}, titles ${figure(recall(title))} of ${title.due}`;
}

function scoreText({ source, gold }: KnownText, segmenter: Segmenter): SegmenterScore {
  const { header, body } = draftArticle(source, () => {}, { segmenter });
  const ignored = new Set(gold.ignore.map(({ text }) => fold(text)));
  const found = body.filter(({ text }) => !ignored.has(fold(text))).map(({ text }) => text);
  const shingles = (blocks: readonly string[]) => countShingles(blocks.join('\n'));
  const isRight = titleForms(gold).has(fold(header.title.value ?? ''));
  return {
    body: gold.body === null ? sum([]) : compareShingles(shingles(gold.body), shingles(found)),
    title: gold.title === null ? sum([]) : isRight ? RIGHT : WRONG,
  };
}

function sumOf(scores: readonly SegmenterScore[]): SegmenterScore {
  return {
    body: sum(scores.map(({ body }) => body)),
    title: sum(scores.map(({ title }) => title)),
  };
}
