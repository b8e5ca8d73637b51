/**
 * Learns the weights in scripts/compile/quotes/*-weights.ts from annotated articles (docs/training.md):
 *   npm run train:quotes -- --texts DIR --gold FILE [--folds 5] [--write]
 * Prints how well each model does on publishers that it has not seen; with --write, learns from all and writes the weights.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { analyze } from '../compile/analyze.ts';
import { annotateArticle } from '../compile/quotes/annotated-article.ts';
import type { Weights } from '../compile/quotes/linear-ranker.ts';
import type { QuoteWeights } from '../compile/quotes/quotes.ts';
import { type Example, fitWeights, type Score, scoreRanker } from './fit-ranker.ts';
import {
  type Annotated,
  antecedentExamples,
  quotationExamples,
  speakerExamples,
} from './quote-examples.ts';
import { readGold } from './quote-gold.ts';

type Model = keyof QuoteWeights;

const WEIGHTS = path.join(import.meta.dirname, '../compile/quotes');
const MODELS: readonly Model[] = ['speaker', 'antecedent', 'quotation'];
/** L2 penalties, by cross-validation. */
const L2: Readonly<Record<Model, number>> = { speaker: 2, antecedent: 2, quotation: 8 };

const { values } = parseArgs({
  options: {
    texts: { type: 'string' },
    gold: { type: 'string' },
    folds: { type: 'string', default: '5' },
    write: { type: 'boolean', default: false },
  },
});
const { texts, gold, folds, write } = values;
if (!texts || !gold) throw new Error('Usage: npm run train:quotes -- --texts DIR --gold FILE');
const articles = annotated(texts, gold);
const scores = crossValidate(articles, Number(folds));
for (const model of MODELS) console.log(`${model}: ${described(scores[model])}`);
if (write)
  for (const [model, weights] of Object.entries(learn(articles)) as [Model, Weights][])
    writeTable(model, weights, scores[model]);

function annotated(folder: string, goldFile: string): Annotated[] {
  const annotations = readGold(goldFile);
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const known = annotations.get(file);
      if (known === undefined) return [];
      const bytes = readFileSync(path.join(folder, file));
      const { article } = analyze({ article: { path: file, bytes }, corrections: null }, []);
      return article
        ? [{ annotated: annotateArticle(article.draft, article.mentions), gold: known }]
        : [];
    });
}

function learn(from: readonly Annotated[]): QuoteWeights {
  const speaker = fitWeights(speakerExamples(from), L2.speaker);
  return {
    speaker,
    antecedent: fitWeights(antecedentExamples(from), L2.antecedent),
    quotation: fitWeights(quotationExamples(from, speaker), L2.quotation),
  };
}

/** Folds by publisher: no model is scored on a publisher that it has learned from. */
function crossValidate(all: readonly Annotated[], count: number): Record<Model, Score> {
  const publishers = [...new Set(all.map(({ gold: { publisher } }) => publisher))].sort();
  const totals = Object.fromEntries(
    MODELS.map((model) => [model, { examples: 0, right: 0, loss: 0 }]),
  ) as Record<Model, Score>;
  for (let fold = 0; fold < count; fold++) {
    const held = new Set(publishers.filter((_, at) => at % count === fold));
    const isHeld = ({ gold: { publisher } }: Annotated) => held.has(publisher);
    const weights = learn(all.filter((article) => !isHeld(article)));
    const examples = examplesOf(all.filter(isHeld), weights);
    for (const model of MODELS) {
      const { examples: number, right, loss } = scoreRanker(examples[model], weights[model]);
      totals[model].examples += number;
      totals[model].right += right;
      totals[model].loss += loss;
    }
  }
  return totals;
}

function examplesOf(from: readonly Annotated[], { speaker }: QuoteWeights) {
  return {
    speaker: speakerExamples(from),
    antecedent: antecedentExamples(from),
    quotation: quotationExamples(from, speaker),
  } satisfies Record<Model, Example[]>;
}

function described({ examples, right, loss }: Score): string {
  return `${right} of ${examples} right, ${(loss / examples).toFixed(3)} nats an example`;
}

/** The head says from what the weights were learned. */
function writeTable(model: Model, table: Weights, score: Score): void {
  const rows = [...table].map(([feature, weight]) => `  ${key(feature)}: ${weight},`);
  const publishers = new Set(articles.map(({ gold: { publisher } }) => publisher)).size;
  const text = `/**
 * Learned by \`npm run train:quotes\` (docs/training.md), not edited by hand: ${new Date().toISOString().slice(0, 10)}, ${articles.length} articles of ${publishers}
 * publishers, L2 ${L2[model]}. On publishers not learned from (${folds} folds): ${described(score)}.
 */
import type { WeightTable } from './linear-ranker.ts';

export const ${model.toUpperCase()}_WEIGHTS: WeightTable = {\n${rows.join('\n')}\n};\n`;
  writeFileSync(path.join(WEIGHTS, `${model}-weights.ts`), text);
}

/** As the formatter writes it. */
function key(feature: string): string {
  return /^[a-z]+$/i.test(feature) ? feature : `'${feature.replaceAll("'", "\\'")}'`;
}
