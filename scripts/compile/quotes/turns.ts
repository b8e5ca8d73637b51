/** Whose turn it is: in a conversation of two, a paragraph that is one quote and nothing else is the other one's. */
import type { QuoteDraft } from '../core/draft.ts';
import type { QuoteContext } from './context.ts';
import type { Paragraph } from './paragraph.ts';
import type { Speaker } from './speaker.ts';

/** Tokens outside quotes: “…,” said Tom Brandt, the mayor of Linz, after a while. */
const LONGEST_AROUND = 14;

/**
 * Null when nothing shows a conversation: two people, known and different, spoke in the two paragraphs above, which
 * hold little else, and a question is answered, or the one who asked asks again. Otherwise the last speaker goes on,
 * as newspapers mostly print it.
 */
export function turnOf(
  { paragraph: own, stretch, from, to, runsOn }: QuoteContext,
  paragraphs: readonly Paragraph[],
  quotes: readonly QuoteDraft[],
): Speaker | null {
  const alone = from === 0 && to >= own.tokens.length && stretch.closed && !runsOn;
  const last = quotes.at(-1);
  const first = quotes.findLast(({ block }) => block === own.block - 2);
  if (!alone || !first?.speaker || !last?.speaker || last.block !== own.block - 1) return null;
  const above = [own.block - 2, own.block - 1].map((block) => paragraphs[block]);
  const asksAgain = asks(first) && asks({ text: own.text.slice(stretch.start, stretch.end) });
  const converse =
    first.speaker.name !== last.speaker.name &&
    (asks(last) || asksAgain) &&
    above.every((paragraph) => paragraph !== undefined && isTurn(paragraph));
  return converse ? { speaker: first.speaker, speakerBasis: 'turn' } : null;
}

function asks({ text }: Pick<QuoteDraft, 'text'>): boolean {
  return text.endsWith('?');
}

/** A quote, and who said it. */
function isTurn({ tokens, stretches }: Paragraph): boolean {
  return (
    stretches.every(({ closed }) => closed) &&
    tokens.filter(({ quoted }) => quoted < 0).length <= LONGEST_AROUND
  );
}
