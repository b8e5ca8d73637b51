/** Sources whose verb of saying touches the quote. */

import { CONJUNCTIONS } from '../languages/speech.ts';
import { end, type QuoteContext, start } from './context.ts';
import type { Token } from './paragraph.ts';
import type { Source } from './sources.ts';

/** Titles before a name: former Vice President. */
const LONGEST_TITLE = 4;
/** Their participle takes the subject of the sentence; chanting, asking or offering is as often somebody else's. */
const PLAIN_VERBS = new Set(['say', 'add', 'write', 'tell', 'note', 'explain', 'state', 'declare']);
const PASSIVE = /^(?:was|were|is|are|be|been|being)$/;

/** X said, “…”: no doubt is left. Null when the sentence does not say it so plainly. */
export function certainSource(quote: QuoteContext): Source | null {
  const source = quote.nearestBefore;
  if (source === null || !leadsIn(quote, source)) return null;
  return quote.paragraph.tokens[source.verb ?? -1]?.verb?.form === 'finite' ? source : null;
}

export type Touch = 'leads in' | 'follows up';

export function touches(quote: QuoteContext, source: Source): Touch | null {
  if (source === quote.nearestBefore && leadsIn(quote, source)) return 'leads in';
  return source === quote.nearestAfter && followsUp(quote, source) ? 'follows up' : null;
}

/** X said, “…”; X, who …, adding: “…” */
function leadsIn({ paragraph: { tokens }, from }: QuoteContext, source: Source): boolean {
  if (source.inverted || !says(tokens, source)) return false;
  const { form, lemma = '' } = tokens[source.verb ?? -1]?.verb ?? {};
  if (form === 'participle' && !PLAIN_VERBS.has(lemma)) return false;
  const mark = /^[,:]$/.test(tokens[from - 1]?.text ?? '') ? 1 : 0;
  return source.verb === from - 1 - mark;
}

/** “…,” X said; “…?” said X. */
function followsUp({ paragraph, stretch, to }: QuoteContext, source: Source): boolean {
  const { tokens, text } = paragraph;
  if (!says(tokens, source)) return false;
  const comma = tokens[to]?.text === ',';
  if (!comma && !/[,?!…—–-]/.test(text.charAt(stretch.end - 1))) return false;
  const first = comma ? to + 1 : to;
  if (end(source) - start(source) > 2 * LONGEST_TITLE || start(source) - first > LONGEST_TITLE)
    return false;
  return tokens.slice(first, start(source)).every(isTitle);
}

function says(tokens: readonly Token[], { verb }: Source): boolean {
  const token = tokens[verb ?? -1];
  return token?.verb?.verbClass === 'say' && !PASSIVE.test(tokens[(verb ?? 0) - 1]?.lower ?? '');
}

function isTitle({ text, lower, quoted, verb }: Token): boolean {
  return quoted < 0 && verb === undefined && /^[\p{L}.]/u.test(text) && !CONJUNCTIONS.has(lower);
}
