/** Direct and indirect speech in one article, with speakers. */
import type { Draft, NameMention, QuoteDraft } from '../draft.ts';
import type { Report } from '../problem.ts';

export interface Speech {
  quotes: QuoteDraft[];
  paraphrases: QuoteDraft[];
}

export function speechOf(draft: Draft, _mentions: NameMention[], _report: Report): Speech {
  const quotes: QuoteDraft[] = [];
  for (const [block, { text }] of draft.body.entries())
    for (const match of text.matchAll(/“([^“”]+)”/g))
      quotes.push({
        text: match[1] ?? '',
        speaker: null,
        speakerBasis: null,
        manner: 'direct',
        verb: null,
        sentence: { start: 0, end: text.length },
        block,
        start: match.index + 1,
        end: match.index + match[0].length - 1,
      });
  return { quotes, paraphrases: [] };
}
