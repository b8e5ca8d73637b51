/** The headline and the standfirst: as the lines have them, as the file states them, or made from the lead. */
import type { Fact, Header, Line, Source } from '../draft.ts';
import { slice } from '../span.ts';

/** A derived title is no longer than this, in characters. */
const LONGEST = 90;

export function articleTitle(source: Source, lines: readonly Line[]): Header['title'] {
  const line = lines.find(({ kind }) => kind === 'title');
  if (line)
    return { value: clean(slice(source.text, line.span)), basis: 'stated', span: line.span };
  const stated = clean(source.metadata.title ?? '');
  if (stated !== '') return { value: stated, basis: 'stated', span: null };
  return derivedTitle(source, lines);
}

export function articleStandfirst(source: Source, lines: readonly Line[]): string | null {
  const line = lines.find(({ kind }) => kind === 'standfirst');
  const text = clean(line ? slice(source.text, line.span) : (source.metadata.standfirst ?? ''));
  return text === '' ? null : text;
}

function derivedTitle(source: Source, lines: readonly Line[]): Fact<string, 'derived'> {
  const lead = lines.find(({ kind }) => kind === 'paragraph') ?? lines[0];
  const text = lead
    ? clean(
        slice(source.text, { ...lead.span, end: Math.min(lead.span.end, lead.span.start + 2000) }),
      )
    : '';
  return { value: shortened(firstSentence(text)) || source.path, basis: 'derived', span: null };
}

/** Up to the first full stop that is not an abbreviation's. */
function firstSentence(text: string): string {
  const end = text.search(/(?<=[\p{Ll}\d)”"’]{2}[.!?][”"’)]?)\s+(?=["“‘(]?\p{Lu})/u);
  return end < 0 ? text : text.slice(0, end);
}

/** Cut at a clause where one ends in time, else at a word. */
function shortened(text: string): string {
  const sentence = text.replace(/[.…]+$/, '');
  if (sentence.length <= LONGEST) return sentence;
  const room = sentence.slice(0, LONGEST);
  const clause = room.search(/[,;:](?=\s[^,;:]*$)/);
  if (clause > LONGEST / 2) return `${room.slice(0, clause)}…`;
  const word = room.lastIndexOf(' ');
  return `${room.slice(0, word > 0 ? word : LONGEST - 1).replace(/[\s,;:–—-]+$/, '')}…`;
}

function clean(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
