/**
 * The dataset as it may be served.
 *
 * | array | holds |
 * | --- | --- |
 * | `reserved` | the ordinals of articles of which only an excerpt may be served |
 */
import { servableArticle } from '../dataset/rights.ts';
import type { Lookups } from '../model/lookups.ts';
import type { IndexFile } from './index-file.ts';

/** The dataset's bytes in pieces, each reserved article replaced by its excerpt; the rest is not copied. */
export function servableDataset(
  bytes: Uint8Array,
  file: IndexFile,
  { records, dossier }: Lookups,
): Uint8Array[] {
  const starts = file.numbers('articles at');
  const ends = file.numbers('articles end');
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let end = 0;
  for (const ordinal of file.numbers('reserved')) {
    const article = servableArticle(records.articles.at(ordinal), dossier);
    pieces.push(bytes.subarray(end, starts[ordinal]), encoder.encode(JSON.stringify(article)));
    end = ends[ordinal] ?? end;
  }
  return [...pieces, bytes.subarray(end)];
}
