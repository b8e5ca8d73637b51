/** What the stage finds in paragraphs written for a test, with names as the stage before finds them. */
import { draftArticle } from '../../../scripts/compile/analyze.ts';
import type { KnownNames } from '../../../scripts/compile/editor/names-file.ts';
import { articleNames } from '../../../scripts/compile/names/mention-detection.ts';
import { type Speech, speechOf } from '../../../scripts/compile/quotes/quotes.ts';

const TITLE = 'A headline for the test';

/** A blank line parts two paragraphs. Without a language it is told from the text, which may be too short for that. */
export function speechIn(text: string, known: KnownNames = [], language?: string): Speech {
  const source = { path: 'test.txt', text: `${TITLE}\n\n${text}`, metadata: {} };
  const paragraphs = text.split('\n\n');
  const found = draftArticle(source, () => {});
  const draft = {
    ...found,
    header: language ? { ...found.header, language } : found.header,
    body: paragraphs.map((paragraph) => ({
      type: 'paragraph' as const,
      text: paragraph,
      span: spanOf(source.text, paragraph),
    })),
  };
  const { mentions, headerNames } = articleNames(draft, known);
  return speechOf(draft, mentions, headerNames);
}

/** Each quote as `speaker: words`. */
export function said(text: string, known: KnownNames = [], language?: string): string[] {
  return speechIn(text, known, language).quotes.map(
    (quote) => `${quote.speaker?.name ?? 'nobody'}: ${quote.text}`,
  );
}

function spanOf(text: string, paragraph: string): { start: number; end: number } {
  const start = text.indexOf(paragraph);
  return { start, end: start + paragraph.length };
}
