/** How each article was read, for those who want to see it: `/articles/{id}/source`. */
import type { Reading } from '../../src/dataset/types.ts';
import type { Understood } from './draft.ts';
import { redact } from './redact.ts';

export function readingsOf(articles: Understood[]): Reading[] {
  return articles.map(({ draft: { id, source, lines } }) => ({
    articleId: id,
    source: source.path,
    text: redact(source.text),
    lines,
  }));
}
