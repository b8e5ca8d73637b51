/** One block of an article with its tokens, sentences and quoted spans. */

import type { NameLists } from '../languages/name-lists.ts';
import type { SpeechWords, VerbForm } from '../languages/speech-words.ts';
import type { QuotedSpan } from './quote-marks.ts';

export interface Token {
  start: number;
  end: number;
  text: string;
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
  tokens: Token[];
  /** Index of each sentence's first token. */
  sentences: number[];
  spans: QuotedSpan[];
}

const TOKEN = /[\p{L}\p{N}]+(?:[’'.\-&][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;
const POSSESSIVE = /[’']s$/;
const TERMINAL = /[.!?…。！？]/;
const STARTS_SENTENCE = /[\p{Lu}\p{N}\p{Lo}“"«»„‚「(‘¿¡]/u;

export function toParagraph(
  block: number,
  text: string,
  spans: QuotedSpan[],
  speech: SpeechWords,
  nameLists: NameLists,
): Paragraph {
  const tokens = tokenize(text, spans, speech);
  if (speech.syntax.insertsAttribution) releaseAttributions(tokens, speech);
  const sentences = markSentences(text, tokens, spans, speech);
  return { block, text, speech, nameLists, tokens, sentences, spans };
}

function tokenize(text: string, spans: QuotedSpan[], speech: SpeechWords): Token[] {
  const tokens: Token[] = [];
  let next = 0;
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    while ((spans[next]?.outerEnd ?? Number.POSITIVE_INFINITY) <= start) next++;
    const spanIndex = (spans[next]?.outerStart ?? Number.POSITIVE_INFINITY) <= start ? next : -1;
    for (const part of partsOf(match[0], speech)) {
      const lower = part.text.toLowerCase();
      const at = start + part.offset;
      const verb = spanIndex < 0 ? speech.verbs.get(lower) : undefined;
      tokens.push({
        start: at,
        end: at + part.text.length,
        text: part.text,
        lower,
        spanIndex,
        sentence: 0,
        verb,
      });
    }
  }
  return tokens;
}

interface WordPart {
  text: string;
  offset: number;
}

function partsOf(word: string, { syntax }: SpeechWords): WordPart[] {
  return syntax.clitics ? splitClitics(word, syntax.clitics) : splitPossessive(word);
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

/** A possessive ending is a token of its own, so that a name ends before it. */
function splitPossessive(word: string): WordPart[] {
  const ending = POSSESSIVE.exec(word);
  if (ending === null || ending.index === 0) return [{ text: word, offset: 0 }];
  return [
    { text: word.slice(0, ending.index), offset: 0 },
    { text: ending[0], offset: ending.index },
  ];
}

/**
 * Numbers the tokens by sentence and returns each sentence's first token. A span belongs to the sentence in which it
 * begins.
 */
function markSentences(
  text: string,
  tokens: Token[],
  spans: QuotedSpan[],
  speech: SpeechWords,
): number[] {
  const sentences: number[] = tokens.length > 0 ? [0] : [];
  for (let index = 1; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    if (startsSentence(text, tokens, index, spans, speech)) sentences.push(index);
    token.sentence = sentences.length - 1;
  }
  return sentences;
}

function startsSentence(
  text: string,
  tokens: Token[],
  index: number,
  spans: QuotedSpan[],
  speech: SpeechWords,
): boolean {
  const before = tokens[index - 1];
  const token = tokens[index];
  if (before === undefined || token === undefined) return false;
  if (token.spanIndex >= 0 && token.spanIndex === before.spanIndex) return false;
  if (!STARTS_SENTENCE.test(token.text) || before.end === token.start) return false;
  if (before.spanIndex >= 0) {
    const inside = text.charAt((spans[before.spanIndex]?.end ?? 0) - 1);
    const attribution = (inside === '?' || inside === '!') && isFollowedByVerb(tokens, index);
    return TERMINAL.test(inside) && !attribution;
  }
  if (!TERMINAL.test(before.text))
    return /[)\]]/.test(before.text) && TERMINAL.test(tokens[index - 2]?.text ?? '');
  return before.text !== '.' || !isAbbreviation(tokens[index - 2], before, speech);
}

/** “Why?” Smith asked: whether a verb soon follows, so that the words behind the quote belong to its sentence. */
function isFollowedByVerb(tokens: Token[], index: number): boolean {
  for (let next = index; next < index + 6; next++) {
    const token = tokens[next];
    if (token === undefined || token.spanIndex >= 0 || TERMINAL.test(token.text)) return false;
    if (token.verb?.form === 'finite') return true;
  }
  return false;
}

function isAbbreviation(word: Token | undefined, stop: Token, speech: SpeechWords): boolean {
  if (word === undefined || word.end !== stop.start) return false;
  return (
    /^\p{Lu}$/u.test(word.text) ||
    (speech.abbreviations.has(word.lower) && /^\p{Lu}/u.test(word.text))
  );
}
