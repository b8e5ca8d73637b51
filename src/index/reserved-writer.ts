/** Writes which articles are reserved (reserved-reader.ts). */
import { isReserved } from '../dataset/rights.ts';
import type { Lookups } from '../model/lookups.ts';
import type { NamedArrays } from './index-file.ts';

export function writeReserved({ dossier, records }: Lookups): NamedArrays {
  const reserved = [...records.articles].flatMap((article, ordinal) =>
    isReserved(article, dossier) ? [ordinal] : [],
  );
  return { reserved: Uint32Array.from(reserved) };
}
