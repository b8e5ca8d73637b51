/** The bundled bytes to a dataset. */
import { digestOf, digestText } from './digest.ts';
import type { Dataset } from './types.ts';

/** The schema's version that this code reads (DATASET_VERSION in schema.ts, which would bring zod along). */
const VERSION = 1;

/** Throws when the bytes are no dataset of this version: better no answer than a misread one. */
export function openDataset(bytes: ArrayBuffer | Uint8Array): Dataset {
  const found: unknown = JSON.parse(new TextDecoder().decode(bytes));
  if (!isDataset(found)) throw new Error(`The bundled dataset is not of version ${VERSION}`);
  return found;
}

/** What tells the dataset from every other: by this another file says that it goes with it. */
export function datasetDigest(bytes: ArrayBuffer | Uint8Array): string {
  return digestText(digestOf(bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes)));
}

/** The compiler validated each record against the schema before it wrote them; only the version can differ. */
function isDataset(value: unknown): value is Dataset {
  return (
    typeof value === 'object' && value !== null && 'version' in value && value.version === VERSION
  );
}
