/**
 * Tidier versions of a text whose gold is known. People copy articles with all, some or none of the page around
 * them, with blank lines or without, with the headline or without: a model that learns from whole pages alone
 * would expect a page's worth of furniture.
 */
import { textLinesOf } from '../compile/segment/hard-wraps.ts';
import { allowedStates, fold, type Gold, titleForms } from './segmenter-gold.ts';

export interface Reduced {
  text: string;
  gold: Gold;
  weight: number;
}

/** Few articles come without their headline. */
const UNTITLED = 0.2;

export function reductions(text: string, gold: Gold): Reduced[] {
  const lines = textLinesOf(text).map((unit) => unit.text);
  const places = allowedStates(lines, gold);
  const title = places.findIndex((may) => may.size === 1 && may.has('title'));
  const inside = places.flatMap((may, line) => (may.has('body') && may.size <= 2 ? [line] : []));
  const first = inside[0] ?? 0;
  const last = inside.at(-1) ?? lines.length - 1;
  const untitled = { ...gold, title: null, titleAlso: [] };
  const titled = title < 0 ? untitled : gold;
  const top = title < 0 ? first : title;
  const keep = (from: number, to: number) => lines.slice(Math.max(0, from), to);
  const body = inside.map((line) => lines[line] ?? '');
  const headline = title < 0 ? [] : keep(title, title + 1);
  return [
    { text: [...headline, ...body].join('\n\n'), gold: titled, weight: 0.5 },
    { text: body.join('\n'), gold: untitled, weight: UNTITLED },
    { text: keep(top - 1, last + 3).join('\n\n'), gold: titled, weight: 0.5 },
    { text: keep(top, last + 2).join('\n'), gold: titled, weight: 0.5 },
    { text: keep(first - 1, last + 2).join('\n'), gold: untitled, weight: UNTITLED },
    {
      text: [...keep(top - 2, top), ...keep(first, last + 1)].join('\n\n'),
      gold: untitled,
      weight: UNTITLED,
    },
  ];
}

/**
 * The same text under another article's headline, as under an editor's who put a general one above it: what a
 * headline's place says by itself is learned from texts that its words do not overlap.
 */
export function retitled({ text, gold, weight }: Reduced, title: string): Reduced {
  const forms = titleForms(gold);
  const lines = text.split('\n').map((line) => (forms.has(fold(line)) ? title : line));
  return { text: lines.join('\n'), gold: { ...gold, title, titleAlso: [] }, weight };
}
