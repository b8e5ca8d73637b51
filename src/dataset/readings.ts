/** The bundled readings, parsed when the first one is requested: few visitors open the source page. */
import type { Reading } from './types.ts';

export type Readings = (articleId: string) => Reading | undefined;

export function createReadings(bytes: ArrayBuffer | Uint8Array): Readings {
  let byArticle: Map<string, Reading> | null = null;
  return function readingOf(articleId) {
    byArticle ??= open(bytes);
    return byArticle.get(articleId);
  };
}

/** The compiler checked the file against the schema when it wrote it, so the type holds. */
function open(bytes: ArrayBuffer | Uint8Array): Map<string, Reading> {
  const found: Reading[] = JSON.parse(new TextDecoder().decode(bytes));
  return new Map(found.map((reading) => [reading.articleId, reading]));
}
