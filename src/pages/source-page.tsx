/** How an article was read: each line of its file, its kind, and the reason. */
import { recordPath } from './paths.ts';
import type { SourceView } from './view.ts';

/** Kinds of lines that belong to the article, not to the page around it. */
const IN_BODY = new Set(['paragraph', 'heading', 'list-item', 'quote', 'caption']);

export function SourcePage({ article, reading: { source, text, lines } }: SourceView) {
  return (
    <>
      <h1>How this article was read</h1>
      <p class="lead">
        <a href={recordPath('articles', article.id)} lang={article.language} dir="auto">
          {article.title}
        </a>
        , from the file <code>{source}</code>
      </p>
      <section class="scroll" aria-label="Lines" tabindex={0}>
        <table class="source">
          <thead>
            <tr>
              <th scope="col">Line</th>
              <th scope="col">Kind</th>
              <th scope="col">Text</th>
              <th scope="col">Reason</th>
            </tr>
          </thead>
          <tbody>
            {numbered(text, lines).map(({ number, kind, words, reason }) => (
              <tr class={IN_BODY.has(kind) ? 'in' : 'out'}>
                <td>{number}</td>
                <td>{kind}</td>
                <td lang={article.language} dir="auto">
                  {words}
                </td>
                <td>{reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

interface NumberedLine {
  /** Line number in the file, from 1. */
  number: number;
  kind: string;
  words: string;
  reason: string;
}

/** Lines are in text order, so one pass counts the line feeds. */
function numbered(text: string, lines: SourceView['reading']['lines']): NumberedLine[] {
  let number = 1;
  let at = 0;
  return lines.map(({ kind, span, reason }) => {
    number += text.slice(at, span.start).split('\n').length - 1;
    at = span.start;
    return { number, kind, words: text.slice(span.start, span.end), reason };
  });
}
