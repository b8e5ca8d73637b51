import { expect, test } from 'vitest';
import { draftArticle } from '../../../scripts/compile/analyze.ts';
import type { Draft, NameMention } from '../../../scripts/compile/core/draft.ts';
import { speechOf } from '../../../scripts/compile/quotes/quotes.ts';

/** One paragraph of a sentence over and over, with a mention of its speaker each time. */
function paragraphOf(sentence: string, times: number): { draft: Draft; mentions: NameMention[] } {
  const text = sentence.repeat(times);
  const source = { path: 'x.txt', text, metadata: {} };
  const draft = {
    ...draftArticle({ ...source, text: 'Title' }, () => {}),
    body: [{ type: 'paragraph' as const, text, span: { start: 0, end: text.length } }],
  };
  const at = sentence.indexOf('Keller');
  const mentions = Array.from({ length: at < 0 ? 0 : times }, (_, index) => {
    const start = index * sentence.length + at;
    return { type: 'person' as const, name: 'Maria Keller', block: 0, start, end: start + 6 };
  });
  return { draft, mentions };
}

test.each([
  ['quotes with speakers', '“The road is open,” Keller said. '],
  ['pronouns', '“The road is open,” he told Keller. '],
  ['one sentence without end', 'Keller said the road, '],
  ['openers that never close', '“ ‘ « '],
  ['apostrophes', "it's the workers' "],
])('comes to the end of a paragraph of a megabyte: %s', (_name, sentence) => {
  const times = Math.floor(1_000_000 / sentence.length);
  const { draft, mentions } = paragraphOf(sentence, times);
  const { quotes } = speechOf(draft, mentions);
  expect(quotes).toHaveLength(sentence.includes('”') ? times : 0);
});
