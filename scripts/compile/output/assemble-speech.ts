/** An article's quotes and paraphrases: their records. */
import { UNPUBLISHED } from '../../../src/dataset/timestamps.ts';
import type { Quote } from '../../../src/dataset/types.ts';
import type { AnalyzedArticle, QuoteDraft } from '../core/draft.ts';
import { digest } from '../core/identity.ts';
import { type StageResults, storyIdOf } from './assemble-article.ts';

export function assembleSpeech(
  { draft, quotes, paraphrases }: AnalyzedArticle,
  stages: StageResults,
): { quotes: Quote[]; paraphrases: Quote[] } {
  const seen = new Map<string, number>();
  const record = (quote: QuoteDraft): Quote => ({
    ...quote,
    id: idOf(draft.id, quote, seen),
    articleId: draft.id,
    storyId: storyIdOf(draft, stages),
    speaker: quote.speaker && {
      name: quote.speaker.name,
      entityId: stages.entities.idOf(draft.id, quote.speaker.type, quote.speaker.name),
    },
    ...UNPUBLISHED,
  });
  return { quotes: quotes.map(record), paraphrases: paraphrases.map(record) };
}

/** From the words and how often they occurred before, so that editing the surrounding text does not change the id. */
function idOf(articleId: string, { manner, text }: QuoteDraft, seen: Map<string, number>): string {
  const words = JSON.stringify([articleId, manner, text]);
  const before = seen.get(words) ?? 0;
  seen.set(words, before + 1);
  return digest(`${words}${before}`).slice(0, 16);
}
