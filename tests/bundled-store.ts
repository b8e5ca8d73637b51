/** A store over a dataset made for a test, with the index of words that would be bundled with it. */
import type { Dataset } from '../src/dataset/types.ts';
import { openTextIndex } from '../src/query/text/open-index.ts';
import { createBundledStore } from '../src/store/bundled.ts';
import { indexTexts } from '../src/store/index-texts.ts';
import type { Store } from '../src/store/store.ts';

export function bundledStore(dataset: Dataset): Store {
  return createBundledStore(dataset, openTextIndex(indexTexts(dataset, ''), ''));
}
