/** A dataset made for a test, written and indexed as one is that the Worker bundles. */
import { createCachePool } from '../src/cache/cache-pool.ts';
import { serializeDataset } from '../src/dataset/serialize.ts';
import type { Dataset } from '../src/dataset/types.ts';
import { writeIndex } from '../src/index/write-index.ts';
import { createBundledStore } from '../src/store/bundled/bundled-store.ts';
import type { Store } from '../src/store/store.ts';

interface Bundled {
  bytes: Uint8Array;
  index: Uint8Array;
  digest: string;
}

export function bundled(dataset: Dataset): Bundled {
  const blocks: Uint8Array[] = [];
  const written = serializeDataset(dataset, (block) => blocks.push(block.slice()));
  const bytes = new Uint8Array(blocks.reduce((size, block) => size + block.length, 0));
  let at = 0;
  for (const block of blocks) {
    bytes.set(block, at);
    at += block.length;
  }
  return { bytes, index: writeIndex(dataset, written), digest: written.digest };
}

export function bundledStore(dataset: Dataset, cacheBytes = 40_000_000): Store {
  const { bytes, index } = bundled(dataset);
  return createBundledStore(bytes, index, createCachePool(cacheBytes));
}
