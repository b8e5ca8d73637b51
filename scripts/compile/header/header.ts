/** The facts above and below an article's body. */
import type { Header, Line, Source } from '../draft.ts';
import type { Report } from '../problem.ts';
import { slice } from '../span.ts';

export function header(source: Source, lines: Line[], _report: Report): Header {
  const line = lines.find(({ kind }) => kind === 'title');
  const lead = lines.find(({ kind }) => kind === 'paragraph') ?? lines[0];
  return {
    title: line
      ? { value: slice(source.text, line.span), basis: 'stated', span: line.span }
      : {
          value: lead ? slice(source.text, lead.span).slice(0, 80) : source.path,
          basis: 'derived',
          span: null,
        },
    standfirst: null,
    published: null,
    modified: null,
    authors: [],
    publisher: null,
    rights: null,
    language: 'en',
    url: null,
  };
}
