/** Articles made of a title and paragraphs, for the tests of what compares several. */

import type { ComparableArticle, ComparableDraft } from '../../scripts/compile/core/draft.ts';
import { withComparisonData } from '../../scripts/compile/stories/comparison-data.ts';

export function draftOf(
  id: string,
  {
    title,
    published,
    open,
    text,
  }: { title?: string; published?: string; open?: string[]; text: string },
): ComparableDraft {
  const span = { start: 0, end: 0 };
  return withComparisonData({
    id,
    source: { path: `${id}.txt`, text, metadata: {} },
    lines: [],
    header: {
      title: { value: title ?? text.slice(0, 60), basis: title ? 'stated' : 'derived', span: null },
      otherTitle: null,
      standfirst: null,
      published: published
        ? { value: published, basis: 'stated', span: null, precision: 'day' }
        : null,
      openDate: open ? { readings: open, span } : null,
      modified: null,
      authors: [],
      publisher: null,
      rights: null,
      language: 'en',
      url: null,
      license: null,
    },
    body: text.split('\n').map((line) => ({ type: 'paragraph', text: line, span })),
  });
}

export function analyzed(drafts: ComparableDraft[]): ComparableArticle[] {
  return drafts.map((draft) => ({
    draft,
    mentions: [],
    headerNames: [],
    quotes: [],
    paraphrases: [],
  }));
}
