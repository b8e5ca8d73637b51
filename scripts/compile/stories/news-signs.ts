/** Signs that an article reports a happening, and is no guide, review, comment or explanation. */
import type { DraftWithTimes, NewsSigns } from '../core/draft.ts';
import { abbreviationsOf, languageOf } from '../languages/languages.ts';
import { sentencesOf } from '../text/sentences.ts';
import { newsExpressions, PAST_TENSE } from './date-support.ts';

/** What news in English typically has: where the words of a language are not known. */
const TYPICAL: NewsSigns = { past: 0.75, reported: 0.3, dated: 0.6, addressed: 0.1, otherGenre: 0 };
/** Beyond this a text is no less a guide. */
const MAX_ADDRESSED = 2;
const OPENING_SENTENCES = 8;
const MAX_SENTENCES = 30;
/** Characters of a body that are read. */
const MAX_CHARACTERS = 20_000;
const QUOTED = /“[^“”]{0,2000}”|"[^"\n]{0,2000}"/gu;
const WORD = /\p{L}+/gu;

export function newsSigns(draft: DraftWithTimes): NewsSigns {
  const { header, body } = draft;
  const words = header.language === null ? undefined : languageOf(header.language)?.news;
  if (words === undefined) return TYPICAL;
  const text = body
    .filter(({ type }) => type !== 'caption')
    .map((block) => block.text)
    .join('\n')
    .slice(0, MAX_CHARACTERS)
    .replace(QUOTED, '');
  const sentences = sentencesOf(text, abbreviationsOf(header.language))
    .slice(0, MAX_SENTENCES)
    .map(({ start, end }) => text.slice(start, end));
  if (sentences.length === 0) return TYPICAL;
  return {
    past: share(sentences.slice(0, OPENING_SENTENCES), PAST_TENSE),
    reported: share(sentences, words.reporting),
    dated: newsExpressions(draft).length > 0 ? 1 : 0,
    addressed: Math.min(
      MAX_ADDRESSED,
      (100 * count(text, words.address)) / Math.max(1, count(text, WORD)),
    ),
    otherGenre: words.otherGenre.test(header.title.value) ? 1 : 0,
  };
}

function share(sentences: readonly string[], pattern: RegExp): number {
  return sentences.filter((of) => pattern.test(of)).length / sentences.length;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
