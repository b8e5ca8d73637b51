/** What an article is compared by, computed once so that later stages need not read its text again. */

import type { ComparableDraft, Draft } from '../core/draft.ts';
import { timeExpressionsIn } from '../dates/time-expressions.ts';
import { shinglesOf } from '../text/shingles.ts';
import { slice } from '../text/span.ts';
import { termCounts } from '../text/term-counts.ts';
import { FALLBACK_LANGUAGE, termReader } from '../text/terms.ts';
import { newsSigns } from './news-signs.ts';

export function withComparisonData(draft: Draft): ComparableDraft {
  const text = articleText(draft);
  const language = draft.header.language ?? FALLBACK_LANGUAGE;
  const read = termReader(language);
  const timed = { ...draft, timeExpressions: timeExpressionsIn(draft.body, language) };
  return {
    ...timed,
    newsSigns: newsSigns(timed),
    terms: termCounts(read(text)),
    shingles: shinglesOf(text),
  };
}

/** A derived title repeats the lead: only a printed one counts. */
function articleText({ header, body, lines, source }: Draft): string {
  const dates = lines.flatMap(({ kind, span }) =>
    kind === 'date' ? slice(source.text, span) : [],
  );
  const title = header.title.basis === 'derived' ? [] : [header.title.value];
  const standfirst = header.standfirst === null ? [] : [header.standfirst];
  return [...title, ...standfirst, ...dates, ...body.map(({ text }) => text)].join('\n');
}
