import { describe, expect, test } from 'vitest';
import { draftArticle } from '../../../scripts/compile/analyze.ts';
import { articleNames } from '../../../scripts/compile/names/mention-detection.ts';
import { annotateArticle } from '../../../scripts/compile/quotes/annotated-article.ts';
import {
  adjacentVerb,
  certainSource,
  quoteContext,
} from '../../../scripts/compile/quotes/quote-context.ts';

/** The first quote of a paragraph in its context. */
function contextIn(text: string) {
  const source = { path: 'test.txt', text, metadata: {} };
  const draft = {
    ...draftArticle({ ...source, text: 'A headline for the test' }, () => {}),
    body: [{ type: 'paragraph' as const, text, span: { start: 0, end: text.length } }],
  };
  const article = annotateArticle(draft, articleNames(draft, []).mentions);
  const [paragraph] = article.paragraphs;
  const [span] = paragraph?.spans ?? [];
  if (!paragraph || !span) throw new Error(`no quote in: ${text}`);
  return quoteContext(article, paragraph, span, null);
}

/** How verbs of saying stand beside the quote. */
function adjacency(text: string): string[] {
  const quote = contextIn(text);
  return [...quote.before, ...quote.after].flatMap((source) => adjacentVerb(quote, source) ?? []);
}

describe('a verb of saying right beside a quote', () => {
  test.each([
    ['leads in', 'Maria Keller said: “The road will open.”'],
    ['leads in', 'Maria Keller left, adding, “The road will open.”'],
    ['follows up', '“The road will open,” Maria Keller said.'],
    ['follows up', '“Will the road open?” asked former mayor Maria Keller.'],
  ])('%s: %s', (adjacent, text) => {
    expect(adjacency(text)).toEqual([adjacent]);
  });

  test.each([
    ['words between', 'Maria Keller said the ring is a “model of patience.”'],
    ['a passive', 'Maria Keller was told, “The road will open.”'],
    ['no mark at the end of the quote', 'The “ring road” Maria Keller said was late.'],
  ])('there is none with %s', (_name, text) => {
    expect(adjacency(text)).toEqual([]);
  });
});

test('X said: leaves no doubt who speaks; a participle does', () => {
  const certain = (text: string) => certainSource(contextIn(text))?.mention?.name ?? null;
  expect(certain('Maria Keller said: “The road will open.”')).toBe('Maria Keller');
  expect(certain('Maria Keller left, adding, “The road will open.”')).toBeNull();
});
