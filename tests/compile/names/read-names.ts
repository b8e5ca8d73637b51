/** What a text's mentions are, as facts to compare: `type: name`, and the words they stand on. */
import type { Draft, NameMention } from '../../../scripts/compile/core/draft.ts';
import type { KnownName } from '../../../scripts/compile/editor/names-file.ts';
import { articleNames } from '../../../scripts/compile/names/mention-detection.ts';

/** An article of these paragraphs. */
export function draftOf(paragraphs: string[], id = 'article'): Draft {
  const spans = paragraphs.map((text, at) => {
    const start = paragraphs.slice(0, at).join('\n').length + (at > 0 ? 1 : 0);
    return { start, end: start + text.length };
  });
  return {
    id,
    source: { path: `${id}.txt`, text: paragraphs.join('\n'), metadata: {} },
    lines: spans.map((span) => ({ kind: 'paragraph', span, reason: 'test' })),
    header: {
      title: { value: 'Untitled', basis: 'derived', span: null },
      otherTitle: null,
      standfirst: null,
      published: null,
      openDate: null,
      modified: null,
      authors: [],
      publisher: null,
      rights: null,
      language: 'en',
      url: null,
      license: null,
    },
    body: paragraphs.map((text, at) => ({
      type: 'paragraph',
      text,
      span: spans[at] ?? { start: 0, end: 0 },
    })),
  };
}

export function mentions(paragraphs: string[], known: KnownName[] = []): NameMention[] {
  return articleNames(draftOf(paragraphs), known).mentions;
}

/** As `namesIn`, of a text in another language. */
export function namesInLanguage(language: string, text: string): string[] {
  const draft = draftOf([text]);
  const header = { ...draft.header, language };
  const found = articleNames({ ...draft, header }, []).mentions;
  return [...new Set(found.map(({ type, name }) => `${type}: ${name}`))];
}

/** Each name once, in the order of first mention. */
export function namesIn(text: string | string[], known: KnownName[] = []): string[] {
  const found = mentions([text].flat(), known).map(({ type, name }) => `${type}: ${name}`);
  return [...new Set(found)];
}
