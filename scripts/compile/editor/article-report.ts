/** A report for the editor: how each line was classified and why, then the facts. */
import { compareCodeUnits } from '../../../src/text/code-units.ts';
import type { AnalyzedArticle, DateFact, Fact, Header, Line, QuoteDraft } from '../core/draft.ts';
import { positionIn, slice } from '../text/span.ts';

/** A text in a style of the terminal's. */
export type Paint = (style: ReportStyle, text: string) => string;
type ReportStyle = 'bold' | 'dim' | 'cyan' | 'green' | 'magenta' | 'yellow';

/** Characters of a line's own text that are shown. */
const SHOWN_CHARACTERS = 72;

const STYLES: Readonly<Partial<Record<Line['kind'], ReportStyle>>> = {
  title: 'bold',
  heading: 'bold',
  date: 'cyan',
  byline: 'cyan',
  publisher: 'cyan',
  rights: 'magenta',
  caption: 'yellow',
  standfirst: 'green',
  boilerplate: 'dim',
};

export function articleReport(article: AnalyzedArticle, paint: Paint): string {
  const sections = [linesOf, factsOf, quotesOf, namesOf].map((section) => section(article, paint));
  return `${sections.join('\n\n')}\n`;
}

function linesOf({ draft }: AnalyzedArticle, paint: Paint): string {
  const { text } = draft.source;
  return draft.lines
    .map(({ kind, span, reason }) => {
      const at = String(positionIn(draft.source, span.start).line).padStart(4);
      const words = cut(slice(text, span)).padEnd(SHOWN_CHARACTERS);
      const style = STYLES[kind];
      const taken = `${kind.padEnd(11)} ${words}`;
      return `${paint('dim', at)}  ${style ? paint(style, taken) : taken}  ${paint('dim', reason)}`;
    })
    .join('\n');
}

function factsOf({ draft }: AnalyzedArticle, paint: Paint): string {
  return rowsOf(draft.header)
    .map(({ name, value, basis, span }) => {
      const line = span ? `line ${positionIn(draft.source, span.start).line}` : null;
      const how = [basis, line].filter((part) => part != null).join(', ');
      return `${paint('bold', name.padEnd(11))} ${value ?? '–'}${how && paint('dim', ` (${how})`)}`;
    })
    .join('\n');
}

interface Row {
  name: string;
  value: string | null;
  basis?: string | null;
  span?: Fact<string>['span'];
}

function rowsOf(header: Header): Row[] {
  const { title, otherTitle, published, modified, publisher, authors, rights } = header;
  const reserved = rights && (rights.reserved ? 'all rights reserved' : 'may be reproduced');
  return [
    { name: 'title', ...title },
    ...(otherTitle ? [{ name: 'or', ...otherTitle, basis: 'may be the headline' }] : []),
    { name: 'standfirst', value: header.standfirst },
    { name: 'published', ...(published ? dateOf(published) : openDateOf(header)) },
    { name: 'modified', ...dateOf(modified) },
    ...authors.map(({ name, span }) => ({ name: 'author', value: name, span })),
    { name: 'publisher', value: null, ...publisher },
    { name: 'language', value: header.language },
    { name: 'url', value: header.url },
    { name: 'license', value: header.license },
    { name: 'rights', value: rights?.notice ?? null, basis: reserved, span: rights?.span ?? null },
  ];
}

function openDateOf({ openDate }: Header): Omit<Row, 'name'> {
  if (openDate === null) return { value: null };
  return { value: openDate.readings.join(' or '), basis: 'left open', span: openDate.span };
}

function dateOf(date: DateFact | null): Omit<Row, 'name'> {
  return date ? { ...date, basis: `${date.basis}, to the ${date.precision}` } : { value: null };
}

function quotesOf({ quotes, paraphrases }: AnalyzedArticle, paint: Paint): string {
  const line = ({ text, speaker, speakerBasis }: QuoteDraft, marks: readonly [string, string]) => {
    const who = speaker ? paint('green', speaker.name) : paint('yellow', 'nobody known');
    const how = speakerBasis ? paint('dim', ` (by ${speakerBasis})`) : '';
    return `  ${marks[0]}${cut(text)}${marks[1]} – ${who}${how}`;
  };
  return [
    paint('bold', `${quotes.length} quotes, ${paraphrases.length} paraphrases`),
    ...quotes.map((quote) => line(quote, ['“', '”'])),
    ...paraphrases.map((quote) => line(quote, ['', ''])),
  ].join('\n');
}

/** The most often named first. */
function namesOf({ mentions }: AnalyzedArticle, paint: Paint): string {
  const counts = new Map<string, number>();
  for (const { type, name } of mentions) {
    const key = `${type.padEnd(12)} ${name}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const rows = [...counts].sort((a, b) => b[1] - a[1] || compareCodeUnits(a[0], b[0]));
  return [
    paint('bold', `${counts.size} names`),
    ...rows.map(([name, count]) => `  ${name} ${paint('dim', `×${count}`)}`),
  ].join('\n');
}

/** On one line, without what a terminal would obey. */
function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > SHOWN_CHARACTERS ? `${line.slice(0, SHOWN_CHARACTERS - 1)}…` : line;
}
