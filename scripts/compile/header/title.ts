/** The headline and the standfirst: as the lines have them, as the file states them, or made from the lead. */
import type { Fact, Header, Line, Source } from '../core/draft.ts';
import type { Report } from '../core/problem.ts';
import { abbreviationsOf } from '../languages/languages.ts';
import { sentencesOf } from '../text/sentences.ts';
import { slice } from '../text/span.ts';
import { withoutSuffix } from './title-suffix.ts';

/** A derived title is no longer than this, in characters. */
const MAX_DERIVED_LENGTH = 90;

interface TitleContext {
  /** A BCP 47 tag. */
  language?: string | null;
  /** Whether a name is the article's outlet's: titles have it behind a bar. */
  isOutlet?: (name: string) => boolean;
}

export function articleTitle(
  source: Source,
  lines: readonly Line[],
  { language = null, isOutlet = () => false }: TitleContext = {},
): Header['title'] {
  const line = lines.find(({ kind }) => kind === 'title');
  if (line)
    return {
      value: withoutSuffix(clean(slice(source.text, line.span)), isOutlet),
      basis: 'stated',
      span: line.span,
    };
  const stated = withoutSuffix(clean(source.metadata.title ?? ''), isOutlet);
  if (stated !== '') return { value: stated, basis: 'stated', span: null };
  return derivedTitle(source, lines, language);
}

/** Another line that might be the headline, where the file itself does not state which. */
export function otherTitle(
  { text, metadata }: Source,
  lines: readonly Line[],
): Header['otherTitle'] {
  const line = lines.find(({ mayBe }) => mayBe === 'title');
  if (line === undefined || clean(metadata.title ?? '') !== '') return null;
  return { value: clean(slice(text, line.span)), span: line.span };
}

/** To be reported once the editor's corrections are known: a title of the editor's settles it. */
export function reportOtherTitle(
  { title, otherTitle }: Pick<Header, 'title' | 'otherTitle'>,
  report: Report,
): void {
  if (otherTitle === null) return;
  const how = title.basis === 'derived' ? ', made from the lead' : '';
  report(
    'notice',
    'header/two-titles',
    `the headline is "${title.value}"${how} or "${otherTitle.value}": state title beside the article`,
    otherTitle.span,
  );
}

export function articleStandfirst(source: Source, lines: readonly Line[]): string | null {
  const line = lines.find(({ kind }) => kind === 'standfirst');
  const text = clean(line ? slice(source.text, line.span) : (source.metadata.standfirst ?? ''));
  return text === '' ? null : text;
}

function derivedTitle(
  source: Source,
  lines: readonly Line[],
  language: string | null,
): Fact<string, 'derived'> {
  const lead = lines.find(({ kind }) => kind === 'paragraph') ?? lines[0];
  const text = lead
    ? clean(
        slice(source.text, { ...lead.span, end: Math.min(lead.span.end, lead.span.start + 2000) }),
      )
    : '';
  const [first] = sentencesOf(text, abbreviationsOf(language));
  const sentence = first ? slice(text, first) : '';
  return { value: titleFrom(sentence) || source.path, basis: 'derived', span: null };
}

/** Cut at a clause where one ends in time, else at a word. */
function titleFrom(text: string): string {
  const sentence = text.replace(/(?<![.…])[.…]+$/, '');
  if (sentence.length <= MAX_DERIVED_LENGTH) return sentence;
  const room = sentence.slice(0, MAX_DERIVED_LENGTH);
  const clause = room.search(/[,;:](?=\s[^,;:]*$)/);
  if (clause > MAX_DERIVED_LENGTH / 2) return `${room.slice(0, clause)}…`;
  const word = room.lastIndexOf(' ');
  return `${room.slice(0, word > 0 ? word : MAX_DERIVED_LENGTH - 1).replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/, '')}…`;
}

function clean(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
