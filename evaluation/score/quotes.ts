/** Direct quotes, their speakers, words that are no quotes, and reported speech. */
import type { Quote } from '../../src/dataset/types.ts';
import type { Acceptable, ArticleGold } from '../read/gold.ts';
import { bare } from './compare.ts';
import { type Finding, fact, isAcceptable, type Subject } from './finding.ts';
import { EXTRA, MISSING, RIGHT } from './tally.ts';

/** @param complete the gold lists every quote of the article: others are errors */
export function scoreQuotes(subject: Subject, complete: boolean): Finding[] {
  const { gold } = subject;
  return [
    ...gold.quotes.flatMap((quote) => scoreQuote(subject, quote)),
    ...(complete ? scoreExtraQuotes(subject) : []),
    ...gold.notQuotes.map((words) => scoreNotQuote(subject, words)),
    ...gold.paraphrases.map((words) => scoreParaphrase(subject, words)),
  ];
}

function scoreQuote(
  { file, quotes }: Subject,
  { text, speaker }: ArticleGold['quotes'][number],
): Finding[] {
  const found = quotes.find((quote) => isSameText(quote, text));
  const quote: Finding = {
    stage: 'quotes',
    file,
    tally: found === undefined ? MISSING : RIGHT,
    expected: text,
    got: found?.text ?? nearest(quotes, text),
  };
  if (speaker === undefined) return [quote];
  const right = found !== undefined && isSaidBy(found, speaker);
  const expected = { speaker, of: text };
  return [quote, fact('speakers', file, right, expected, found && speakerName(found))];
}

function scoreExtraQuotes({ file, gold, quotes }: Subject): Finding[] {
  const known = [...gold.quotes.map(({ text }) => text), ...(gold.optional.quotes ?? [])];
  return quotes
    .filter((quote) => !known.some((text) => isSameText(quote, text)))
    .map((quote) => ({
      stage: 'quotes',
      file,
      tally: EXTRA,
      expected: null,
      got: quote.text,
    }));
}

/** Words alone must be no direct quote; words with a speaker must be neither quote nor paraphrase by that speaker. */
function scoreNotQuote(
  { file, quotes, paraphrases }: Subject,
  words: ArticleGold['notQuotes'][number],
): Finding {
  const found =
    typeof words === 'string'
      ? quotes.find((quote) => isSameText(quote, words))
      : [...quotes, ...paraphrases].find(
          (quote) => holds(quote, words.text) && isSaidBy(quote, words.speaker),
        );
  return fact('not quotes', file, found === undefined, words, shown(found));
}

function scoreParaphrase(
  { file, paraphrases }: Subject,
  words: ArticleGold['paraphrases'][number],
): Finding {
  const found = paraphrases.filter((quote) => holds(quote, words.text));
  const right = found.some((quote) => isSaidBy(quote, words.speaker));
  return fact('paraphrases', file, right, words, shown(found[0]));
}

/** Give or take the punctuation at both ends. */
function isSameText(quote: Quote, text: string): boolean {
  return bare(quote.text) === bare(text);
}

function holds(quote: Quote, text: string): boolean {
  return bare(quote.text).includes(bare(text));
}

function isSaidBy(quote: Quote, speaker: Acceptable): boolean {
  return isAcceptable(speaker, speakerName(quote), (got, wanted) => bare(got) === bare(wanted));
}

function speakerName({ speaker }: Quote): string | null {
  return speaker?.name ?? null;
}

/** The quote that holds the words, or part of them. */
function nearest(quotes: readonly Quote[], text: string): string | null {
  const near = quotes.find((quote) => holds(quote, text) || bare(text).includes(bare(quote.text)));
  return near?.text ?? null;
}

function shown(quote: Quote | undefined): unknown {
  return quote === undefined ? null : { text: quote.text, speaker: speakerName(quote) };
}
