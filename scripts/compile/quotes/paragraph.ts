/** One block of an article with its tokens, sentences and quoted spans. */

import type { NameLists } from '../languages/name-lists.ts';
import type { SpeechWords, VerbForm } from '../languages/speech-words.ts';
import type { Abbreviations } from '../text/abbreviations.ts';
import { sentencesOf } from '../text/sentences.ts';
import { wordsOf } from '../text/words.ts';
import type { QuotedSpan } from './quote-marks.ts';

export interface Token {
  start: number;
  end: number;
  /** With the full stop of an abbreviation. */
  text: string;
  /** Lower case, without the last full stop. */
  lower: string;
  /** Index of the quoted span that holds the token, or -1. */
  spanIndex: number;
  /** Index of its sentence. */
  sentence: number;
  /** Set outside quotes only. */
  verb: VerbForm | undefined;
}

export interface Paragraph {
  block: number;
  text: string;
  /** The words of speech in the article's language. */
  speech: SpeechWords;
  /** What names are made of in that language. */
  nameLists: NameLists;
  abbreviations: Abbreviations;
  tokens: Token[];
  /** Index of each sentence's first token. */
  sentences: number[];
  spans: QuotedSpan[];
}

/** What stands between words: a possessive ending, or one mark. */
const MARK = /^[’']s(?!\p{L})|\S/giu;
const TERMINAL = /[.!?…。！？]/;

/** The words of the article's language that paragraphs are read with. */
export type ParagraphWords = Pick<Paragraph, 'speech' | 'nameLists' | 'abbreviations'>;

export function toParagraph(
  block: number,
  text: string,
  spans: QuotedSpan[],
  words: ParagraphWords,
): Paragraph {
  const { speech, abbreviations } = words;
  const tokens = tokenize(text, spans, words);
  if (speech.syntax.insertsAttribution) releaseAttributions(tokens, speech);
  const sentences = markSentences(text, tokens, spans, abbreviations);
  return { block, text, ...words, tokens, sentences, spans };
}

/** The words of the text with the marks between them; a possessive ending is a token, so that a name ends before it. */
function tokenize(
  text: string,
  spans: readonly QuotedSpan[],
  { speech, abbreviations }: ParagraphWords,
): Token[] {
  const tokens: Token[] = [];
  let next = 0;
  const add = (text: string, lower: string, start: number) => {
    while ((spans[next]?.outerEnd ?? Number.POSITIVE_INFINITY) <= start) next++;
    const spanIndex = (spans[next]?.outerStart ?? Number.POSITIVE_INFINITY) <= start ? next : -1;
    const verb = spanIndex < 0 ? speech.verbs.get(lower) : undefined;
    tokens.push({ start, end: start + text.length, text, lower, spanIndex, sentence: 0, verb });
  };
  const addMarks = (gap: string, start: number) => {
    if (gap === ' ') return;
    for (const { 0: mark, index } of gap.matchAll(MARK))
      add(mark, mark.toLowerCase(), start + index);
  };
  let last = 0;
  for (const word of wordsOf(text, abbreviations)) {
    addMarks(word.gap, last);
    const { clitics } = speech.syntax;
    if (clitics === undefined) add(word.text, word.lower, word.start);
    else
      for (const part of splitClitics(word.text, clitics))
        add(part.text, part.text.toLowerCase().replace(/\.$/, ''), word.start + part.offset);
    last = word.end;
  }
  addMarks(text.slice(last), last);
  return tokens;
}

interface WordPart {
  text: string;
  offset: number;
}

/** l’|architecte, explique|-t-il */
function splitClitics(word: string, clitics: RegExp): WordPart[] {
  const match = clitics.exec(word);
  if (match === null || match[0].length === word.length) return [{ text: word, offset: 0 }];
  const { before, behind } = match.groups ?? {};
  if (before)
    return [
      { text: before, offset: 0 },
      ...splitClitics(word.slice(before.length), clitics).map(({ text, offset }) => ({
        text,
        offset: offset + before.length,
      })),
    ];
  const text = (behind ?? '').replace(/^(?:-t)?-/i, '');
  return [
    { text: word.slice(0, match.index), offset: 0 },
    { text, offset: word.length - text.length },
  ];
}

/** In tokens: a verb with its auxiliaries, its subject and a title. */
const MAX_ATTRIBUTION_TOKENS = 12;

/**
 * « Non, a dit Léa Roux. Jamais. »: who speaks is said within the marks. Those words, from the comma to the next mark of
 * punctuation, count as outside of the quote.
 */
function releaseAttributions(tokens: Token[], speech: SpeechWords): void {
  for (const [comma, token] of tokens.entries()) {
    if (token.spanIndex < 0 || !/^[,?!]$/.test(token.text)) continue;
    const end = endOfAttribution(tokens, comma, speech);
    for (let index = comma + 1; index < end; index++) {
      const inside = tokens[index];
      if (inside === undefined) break;
      inside.spanIndex = -1;
      inside.verb = speech.verbs.get(inside.lower);
    }
  }
}

/** The token behind an attribution that follows a comma; -1 where none does. */
function endOfAttribution(tokens: readonly Token[], comma: number, speech: SpeechWords): number {
  const { beforeInverted } = speech.syntax;
  const isQuoted = (token: Token | undefined) => token?.spanIndex === tokens[comma]?.spanIndex;
  let verb = comma + 1;
  while (beforeInverted?.has(tokens[verb]?.lower ?? '') && verb < comma + MAX_ATTRIBUTION_TOKENS) {
    verb++;
    if (speech.subjectPronouns.has(tokens[verb]?.lower ?? '')) verb++;
  }
  if (!isQuoted(tokens[verb]) || speech.verbs.get(tokens[verb]?.lower ?? '')?.form !== 'finite')
    return -1;
  const subject = tokens[verb + 1];
  const isSubject =
    subject !== undefined &&
    (speech.subjectPronouns.has(subject.lower) ||
      speech.definiteArticles.has(subject.lower) ||
      /^\p{Lu}/u.test(subject.text));
  const isInverted = speech.subjectPronouns.has(tokens[verb - 1]?.lower ?? '');
  if (!isSubject && !isInverted) return -1;
  for (let index = verb + 1; index <= verb + MAX_ATTRIBUTION_TOKENS; index++)
    if (!isQuoted(tokens[index]) || /^[,.;:!?]$/.test(tokens[index]?.text ?? '')) return index;
  return -1;
}

/**
 * Numbers the tokens by sentence and returns each sentence's first token. A quoted span is never divided and belongs to
 * the sentence in which it begins.
 */
function markSentences(
  text: string,
  tokens: Token[],
  spans: readonly QuotedSpan[],
  abbreviations: Abbreviations,
): number[] {
  const sentences: number[] = tokens.length > 0 ? [0] : [];
  const starts = sentencesOf(text, abbreviations).map(({ start }) => start);
  let next = 1;
  for (const [index, token] of tokens.entries()) {
    if (token.start >= (starts[next] ?? Number.POSITIVE_INFINITY)) {
      while (token.start >= (starts[next] ?? Number.POSITIVE_INFINITY)) next++;
      if (opensSentence(text, tokens, index, spans)) sentences.push(index);
    }
    token.sentence = sentences.length - 1;
  }
  return sentences;
}

/** Whether the sentence that begins at a token is one of the paragraph's own, rather than one within a quote. */
function opensSentence(
  text: string,
  tokens: readonly Token[],
  index: number,
  spans: readonly QuotedSpan[],
): boolean {
  const before = tokens[index - 1]?.spanIndex ?? -1;
  if (before < 0) return true;
  if (before === tokens[index]?.spanIndex) return false;
  const inside = text.charAt((spans[before]?.end ?? 0) - 1);
  const attribution = (inside === '?' || inside === '!') && isFollowedByVerb(tokens, index);
  return !attribution;
}

/** “Why?” Smith asked: whether a verb soon follows, so that the words behind the quote belong to its sentence. */
function isFollowedByVerb(tokens: readonly Token[], index: number): boolean {
  for (let next = index; next < index + 6; next++) {
    const token = tokens[next];
    if (token === undefined || token.spanIndex >= 0 || TERMINAL.test(token.text)) return false;
    if (token.verb?.form === 'finite') return true;
  }
  return false;
}

/** With or without its full stop: "Dr.", "Dr". */
export function isAbbreviation({ text }: Token, { abbreviations }: Paragraph): boolean {
  return abbreviations.anywhere.has(text.replace(/\.$/, ''));
}
