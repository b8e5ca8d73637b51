/** Compiles generated articles the way `npm run compile` does. */
import type { Dataset } from '../../src/dataset/types.ts';
import { compile } from '../compile/compile.ts';
import { generateArticle } from './generate-articles.ts';

export async function compileGenerated(articles: number): Promise<Dataset> {
  const files = Array.from({ length: articles }, (_, index) => generateArticle(index));
  const { dataset } = await compile(files);
  if (dataset === null) throw new Error('nothing was compiled');
  return dataset;
}
