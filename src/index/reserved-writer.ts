/** Writes which articles are reserved (reserved-reader.ts). */
import { isReserved } from '../dataset/rights.ts';
import type { Lookups } from '../model/lookups.ts';
import type { NamedArrays } from './index-file.ts';

export function writeReserved({ dossier, records }: Lookups): NamedArrays {
  const reserved: number[] = [];
  for (let place = 0; place < records.articles.size; place++)
    if (isReserved(records.articles.at(place), dossier)) reserved.push(place);
  return { reserved: Uint32Array.from(reserved) };
}
