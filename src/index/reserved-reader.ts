/**
 * The dataset as it may be given.
 *
 * | array | holds |
 * | --- | --- |
 * | `reserved` | the places of articles of which only an excerpt may be given |
 */

import { servableArticle } from '../dataset/rights.ts';
import type { Lookups } from '../model/lookups.ts';
import type { IndexFile } from './index-file.ts';

/** Its bytes where they lie, but for what is reserved. */
export function servableDataset(
  bytes: Uint8Array,
  file: IndexFile,
  lookups: Lookups,
): Uint8Array[] {
  const starts = file.numbers('articles at');
  const ends = file.numbers('articles end');
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let given = 0;
  for (const place of file.numbers('reserved')) {
    const article = servableArticle(lookups.records.articles.at(place), lookups.dossier);
    pieces.push(bytes.subarray(given, starts[place]), encoder.encode(JSON.stringify(article)));
    given = ends[place] ?? given;
  }
  return [...pieces, bytes.subarray(given)];
}
