/** The bundled readings, opened when the first one is asked for: few visitors ever do. */
import type { Reading } from './types.ts';

export type Readings = (articleId: string) => Reading | undefined;

export function createReadings(bytes: ArrayBuffer | Uint8Array): Readings {
  let byArticle: Map<string, Reading> | null = null;
  return function readingOf(articleId) {
    byArticle ??= open(bytes);
    return byArticle.get(articleId);
  };
}

/** The compiler wrote the file together with the dataset and checked it against the schema. */
function open(bytes: ArrayBuffer | Uint8Array): Map<string, Reading> {
  const found: Reading[] = JSON.parse(new TextDecoder().decode(bytes));
  return new Map(found.map((reading) => [reading.articleId, reading]));
}
