/** What an article is compared by, so that the stages that compare need not read its text again. */
import { timedIn } from './dating/timed.ts';
import type { ComparableDraft, Draft } from './draft.ts';
import { slice } from './span.ts';
import { runsOf } from './stories/runs.ts';
import { termCounts } from './stories/term-counts.ts';
import { FREQUENT_LANGUAGE, termReader } from './stories/terms.ts';

export function comparable(draft: Draft): ComparableDraft {
  const text = articleText(draft);
  const read = termReader(draft.header.language ?? FREQUENT_LANGUAGE);
  return { ...draft, timed: timedIn(draft), terms: termCounts(read(text)), runs: runsOf(text) };
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
