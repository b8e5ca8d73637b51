/** Labels between a saved page's headline and its date or byline, such as the author's role, are not body text. */
import type { Line, LineKind } from '../core/draft.ts';
import type { LineFeatures } from './line-features.ts';

const FACTS: ReadonlySet<LineKind> = new Set(['byline', 'date']);
const LABELS: ReadonlySet<LineKind> = new Set(['heading', 'list-item', 'paragraph']);

/** A body begins with running text, not with labels above a date or a byline. */
export function withoutHeadLabels(
  lines: readonly Line[],
  features: readonly LineFeatures[],
): readonly Line[] {
  const isProse = (at: number) => (features[at]?.prose ?? 0) > 0.5 || features[at]?.endsSentence;
  const begin = lines.findIndex(({ kind }, at) => LABELS.has(kind) && isProse(at));
  const lastFact = lines.slice(0, Math.max(0, begin)).findLastIndex(({ kind }) => FACTS.has(kind));
  return lines.map((line, at) =>
    at < lastFact && LABELS.has(line.kind)
      ? { ...line, kind: 'boilerplate', reason: 'a label above the date or byline' }
      : line,
  );
}
