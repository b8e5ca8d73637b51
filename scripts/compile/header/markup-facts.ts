/** What the markup of a saved page states in its lines: moments of <time>, and names that it calls the author's. */
import type { DateFact } from '../core/draft.ts';
import { isGivenNameInAnyLocale } from '../languages/given-names.ts';
import type { HeaderLine, Layout } from './header-lines.ts';
import { peopleIn, statedDate } from './metadata.ts';

/** This many lines above the headline, and after the body's first line, may still be the head of the article. */
const HEAD_LINES_ABOVE = 6;
const HEAD_LINES_BELOW = 3;

/**
 * The moment that a <time> in the article's head states: one that says what it is, else the first.
 * @param dateLine the line that prints the article's own date, which counts before others; -1 without one
 */
export function markedDate(lines: HeaderLine[], layout: Layout, dateLine: number): DateFact | null {
  const own = lines[dateLine];
  const head = headOf(lines, layout).filter(({ markup }) => markup?.time);
  const published = [...lines, ...head].find(({ markup }) => markup?.time?.role === 'published');
  const marked = head.filter(({ markup }) => markup?.time?.role !== 'modified');
  for (const line of [own, published, ...marked]) {
    const time = line?.markup?.time;
    const date = time && time.role !== 'modified' ? statedDate(time.value) : null;
    if (line && date) return { ...date, span: line.span };
  }
  return null;
}

/** More people are those of a page's teasers. */
const MAX_AUTHORS = 4;

/** People whom the markup of the article's head, and of its end, calls the authors, each once. */
export function markedAuthors(
  lines: HeaderLine[],
  layout: Layout,
): { inHead: readonly string[]; atEnd: readonly string[] } {
  const end = lines.slice(layout.bodyEnd, layout.bodyEnd + HEAD_LINES_ABOVE);
  return { inHead: authorsIn(headOf(lines, layout)), atEnd: authorsIn(end) };
}

/** Roles and links ("Expert reviewer", "Full bio") are called the author too: a given name tells a person. */
function authorsIn(lines: readonly HeaderLine[]): string[] {
  const marked = lines.flatMap(({ markup }) => markup?.authors ?? []);
  const people = marked
    .flatMap(peopleIn)
    .filter((name) => isGivenNameInAnyLocale(name.split(' ', 1)[0] ?? ''));
  const authors = [...new Set(people)];
  return authors.length <= MAX_AUTHORS ? authors : [];
}

function headOf(lines: HeaderLine[], { title, bodyStart }: Layout): HeaderLine[] {
  const start = title < 0 ? bodyStart - HEAD_LINES_ABOVE : title - HEAD_LINES_ABOVE;
  return lines.slice(Math.max(0, start), bodyStart + HEAD_LINES_BELOW);
}
