/** The facts above and below an article's body. */
import type { Header, Line, Source } from '../draft.ts';
import type { Report } from '../problem.ts';
import { slice } from '../span.ts';
import { articleAuthors } from './authors.ts';
import { headerLines, layoutOf } from './header-lines.ts';
import { articleDates } from './published.ts';

export function header(source: Source, lines: Line[], report: Report): Header {
  const line = lines.find(({ kind }) => kind === 'title');
  const lead = lines.find(({ kind }) => kind === 'paragraph') ?? lines[0];
  const read = headerLines(source, lines);
  const layout = layoutOf(read);
  const { published, modified } = articleDates(
    read,
    layout,
    { language: source.metadata.language ?? null, url: source.metadata.url ?? null },
    report,
  );
  return {
    title: line
      ? { value: slice(source.text, line.span), basis: 'stated', span: line.span }
      : {
          value: lead ? slice(source.text, lead.span).slice(0, 80) : source.path,
          basis: 'derived',
          span: null,
        },
    standfirst: null,
    published,
    modified,
    authors: articleAuthors(read, layout),
    publisher: null,
    rights: null,
    language: 'en',
    url: null,
  };
}
