/** The bundled bytes to a dataset. */
import { digestOf, digestText, EMPTY, followedBy } from './digest.ts';
import type { Dataset } from './types.ts';

/** The schema's version that this code reads (DATASET_VERSION in schema.ts, which would bring zod along). */
const VERSION = 1;

/** Throws when the bytes are no dataset of this version: better no answer than a misread one. */
export function openDataset(bytes: ArrayBuffer | Uint8Array): Dataset {
  const found: unknown = JSON.parse(new TextDecoder().decode(bytes));
  if (!isDataset(found)) throw new Error(`The bundled dataset is not of version ${VERSION}`);
  return found;
}

/** Bytes of a dataset that are digested together, so that nobody need hold all of a large one for that. */
export const BLOCK = 1 << 20;

/**
 * What tells the dataset from every other: by this another file says that it goes with it.
 * @param blocks of BLOCK bytes each, the last of what is left
 */
export function datasetDigest(blocks: Iterable<Uint8Array>): string {
  let digest = EMPTY;
  for (const block of blocks) digest = followedBy(digest, digestOf(block));
  return digestText(digest);
}

export function* blocksOf(bytes: ArrayBuffer | Uint8Array): Generator<Uint8Array> {
  const whole = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes);
  for (let start = 0; start < whole.length; start += BLOCK)
    yield whole.subarray(start, start + BLOCK);
}

/** The compiler validated each record against the schema before it wrote them; only the version can differ. */
function isDataset(value: unknown): value is Dataset {
  return (
    typeof value === 'object' && value !== null && 'version' in value && value.version === VERSION
  );
}
