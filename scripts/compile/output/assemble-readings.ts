/** How each article was read, for those who want to see it: `/articles/{id}/source`. */
import type { Reading } from '../../../src/dataset/types.ts';
import type { Draft } from '../core/draft.ts';
import { redact } from '../text/redact.ts';

export type Read = Pick<Draft, 'id' | 'source' | 'lines'>;

export function readingsOf(articles: readonly Read[]): Reading[] {
  return articles.map(({ id, source, lines }) => ({
    articleId: id,
    source: source.path,
    text: redact(source.text),
    lines,
  }));
}
