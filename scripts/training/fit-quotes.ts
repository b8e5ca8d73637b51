/** Fits the three models of quotes, and scores them on publishers that they have not learned from. */
import type { QuoteWeights } from '../compile/quotes/quotes.ts';
import { type Example, fitWeights, type Score, scoreRanker } from './fit-ranker.ts';
import { type Folding, splits } from './folds.ts';
import {
  type Annotated,
  antecedentExamples,
  quotationExamples,
  speakerExamples,
} from './quote-examples.ts';

export type QuoteModel = keyof QuoteWeights;

export const MODELS: readonly QuoteModel[] = ['speaker', 'antecedent', 'quotation'];

/** Penalties, by cross-validation. */
export const L2: Readonly<Record<QuoteModel, number>> = { speaker: 2, antecedent: 2, quotation: 8 };

export function fitQuotes(from: readonly Annotated[]): QuoteWeights {
  const speaker = fitWeights(speakerExamples(from), L2.speaker);
  return {
    speaker,
    antecedent: fitWeights(antecedentExamples(from), L2.antecedent),
    quotation: fitWeights(quotationExamples(from, speaker), L2.quotation),
  };
}

export function scoreQuotes(
  articles: readonly Annotated[],
  weights: QuoteWeights,
): Record<QuoteModel, Score> {
  const examples: Record<QuoteModel, Example[]> = {
    speaker: speakerExamples(articles),
    antecedent: antecedentExamples(articles),
    quotation: quotationExamples(articles, weights.speaker),
  };
  return byModel((model) => scoreRanker(examples[model], weights[model]));
}

export function crossValidateQuotes(
  articles: readonly Annotated[],
  folding: Folding,
): Record<QuoteModel, Score> {
  const scores = splits(articles, ({ gold: { publisher } }) => publisher, folding).map(
    ({ learned, held }) => scoreQuotes(held, fitQuotes(learned)),
  );
  return byModel((model) => sumOf(scores.map((score) => score[model])));
}

function sumOf(scores: readonly Score[]): Score {
  const total: Score = { examples: 0, right: 0, loss: 0 };
  for (const { examples, right, loss } of scores) {
    total.examples += examples;
    total.right += right;
    total.loss += loss;
  }
  return total;
}

function byModel<Value>(of: (model: QuoteModel) => Value): Record<QuoteModel, Value> {
  return {
    speaker: of('speaker'),
    antecedent: of('antecedent'),
    quotation: of('quotation'),
  };
}
