/** The whole app over a dataset made for a test. */
import type { Dataset } from '../../src/dataset/types.ts';
import { createRenderer } from '../../src/formats/renderer.ts';
import { createApp } from '../../src/http/app.ts';
import { createPageRenderer } from '../../src/pages/render-page.tsx';
import { bundledStore } from '../bundled-store.ts';

export const BASE = 'https://dossier.example';

/** Gives the text of the answer at a path. */
export function serve(dataset: Dataset, base = BASE): (path: string) => Promise<string> {
  const answerAt = serveResponses(dataset, base);
  return async function textAt(path) {
    const response = await answerAt(path);
    if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
    return new TextDecoder().decode(await response.arrayBuffer());
  };
}

/** Gives the answer at a path. */
export function serveResponses(
  dataset: Dataset,
  base = BASE,
): (path: string, init?: RequestInit) => Promise<Response> {
  const store = bundledStore(dataset);
  const site = { dossier: dataset.dossier, base };
  const { pool } = store.lookups;
  const renderer = createRenderer(site, store.lookups, pool);
  const page = createPageRenderer(pool);
  const app = createApp({ store, site, renderer, page, readings: () => undefined });
  return async (path, init) => app.fetch(new Request(`https://any.example${path}`, init));
}
