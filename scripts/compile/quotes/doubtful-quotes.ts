/** Reports what stays open of an article's quotations: words between marks without a speaker, or taken for no quotation. */
import type { Draft, QuoteDraft } from '../core/draft.ts';
import type { Report } from '../core/problem.ts';

/** Characters of a passage that a notice shows. */
const MAX_SHOWN_LENGTH = 60;
/** Fewer words between marks are a title or a term more often than a quotation. */
const MIN_WORDS = 5;
/** The same where words are not parted by blanks. */
const MIN_CHARACTERS = 10;
/** In pairs: the mark that opens, what stands between, the mark that closes. */
const MARKED =
  /“([^“”]{2,})”|„([^„“”]{2,})[“”]|«([^«»]{2,})»|»([^«»]{2,})«|「([^「」]{2,})」|"([^"]{2,})"/gu;

interface Passage {
  block: number;
  start: number;
  end: number;
}

/** Reports `quotes/no-speaker` and `quotes/not-taken`, each once an article, at the first passage. */
export function reportOpenSpeech(
  { body }: Pick<Draft, 'body'>,
  quotes: readonly QuoteDraft[],
  report: Report,
): void {
  const reportFirst = (rule: string, passages: readonly Passage[], message: string) => {
    const [first, ...others] = passages;
    const block = first && body[first.block];
    if (!first || !block) return;
    const words = block.text.slice(first.start, first.end);
    const shown = words.length > MAX_SHOWN_LENGTH ? `${words.slice(0, MAX_SHOWN_LENGTH)}…` : words;
    const more = andOthers(others.length);
    const start = block.span.start + first.start;
    report('notice', rule, `“${shown}” ${message}${more}`, { start, end: start + words.length });
  };
  const open = quotes.filter(({ speaker, text }) => speaker === null && isLong(text));
  reportFirst('quotes/no-speaker', open, 'is without a speaker: nobody is named for sure');
  reportFirst('quotes/not-taken', notTaken(body, quotes), 'is taken for no quotation');
}

/** Passages between marks that are as long as a quotation and overlap none. `quotes` in reading order. */
function notTaken(body: Draft['body'], quotes: readonly QuoteDraft[]): Passage[] {
  const taken = Map.groupBy(quotes, ({ block }) => block);
  return body.flatMap(({ text }, block) => {
    const own = taken.get(block) ?? [];
    let next = 0;
    return [...text.matchAll(MARKED)].flatMap(({ 0: marked, index }) => {
      const passage = { block, start: index + 1, end: index + marked.length - 1 };
      while ((own[next]?.end ?? Number.POSITIVE_INFINITY) <= passage.start) next++;
      const overlaps = (own[next]?.start ?? Number.POSITIVE_INFINITY) < passage.end;
      return isLong(marked.slice(1, -1)) && !overlaps ? [passage] : [];
    });
  });
}

function isLong(words: string): boolean {
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]/u.test(words))
    return words.length >= MIN_CHARACTERS;
  return words.split(/\s+/).length >= MIN_WORDS;
}

function andOthers(count: number): string {
  if (count === 0) return '';
  return count === 1 ? ', as is 1 other' : `, as are ${count} others`;
}
