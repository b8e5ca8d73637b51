/**
 * Learns the weights in scripts/compile/quotes/*-weights.ts from annotated articles and says how well they hold on
 * publishers not learned from (docs/training.md):
 *   npm run train:quotes -- --data DIR [--data DIR …] [--folds 5] [--seed N] [--out DIR]
 */
import type { Weights } from '../compile/quotes/linear-ranker.ts';
import { crossValidateQuotes, fitQuotes, L2, MODELS, type QuoteModel } from './fit-quotes.ts';
import type { Score } from './fit-ranker.ts';
import { readOptions } from './options.ts';
import { readAnnotated } from './quote-examples.ts';
import { provenance, provenanceComment, writeWeights } from './weight-files.ts';

const options = readOptions();
const { data, folds, seed, out } = options;
const articles = data.flatMap(readAnnotated);
const scores = crossValidateQuotes(articles, { folds, seed });
for (const model of MODELS) console.log(`${model}: ${described(scores[model])}`);
if (out !== null) {
  const weights = fitQuotes(articles);
  for (const model of MODELS) write(out, model, weights[model]);
}

function described({ examples, right, loss }: Score): string {
  return `${right} of ${examples} right, ${(loss / examples).toFixed(3)} nats an example`;
}

function write(folder: string, model: QuoteModel, table: Weights): void {
  const rows = [...table].map(([feature, weight]) => `  ${key(feature)}: ${weight},`);
  const publishers = new Set(articles.map(({ gold: { publisher } }) => publisher)).size;
  const head = provenanceComment(
    provenance(options, {
      data: `${articles.length} articles of ${publishers} publishers`,
      settings: `L2 ${L2[model]}, ${folds} folds by publisher`,
      score: `on publishers not learned from: ${described(scores[model])}`,
    }),
  );
  const text = `${head}import type { WeightTable } from './linear-ranker.ts';

export const ${model.toUpperCase()}_WEIGHTS: WeightTable = {\n${rows.join('\n')}\n};\n`;
  writeWeights(folder, `${model}-weights.ts`, text);
}

/** As the formatter writes it. */
function key(feature: string): string {
  return /^[a-z]+$/i.test(feature) ? feature : `'${feature.replaceAll("'", "\\'")}'`;
}
