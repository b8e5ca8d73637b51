/** What speaks for a source as the speaker of a quote, as named features that the ranker weighs. */
import type { Stretch } from './marks.ts';
import type { Paragraph } from './paragraph.ts';
import type { Source } from './sources.ts';

export interface QuoteContext {
  paragraph: Paragraph;
  stretch: Stretch;
  /** Index of the stretch in its paragraph. */
  index: number;
  /** Token indexes: the first at or behind the stretch's opening mark, the first behind its closing mark. */
  from: number;
  to: number;
  /** The source chosen for the quote before, and how many paragraphs ago. */
  previous: Source | null;
  previousGap: number;
}

export function contextOf(
  paragraph: Paragraph,
  index: number,
  stretch: Stretch,
  previous: Source | null,
  previousGap: number,
): QuoteContext {
  const from = paragraph.tokens.findIndex(({ start }) => start >= stretch.outerStart);
  const behind = paragraph.tokens.findIndex(({ start }) => start >= stretch.outerEnd);
  const to = behind < 0 ? paragraph.tokens.length : behind;
  return { paragraph, stretch, index, from: from < 0 ? to : from, to, previous, previousGap };
}

/** The features that hold. `own` is the source's paragraph. */
export function features(quote: QuoteContext, source: Source, own: Paragraph): string[] {
  const kind = kindOf(source);
  const place = placeOf(quote, source, own);
  const role = roleOf(source, own);
  const list = [
    `kind ${kind}`,
    `place ${place}`,
    `role ${role}`,
    `${place}, ${role}`,
    `${kind}, ${role}`,
  ];
  if (source.block === quote.paragraph.block) list.push(...nearness(quote, source, place, role));
  else list.push(...across(quote, source, own, place));
  list.push(...continuation(quote, source, place));
  return list;
}

function kindOf({ kind, mention, block: _block }: Source): string {
  return mention ? mention.type : kind;
}

/** Where the source stands, counted in sentences within the paragraph, else in paragraphs. */
function placeOf(quote: QuoteContext, source: Source, own: Paragraph): string {
  const { paragraph, from, to } = quote;
  if (source.block !== paragraph.block) {
    const gap = source.block - paragraph.block;
    return `paragraph ${Math.max(-3, Math.min(gap, 2))}`;
  }
  const sentence = own.tokens[source.last]?.sentence ?? 0;
  const first = own.tokens[from]?.sentence ?? 0;
  if (source.last < from)
    return sentence === first ? 'before' : `sentence ${Math.max(-3, sentence - first)}`;
  const last = own.tokens[to - 1]?.sentence ?? first;
  return sentence === last ? 'after' : `sentence +${Math.min(3, sentence - last)}`;
}

/** What the source does in its sentence. */
export function roleOf(source: Source, own: Paragraph): string {
  const verb = source.verb === null ? undefined : own.tokens[source.verb];
  if (verb !== undefined) {
    if (verb.lower === 'according') return 'according';
    const passive =
      !source.inverted &&
      /^(?:was|were|been|being|is|are)$/.test(own.tokens[(source.verb ?? 0) - 1]?.lower ?? '') &&
      verb.verb?.form === 'finite';
    return `${passive ? 'passive ' : ''}${source.inverted ? 'inverted ' : ''}${verb.verb?.verbClass ?? 'say'} ${verb.verb?.form === 'participle' ? 'participle' : ''}`.trim();
  }
  const after = own.tokens[source.last + 1];
  const before = own.tokens[source.first - 1];
  if (after !== undefined && /^[’']s?$/.test(after.text)) return 'possessive';
  if (after?.text === ':') return 'colon';
  if (
    before !== undefined &&
    /^(?:to|of|for|with|at|against|about|on|from|in|than|like|by)$/.test(before.lower)
  )
    return before.lower === 'by' ? 'by' : 'object';
  if (
    source.kind !== 'noun' &&
    source.mention !== null &&
    after !== undefined &&
    /^\p{Ll}{3}/u.test(after.text) &&
    after.verb === undefined &&
    /s$|^(?:campaign|spokes|aide|adviser|supporter|ally)/.test(after.lower)
  )
    return 'modifier';
  if (before?.verb?.verbClass === 'say' || before?.verb?.verbClass === 'describe') return 'told';
  const sentence = own.tokens[source.first]?.sentence ?? 0;
  if ((own.sentences[sentence] ?? 0) >= source.first - 3) return 'opening';
  return 'other';
}

function nearness(quote: QuoteContext, source: Source, place: string, role: string): string[] {
  const { paragraph, from, to } = quote;
  const { tokens } = paragraph;
  const after = source.last >= to;
  const anchor = source.verb ?? source.last;
  const [left, right] = after
    ? [to, Math.min(source.first, anchor)]
    : [Math.max(source.last, anchor), from];
  let between = 0;
  let quotes = 0;
  let stretch = -1;
  for (let index = left; index < right; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.quoted < 0) between++;
    else if (token.quoted !== stretch) {
      stretch = token.quoted;
      quotes++;
    }
  }
  const bucket =
    between <= 1
      ? '0'
      : between <= 3
        ? '2'
        : between <= 6
          ? '4'
          : between <= 12
            ? '7'
            : between <= 25
              ? '13'
              : '26';
  const list = [`gap ${bucket}`, `${place}, gap ${bucket}`];
  if (source.verb !== null) list.push(`${place}, ${role}, gap ${bucket}`);
  if (quotes > 0) list.push(`${place}, quotes between ${Math.min(quotes, 2)}`);
  const touching = after ? undefined : tokens[from - 1]?.text;
  if (
    source.verb !== null &&
    place === 'before' &&
    touching !== undefined &&
    /^[,:]$/.test(touching)
  )
    list.push(`before, led in by ${touching}`);
  const closing = paragraph.text.charAt(quote.stretch.end - 1);
  list.push(`${place}, closes with ${/[.,?!]/.test(closing) ? closing : 'word'}`);
  if (role !== 'other')
    list.push(`${place}, ${role}, closes with ${/[.,?!]/.test(closing) ? closing : 'word'}`);
  return list;
}

function across(quote: QuoteContext, source: Source, own: Paragraph, place: string): string[] {
  const list: string[] = [];
  const last = own.sentences.length - 1;
  const sentence = own.tokens[source.last]?.sentence ?? 0;
  const gap = source.block - quote.paragraph.block;
  if (gap === -1 && sentence === last) list.push('last sentence of the paragraph before');
  if (gap === -1 && own.text.trimEnd().endsWith(':'))
    list.push('paragraph before ends with a colon');
  if (gap === 1 && sentence === 0) list.push('first sentence of the next paragraph');
  if (source.verb !== null) list.push(`${place}, governs a verb`);
  if (!quote.stretch.closed) list.push(`${place}, not closed`);
  list.push(`${place}, ${quote.from === 0 ? 'opens its paragraph' : 'within its paragraph'}`);
  return list;
}

function continuation(quote: QuoteContext, source: Source, place: string): string[] {
  const { previous } = quote;
  if (previous === null) return ['no quote before'];
  const near =
    quote.previousGap === 0 ? 'here' : quote.previousGap === 1 ? 'one paragraph ago' : 'long ago';
  if (previous === source) return [`continues ${near}`, `continues ${near}, ${place}`];
  if (source.mention !== null && previous.mention?.name === source.mention.name)
    return [`same name ${near}`, `same name ${near}, ${place}`];
  return [`another ${near}`];
}
