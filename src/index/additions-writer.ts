/** Writes the order in which records were published (additions-reader.ts). */

import { sortedAdditions } from '../model/additions.ts';
import { listNames } from '../model/lists.ts';
import type { Lookups } from '../model/lookups.ts';
import type { NamedArrays } from './index-file.ts';

export function writeAdditions({ records, addedAt }: Lookups): NamedArrays {
  const additions = sortedAdditions(records, addedAt);
  return {
    'additions list': Uint8Array.from(additions, ({ list }) => listNames.indexOf(list)),
    'additions ordinal': Uint32Array.from(additions, ({ ordinal }) => ordinal),
  };
}
