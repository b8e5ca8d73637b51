/**
 * The dataset as it may be given.
 *
 * | array | holds |
 * | --- | --- |
 * | `reserved` | the places of articles of which only an excerpt may be given |
 */
import type { Arrays, IndexFile } from '../../dataset/index-file.ts';
import { isReserved, served } from '../../dataset/rights.ts';
import type { Lookups } from '../../query/lookups.ts';

export function writeReserved({ dossier, records }: Lookups): Arrays {
  const reserved: number[] = [];
  for (let place = 0; place < records.articles.size; place++)
    if (isReserved(records.articles.at(place), dossier)) reserved.push(place);
  return { reserved: Uint32Array.from(reserved) };
}

/** Its bytes where they lie, but for what is reserved. */
export function givenDataset(bytes: Uint8Array, file: IndexFile, lookups: Lookups): Uint8Array[] {
  const starts = file.numbers('articles at');
  const ends = file.numbers('articles end');
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let given = 0;
  for (const place of file.numbers('reserved')) {
    const article = served(lookups.records.articles.at(place), lookups.dossier);
    pieces.push(bytes.subarray(given, starts[place]), encoder.encode(JSON.stringify(article)));
    given = ends[place] ?? given;
  }
  return [...pieces, bytes.subarray(given)];
}
