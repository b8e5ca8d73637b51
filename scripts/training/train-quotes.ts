/**
 * Learns the weights in scripts/compile/quotes/*-weights.ts from annotated articles:
 *   npm run train:quotes -- --texts DIR --gold FILE                       writes the weights
 *   npm run train:quotes -- --texts DIR --gold FILE --without PUBLISHER --out FILE.json   leaves one out, to test on it
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { analyze } from '../compile/analyze.ts';
import { annotateArticle } from '../compile/quotes/annotated-article.ts';
import type { Weights } from '../compile/quotes/linear-ranker.ts';
import type { QuoteWeights } from '../compile/quotes/quotes.ts';
import { fitWeights } from './fit-ranker.ts';
import {
  type Annotated,
  antecedentExamples,
  quotationExamples,
  speakerExamples,
} from './quote-examples.ts';
import { readGold } from './quote-gold.ts';

const WEIGHTS = path.join(import.meta.dirname, '../compile/quotes');

const { values } = parseArgs({
  options: {
    texts: { type: 'string' },
    gold: { type: 'string' },
    without: { type: 'string' },
    out: { type: 'string' },
  },
});
const { texts, gold, without, out } = values;
if (!texts || !gold) throw new Error('Usage: npm run train:quotes -- --texts DIR --gold FILE');
const weights = learn(
  annotated(texts, gold).filter((article) => article.gold.publisher !== without),
);
if (out) writeFileSync(out, JSON.stringify(weights));
else for (const [name, table] of Object.entries(weights)) writeTable(name, table);

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

function learn(articles: readonly Annotated[]): QuoteWeights {
  const speaker = fitWeights(speakerExamples(articles), { ridge: 4 });
  const antecedent = fitWeights(antecedentExamples(articles), { ridge: 2 });
  const quotation = fitWeights(quotationExamples(articles, speaker), { ridge: 40 });
  return { speaker, antecedent, quotation };
}

function writeTable(name: string, table: Weights): void {
  const rows = [...table].map(([feature, weight]) => `  ${key(feature)}: ${weight},`);
  const text = `/** Learned by scripts/training/train-quotes.ts; not edited by hand. */\nimport type { WeightTable } from './linear-ranker.ts';\n\nexport const ${name.toUpperCase()}_WEIGHTS: WeightTable = {\n${rows.join('\n')}\n};\n`;
  writeFileSync(path.join(WEIGHTS, `${name}-weights.ts`), text);
}

/** As the formatter writes it. */
function key(feature: string): string {
  return /^[a-z]+$/i.test(feature) ? feature : `'${feature.replaceAll("'", "\\'")}'`;
}
